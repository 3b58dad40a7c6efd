/** `leave-x-letter import`, on shapes that once took the square of their length. */
import { describe } from 'node:test';
import { growsWithLength, load } from '../growth.mjs';

const { readLetter } = await load('import/read-letter');
const { readList } = await load('import/table/read-list');
const { importRecords } = await load('import/records/import-records');
const { ENDORSEMENTS } = await load('import/records/endorsements');
const { importLetters } = await load('import/import-letters');
const { textOfBytes } = await load('import/text-of-bytes');

const HEAD = '---\ntitle: A letter\n---\n\n';
const letter = (text) => readLetter('letter.md', text);
const body = (text) => letter(HEAD + text);
const read = (file) => (text) => readList({ file, text });
const table = read('list');
const records = (text) =>
  importRecords(table(text), ENDORSEMENTS, {
    columns: new Map(),
    constants: new Map([['role', 'endorser']]),
    ignored: [],
  });
const letters = (text) =>
  importLetters([{ file: 'letter.nl.md', text }], { id: 'letter', state: 'open', isWhole: true, date: undefined });

describe('a letter grows with its length:', () => {
  growsWithLength([
    ['blanks within a paragraph', (n) => `a${' '.repeat(n)}b`, body],
    ['blanks after a dash, as in a table', (n) => `|a|\n|-${' '.repeat(n)}x`, body],
    ['blanks between the cells of a table', (n) => `|a|\n|-|${' '.repeat(n)}|x`, body],
    ['dashes and pipes', (n) => `${'-|'.repeat(n)}x`, body],
    [
      'blanks in the front matter',
      (n) => `---\ntitle: "a\n${' '.repeat(n)}\n b${' '.repeat(n)}c"\n---\nWords.`,
      letter,
      2_000,
    ],
    ['blanks in a title', (n) => `---\ntitle: "a${' '.repeat(n)}b"\n---\nWords.`, letter, 4_000],
    ['fields of the front matter', (n) => `---\n${'a: b\n'.repeat(n)}title: c\n---\nWords.`, letter],
    [
      'different fields',
      (n) => `---\n${Array.from({ length: n }, (_, i) => `a${i}: b\n`).join('')}---\nWords.`,
      letter,
    ],
    ['lists in lists of the front matter', (n) => `---\ntitle: ${'['.repeat(n)}\n---\nWords.`, letter],
    ['a date of many parts', (n) => `---\ntitle: a\ndate: "${'T'.repeat(n)}\u2028a"\n---\nWords.`, letters, 4_000],
    ['blanks in raw HTML', (n) => `<div>\na${' '.repeat(n)}b\n</div>`, body],
    ['blanks in raw HTML that is aligned to the right', (n) => `<p align="right">a${' '.repeat(n)}b</p>`, body],
    ['raw HTML aligned to the right, and never closed', (n) => '<p align="right">\n\n'.repeat(n), body, 200],
    ['raw HTML with half a tag', (n) => `<div>\n${'<a "'.repeat(n)}`, body, 100],
    ['blanks in a shortcode', (n) => `{{<${' '.repeat(n)}>}}`, body],
    ['blanks in a shortcode after its name', (n) => `{{< but a${' '.repeat(n)}"`, body],
    ['shortcodes', (n) => 'word {{< a >}} '.repeat(n), body, 2_500],
    ['shortcodes in shortcodes', (n) => '{{< a >}}'.repeat(n) + 'word' + '{{< /a >}}'.repeat(n), body, 2_000],
    ['shortcodes, and a loss after each', (n) => '{{< a >}}w&amp;\\\n'.repeat(n), body, 400],
    ['comments', (n) => 'a <!--'.repeat(n), body],
  ]);
});

describe('a list grows with its length:', () => {
  const row = 'Example Association 0042,https://example.org/\n';
  growsWithLength([
    ['rows', (n) => `name,url\n${row.repeat(n)}`, table],
    ['columns', (n) => `${Array.from({ length: n }, (_, i) => `a${i}`).join()}\nb\n`, table],
    [
      'columns and rows',
      (n) => `${Array.from({ length: n }, (_, i) => `a${i}`).join()}\n${'b\n'.repeat(n)}`,
      table,
      2_000,
    ],
    [
      'columns and records',
      (n) => `name,${Array.from({ length: n }, (_, i) => `a${i}`).join()}\n${'b\n'.repeat(n)}`,
      records,
      1_000,
    ],
    [
      'records',
      (n) => `name,url\n${Array.from({ length: n }, (_, i) => `a${i},https://example.org/${i}\n`).join('')}`,
      records,
    ],
    ['records without anything right', (n) => `name,url,date,country\n${'a,b,c,d\n'.repeat(n)}`, records, 4_000],
    ['records of one name', (n) => `name,x\n${Array.from({ length: n }, (_, i) => `a,${i}\n`).join('')}`, records],
    ['names that nothing can write', (n) => `name\n${'例'.repeat(n)}\n`, records],
    ['e-mail addresses that are none', (n) => `name\n${'a@'.repeat(n)}\n`, records, 2_500],
    ['lines in a value', (n) => `name\n"${'a \n '.repeat(n)}"\n`, records],
    ['items of YAML', (n) => '- name: a\n'.repeat(n), read('a.yaml'), 1_000],
    ['keys of YAML', (n) => Array.from({ length: n }, (_, i) => `a${i}: {name: b}\n`).join(''), read('a.yaml'), 1_000],
    ['lists in lists of YAML', (n) => '['.repeat(n), read('a.yaml'), 1_000],
    ['tables of TOML', (n) => '[[x]]\nname = "a"\n'.repeat(n), read('a.toml'), 4_000],
    ['rows of Markdown', (n) => `|name|b|\n|---|---|\n${'|a *b*|[c](d)|\n'.repeat(n)}`, read('a.md'), 1_000],
    ['tables of Markdown', (n) => '|a|b|\n|-|-|\n\n'.repeat(n), read('a.md')],
    ['items of Markdown', (n) => '- a\n'.repeat(n), read('a.md')],
    ['lines of one item', (n) => `- a\n${'  b\n'.repeat(n)}`, read('a.md')],
    ['blanks in a row of Markdown', (n) => `|a|b|\n|-|${' '.repeat(n)}x|\n`, read('a.md')],
    ['rows of HTML', (n) => `<table><tr><th>name<th>b${'<tr><td>a<td>b'.repeat(n)}`, read('a.html'), 4_000],
    ['lists of HTML', (n) => '<ul><li>a</ul>'.repeat(n), read('a.html'), 4_000],
    ['lists in lists of HTML', (n) => '<ul><li>a'.repeat(n), read('a.html'), 2_000],
    ['one word of a file', (n) => '<'.repeat(n), (text) => textOfBytes('a.txt', Buffer.from(text))],
    [
      'one word of a file in Latin-1',
      (n) => `\u00c9tat ${'<'.repeat(n)}`,
      (text) => textOfBytes('a.txt', Buffer.from(text, 'latin1')),
    ],
    ['half a tag of HTML', (n) => `<ul><li>${'<a "'.repeat(n)}`, read('a.html'), 2_000],
    ['blanks in a value', (n) => `name\na${' '.repeat(n)}b\n`, table],
    ['blanks before a value', (n) => `name\n${' '.repeat(n)}b\n`, table],
    ['blanks after a quotation mark', (n) => `name\n"a"${' '.repeat(n)}b\n`, table],
    ['quotation marks', (n) => `name\n"${'""'.repeat(n)}`, table],
    ['quotation marks in the head', (n) => `${'"'.repeat(2 * n + 1)}\n`, table],
    ['empty lines', (n) => `name\n${'\n'.repeat(n)}a\n`, table],
    ['columns without names', (n) => `name${','.repeat(n)}\n${'b,c\n'.repeat(n)}`, table, 4_000],
    ['names, one a line', (n) => 'Example 0042, NL\n\n'.repeat(n), read('a.txt'), 4_000],
    ['records, one a line', (n) => '{"name":"a"}\n'.repeat(n), read('a.ndjson'), 4_000],
    ['blanks in a country', (n) => `name,country\na,b${' '.repeat(n)}c\n`, records],
    ['blanks in the name of a column', (n) => `name,a${' '.repeat(n)}b\nc,d\n`, records],
    ['commas', (n) => `name\n${','.repeat(n)}\n`, table],
    ['a list in JSON', (n) => JSON.stringify(Array.from({ length: n }, (_, i) => ({ name: `a${i}` }))), table],
    [
      'fields of a record',
      (n) => JSON.stringify([Object.fromEntries(Array.from({ length: n }, (_, i) => [`a${i}`, 1]))]),
      table,
    ],
    ['a field many times', (n) => `[{${Array(n).fill('"a":1').join()}}]`, table],
    ['lists in lists', (n) => '['.repeat(n), table],
  ]);
});
