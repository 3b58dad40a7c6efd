/** What a template of Svelte may write on the tags, and what it may not: its compiler checks the same types. */
import 'leave-x-letter/svelte';
import type { LeaveXLetter } from 'leave-x-letter/elements';
import type { SvelteHTMLElements } from 'svelte/elements';

declare const flag: boolean;

export const right = [
  { id: 'letter', class: 'a', lang: 'nl', 'data-from': 'page', headingLevel: 3, noPetition: flag },
  { 'heading-level': '3', 'no-petition': true, 'endorsements-mode': 'replace', departures: true, country: undefined },
  { 'onleave-x-sign': ({ detail }) => detail.url satisfies string },
  { onclick: ({ currentTarget }) => currentTarget satisfies LeaveXLetter },
] satisfies SvelteHTMLElements['leave-x-letter'][];

export const list: SvelteHTMLElements['leave-x-endorsements'] = { records: [], 'group-by': 'country' };

export const wrong = [
  // @ts-expect-error no such mode
  { 'endorsements-mode': 'instead' },
  // @ts-expect-error a level is a number
  { 'heading-level': 'two' },
  // @ts-expect-error Svelte would write `false` down, and so switch it on
  { 'no-petition': flag },
  // @ts-expect-error an attribute of another element
  { 'group-by': 'country' },
  // @ts-expect-error no such detail
  { 'onleave-x-sign': ({ detail }) => detail.person },
  // @ts-expect-error no such event
  { 'onleave-x-read': () => undefined },
] satisfies SvelteHTMLElements['leave-x-letter'][];
