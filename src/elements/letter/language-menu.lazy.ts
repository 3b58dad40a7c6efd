/** The language menu of `<leave-x-letter>`, loaded where a page asks for it. */
import { css, html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import names from 'virtual/language-names';
import { Formats } from '../../i18n/format.js';
import { directionOf } from '../../i18n/direction.js';
import { canonicalTag, tagsIn } from '../../i18n/language.js';
import { readAddress } from '../../data/address.js';
import type { Words } from '../../i18n/words.js';
import { pageAround } from '../confined.js';
import { report } from '../events.js';

export const languageMenuStyles = css`
  .menu {
    margin-block-end: 1.25em;
    position: relative;
  }
  .menu summary {
    align-items: center;
    border: 0.0625em solid var(--_line);
    border-radius: 0.4em;
    cursor: pointer;
    display: inline-flex;
    gap: 0.5em;
    min-block-size: max(2.25em, 24px);
    padding-inline: 0.75em;
  }
  .menu summary::-webkit-details-marker {
    display: none;
  }
  .menu summary:focus-visible,
  .menu button:focus-visible {
    outline: 0.15em solid currentColor;
    outline-offset: 0.1em;
  }
  .menu svg {
    block-size: 1.2em;
    fill: none;
    flex: none;
    inline-size: 1.2em;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .menu ul {
    columns: 7em;
    list-style: none;
    margin-block: 0.5em 0;
    padding: 0;
  }
  .menu li {
    break-inside: avoid;
    margin: 0;
    padding: 0;
  }
  .menu :is(button, a) {
    background: none;
    border: 0;
    box-sizing: border-box;
    color: inherit;
    cursor: pointer;
    display: block;
    font: inherit;
    inline-size: 100%;
    line-height: 1.3;
    min-block-size: max(2em, 24px);
    padding: 0.35em 0.5em;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  .menu [aria-current] {
    font-weight: 700;
    text-decoration: none;
  }
  @media print {
    .menu {
      display: none;
    }
  }
`;

interface MenuOptions {
  languageMenu: boolean;
  languageLinks: string;
  localesSrc: string;
  languages: string;
}

type Language = (typeof names)[number];

/** Reads what the host page wants of a menu, and shows it. */
export class LanguageMenu implements ReactiveController {
  /** The host's page in a language; absent where the letter itself changes. */
  linkTo: ((tag: string) => string | undefined) | undefined;

  readonly #host: LitElement;
  readonly #options: () => MenuOptions;
  readonly #onChoose: (tag: string) => void;
  #pattern = '';
  #localesSrc = '';

  /**
   * @param options what its host wants
   * @param onChoose what a choice does, where it is no link
   */
  constructor(host: LitElement, options: () => MenuOptions, onChoose: (tag: string) => void) {
    this.#host = host;
    this.#options = options;
    this.#onChoose = onChoose;
    host.addController(this);
  }

  hostUpdate(): void {
    const { languageLinks, localesSrc } = this.#options();
    if (localesSrc !== this.#localesSrc) {
      this.#localesSrc = localesSrc;
      if (localesSrc && this.#languages.length === 0)
        report(this.#host, {
          kind: 'attribute',
          message:
            'the language menu is not shown: list the languages of your letter in the attribute languages, such as "nl fr".',
        });
    }
    if (languageLinks === this.#pattern) return;
    this.#pattern = languageLinks;
    this.linkTo = this.#readLinks(languageLinks);
    if (languageLinks && !this.linkTo)
      report(this.#host, {
        kind: 'attribute',
        message: `language-links="${languageLinks}" is not used: it must contain {lang}, and start with https:// or be on this site.`,
      });
  }

  /** @param words the language that is shown */
  template(words: Words): unknown {
    const { linkTo } = this;
    // a language whose address cannot be used has no link
    const languages = linkTo ? this.#languages.filter(({ tag }) => linkTo(tag)) : this.#languages;
    if ((!this.#options().languageMenu && !this.linkTo) || languages.length === 0) return nothing;
    return menuTemplate(words, { languages, linkTo: this.linkTo, onChoose: this.#onChoose });
  }

  /** The bundled languages, or those of the host's own letter. */
  get #languages(): readonly Language[] {
    const { localesSrc, languages } = this.#options();
    const tags = tagsIn(languages);
    return localesSrc ? tags.map((tag) => names.find((one) => one.tag === tag) ?? describe(tag)) : names;
  }

  #readLinks(pattern: string): ((tag: string) => string | undefined) | undefined {
    const linkTo = (tag: string) => readAddress(pattern.replaceAll('{lang}', tag), pageAround(this.#host));
    return pattern.includes('{lang}') && linkTo('en') ? linkTo : undefined;
  }
}

/** A language that is not bundled: its name is what the browser knows. */
function describe(tag: string): Language {
  const locale = canonicalTag(tag);
  if (!locale) return { tag, name: tag, dir: 'ltr' };
  return { tag, name: new Formats(locale).language(locale), dir: directionOf(locale) };
}

interface View {
  languages: readonly Language[];
  linkTo: ((tag: string) => string | undefined) | undefined;
  onChoose: (tag: string) => void;
}

/**
 * A disclosure with the languages in their official order, each by its own name. Its label is also in English, and has
 * a globe, for those who do not read the language that is shown.
 */
function menuTemplate(words: Words, { languages, linkTo, onChoose }: View): TemplateResult {
  const { locale } = words;
  const current = languages.find(({ tag }) => tag === locale);
  const close = (event: KeyboardEvent) => {
    const { currentTarget, key } = event;
    const menu = currentTarget as HTMLDetailsElement;
    if (key !== 'Escape' || !menu.open) return;
    // it closes the menu alone, and not what the page has open around it
    event.stopPropagation();
    event.preventDefault();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  const choose = ({ currentTarget }: Event, tag: string) => {
    const menu = (currentTarget as Element).closest('details');
    if (menu) menu.open = false;
    menu?.querySelector('summary')?.focus();
    onChoose(tag);
  };
  const label = words.t('menu.label');
  // a language that is not bundled has it in English too
  const isEnglish = locale === 'en' || !words.has('menu.label');
  return html`<details class="root menu" part="language-menu" lang=${locale} dir=${words.dir} @keydown=${close}>
    <summary>
      ${globe}
      <span>${label}${isEnglish ? nothing : html` · <span lang="en">Language</span>`}: ${current?.name ?? locale}</span>
    </summary>
    <ul>
      ${languages.map(({ tag, name, dir }) => {
        const isCurrent = tag === locale ? 'true' : nothing;
        return html`<li>
          ${
            linkTo
              ? html`<a href=${linkTo(tag) ?? nothing} hreflang=${tag} lang=${tag} dir=${dir} aria-current=${isCurrent}
                  >${name}</a
                >`
              : html`<button
                  type="button"
                  lang=${tag}
                  dir=${dir}
                  aria-current=${isCurrent}
                  @click=${(event: Event) => {
                    choose(event, tag);
                  }}
                >
                  ${name}
                </button>`
          }
        </li>`;
      })}
    </ul>
  </details>`;
}

const globe = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="9"></circle>
  <ellipse cx="12" cy="12" rx="4" ry="9"></ellipse>
  <path d="M3 12h18M4.5 7h15M4.5 17h15"></path>
</svg>`;
