/** The letter as plain HTML: the file that ships, where that says what was chosen, and made here otherwise. */
import type { Configuration } from './configuration.js';
import { LETTER } from './manifest.js';
import { ROOT } from './root.js';
import type { Own } from './state.js';

export interface Plain {
  /** what stands inside the tag */
  html: string;
  title: string;
}

/** What changes nothing in the plain letter, besides its language. */
const CHANGES_NOTHING =
  /^(?:lang|language-menu|language-links|languages|browser-language|highlight|record-links|endorsements-mode|departures-(?:src|mode))$/;

/** A file is asked for once; a failure is not kept. */
const asked = new Map<string, Promise<string>>();

export function packedFile(name: string): Promise<string> {
  const there = asked.get(name);
  if (there) return there;
  const asking = fetch(`${ROOT}leave-x-letter/${name}`).then((answer) => {
    if (!answer.ok) throw new Error(`${name} could not be loaded (${answer.status}).`);
    return answer.text();
  });
  asked.set(name, asking);
  asking.catch(() => asked.delete(name));
  return asking;
}

/**
 * @param configuration what was chosen
 * @param lang a bundled language, or one that was brought
 * @param own what was brought
 */
export async function plainLetter(configuration: Configuration, lang: string, own?: Own): Promise<Plain> {
  const attributes = configuration.elements[LETTER] ?? {};
  const isUsual = !own && Object.keys(attributes).every((name) => CHANGES_NOTHING.test(name));
  const html = isUsual
    ? await packedFile(`static/${lang}.html`)
    : await (await import('./render.lazy.js')).render(attributes, lang, own);
  const inside = html.replace(/^\s*<leave-x-letter[^>]*>\s*|\s*<\/leave-x-letter>\s*$/g, '');
  const title = new DOMParser().parseFromString(inside, 'text/html').querySelector('.heading')?.textContent;
  return { html: inside, title: title?.trim() ?? '' };
}
