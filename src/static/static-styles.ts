/** The styles of the elements, for the same templates outside shadow roots. */
import { buttonStyles } from '../elements/button.styles.js';
import { departuresStyles } from '../elements/departures/departures.styles.js';
import { endorsementsStyles } from '../elements/endorsements/endorsements.styles.js';
import { peopleStyles } from '../elements/list/people.styles.js';
import { compactStyles } from '../elements/letter/compact.styles.js';
import { letterStyles } from '../elements/letter/letter.styles.js';
import { petitionStyles } from '../elements/petition/petition.styles.js';
import { markdownStyles } from '../elements/markdown.styles.js';
import { rootStyles } from '../elements/root.styles.js';

/**
 * A style sheet for the fragment of {@link renderStatic}: it touches nothing outside the tag, and the element does not need it.
 * @returns CSS, nested
 */
export function staticStyles(): string {
  const styles = [
    rootStyles,
    letterStyles,
    compactStyles,
    markdownStyles,
    buttonStyles,
    petitionStyles,
    endorsementsStyles,
    peopleStyles,
    departuresStyles,
  ];
  // WordPress puts empty paragraphs around what it does not know
  const rules = [...styles.map(({ cssText }) => cssText), 'p:empty { display: none; }'].join('\n');
  return `:is(leave-x-letter, [data-leave-x-letter]) {${rules.replace(/:host\(([^)]*\])\)/g, '&$1').replaceAll(':host', '&')}}`;
}
