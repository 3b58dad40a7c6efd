/** Registers the tags. A tag that somebody has registered before stays theirs, so loading twice breaks nothing. */
import { LeaveXDepartures } from './departures/leave-x-departures.js';
import { LeaveXEndorsements } from './endorsements/leave-x-endorsements.js';
import { LeaveXLetter } from './letter/leave-x-letter.js';
import { LeaveXPetition } from './petition/leave-x-petition.js';
import { ask } from '../data/address.js';

/** The version of the package, put in by the build. */
declare const __VERSION__: string;

const tags = {
  'leave-x-petition': LeaveXPetition,
  'leave-x-endorsements': LeaveXEndorsements,
  'leave-x-departures': LeaveXDepartures,
  'leave-x-letter': LeaveXLetter,
};

/** Tags that few pages have: each is loaded once the page has one. */
const optionalTags: Record<string, () => Promise<CustomElementConstructor>> = {
  'leave-x-write': async () => (await import('./write/leave-x-write.js')).LeaveXWrite,
  'leave-x-endorse': async () => (await import('./endorse/leave-x-endorse.js')).LeaveXEndorse,
  'leave-x-alternatives': async () => (await import('./alternatives/leave-x-alternatives.js')).LeaveXAlternatives,
  'leave-x-share': async () => (await import('./share/leave-x-share.js')).LeaveXShare,
};

/** The first of what we cannot do without that a browser does not have: the floor is Safari 16.4, Chrome and Edge 111, Firefox 113. */
function lacks(): string | undefined {
  // on a server, nothing is shown
  if (!('document' in globalThis)) return undefined;
  const needed: [name: string, isThere: boolean][] = [
    [
      'constructable style sheets',
      'adoptedStyleSheets' in Document.prototype && 'replaceSync' in CSSStyleSheet.prototype,
    ],
    ['color-mix()', 'CSS' in globalThis && CSS.supports('color', 'color-mix(in srgb, red, red)')],
    ['Intl.DisplayNames', 'DisplayNames' in Intl],
    ['Intl.PluralRules', 'PluralRules' in Intl],
    ['Intl.Locale', 'Locale' in Intl],
    ['Object.hasOwn', 'hasOwn' in Object],
    ['Element.replaceChildren', 'replaceChildren' in Element.prototype],
  ];
  return needed.find(([, isThere]) => !isThere)?.[0];
}

/** Registers the tags that nobody has registered yet. */
export function define(): void {
  const lacking = lacks();
  if (lacking) {
    console.warn(`leave-x-letter: this browser is too old (it has no ${lacking}); what stands inside the tags stays.`);
    return;
  }
  let other: string | undefined;
  for (const [tag, element] of Object.entries(tags)) other = register(tag, element) ?? other;
  if (other)
    console.warn(
      `leave-x-letter ${__VERSION__} is not used: version ${other} came first on this page. Load one of them only.`,
    );
  else if ('document' in globalThis) watch(document);
}

/** Registers a tag; where it is taken, its version is told. */
function register(tag: string, element: CustomElementConstructor): string | undefined {
  const first = customElements.get(tag) as { version?: string } | undefined;
  if (!first) customElements.define(tag, Object.assign(element, { version: __VERSION__ }));
  return first && first.version !== __VERSION__ ? (first.version ?? 'unknown') : undefined;
}

/** Loads the optional tags that a page has, now and as they come; what could not be loaded is asked for again at the next change. */
function watch(page: Document): void {
  const loading = new Set<string>();
  const undefinedOnes = Object.keys(optionalTags)
    .map((tag) => `${tag}:not(:defined)`)
    .join();
  const look = () => {
    for (const { localName: tag } of ask(page, 'documentElement').querySelectorAll(undefinedOnes)) {
      if (loading.has(tag)) continue;
      loading.add(tag);
      optionalTags[tag]?.().then(
        (element) => register(tag, element),
        (error: unknown) => {
          loading.delete(tag);
          console.warn(`<${tag}> could not be loaded; what stands inside it stays.`, error);
        },
      );
    }
  };
  look();
  new MutationObserver(look).observe(page, { childList: true, subtree: true });
}
