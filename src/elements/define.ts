/** Registers the tags. A tag that somebody has registered before stays theirs, so loading twice breaks nothing. */
import { LeaveXDepartures } from './departures/leave-x-departures.js';
import { LeaveXEndorsements } from './endorsements/leave-x-endorsements.js';
import { LeaveXLetter } from './letter/leave-x-letter.js';
import { LeaveXPetition } from './petition/leave-x-petition.js';
import { register } from './register.js';
import { watchTags } from './watch-tags.js';

/** The version of the package, put in by the build. */
declare const __VERSION__: string;

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
    console.warn(`leave-x-letter: this browser is too old (it has no ${lacking}); what stands inside the tags stays.`);
    return;
  }
  let other: string | undefined;
  for (const [tag, element] of Object.entries(tags)) other = register(tag, element) ?? other;
  if (other)
    console.warn(
      `leave-x-letter ${__VERSION__} is not used: version ${other} came first on this page. Load one of them only.`,
    );
  else if ('document' in globalThis) watchTags(document);
}
