/** What somebody may paste into an editor: made of what is built, so that it is what is shipped. */
import { readFileSync } from 'node:fs';

const file = readFileSync(new URL('../../../dist/static/nl.html', import.meta.url), 'utf8').trim();
const [tagged] = /<leave-x-letter\b[^]*<\/leave-x-letter>/.exec(file);
const paragraph = '<p>Lees de <a href="https://leavex.eu/letter/" hreflang="en">open brief</a>.</p>';

const div = (inner, attributes = '') => `<div${attributes} data-leave-x-letter data-lang="nl">${inner}</div>`;
const CLASS = ' class="leave-x-letter"';

/** Each paragraph on one line, and nothing loose in an item of a list, where a formatter would add breaks and paragraphs. */
const settle = (html) =>
  html
    .replace(/<p\b[^>]*>[^]*?<\/p>/g, (text) =>
      text.replace(/\s*\n\s*/g, ' ').replace(/(?<=^<p\b[^>]*>) | (?=<\/p>)/g, (end) => end.trim()),
    )
    .replace(/<li>\s*(<a\b[^]*?<\/a>)/g, '<li>\n<p>$1</p>');

/** The name of each shape, with its HTML. */
export const shapes = {
  tag: '<leave-x-letter lang="nl"></leave-x-letter>',
  'tag, letter': tagged,
  div: div(''),
  'div, paragraph': div(paragraph),
  'div, tag, letter': div(`\n${tagged}\n`),
  'div.class, paragraph': div(paragraph, CLASS),
  'div.class, letter': div(tagged.replace(/^<[^>]*>|<[^>]*>$/g, ''), CLASS),
  'div.class, tag, letter': div(`\n${tagged}\n`, CLASS),
  settled: div(`\n${settle(tagged)}\n`, CLASS),
};

/** A short letter of the same shape, of which the main tests keep what each host made: the title, two paragraphs, the petition. */
export const fixture = shapes.settled
  .replace(/(<p class="lead"[^]*?<\/p>\s*<p>[^]*?<\/p>)[^]*?(?=<\/article>)/, '$1\n')
  .replace(/\s*<section class="root endorsements[ "][^]*?<\/section>/, '');
