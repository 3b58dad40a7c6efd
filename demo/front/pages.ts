/** Snippets for a page of HTML: style sheets, the script, the elements. */
import { OF_THE_HOST } from '../../src/elements/div-attributes.js';
import { type Configuration, saidOf } from './configuration.js';
import {
  elements,
  fallback,
  FORM,
  type Given,
  isFormInside,
  type Keeps,
  leftBy,
  lookIn,
  rule,
  sheet,
  type Snippet,
  written,
} from './elements.js';
import { isAddress, LETTER } from './manifest.js';
import { html, type Markup, write } from './markup.js';

/** What a single file does not contain. */
const NOT_IN_SINGLE =
  /src$|-mode$|^(?:mode|group-by|sort-by|highlight|record-links|language-menu|language-links|languages|browser-language)$/;
const IN_SINGLE = /^leave-x-(?:letter|petition|endorsements|departures)$/;
/** What its button cannot do: a question to a council is in the file; a form, and ways to share, are not. */
const ACT_NOT_IN_SINGLE = /^(?:endorse|share)$/;

/** What plain HTML cannot do, or what is of use to a script alone. */
const NOT_IN_PLAIN = /^(?:language-menu|language-links|browser-language|highlight|record-links)$/;
const OF_FILES = /src$|-mode$|^languages$/;

/** Whether an address lies on their own site, however it is written. */
export const isOnTheirSite = (value: string): boolean => !/^[a-z][a-z\d+.-]*:|^[/\\]{2}/i.test(value.trim());

/** The tag alone, or with the letter as plain HTML inside. */
export function page(configuration: Configuration, given: Given): Snippet {
  const { files } = configuration;
  const hasPlain = given.plain !== undefined && LETTER in configuration.elements;
  const head = [...(hasPlain ? [sheet(`${files}leave-x-letter.css`)] : []), ...looks(configuration)];
  const script = { type: 'module', src: `${files}embed.js` };
  return asPage([...head, scriptTag(script)], elements(configuration, given));
}

/** The letter and its style sheet: no script takes over. */
export function plain(configuration: Configuration, given: Given): Snippet {
  const { files, elements: there } = configuration;
  const brought = given.brought ?? [];
  const shows: Keeps = (tag, name = '') => {
    if (tag !== LETTER || NOT_IN_PLAIN.test(name)) return false;
    // what opens below such a button is a form
    if (name === 'act') return !ACT_NOT_IN_SINGLE.test(there[LETTER]?.act ?? '');
    return !OF_FILES.test(name) || brought.includes(name.replace('-mode', '-src').replace('languages', 'locales-src'));
  };
  const writes: Keeps = (tag, name = '') => shows(tag, name) && !OF_FILES.test(name);
  const made = asPage(
    [sheet(`${files}leave-x-letter.css`), ...looks(configuration)],
    elements(configuration, given, writes),
  );
  return { ...made, left: leftBy(configuration, shows) };
}

/** One file, one language. */
export function single(configuration: Configuration, given: Given): Snippet {
  const isActLazy = ACT_NOT_IN_SINGLE.test(configuration.elements[LETTER]?.act ?? '');
  const keeps: Keeps = (tag, name = '') =>
    IN_SINGLE.test(tag) && !NOT_IN_SINGLE.test(name) && !(name === 'act' && isActLazy);
  const file = `standalone/${given.lang}.js`;
  const hash = given.hashes?.[file];
  const script = { defer: '', src: configuration.files + file };
  const pinned = hash ? { ...script, integrity: hash, crossorigin: 'anonymous' } : script;
  const made = asPage([...looks(configuration), scriptTag(pinned)], elements(configuration, given, keeps));
  return { ...made, left: leftBy(configuration, keeps) };
}

/** For an editor that drops tags it does not know. */
export function div(configuration: Configuration, given: Given): Snippet {
  const said = (tag: string) => saidOf(configuration, tag, given.manifest);
  const hasForm = isFormInside(configuration);
  const keeps: Keeps = (tag, name) => {
    // a form has no place inside a div
    if (hasForm && (tag === FORM || name === 'act')) return false;
    return name === undefined || !isAddress(name) || isOnTheirSite(said(tag)[name] ?? '');
  };
  const bySite = Object.keys(configuration.elements).flatMap((tag) =>
    Object.entries(said(tag)).filter(([name]) => OF_THE_HOST.test(name) && keeps(tag, name)),
  );
  const script = { type: 'module', src: `${configuration.files}embed.js`, 'data-mount': '', ...asData(bySite) };
  const inText: Keeps = (tag, name = '') => keeps(tag, name || undefined) && !OF_THE_HOST.test(name);
  const divs = elements(configuration, given, inText).map(({ tag, attributes, content }) => ({
    tag: 'div',
    attributes: { class: tag, [`data-${tag}`]: '', ...asData(Object.entries(attributes)) },
    // an editor deletes a div that is empty
    content: content.length > 0 ? content : [fallback(given)],
  }));
  return { ...asPage([...looks(configuration), scriptTag(script)], divs), left: leftBy(configuration, keeps) };
}

const asData = (attributes: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries(attributes.map(([name, value]) => [`data-${name}`, value]));

const scriptTag = (attributes: Record<string, string>): string =>
  write({ tag: 'script', attributes, content: [] }, html);

function looks(configuration: Configuration): string[] {
  const css = rule(configuration);
  return [...lookIn(configuration.files, configuration).map(sheet), ...(css ? [`<style>\n${css}\n</style>`] : [])];
}

const asPage = (head: readonly string[], body: readonly Markup[]): Snippet => ({
  blocks: [{ place: 'page', code: `${head.join('\n')}\n\n${written(body, html)}\n` }],
  left: [],
});
