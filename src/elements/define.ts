/** Registers the tags, and loads those that few pages have once a page has one. */
import { LeaveXDepartures } from './departures/leave-x-departures.js';
import { LeaveXEndorsements } from './endorsements/leave-x-endorsements.js';
import { LeaveXLetter } from './letter/leave-x-letter.js';
import { LeaveXPetition } from './petition/leave-x-petition.js';
import { other, register, version } from './register.js';
import { ask } from '../data/address.js';

const tags = {
  'leave-x-petition': LeaveXPetition,
  'leave-x-endorsements': LeaveXEndorsements,
  'leave-x-departures': LeaveXDepartures,
  'leave-x-letter': LeaveXLetter,
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
    console.warn(`leave-x-letter: this browser is too old (it lacks ${lacking}); the content inside the tags stays.`);
    return;
  }
  for (const [tag, element] of Object.entries(tags)) register(tag, element);
  if (other)
    console.warn(
      `leave-x-letter ${version} is not used: version ${other} is already on this page. Load only one of them.`,
    );
  else if ('document' in globalThis) watch(document);
}

/** Loads the other tags that a page has, now and as they come; one that could not be had is asked for again where it comes back. */
function watch(page: Document): void {
  let there: Element[] = [];
  const look = () => {
    const before = there;
    there = [...ask(page, 'documentElement').querySelectorAll(':not(:defined)')];
    for (const { localName } of there.filter((one) => !before.includes(one)))
      if (localName.startsWith('leave-x-'))
        import('./tags.lazy.js')
          .then(({ loadTag }) => loadTag(localName))
          .catch((error: unknown) => {
            console.warn(`<${localName}> could not be loaded; the content inside it stays.`, error);
          });
  };
  look();
  new MutationObserver(look).observe(page, { childList: true, subtree: true });
}
