/** Three texts that a site can quote, about what was chosen: accessibility, privacy, security. They say nothing of the rest of that site. */

/** What was chosen, as far as these texts tell of it. */
export interface Chosen {
  elements: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** where the files are on the site */
  files: string;
  /** custom properties */
  style: Readonly<Record<string, string>>;
}

/** How the letter comes into the page. */
export interface Way {
  /** `folder`: from the folder of files; `file`: a single one; `bundled`: with the site's own scripts; `plain`: no script at all */
  loads: 'folder' | 'file' | 'bundled' | 'plain';
  /** the content security policy that is enough for it */
  policy: string;
  version: string;
}

export type StatementWords = Record<'accessibility' | 'privacy' | 'security', Record<string, string>>;

export type Statements = Record<'accessibility' | 'privacy' | 'security', string[]>;

/** What an element loads from. */
const SOURCE = /(?:^|-)src$/;

/** What makes a text or a list somebody's own. */
const OWN = /^(?:locales-src|campaign-src|endorsements-src|departures-src|src|representatives-src|follow-src)$/;

const DIRECTIVES = ['script-src', 'style-src', 'connect-src', 'img-src'];

/** The site of an address elsewhere; of one on the site itself, none. */
const hostOf = (address: string): string[] => /^(?:https:)?\/\/([^/?#\s]+)/i.exec(address.trim())?.slice(1) ?? [];

const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

/**
 * @param chosen what was chosen
 * @param way how the letter comes into the page
 * @param words of the language in which the texts are
 * @returns the paragraphs of each text
 */
export function statements(chosen: Chosen, way: Way, words: StatementWords): Statements {
  const attributes = Object.values(chosen.elements).flatMap((element) => Object.entries(element));
  const has = (name: string) => attributes.some(([one]) => one === name);
  const hasElement = (tag: string) => `leave-x-${tag}` in chosen.elements;
  const isOwn = attributes.some(([name]) => OWN.test(name));
  return {
    accessibility: accessibility(),
    privacy: [...requests(), words.privacy.keeps, ...sends()].filter((text) => text !== undefined),
    security: security(),
  };

  function accessibility(): string[] {
    const { tested, limits, reviewed, colours, own, others, site } = words.accessibility;
    return [
      fill(tested ?? '', { version: way.version }),
      limits,
      has('reviewed-by') || has('locales-src') ? undefined : reviewed,
      Object.keys(chosen.style).length > 0 ? colours : undefined,
      isOwn ? own : undefined,
      others,
      site,
    ].filter((text) => text !== undefined);
  }

  /** Which files are requested, and from where. */
  function requests(): (string | undefined)[] {
    const { here, elsewhere, file, bundled, plain, data, nothingElse } = words.privacy;
    const [host] = way.loads === 'bundled' ? [] : hostOf(chosen.files);
    const from = { folder: here, file, bundled, plain }[way.loads];
    const takesData = way.loads === 'folder' || way.loads === 'bundled';
    const hosts = attributes.flatMap(([name, value]) => (takesData && SOURCE.test(name) ? hostOf(value) : []));
    return [
      host ? fill(elsewhere ?? '', { host }) : from,
      hosts.length > 0 ? fill(data ?? '', { hosts: [...new Set(hosts)].join(', ') }) : nothingElse,
    ];
  }

  /** What leaves the browser, and who sends it. */
  function sends(): (string | undefined)[] {
    const { links, write, share, action, mailto, contribute, language } = words.privacy;
    // without a script there are no forms
    if (way.loads === 'plain') return [links];
    const { act } = chosen.elements['leave-x-letter'] ?? { act: 'none' };
    const form = chosen.elements['leave-x-endorse'] ?? {};
    return [
      has('browser-language') ? language : undefined,
      links,
      hasElement('write') || act === undefined || act === '' || act === 'write' ? write : undefined,
      hasElement('share') || act === 'share' ? share : undefined,
      form.action
        ? fill(action ?? '', { address: form.action })
        : form.mailto
          ? fill(mailto ?? '', { address: form.mailto })
          : form['contribute-url']
            ? fill(contribute ?? '', { address: form['contribute-url'] })
            : undefined,
    ];
  }

  function security(): string[] {
    const named = way.policy.split(';').map((directive) => directive.trim().split(/\s+/)[0] ?? '');
    const { enough, inline, noInline } = words.security;
    return [
      enough,
      way.policy,
      ...DIRECTIVES.filter((one) => named.includes(one)).map((one) => words.security[one]),
      way.policy.includes("'sha256-") ? inline : noInline,
    ].filter((text) => text !== undefined);
  }
}
