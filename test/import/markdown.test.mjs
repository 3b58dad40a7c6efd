/** `leave-x-letter import`, on letters with marks, in several scripts: a second parser finds the same words, links and marks. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Parser } from 'commonmark';
import fc from '../any.mjs';
import { parseFragment } from 'parse5';
import { workingFolder } from '../cli/run.mjs';
import { load } from '../growth.mjs';
import { docx, item, link, paragraph, run, style } from './docx.mjs';
import { LINK, SCRIPTS, toHtml, toMarkdown } from './scripts.mjs';

const { readLetter } = await load('import/read-letter');
const folder = workingFolder();

/** Words between which there is anything but letters and digits. */
const wordsIn = (text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const sorted = (list) => [...list].sort();

/** What commonmark.js reads in a text. */
function seen(markdown) {
  const found = { words: [], links: [], emphasis: [], strong: [], blocks: [] };
  let [text, open] = ['', []];
  const walker = new Parser().parse(markdown).walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step;
    if (node.type === 'text' || node.type === 'code') {
      text += node.literal;
      for (const one of open) one.text += node.literal;
    } else if (['link', 'emph', 'strong'].includes(node.type)) {
      if (entering) open.push({ node, text: '' });
      else {
        const one = open.pop();
        if (node.type === 'link') found.links.push(`${one.text} ${node.destination}`);
        else found[node.type === 'emph' ? 'emphasis' : 'strong'].push(one.text);
      }
    } else {
      text += ' ';
      if (
        entering &&
        ['list', 'item', 'block_quote', 'thematic_break', 'linebreak', 'html_block', 'code_block'].includes(node.type)
      )
        found.blocks.push(node.type === 'list' ? node.listType : node.type);
      if (entering && node.type === 'heading') found.blocks.push('heading');
    }
  }
  found.words = wordsIn(text);
  return found;
}

/** All values of a letter in one document. */
function documentOf({ title, lead, opening = {}, reasons = {}, closing = {}, placeAndDate }) {
  const list = Object.values(reasons).map((one) => `1. ${one.replaceAll('\n', '\n   ')}`);
  const strong = lead === undefined ? [] : [`**${lead}**`];
  return {
    title,
    text: [...strong, ...Object.values(opening), list.join('\n'), ...Object.values(closing), placeAndDate ?? ''].join(
      '\n\n',
    ),
  };
}

function imported(file, content, ...args) {
  writeFileSync(join(folder.path, file), content);
  const { status, stdout, stderr } = folder.run('import', file, ...args);
  assert.equal(status, 0, stderr);
  return { letter: JSON.parse(stdout).letter, stderr };
}

describe('import keeps, in every script,', () => {
  for (const script of SCRIPTS) {
    const source = toMarkdown(script);
    const body = source.replace(/^---[^]*?\n---\n/, '');
    const expected = seen(body);

    it(`words, links, marks and blocks of Markdown: ${script.lang}`, () => {
      const { letter, stderr } = imported(`letter.${script.lang}.md`, source);
      const { title, text } = documentOf(letter);
      assert.equal(letter.format, 'markdown');
      assert.equal(title, script.title);
      assert.equal(letter.lead, script.sentences[0]);
      assert.deepEqual(seen(text), expected);
      assert.ok(
        expected.links.some((one) => one.endsWith(new Parser().parse(`<${LINK}>`).firstChild.firstChild.destination)),
      );
      assert.match(stderr, /line 26, warning: this numbered list is in a section of its own/);
      const [, kept, all] = /(\d+) of (\d+) words are in the letter\.\n$/.exec(stderr);
      assert.equal(kept, all);
    });

    it(`the same of HTML: ${script.lang}`, () => {
      const html = toHtml(script);
      const { letter } = imported('letter.html', html);
      const { title, text } = documentOf(letter);
      const shown = (node) =>
        node.nodeName === '#text'
          ? node.value
          : `${(node.childNodes ?? []).map(shown).join('')}${/^(p|li|h\d|br|blockquote)$/.test(node.nodeName) ? ' ' : ''}`;
      assert.deepEqual(wordsIn(`${title} ${text}`).filter((one) => !/^https?$/.test(one)).length > 0, true);
      assert.deepEqual([...wordsIn(title), ...seen(text).words], wordsIn(shown(parseFragment(html))));
      assert.deepEqual(seen(text).links, expected.links);
      assert.deepEqual(sorted(seen(text).strong), sorted(expected.strong));
      assert.deepEqual(sorted(seen(text).emphasis), sorted(expected.emphasis));
      // its highest subheading is the second level, whatever it was
      assert.match(text, /^## /m);
      assert.match(text, /^### /m);
    });

    it(`the same of HTML in Markdown: ${script.lang}`, () => {
      const html = toHtml(script)
        .replace(/<h1>.*<\/h1>\n/, '')
        .replace(/\n(?=<)/g, '\n\n');
      const { letter } = imported('letter.md', `# ${script.title}\n\n${html}`);
      const { text } = documentOf(letter);
      assert.deepEqual(seen(text).words, expected.words);
      assert.deepEqual(seen(text).links, expected.links);
    });

    it(`the same of Word: ${script.lang}`, () => {
      const { title, words, sentences, names } = script;
      const bytes = docx(
        [
          paragraph(run(title), style('Title')),
          paragraph(run(sentences[0], '<w:b/>')),
          paragraph(run(`${sentences[1]} `) + link(run(words[0])) + run(' ') + run(words[1], '<w:i/>')),
          paragraph(run(words[2]), style('H2')),
          ...names.map((name) => paragraph(run(name), item(1))),
          paragraph(run(sentences[2]), style('Quote')),
          paragraph(run(words[3]), '<w:jc w:val="right"/>'),
        ],
        LINK,
      );
      const { letter } = imported('letter.docx', bytes);
      assert.equal(letter.title, title);
      assert.equal(letter.lead, sentences[0]);
      assert.equal(letter.placeAndDate, words[3]);
      const values = Object.values(letter.opening);
      assert.equal(values[1], `## ${words[2]}`);
      assert.deepEqual(
        seen(values.join('\n\n')),
        seen(
          `${sentences[1]} [${words[0]}](<${LINK}>) *${words[1]}*\n\n## ${words[2]}\n\n- ${names[0]}\n- ${names[1]}\n\n> ${sentences[2]}`,
        ),
      );
    });
  }
});

describe('import keeps, whatever is written,', () => {
  const word = fc.constantFrom(
    'word',
    'naïve',
    'слово',
    'λέξη',
    'كلمة',
    'מילה',
    '言葉',
    'शब्द',
    'a_b',
    '1984.',
    '#tag',
    '5 * 3',
    '«so»',
    '“say”',
    '- dash',
    '+1',
    '`',
    '[x]',
    '<y',
    '&amp;',
    '!',
    '_',
    '~',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
  const inline = fc.oneof(
    text,
    text.map((one) => `*${one}*`),
    text.map((one) => `**${one}**`),
    text.map((one) => `[${one}](https://example.org/x_y)`),
    text.map((one) => `***${one}** and*`),
    fc.constantFrom('\\\n', '{{< x >}}', '{% x %}'),
  );
  const line = fc.array(inline, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
  const block = fc.oneof(
    line,
    line.map((one) => `## ${one.replaceAll('\\\n', ' ')}`),
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((list) => list.map((one) => `- ${one.replaceAll('\n', '\n  ')}`).join('\n')),
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((list) => list.map((one) => `3. ${one.replaceAll('\n', '\n   ')}`).join('\n')),
    line.map((one) => `> ${one.replaceAll('\n', '\n> ')}\n>\n> - ${one.replaceAll('\n', '\n>   ')}`),
    fc.constant('***'),
  );

  it('the words, the links and the marks that a second parser finds', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        const body = blocks.join('\n\n');
        const { letter, faults, words } = readLetter('letter.md', `# Title\n\nFirst.\n\n${body}\n`);
        fc.pre(letter !== undefined || !faults.every(({ message }) => /cannot be kept/.test(message)));
        assert.ok(letter, JSON.stringify(faults));
        assert.equal(words.kept, words.all);
        const source = seen(`First.\n\n${body.replace(/\{\{< x >\}\}|\{% x %\}/g, '\uFDD0')}`);
        fc.pre(!source.blocks.includes('html_block') && !source.blocks.includes('code_block'));
        const { opening, reasons, closing, isMarkdown } = letter;
        fc.pre(isMarkdown);
        const made = seen(documentOf({ opening, reasons, closing }).text);
        assert.deepEqual(made.words, source.words);
        const plain = (list) =>
          list
            .map((one) => one.replaceAll('\uFDD0', '').replace(/\s+/g, ' ').trim())
            // a link that shows nothing is left out, and told
            .filter((one) => one.includes(' '));
        assert.deepEqual(plain(made.links), plain(source.links));
      }),
      { numRuns: 500 },
    );
  });
});
