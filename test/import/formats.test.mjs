/** `leave-x-letter import`, on files of all kinds: what they are, in which languages, and what a folder has already. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { workingFolder } from '../cli/run.mjs';
import { load } from '../growth.mjs';

const { readLetter } = await load('import/read-letter');
const { languageOf } = await load('import/letter-language');
const { maskTemplateCode } = await load('markdown/template-code');
const HEAD = '---\ntitle: "A letter"\n---\n\n';
const valuesOf = (text, options) => {
  const read = readLetter('letter.md', HEAD + text, options);
  return { ...read, texts: read.letter?.opening, told: [...read.faults, ...read.losses, ...read.doubts] };
};
const linesOf = (told) => told.map(({ line, level, message }) => `line ${line}, ${level}: ${message}`).join('\n');

/** An archive of one file that is said to have a hundred bytes, once it is unpacked. */
function lying(archive) {
  const bytes = Buffer.from(archive);
  bytes.writeUInt32LE(100, bytes.indexOf('PK\x03\x04') + 22);
  bytes.writeUInt32LE(100, bytes.lastIndexOf('PK\x01\x02') + 24);
  return bytes;
}

describe('import leaves code out, and says where it was:', () => {
  const cases = [
    [
      'a shortcode in bold',
      'So far **{{< count "a" >}} people** signed.',
      ['So far **people** signed.'],
      /line 5, warning: a live count in the text is not supported: the shortcode count/,
    ],
    [
      'Liquid',
      'One {% include two.html %} *three*.',
      ['One *three*.'],
      /line 5, warning: template code \(Liquid\) is not part of the text: “{% include two\.html %}”/,
    ],
    [
      'a value of Liquid',
      'So far {{ site.signature_count }} *people*.',
      ['So far *people*.'],
      /line 5, warning: a live count in the text is not supported: “{{ site\.signature_count }}”/,
    ],
    [
      'a comment of Liquid',
      'One.\n\n{% comment %}\nsecret\n\n*note*\n{% endcomment %}\n\n*Two.*',
      ['One.', '*Two.*'],
      /line 7, warning: a hidden remark \(Liquid\)/,
    ],
    [
      'a comment of Jinja',
      'One. {# secret #} *Two.*',
      ['One. *Two.*'],
      /line 5, warning: a hidden remark is not part of the text/,
    ],
    [
      'an attribute of kramdown',
      '*One.*\n{: .lead #top}',
      ['*One.*'],
      /line 6, warning: an attribute \(kramdown\) is not part of the text: “{: \.lead #top}”/,
    ],
    [
      'a comment of kramdown',
      '*One.*\n\n{::comment}\nsecret\n{:/comment}',
      ['*One.*'],
      /line 7, warning: a hidden remark \(kramdown\)/,
    ],
    ['a comment', '*One.* <!-- secret\nnote -->', ['*One.*'], /line 5, warning: an HTML comment cannot be kept/],
    [
      'what is hidden',
      '*One.*\n\n<p style="display: none">secret</p>',
      ['*One.*'],
      /line 7, warning: a hidden remark \(<p>\) stays hidden/,
    ],
    [
      'a script',
      '*One.*\n\n<script>secret()</script>',
      ['*One.*'],
      /line 7, warning: raw HTML cannot be kept: <script> is left out/,
    ],
    [
      'a place for a count',
      '<p>So far <span id="signature-count"></span> <b>people</b>.</p>',
      ['So far **people**.'],
      /line 5, warning: a live count in the text is not supported: <span>/,
    ],
  ];
  for (const [what, text, texts, report] of cases)
    it(what, () => {
      const read = valuesOf(text);
      assert.deepEqual(read.texts, texts);
      assert.match(linesOf(read.told), report);
      assert.equal(read.told.length, 1, 'one loss is told once');
      assert.doesNotMatch(JSON.stringify(read.letter), /secret/);
      assert.equal(read.words.kept, read.words.all);
    });

  it('MDX, where the name says so', () => {
    const text = `import Count from './count.js'\n\nexport const a = {\n  b: 1\n}\n\n# A letter\n\nOne {/* secret */} {a.b} *two*.\n\n<Count />\n`;
    const { letter, losses } = readLetter('letter.mdx', text);
    assert.deepEqual(letter.opening, ['One *two*.']);
    assert.match(
      linesOf(losses),
      /line 1, .*an import.*\n(?:.*\n)*line 9, .*a hidden remark.*\n.*line 9, .*an expression/,
    );
    assert.match(JSON.stringify(readLetter('letter.md', text).letter.opening), /secret/);
  });

  it('and says so where a mark is left over', () => {
    for (const [text, mark] of [
      ['One **two.\n\n*x*', '**'],
      ['One ]( *x*', ']('],
      ['One {% two *x*', '{%'],
      ['One {{ two *x*', '{{'],
      ['One {: two *x*', '{:'],
    ])
      assert.ok(linesOf(valuesOf(text).doubts).startsWith(`line 5, warning: “${mark}” is left over`), text);
  });

  it('and blanks out as many characters as there were', () => {
    const text = 'a {% b %} {{ c }}\n\n{: .d } e';
    assert.equal(
      maskTemplateCode(text, false).text,
      text.replace(/\{%.*?%\}|\{\{.*?\}\}|\{:.*?\}/g, (code) => '\uFDD0'.repeat(code.length)),
    );
  });
});

describe('import drops no word unasked:', () => {
  const cases = [
    ['an image that says something', 'One ![a dog](dog.png).', 2],
    ['a table', 'One.\n\n| a | b |\n|---|---|\n| c | d |', 4],
    ['a table in HTML', 'One.\n\n<table><tr><td>a</td><td>b</td></tr></table>', 2],
    ['code', 'One.\n\n    two three', 2],
    ['a form', 'One.\n\n<form><button>Sign it</button></form>', 2],
    ['a footnote', 'One.[^1]\n\n[^1]: The note is long.', 4],
    ['a notice', '{{< alert >}}It is over.{{< /alert >}}\n\nOne.', 3],
    ['a caption', 'One.\n\n{{< figure src="dog.png" caption="a dog" >}}', 2],
  ];
  for (const [what, text, count] of cases)
    it(what, () => {
      const refused = valuesOf(text);
      assert.equal(refused.letter, undefined);
      assert.match(linesOf(refused.faults), /^line \d+, error: .* --drop leaves it out\.$/);
      assert.equal(refused.words.all - refused.words.kept, refused.words.all - valuesOf('One.').words.all);
      const dropped = valuesOf(text, { drop: true });
      assert.deepEqual(dropped.faults, []);
      assert.match(linesOf(dropped.losses), /warning: /);
      assert.ok(refused.words.all - refused.words.kept >= count);
    });

  it('words of the front matter are counted and told', () => {
    const { letter, doubts, words } = readLetter(
      'letter.md',
      '---\ntitle: A letter\nslug: a-letter\nmeta:\n  share_text: Five words for the public\n---\nOne two.',
    );
    assert.deepEqual(letter.opening, ['One two.']);
    assert.equal(
      linesOf(doubts),
      'line 4, warning: the field meta.share_text of the front matter contains text that is not in the letter: “Five words for the public”.',
    );
    assert.deepEqual(words, { all: 9, kept: 4 });
  });

  it('a letter in fields of the front matter', () => {
    const text = '---\ntitle: A letter\naside: Some words\nintro: |\n  One *two*.\n\n  Three ![](x.png).\n---\n';
    const { letter, doubts, losses } = readLetter('letter.md', text);
    assert.deepEqual(letter.opening, ['One *two*.', 'Three .']);
    assert.match(linesOf(doubts), /the letter is taken from its front matter: intro/);
    assert.match(linesOf(losses), /^line 7, /);
    assert.deepEqual(readLetter('letter.md', `${text}Below.`, { fields: ['aside'] }).letter.opening, [
      'Some words',
      'Below.',
    ]);
    assert.match(
      linesOf(readLetter('letter.md', text, { fields: ['none'] }).faults),
      /has no field none with text.*aside, intro/,
    );
  });

  it('all faults of a front matter at once', () => {
    const { faults } = readLetter('letter.md', '---\ntitle:A letter\nlang: [nl]\ndate:\n  created: 2025\n---\nOne.');
    assert.deepEqual(
      faults.map(({ line }) => line),
      [2, 3],
    );
  });
});

describe('import takes a numbered list for the reasons', () => {
  const list = (...items) => items.map((one) => `1. ${one}`).join('\n');
  it('where it reads like them', () => {
    const { letter } = valuesOf(`*Because:*\n\n${list('It is right.', 'It is *time*!')}`);
    assert.deepEqual(letter.reasons, ['It is right.', 'It is *time*!']);
  });
  it('but not a list of names, in any script', () => {
    for (const names of [
      ['Example Association 0042', 'Example Board, Example Town'],
      ['例の会0042', '例の会0043'],
      ['Пример 0042', 'Пример 0043'],
    ]) {
      const { letter, doubts } = valuesOf(`Signed:\n\n${list(...names)}`);
      assert.deepEqual([letter.reasons, letter.opening.length], [[], 2]);
      assert.match(linesOf(doubts), /line 7, warning: this numbered list looks like names/);
    }
  });
  it('nor one in a section of its own', () => {
    const { letter, doubts } = valuesOf(`One.\n\n### Sources\n\n${list('It is right.', 'It is time.')}`);
    assert.deepEqual(letter.opening, ['One.', '## Sources', '1. It is right.\n2. It is time.']);
    assert.match(linesOf(doubts), /in a section of its own/);
  });
});

describe('import finds the language in', () => {
  for (const [file, lang] of Object.entries({
    'index-de-DE.md': 'de-DE',
    'index_pt_br.md': 'pt-BR',
    'de/letter.md': 'de',
    'content/zh-Hant/index.md': 'zh-Hant',
    'letter_fr.md': 'fr',
    'README_CN.md': 'zh-CN',
    'README_JP.md': 'ja',
    'open-letter-nl.html': 'nl',
    'letter.fil.docx': 'fil',
    'letter.new.md': undefined,
    'letter.old.md': undefined,
    'open-letter-to.md': undefined,
    'docs/letter_v2.md': undefined,
    'README.md': undefined,
  }))
    it(`${file}: ${lang ?? 'none'}`, () => {
      assert.equal(languageOf({ file, letter: {} }, false).lang, lang);
    });
  it('the field locale', () => {
    assert.equal(readLetter('letter.md', '---\ntitle: A\nlocale: pt_BR\n---\nOne.').letter.lang.value, 'pt_BR');
  });
});

describe('import looks into a file for what it is:', () => {
  const folder = workingFolder();
  const zip = (name, text) => zipSync({ [name]: [new TextEncoder().encode(text), { level: 0 }] });
  const cases = [
    [
      'letter.rst',
      'A letter\n========\n',
      /written in reStructuredText: convert it: pandoc -f rst letter\.rst -t commonmark/,
    ],
    ['letter.md', '.. note::\n\n   Words\n', /written in reStructuredText/],
    ['letter.adoc', '= A letter\n', /written in AsciiDoc: .*asciidoctor/],
    ['letter.org', '* A letter\n', /written in Org: .*pandoc/],
    ['letter.txt', '{\\rtf1\\ansi words}', /is an RTF file: .*\.docx/],
    ['letter.docx', '%PDF-1.7\n', /is a PDF file/],
    [
      'letter.doc',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /is an old Word file \(\.doc\): save it as \.docx/,
    ],
    ['letter.odt', zip('mimetype', 'application/vnd.oasis.opendocument.text'), /is an OpenDocument text/],
    ['letter.zip', zip('letter.md', 'Words.'), /is a ZIP archive: unpack it/],
    ['scan.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /is an image/],
    ['broken.docx', zip('word/document.xml', '<w:doc'), /cannot be read as a Word document/],
    ['bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(5_000_001) }), /unpacks to more than 5 MB/],
    ['liar.docx', lying(zipSync({ 'word/document.xml': new Uint8Array(50_000_000) })), /unpacks to more than 5 MB/],
  ];
  for (const [file, content, report] of cases)
    it(`${file}, ${report.source.slice(0, 30)}`, () => {
      writeFileSync(join(folder.path, file), content);
      const { status, stdout, stderr } = folder.run('import', file);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, report);
      assert.doesNotMatch(stderr, /^\s+at /m);
    });

  const page = `<!doctype html><html lang="nl"><head><title>Site</title></head><body><nav><a href="/">Home</a> <a href="/a">About us</a></nav>
<main><article><h1>A letter</h1>
<p>${'Many words stand in this paragraph, with commas, so that it is found. '.repeat(5)}</p>
<ul><li><a href="https://example.org/">One</a></li></ul>
<p>${'Another paragraph of the same letter, with more words, and commas. '.repeat(5)}</p></article></main>
<footer><p>Imprint of the site</p></footer></body></html>`;

  it('the main text of a page, all of it, and says where it was', () => {
    folder.write('page.txt', page);
    const { stdout, stderr } = folder.run('import', 'page.txt');
    const { title, opening } = JSON.parse(stdout).letter;
    assert.equal(title, 'A letter');
    assert.deepEqual(
      Object.values(opening).map((one) => one.slice(0, 12)),
      ['Many words s', '- [One](http', 'Another para'],
    );
    assert.match(
      stderr,
      /the letter seems to be in <article>, lines 2 to 5: \d+ of the \d+ words of the page\. To choose another element: --select/,
    );
    assert.doesNotMatch(stdout, /Imprint|About us/);
  });

  it('what --select says', () => {
    const { stdout } = folder.run('import', 'page.txt', '--select', 'main ul, footer', '--title', 'Mine');
    assert.deepEqual(JSON.parse(stdout).letter, {
      format: 'markdown',
      title: 'Mine',
      opening: { 'paragraph-1': '- [One](https://example.org/)', 'paragraph-2': 'Imprint of the site' },
    });
    assert.match(folder.run('import', 'page.txt', '--select', 'p[').stderr, /not a valid CSS selector/);
    assert.match(folder.run('import', 'page.txt', '--select', '.none').stderr, /finds nothing/);
  });
});

describe('import adds to the campaign that is there', () => {
  const letter = (title, sign) =>
    `---\ntitle: ${title}\ndate: 2025-03-01\n---\n\nOne.\n\n{{< but href="https://example.org/${sign}" >}}Sign{{< /but >}}\n`;
  const folder = workingFolder();
  mkdirSync(join(folder.path, 'letters/fr'), { recursive: true });
  folder.write('letters/letter.de.md', letter('Ein Brief', 'a'));
  folder.write('letters/fr/index.md', letter('Une lettre', 'b'));
  folder.write('other.md', letter('Een brief', 'a'));
  const petitions = () =>
    folder.read('out/campaign.json').petitions.map(({ id, url, languages }) => [id, url.slice(20), languages]);

  it('letters of a folder, then one more, then the same again', () => {
    assert.equal(folder.run('import', 'letters', '--out', 'out', '--id', 'ours').status, 0);
    assert.deepEqual(readdirSync(join(folder.path, 'out')).sort(), ['campaign.json', 'de.json', 'fr.json']);
    assert.deepEqual(petitions(), [
      ['petition', 'b', ['fr']],
      ['petition-2', 'a', ['de']],
    ]);
    const before = folder.read('out/campaign.json');
    const { status, stdout, stderr } = folder.run('import', 'nl=other.md', '--out', 'out');
    assert.deepEqual([status, stderr, stdout], [0, '', 'out/nl.json\nout/campaign.json\n']);
    assert.deepEqual(petitions(), [
      ['petition', 'b', ['fr']],
      ['petition-2', 'a', ['de', 'nl']],
    ]);
    const { calls, call } = folder.read('out/campaign.json');
    assert.deepEqual([call, calls], ['ours', before.calls]);
    const { calls: titles, petitions: words } = folder.read('out/nl.json');
    assert.deepEqual([titles, words], [{ ours: { title: 'Een brief' } }, { 'petition-2': { title: 'Een brief' } }]);
    folder.write('other.md', letter('Een brief', 'c'));
    const again = folder.run('import', 'nl=other.md', '--out', 'out', '--force');
    assert.match(again.stderr, /has several petitions in nl: petition-2, petition-3/);
    assert.deepEqual(petitions(), [
      ['petition', 'b', ['fr']],
      ['petition-2', 'a', ['de', 'nl']],
      ['petition-3', 'c', ['nl']],
    ]);
  });

  it('a petition of all languages is one of the others then', () => {
    folder.run('import', 'nl=other.md', 'de=letters/letter.de.md', '--out', 'two');
    folder.run('import', 'en=other.md', '--out', 'one');
    assert.equal(folder.read('one/campaign.json').petitions[0].languages, 'all');
    folder.run('import', 'fr=letters/fr/index.md', '--out', 'one');
    assert.deepEqual(
      folder.read('one/campaign.json').petitions.map(({ languages }) => languages),
      [['en'], ['fr']],
    );
  });

  it('and a date that is none yields to --date', () => {
    folder.write('odd.md', '---\ntitle: A letter\ndate:\n  created: 2025-01-01\n---\n\nOne.\n');
    const { status } = folder.run('import', 'en=odd.md', '--out', 'odd', '--date', '2025-02');
    assert.equal(status, 0);
    assert.equal(folder.read('odd/campaign.json').calls[0].date, '2025-02');
  });

  it('a folder without letters is refused', () => {
    mkdirSync(join(folder.path, 'empty'));
    assert.match(folder.run('import', 'empty', '--out', 'x').stderr, /empty\n {2}error: is a folder without a letter/);
  });
});
