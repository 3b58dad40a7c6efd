/** The check of placeholders: the same as in English, each once. */
import type { Find } from './diagnostic.js';

/**
 * @param text a translation
 * @param original the same in the source language
 * @param find takes what is wrong with it
 */
export function checkPlaceholders(text: string, original: string, find: Find): void {
  const [has, needs] = [new Set(placeholdersIn(text)), new Set(placeholdersIn(original))];
  const lost = [...needs].filter((one) => !has.has(one));
  const added = [...has].filter((one) => !needs.has(one));
  if (lost.length > 0 && added.length > 0)
    find('error', `has ${added.join(' and ')} where English has ${lost.join(' and ')}: write it as in English.`);
  else if (lost.length > 0)
    find('error', `lacks ${lost.join(' and ')}, which will hold a value: write it as in English.`);
  else if (added.length > 0) find('error', `has ${added.join(' and ')}, which English does not have: remove it.`);
  const [times, timesInOriginal] = [timesOf(text), timesOf(original)];
  const repeated = [...times].flatMap(([one, count]) => (count > (timesInOriginal.get(one) ?? 1) ? [one] : []));
  if (repeated.length > 0)
    find('error', `has ${repeated.join(' and ')} more than once, so its value would be shown twice: remove one.`);
  if (/\{(?!\{)|(?<!\})\}/.test(text.replace(/\{\{[\w]+\}\}/g, '')))
    find('error', 'has a single { or }: placeholders need two on each side, as in {{count}}.');
}

/**
 * Whether a translation has the same placeholders in another order: right in many a language, and elsewhere two values that have changed places.
 * @param text a translation
 * @param original the same in the source language
 */
export function isReordered(text: string, original: string): boolean {
  const [has, needs] = [placeholdersIn(text), placeholdersIn(original)];
  return has.join() !== needs.join() && has.toSorted().join() === needs.toSorted().join();
}

function timesOf(text: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const one of placeholdersIn(text)) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
}

const placeholdersIn = (text: string): string[] => text.match(/\{\{[^{}]*\}\}/g) ?? [];

/**
 * @param text a text
 * @returns it without its placeholders, of which nobody knows yet what they hold
 */
export const withoutPlaceholders = (text: string): string => text.replace(/\{\{[^{}]*\}\}/g, '\uFFFC');
