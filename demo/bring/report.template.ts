/** What there is to say of a file, in words: losses beside the line in which they stand. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../src/check/diagnostic.js';
import { gathered } from '../../src/check/gathered.js';
import { asSentence, withControls } from './controls.js';
import { type BringWords, counted, fill } from './words.js';

/** A person reads no more of them. */
const MOST = 50;

/** Of a long line, this is shown. */
const LONGEST = 160;

/**
 * @param found what there is to say
 * @param words of the page
 * @param about `lines`: the text of the file, where it has any; `fields`: what those of a list are called; `names`: whether there are several files
 */
export function reportTemplate(found: readonly Diagnostic[], words: BringWords, about: About = {}): TemplateResult {
  const { report } = words;
  const all = gathered(found).sort((one, other) => rank(one) - rank(other));
  const errors = all.filter(({ level }) => level === 'error').length;
  if (all.length === 0) return html`<p class="good">${report.fine}</p>`;
  const summary = [
    ...(errors > 0 ? [html`<span class="bad">${counted(report.errors, errors)}</span>`] : []),
    ...(all.length > errors ? [counted(report.warnings, all.length - errors)] : []),
  ];
  return html`<details class="bring-report" ?open=${errors > 0}>
    <summary>${summary.map((one, index) => [index > 0 ? ', ' : nothing, one])}</summary>
    <ul>
      ${all.slice(0, MOST).map((one) => item(one, words, about))} ${all.length > MOST ? html`<li>…</li>` : nothing}
    </ul>
  </details>`;
}

const rank = ({ level }: Diagnostic): number => (level === 'error' ? 0 : 1);

interface About {
  lines?: readonly string[];
  fields?: ReadonlyMap<string, string>;
  names?: boolean;
}

function item(
  { file, line, key, level, message }: Diagnostic,
  words: BringWords,
  { lines = [], fields, names }: About,
): TemplateResult {
  const text = line === undefined ? '' : (lines[line - 1] ?? '').trim();
  const field = key.replace(/^\d+\.?/, '');
  const said = withControls(message, words);
  const name = fields?.get(field) ?? field;
  return html`<li class=${level === 'error' ? 'bad' : 'warning'}>
    ${names ? html`${file} ` : nothing}
    ${line === undefined ? nothing : html`<strong>${fill(words.report.line, { line })}:</strong> `}
    <span lang="en">${name ? `“${name}” ${said}` : line === undefined ? asSentence(said) : said}</span>
    ${text ? html`<q class="hint">${text.slice(0, LONGEST)}</q>` : nothing}
  </li>`;
}
