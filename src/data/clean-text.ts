/** Takes out of a text what a reader cannot see and an impostor could use. */

/**
 * Control characters, overrides of the writing direction, invisible characters, halves of characters.
 * Joiners stay where a script needs them, and go after Latin, Greek and Cyrillic letters, which do not.
 */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cs}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const NEEDLESS_JOINERS =
  /(?<![\p{L}\p{M}])[\u200c\u200d]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u200c\u200d]/gu;

/**
 * @param text as somebody sent it
 * @returns the same without tricks, and with single blanks
 */
export function cleanText(text: string): string {
  return text
    .replace(/[^\S\ufeff]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(NEEDLESS_JOINERS, '')
    .trim();
}
