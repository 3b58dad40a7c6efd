/** Who left or stayed, and when, as a plain picture: a bar for each year, and what it shows in words. */
import { html, svg, type TemplateResult } from 'lit';
import type { Departure } from '../../campaign/schema.js';
import type { Words } from '../../i18n/words.js';
import { compareTexts } from '../order.js';

/** Those who left first, those who stayed last. */
export const STATUSES = ['left', 'leaving', 'reviewing', 'staying'] as const;

type Status = (typeof STATUSES)[number];
type Count = readonly [status: Status, count: number];

/** The least that a bar of full length stands for: a few must not look like many. */
const FULL = 10;

/** How many there are of each status of which there is any. */
const countsOf = (records: readonly Departure[]): Count[] =>
  STATUSES.map((status): Count => [status, records.filter((one) => one.status === status).length]).filter(
    ([, count]) => count > 0,
  );

/**
 * How many left, and how many did not, each with the form that it has in the bars below.
 * @param words the language of the page
 * @param all the departures
 */
export const summaryTemplate = (words: Words, all: readonly Departure[]): TemplateResult =>
  html`<ul class="summary">
    ${countsOf(all).map(
      (count) =>
        html`<li><svg class="bar" aria-hidden="true">${bar([count], count[1])}</svg> ${inWords(words, count)}</li>`,
    )}
  </ul>`;

/**
 * A row for each year that something is known of.
 * @param words the language of the page
 * @param all the departures
 */
export function pictureTemplate(words: Words, all: readonly Departure[]): TemplateResult {
  const years = new Map<string, Departure[]>();
  for (const one of all) {
    const year = one.date.slice(0, 4);
    const records = years.get(year) ?? [];
    records.push(one);
    years.set(year, records);
  }
  const rows = [...years].sort(([a], [b]) => compareTexts(a, b));
  const full = Math.max(FULL, ...rows.map(([, { length }]) => length));
  return html`<figure>
    <figcaption>${words.t('departures.picture')}</figcaption>
    <table>
      ${rows.map(([year, records]) => {
        const counts = countsOf(records);
        return html`<tr>
          <th scope="row">${words.formats.date(year)}</th>
          <td>
            <svg class="bar" aria-hidden="true">${bar(counts, full)}</svg>
            ${counts.map((count, index) => [index > 0 ? '\u00a0· ' : '', inWords(words, count)])}
          </td>
        </tr>`;
      })}
    </table>
  </figure>`;
}

const inWords = (words: Words, [status, count]: Count) => words.t(`departures.summary.${status}`, { count });

/** The pieces of a bar, one after another: of each the line fills the frame, and the status says what it looks like. */
function bar(counts: readonly Count[], full: number): TemplateResult[] {
  const percent = (count: number) => `${((100 * count) / full).toFixed(2)}%`;
  let end = 0;
  return counts.map(([status, count]) => {
    const start = end;
    end += count;
    return svg`<g class=${status}>
      <line x1=${percent(start)} x2=${percent(end)} y1="50%" y2="50%" />
      <rect x=${percent(start)} width=${percent(count)} height="100%" />
    </g>`;
  });
}
