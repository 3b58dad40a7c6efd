/** `leave-x-letter check`, on a letter in Markdown. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { workingFolder } from '../cli/run.mjs';

const DEMO = new URL('../../demo/long-letter/en.json', import.meta.url);

const letter = (parts) => ({ letter: { format: 'markdown', title: 'Example Title 0042', ...parts } });

/** What is said of letters, each in its language, but for what the campaign would add. */
function findingsOf(locales) {
  const folder = workingFolder();
  for (const [tag, parts] of Object.entries(locales)) folder.write(`${tag}.json`, letter(parts));
  return folder
    .check('.')
    .findings.filter(({ message }) => !message.includes('campaign.json'))
    .map(({ file, line, level, key, message }) => ({ file, line, told: `${level} ${key} ${message}` }));
}

const told = (locales) => findingsOf(locales).map((one) => one.told);

describe('check finds in a letter in Markdown', () => {
  for (const [what, parts, expected] of [
    ['raw HTML', { opening: { a: 'a <br> b' } }, /^error letter\.opening\.a raw HTML is not supported: “<br>”/],
    ['a comment', { opening: { a: 'a <!-- b -->' } }, /^error letter\.opening\.a raw HTML/],
    ['an image', { opening: { a: '![a](b)' } }, /^warning letter\.opening\.a images are not supported/],
    ['a table', { closing: { a: '| a | b |\n| - | - |' } }, /^warning letter\.closing\.a tables are not supported/],
    ['code', { reasons: { a: '`b`' } }, /^warning letter\.reasons\.a code is not supported/],
    ['an address', { lead: '[a](http://example.org)' }, /^error letter\.lead the link “a” does not work/],
    ['a script', { lead: '[a](javascript:b)' }, /^error letter\.lead the link “a” does not work/],
    [
      'strong that is not closed',
      { opening: { a: 'a **b c' } },
      /^warning letter\.opening\.a has \*\* where it has no effect.*“a \*\*b c”/,
    ],
    ['a link with a blank in it', { opening: { a: '[a](b c)' } }, /^warning letter\.opening\.a has \]\( where/],
    ['a reference without an address', { opening: { a: '[a][b]' } }, /^warning letter\.opening\.a has \]\[ where/],
    ['a footnote', { opening: { a: 'a[^1]' } }, /^warning letter\.opening\.a has \[\^ where/],
    [
      'a level that is skipped',
      { opening: { a: '## a' }, closing: { b: '#### b' } },
      /^warning letter\.closing\.b skips a level: “b” has #### where ### comes next/,
    ],
    [
      'a first level that is none',
      { opening: { a: '### a\n\n## b' } },
      /^warning letter\.opening\.a skips a level: “a” has ### where ## comes/,
    ],
    ['Liquid', { opening: { a: 'a {% b %}' } }, /^error letter\.opening\.a contains template code/],
    ['a value', { title: '{{ title }}' }, /^error letter\.title contains template code/],
    ['a value that no origin has', { origin: '{{title}}' }, /^error letter\.origin contains template code/],
    ['a shortcode', { opening: { a: '{{< a >}}' } }, /^error letter\.opening\.a contains template code/],
    ['kramdown', { opening: { a: 'a\n{: .b }' } }, /^error letter\.opening\.a contains template code/],
    ['marks in the title', { title: 'A **b**' }, /^warning letter\.title is shown as plain text/],
    [
      'a list in the lead',
      { lead: '- a' },
      /^warning letter\.lead lists, quotations and the like are not allowed here/,
    ],
    [
      'too much',
      { opening: { a: '> '.repeat(1000) } },
      /^error letter\.opening\.a this is not a letter: .* It is shown as plain text\./,
    ],
  ])
    it(what, () => {
      const [found, ...more] = findingsOf({ en: parts });
      assert.match(found.told, expected);
      assert.ok(found.line >= 1);
      assert.deepEqual(more, []);
    });

  it('another format', () => {
    const [found] = told({ en: { format: 'html', opening: { a: '<b>' } } });
    assert.match(found, /^error letter\.format must be "markdown"/);
  });

  it('links that differ between languages', () => {
    const en = { opening: { a: '[a](https://example.org/a) [b](/en/b)', b: '[c](https://en.example.org/c)' } };
    const nl = { opening: { a: '[a](/nl/b)', b: '[c](https://nl.example.org/c) [d](/d)' } };
    assert.deepEqual(told({ en, nl }), [
      'warning letter.opening.a lacks a link to https://example.org/a, unlike en.json.',
      'warning letter.opening.b has a link to /d, unlike en.json.',
    ]);
  });

  it('a language in which the same letter is plain text', () => {
    const folder = workingFolder();
    folder.write('en.json', { letter: { title: 'T' } });
    folder.write('nl.json', letter({}));
    const { findings } = folder.check('nl.json');
    assert.ok(findings.some(({ key, message }) => key === 'letter.format' && /not in en\.json/.test(message)));
  });

  it('nothing, where all is well', () => {
    const folder = workingFolder();
    folder.write('en.json', JSON.parse(readFileSync(DEMO, 'utf8')));
    const { findings } = folder.check('.');
    assert.deepEqual(
      findings.filter(({ message }) => !message.includes('campaign.json')),
      [],
    );
    const text = 'Bürger*innen \\*\\* 2 * 3, snake_case, \\_\\_ [brackets] and {braces}';
    assert.deepEqual(told({ en: { opening: { a: text }, origin: 'From {{publisher}}, {{date}}.' } }), []);
  });
});

describe('render', () => {
  it('tells what is not shown as it is written, and ends well', () => {
    const folder = workingFolder();
    folder.write('en.json', letter({ opening: { a: '![picture](b) **c**' } }));
    const { status, stdout, stderr } = folder.run('render', '--lang', 'en', '--locales', '.', '--document');
    assert.equal(status, 0);
    assert.match(stdout, /<p>picture <strong>c<\/strong><\/p>/);
    assert.match(stderr, /letter\.opening\.a: images are not supported/);
    assert.match(stdout, /blockquote/, 'the style sheet knows such letters');
  });
});
