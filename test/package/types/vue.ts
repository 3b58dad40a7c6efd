/** What a template of Vue may write on the tags, and what it may not: its compiler checks the same types. */
import 'leave-x-letter/vue';
import type { GlobalComponents } from 'vue';

type Component<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>;
type Props<Tag extends keyof GlobalComponents> = Component<Tag>['$props'];

declare const flag: boolean;
declare const letter: Component<'leave-x-letter'>;

export const right = [
  { key: 1, ref: 'letter', id: 'letter', class: ['a', { b: flag }], lang: 'nl', headingLevel: 3, noPetition: flag },
  { headingLevel: '3', noPetition: '', endorsementsMode: 'replace', departures: true, country: undefined },
  { 'onLeave-x-sign': ({ detail }) => detail.url satisfies string },
] satisfies Props<'leave-x-letter'>[];

export const list: Props<'leave-x-endorsements'> = { records: [], groupBy: 'country' };

letter.$emit('leave-x-sign', new CustomEvent('leave-x-sign', { detail: { url: '/sign' } }));
letter.updateComplete satisfies Promise<boolean>;

export const wrong = [
  // @ts-expect-error no such mode
  { endorsementsMode: 'instead' },
  // @ts-expect-error a level is a number
  { headingLevel: 'two' },
  // @ts-expect-error an attribute of another element
  { groupBy: 'country' },
  // @ts-expect-error no such detail
  { 'onLeave-x-sign': ({ detail }) => detail.person },
  // @ts-expect-error no such event
  { 'onLeave-x-read': () => undefined },
] satisfies Props<'leave-x-letter'>[];

// @ts-expect-error another detail
letter.$emit('leave-x-sign', new CustomEvent('leave-x-sign', { detail: { lang: 'nl' } }));
// @ts-expect-error not a tag of this package
export const map: Props<'leave-x-map'> = {};
