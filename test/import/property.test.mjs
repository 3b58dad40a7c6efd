/** `leave-x-letter import`, on texts that nobody would write: it never throws, and plain words come out as they went in. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from '../any.mjs';
import { renderStatic } from 'leave-x-letter/static';
import { workingFolder } from '../cli/run.mjs';

const folder = workingFolder();
/** No words of the project are needed here. */
const withoutWords = {
  name: 'without-words',
  setup(bundle) {
    bundle.onResolve({ filter: /^virtual\// }, ({ path }) => ({ path, namespace: 'virtual' }));
    bundle.onLoad({ filter: /.*/, namespace: 'virtual' }, () => ({ contents: 'export default []' }));
  },
};

/**
 * A module that runs anywhere, to be called many times.
 * @param {string} name a file of src/import
 */
async function load(name) {
  const outfile = join(folder.path, `${name}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`../../src/import/${name}.ts`, import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [withoutWords],
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}

const { readLetter } = await load('read-letter');
const { localeOf } = await load('letter-campaign');
const { readList } = await load('table/read-list');
const { importRecords } = await load('records/import-records');
const { ENDORSEMENTS } = await load('records/endorsements');

/** Reads a text, and looks at what every answer must have. */
function read(text, options) {
  const answer = readLetter('letter.md', text, options);
  const lines = text.split('\n').length;
  for (const { file, line, level, message } of [...answer.faults, ...answer.losses, ...answer.doubts]) {
    assert.equal(file, 'letter.md');
    assert.ok(line >= 1 && line <= lines + 1, `line ${line} of ${lines}`);
    assert.ok(['error', 'warning'].includes(level) && message.length > 0);
  }
  assert.equal(answer.letter === undefined, answer.faults.length > 0, 'a letter, or why there is none');
  return answer;
}

const pieces = (...texts) =>
  fc
    .array(fc.oneof(...texts.map((text) => fc.constant(text)), fc.string({ maxLength: 3 })))
    .map((list) => list.join(''));

const HEAD = '---\ntitle: A letter\n---\n\n';

describe('import never throws', () => {
  const texts = {
    'on any text': fc.string({ unit: 'binary', maxLength: 200 }),
    'on what looks like front matter': pieces(
      '---',
      '+++',
      '\n',
      'title',
      ': ',
      ' = ',
      '"',
      "'",
      '[',
      '{',
      '&a',
      '*a',
      '#',
      '- ',
      '|',
      '>',
      '\t',
      '<<: ',
    ),
    'on what looks like Markdown': pieces(
      '\n',
      '\n\n',
      '1. ',
      '1) ',
      '- ',
      '> ',
      '# ',
      '**',
      '_',
      '`',
      '```',
      '[',
      '](',
      ')',
      '![',
      '[^1]',
      ': ',
      '|',
      '|-|-|',
      '    ',
      '---',
      '&amp;',
      '\\',
      '~~',
      'word',
    ).map((text) => HEAD + text),
    'on what looks like shortcodes': pieces(
      '{{<',
      '{{%',
      '>}}',
      '%}}',
      '/>}}',
      ' but ',
      ' alert ',
      ' /but ',
      ' /alert ',
      ' dog ',
      ' /dog ',
      'href=',
      '"',
      "'",
      '`',
      '\\',
      '/*',
      '*/',
      'https://example.org/',
      '\n',
      '<!--',
      '-->',
    ).map((text) => HEAD + text),
    'on what looks like template code': pieces(
      ...[
        '{%',
        '%}',
        '{{',
        '}}',
        '{#',
        '#}',
        '{:',
        '{::comment}',
        '{:/}',
        '}',
        'comment',
        'endcomment',
        '{.a}',
        '\n\n',
        '**',
        'word',
      ],
    ).map((text) => HEAD + text),
    'on what looks like HTML': pieces(
      '<p',
      '<div',
      '>',
      '</p>',
      '</div>',
      ' align="right"',
      ' class=',
      '"',
      "'",
      '<!--',
      '-->',
      '<?',
      '?>',
      '<![CDATA[',
      ']]>',
      '<script>',
      '</script>',
      '<br>',
      '&nbsp;',
      '\n',
      '\n\n',
      'word',
    ).map((text) => HEAD + text),
  };
  for (const [what, text] of Object.entries(texts))
    it(what, () => {
      fc.assert(
        fc.property(
          text,
          fc.record({ plain: fc.boolean(), drop: fc.boolean() }),
          (one, options) => void read(one, options),
        ),
        { numRuns: 1000 },
      );
    });

  const tables = {
    'a.csv': ['name', 'url', ',', ';', '\t', '|', '"', '\n', '\r\n', 'sep=', 'Example', '0042'],
    'a.json': ['[', ']', '{', '}', '"name"', ':', ',', '"x"', '1', 'null', '"source"', '"__proto__"', '\n'],
    'a.yaml': ['- ', 'name', ': ', '\n', '  ', '{', '}', '[', ']', '&a', '*a', '<<', '"', '|', '~', '__proto__', '? '],
    'a.toml': ['[[x]]', '[x]', '\n', 'name', ' = ', '"x"', '1', '{', '}', '.', '__proto__', '2025-01-11'],
    'a.md': ['|', '|-|', '\n', '- ', '1. ', '```', '  ', '**', '[', '](', ')', '\\', 'name', '<td>', '# '],
    'a.html': [
      '<table>',
      '<tr>',
      '<td rowspan=3>',
      '<td colspan=2>',
      '<th>',
      '</table>',
      '<ul>',
      '<li>',
      '</ul>',
      '<a href=x>',
      '</a>',
      '<b>',
      'name',
      '&amp;',
      '<script>',
      '\n',
    ],
  };
  for (const [file, parts] of Object.entries(tables))
    it(`on what looks like ${file}`, () => {
      fc.assert(
        fc.property(pieces(...parts), (one) => {
          const text = one.replaceAll('\r\n', '\n');
          const table = readList({ file, text });
          if ('message' in table) {
            assert.equal(table.level, 'error');
            return;
          }
          const said = { columns: new Map(), constants: new Map([['role', 'endorser']]), ignored: [] };
          const { files, diagnostics } = importRecords(table, ENDORSEMENTS, said);
          assert.ok(files.length === 1 || diagnostics.some(({ level }) => level === 'error'), 'a list, or why not');
          for (const written of files) JSON.parse(written.text);
        }),
        { numRuns: 1000 },
      );
    });
});

/** A word without marks that Markdown reads; in several scripts, with characters that must not get lost. */
const word = fc
  .array(
    fc.constantFrom(
      ...Array.from('abczÄßéłЖїあ漢字عبक्षि’“”„«»…–—,;?.%€№👩🏳'),
      '\u00a0',
      '\u00ad',
      '\u200c',
      '\u200d',
      '\ufe0f',
      '\u2060',
      'e\u0301',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) => list.join(''))
  .filter((text) => text.trim() !== '');
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '  ', '   ')), { minLength: 1, maxLength: 12 })
  .map((list) =>
    list
      .map(([one, blank]) => one + blank)
      .join('')
      .replace(/ +$/, ''),
  );
const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 5 });

describe('import keeps words', () => {
  it('of plain paragraphs and reasons, character by character', () => {
    fc.assert(
      fc.property(
        paragraphs,
        paragraphs,
        paragraphs,
        fc.constantFrom('1. ', '1) '),
        (opening, reasons, closing, mark) => {
          const list = reasons.map((text) => mark + text).join('\n');
          const { letter, losses } = read([`${HEAD}${opening.join('\n\n')}`, list, closing.join('\n\n')].join('\n\n'), {
            plain: true,
          });
          assert.deepEqual([letter.opening, letter.reasons, letter.closing], [opening, reasons, closing]);
          assert.deepEqual(losses, []);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of wrapped paragraphs, with a blank for the end of a line', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom('\n', ' \n', '\n  '), (lines, end) => {
        const { letter } = read(HEAD + lines.join(end));
        assert.deepEqual(letter.opening, [lines.join(' ')]);
      }),
      { numRuns: 500 },
    );
  });

  it('between shortcodes, which leave no trace', () => {
    const shortcode = fc.constantFrom(
      '{{< dog >}}',
      '{{% dog "a" b=`c` %}}',
      '{{< dog />}}',
      '{{< dog >}}{{< /dog >}}',
    );
    fc.assert(
      fc.property(paragraphs, shortcode, (sentences, code) => {
        const { letter } = read(HEAD + sentences.join(` ${code} `));
        assert.deepEqual(letter.opening, [sentences.join(' ')]);
      }),
      { numRuns: 500 },
    );
  });
});

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** What a reader sees of the paragraphs of a letter. */
function paragraphsOf(html) {
  const [, article] = /<article[^>]*>([^]*?)<\/article>/.exec(html) ?? [];
  return [...article.matchAll(/<(?:h2|p|li)(?: [^>]*)?>([^]*?)<\/(?:h2|p|li)>/g)].map(([, text]) =>
    text.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
  );
}

describe('import, then render, then read', () => {
  const wild = fc
    .array(fc.oneof(word, fc.constantFrom('<b>', '&amp;', '{{x}}', '$t(a)', '\\*', '**', '`', '"', '[a](b)', '> ')), {
      minLength: 1,
      maxLength: 10,
    })
    .map((list) => list.join(' '));

  for (const [what, texts] of [
    ['plain words', paragraphs],
    ['words with marks of all kinds', fc.array(wild, { minLength: 1, maxLength: 4 })],
  ])
    it(`${what}: what is accepted is what is read`, async () => {
      await fc.assert(
        fc.asyncProperty(texts, texts, async (opening, reasons) => {
          const text = `${HEAD}${opening.join('\n\n')}\n\n${reasons.map((one) => `1. ${one}`).join('\n')}\n`;
          const { letter } = readLetter('letter.md', text, { plain: true });
          if (!letter) return;
          // as it stands in a file
          const locale = JSON.parse(JSON.stringify(localeOf(letter)));
          const html = await renderStatic({ lang: 'en', locale });
          const { title, lead, placeAndDate } = letter;
          const expected = [title, lead, ...letter.opening, ...letter.reasons, ...letter.closing, placeAndDate];
          assert.deepEqual(
            paragraphsOf(html),
            expected.filter((one) => one !== undefined),
          );
        }),
        { numRuns: 300 },
      );
    });
});
