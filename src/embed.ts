/**
 * The script tag's entry, under a name that stays: it asks for the words that a letter most likely
 * needs at once, and for all else when the page is painted.
 * All else lies in a folder named by its content (see embed.build.mjs), so that no two builds are ever mixed.
 */
import { ask } from './data/address.js';
import { painted, saysMount } from './script-tag.js';

/** Put in by the build: the module to run, relative to this file; the folder of the words; the bundled languages. */
declare const __RUN__: string;
declare const __WORDS__: string;
declare const __TAGS__: string;

const mustMount = saysMount(import.meta.url);

const beside = (file: string) => new URL(file, import.meta.url).href;

/**
 * The language that the first letter most likely speaks: a guess, which saves a round trip where it is right. One that has its
 * plain HTML in it most likely needs no words.
 */
function likelyLanguage(): string | undefined {
  const first = ask(document, 'documentElement').querySelector('leave-x-letter:not([locales-src], [browser-language])');
  const [language = ''] = first?.closest('[lang]')?.getAttribute('lang')?.toLowerCase().split('-') ?? [];
  return first && !first.querySelector('[data-edition]')
    ? (__TAGS__.split(' ').find((one) => one === language) ?? 'en')
    : undefined;
}

interface Early {
  /** the address of words */
  words: string;
  /** what came of it, until it is taken */
  answer?: Promise<Response> | undefined;
}

function askEarly(): Early | undefined {
  const language = customElements.get('leave-x-letter') ? undefined : likelyLanguage();
  if (!language) return undefined;
  const words = beside(`${__WORDS__}${language}.core.json`);
  // as a preload of the page would ask for it, so that one serves
  const answer = fetch(words);
  answer.catch(() => undefined); // told when it is used
  return { words, answer };
}

/** Where the entries of a page, under whatever names, find what one of them has asked for: whichever runs first takes it. */
const EARLY: unique symbol = Symbol.for('leave-x-letter early');
const page: Document & { [EARLY]?: Early | undefined } = document;

const early = (page[EARLY] ??= askEarly());

void painted()
  .then(() => import(__RUN__) as Promise<typeof import('./run.js')>)
  .then(
    ({ run }) => {
      run(mustMount, early?.words, early?.answer);
      if (early) early.answer = undefined;
    },
    (error: unknown) => {
      console.warn('leave-x-letter could not be loaded; the content inside its tags stays.', error);
    },
  );
