/** The styles of the elements, for the same templates outside shadow roots. */
import type { CSSResult } from 'lit';
import { departuresStyles } from '../elements/leave-x-departures.styles.js';
import { endorsementsStyles } from '../elements/leave-x-endorsements.styles.js';
import { letterStyles } from '../elements/leave-x-letter.styles.js';
import { petitionStyles } from '../elements/leave-x-petition.styles.js';
import { rootStyles } from '../elements/root.styles.js';

/**
 * A style sheet for the fragment of {@link renderStatic}: it touches nothing outside the tag, and the element does not need it.
 * @returns CSS, nested
 */
export function staticStyles(): string {
  const parts: [part: string, styles: CSSResult][] = [
    ['letter', letterStyles],
    ['petition', petitionStyles],
    ['endorsements', endorsementsStyles],
    ['departures', departuresStyles],
  ];
  const root = rootStyles.cssText.replace(/:host\(([^)]*\])\)/g, '&$1').replaceAll(':host', '&');
  const rules = parts.map(([part, { cssText }]) => `[part='${part}'] {${cssText.replaceAll('.root', '&')}}`);
  return `leave-x-letter {${root}
    > * + section { margin-block-start: calc(1.5 * var(--_gap)); }
    ${rules.join('\n')}
  }`;
}
