/** The button of a letter that a reader presses. */
import type { CampaignElement } from '../campaign-element.js';
import { report } from '../events.js';

/**
 * Loads what opens under the button.
 * @param letter the element
 * @param details what has opened or closed in it
 * @param lang the language of the letter
 */
export function openAct(letter: CampaignElement, details: HTMLDetailsElement, lang: string): void {
  if (!details.open || !details.matches('.act')) return;
  import('./act.lazy.js')
    .then(({ fillAct }) => fillAct(letter, details, lang))
    .catch((error: unknown) => {
      report(letter, { kind: 'part', message: 'what the button opens could not be loaded.' }, error);
    });
}
