/** What a file for a script tag does once the page is painted. */
import { onItsWay } from './data/fetch-json.js';
import { define } from './elements/define.js';

/**
 * @param mustMount whether the script tag says `data-mount`
 * @param words the address of words that were asked for already
 * @param answer the answer
 */
export function run(mustMount: boolean, words?: string, answer?: Promise<Response>): void {
  if (words && answer) onItsWay.set(words, answer);
  define();
  if (mustMount)
    import('./elements/tags.lazy.js')
      .then(({ mountDivs }) => {
        mountDivs(document);
      })
      .catch((error: unknown) => {
        console.warn('leave-x-letter: the script for divs could not be loaded; their content stays.', error);
      });
}
