/** The check of quotation marks: those of the language, in pairs, the inner ones inside the outer ones. */
import type { Find } from './diagnostic.js';
import { languageName } from './language-name.js';
import { type Pair, type Typography, typographyOf } from './typography.js';

/** All that anybody sets as a quotation mark; the curved apostrophe is none here, for it may be either. */
const MARKS = /["'`´“”„‟«»‹›‘‚‛]/g;
/** Marks that no language has. */
const STRAIGHT = '"\'`´';
const APOSTROPHE = '’';
const WRONG_APOSTROPHE = /(?<=\p{L})['`´](?=\p{L})/gu;

/**
 * @param text a text
 * @param tag its language
 * @param find takes what is wrong with it
 */
export function checkQuotes(text: string, tag: string, find: Find): void {
  const plain = text.replace(WRONG_APOSTROPHE, APOSTROPHE);
  if (plain !== text) find('warning', 'has a straight apostrophe: write ’.');
  const typography = typographyOf(tag);
  const { pairs } = typography;
  const own = [...new Set(pairs.flat())];
  const wrong = new Set(
    plain.match(MARKS)?.filter((mark) => STRAIGHT.includes(mark) || (own.length > 0 && !own.includes(mark))),
  );
  if (wrong.size > 0) {
    const instead = own.length > 0 ? `; ${languageName(tag)} has ${own.join(' ')}` : '';
    find('warning', `has ${[...wrong].join(' ')} as quotation marks${instead}.`);
  } else {
    const fault = faultOfPairs(Array.from(plain), pairs) ?? blankInside(plain, typography);
    if (fault) find('warning', fault);
  }
}

/** The first fault; all that follows could be its echo. */
function faultOfPairs(text: readonly string[], pairs: readonly Pair[]): string | undefined {
  const [outer] = pairs;
  if (!outer) return undefined;
  const open: Pair[] = [];
  for (const [index, mark] of text.entries()) {
    const innermost = open.at(-1);
    if (mark === APOSTROPHE && !(innermost?.[1] === mark && endsQuotation(text, index))) continue;
    if (mark === innermost?.[1]) {
      open.pop();
      continue;
    }
    const pair = pairs.find(([first]) => first === mark);
    if (pair && open.includes(pair)) return `has ${mark} twice without ${pair[1]} in between to close it.`;
    if (pair && !innermost && pair !== outer)
      return `has ${pair.join('…')}, which are used only inside ${outer.join('…')}: write ${outer.join('…')}.`;
    if (pair) open.push(pair);
    else if (pairs.some(([, last]) => last === mark))
      return `has ${mark} where ${innermost ? `${innermost[1]} should close what ${innermost[0]} opens` : 'nothing is open'}: quotation marks come in pairs, as in ${outer.join('…')}.`;
  }
  const [left] = open;
  return left && `has ${left[0]}, and no ${left[1]} to close it.`;
}

/** Of marks whose two sides look alike, and of the apostrophe, nobody knows which side is inside. */
function blankInside(text: string, { pairs, spaced }: Typography): string | undefined {
  const pair = pairs.find(
    ([open, close]) =>
      open !== close &&
      !spaced?.includes(close) &&
      (new RegExp(`${open}\\s`).test(text) || (close !== APOSTROPHE && new RegExp(`\\s${close}`).test(text))),
  );
  return pair && `has a space inside ${pair.join('…')}: remove it.`;
}

/** Whether a mark that is the apostrophe as well stands at the end of something: ’s-Hertogenbosch and l’Europe have none there. */
const endsQuotation = (text: readonly string[], index: number): boolean =>
  /[^\s([]/.test(text[index - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[index + 1] ?? ' ');
