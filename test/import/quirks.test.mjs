/** `leave-x-letter import`: letters as people write them, each read rightly or refused with file, line and remedy. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workingFolder } from '../cli/run.mjs';

const folder = workingFolder();
/** What is said of every text that has paragraphs alone. */
const DOUBT =
  /^letter\.en\.md\n {2}warning: has no lead, no reasons and no petition: is this a letter\?\n0 errors, 1 warning\nletter\.en\.md: (\d+) of \1 words are in the letter\.\n$/;
const HEAD = '---\ntitle: "A letter"\n---\n\n';

/** Reads a text as a letter and looks at what no run may do. */
function importText(source, ...args) {
  folder.write('letter.en.md', source);
  const { status, stdout, stderr } = folder.run('import', 'letter.en.md', ...args);
  assert.doesNotMatch(stderr, /^\s+at /m, 'no stack trace');
  assert.equal(status, stdout === '' ? 1 : 0);
  assert.ok(stdout === '' || stdout.endsWith('}\n'), 'whole or nothing');
  return { words: stdout && JSON.parse(stdout), stderr };
}

/** The paragraphs of a letter without lead and list. */
const opening = (...texts) => ({
  title: 'A letter',
  opening: Object.fromEntries(texts.map((text, index) => [`paragraph-${index + 1}`, text])),
});

/** A letter with one paragraph and the given reasons. */
const reasons = (...texts) => ({
  ...opening('Because:'),
  reasons: Object.fromEntries(texts.map((text, index) => [`reason-${index + 1}`, text])),
});

const place = (text) => ({ ...opening('Words.'), placeAndDate: text });

describe('import reads', () => {
  const cases = [
    ['no front matter, but a heading', '# A letter\n\nWords.', opening('Words.')],
    ['a stray blank before the fence', ' ---\ntitle: A letter\n---\nWords.', opening('Words.')],
    ['blanks behind the fence', '---  \ntitle: A letter\n--- \nWords.', opening('Words.')],
    ['empty lines before the fence', '\n\n---\ntitle: A letter\n---\nWords.', opening('Words.')],
    ['a blank before the colon', '---\ntitle : A letter\n---\nWords.', opening('Words.')],
    ['a title in single quotes', "---\ntitle: 'A letter'\n---\nWords.", opening('Words.')],
    ['a field with a capital', '---\nTitle: A letter\n---\nWords.', opening('Words.')],
    [
      'a title with a colon and quotes',
      '---\ntitle: "To all: \\"leave\\" X"\n---\nWords.',
      { ...opening('Words.'), title: 'To all: "leave" X' },
    ],
    ['a title that is a number', '---\ntitle: 1984\n---\nWords.', { ...opening('Words.'), title: '1984' }],
    ['a title over two lines', '---\ntitle: A\n  letter\n---\nWords.', opening('Words.')],
    ['a heading that repeats the title', `${HEAD}# A  letter\n\nWords.`, opening('Words.')],
    ['TOML', '+++\ntitle = "A letter"\ndate = 2025-01-11T16:00:00+02:00\n+++\nWords.', opening('Words.')],
    ['CRLF', `${HEAD}One\ntwo.\n\nThree.\n`.replaceAll('\n', '\r\n'), opening('One two.', 'Three.')],
    ['a byte order mark', `\uFEFF${HEAD}Words.`, opening('Words.')],
    ['blanks at the ends of lines', `${HEAD}One \ntwo.   \n\nThree. \n`, opening('One two.', 'Three.')],
    ['a soft-wrapped paragraph', `${HEAD}One\n   two\nthree.`, opening('One two three.')],
    ['several empty lines', `${HEAD}One.\n\n\n\nTwo.`, opening('One.', 'Two.')],
    ['a list 1. 2.', `${HEAD}Because:\n\n1. One.\n2. Two.`, reasons('One.', 'Two.')],
    ['a list 1. 1.', `${HEAD}Because:\n\n1. One.\n1. Two.`, reasons('One.', 'Two.')],
    ['a list 1) 2)', `${HEAD}Because:\n\n1) One.\n2) Two.`, reasons('One.', 'Two.')],
    [
      'a list with empty lines in it',
      `${HEAD}Because:\n\n1. One.\n\n2. Two\n   wrapped.`,
      reasons('One.', 'Two wrapped.'),
    ],
    ['a list right below its paragraph', `${HEAD}Because:\n1. One.\n2. Two.`, reasons('One.', 'Two.')],
    ['a missing lead', `${HEAD}Some **bold** words.`, opening('Some bold words.'), [/line 5, warning: bold text/]],
    ['a lead', `${HEAD}**The lead**\n\nWords.`, { ...opening('Words.'), lead: 'The lead' }],
    ['a lead in underscores', `${HEAD}__The lead__\n\nWords.`, { ...opening('Words.'), lead: 'The lead' }],
    [
      'emphasis within the lead',
      `${HEAD}**Lead with _stress_ in it**\n\nWords.`,
      { ...opening('Words.'), lead: 'Lead with stress in it' },
      [/line 5, warning: emphasis cannot be kept: the words “stress” stay/],
    ],
    [
      'a lead that is emphasis as well',
      `${HEAD}***The lead***\n\nWords.`,
      { ...opening('Words.'), lead: 'The lead' },
      [/line 5, warning: emphasis cannot be kept/],
    ],
    ['a second bold paragraph', `${HEAD}One.\n\n**Two.**`, opening('One.', 'Two.'), [/line 7, warning: bold text/]],
    [
      'Arabic, from right to left',
      '---\ntitle: رسالة مفتوحة\n---\n**غادروا المنصّة الآن**\n\nنحن «ندعوكم» إلى المغادرة؛ لماذا؟\n',
      {
        title: 'رسالة مفتوحة',
        lead: 'غادروا المنصّة الآن',
        opening: { 'paragraph-1': 'نحن «ندعوكم» إلى المغادرة؛ لماذا؟' },
      },
    ],
    [
      'Japanese',
      '---\ntitle: 公開書簡\n---\n私たちは「X」を離れます。　次へ。\n\n1. 理由。\n',
      {
        title: '公開書簡',
        opening: { 'paragraph-1': '私たちは「X」を離れます。　次へ。' },
        reasons: { 'reason-1': '理由。' },
      },
    ],
    [
      'Ukrainian, with its apostrophe',
      '---\ntitle: Відкритий лист\n---\nЗв’язок і „п’ять“ причин — їх небагато.\n',
      { title: 'Відкритий лист', opening: { 'paragraph-1': 'Зв’язок і „п’ять“ причин — їх небагато.' } },
    ],
    ['Persian joiners', `${HEAD}می‌خواهیم.`, opening('می\u200cخواهیم.')],
    ['emoji with joiners', `${HEAD}We 👩‍👩‍👧‍👦 and 🏳️‍🌈.`, opening('We 👩‍👩‍👧‍👦 and 🏳️‍🌈.')],
    ['soft hyphens', `${HEAD}Demo\u00adkratie`, opening('Demo\u00adkratie')],
    ['double blanks within a line', `${HEAD}One.  Two.   Three.`, opening('One.  Two.   Three.')],
    ['non-breaking blanks, at the edges too', `${HEAD}\u00a0« One »\u00a0`, opening('\u00a0« One »\u00a0')],
    ['escaped marks', `${HEAD}5 \\* 3 \\_x\\_ \\# 1\\. \\[a\\]`, opening('5 * 3 _x_ # 1. [a]')],
    ['marks that mean nothing', `${HEAD}5 * 3 = a_b_c < d > e & f [g] #h`, opening('5 * 3 = a_b_c < d > e & f [g] #h')],
    ['entities', `${HEAD}A&nbsp;&amp;&nbsp;B &lt;c&gt; &#8217;`, opening('A\u00a0&\u00a0B <c> ’')],
    ['braces', `${HEAD}{x} and { .Title } and {one}`, opening('{x} and { .Title } and {one}')],
    ['typographic characters', `${HEAD}“a” ‘b’ „c“ «d» – — … ′ №`, opening('“a” ‘b’ „c“ «d» – — … ′ №')],
    ['straight ones', `${HEAD}"a" 'b' -- --- ...`, opening('"a" \'b\' -- --- ...')],
    ['no list: nothing is closing', `${HEAD}One.\n\nTwo.`, opening('One.', 'Two.')],
    ...[
      '<p style="text-align:right">Berlin, 1 May 2025</p>',
      "<p style='color: red; text-align : right;'>Berlin, 1 May 2025</p>",
      '<p align=right>Berlin, 1 May 2025</p>',
      '<P ALIGN="RIGHT">Berlin, 1 May 2025</P>',
      '<div align="right">Berlin, 1 May 2025</div>',
      '<div align="right">\n\nBerlin, 1 May 2025\n\n</div>',
      '<div align="right">\nBerlin,\n  1 May 2025\n</div>',
      '<div class="text-right">Berlin, 1 May 2025</div>',
      '<p class="mt-2 text-end">Berlin, 1 May 2025</p>',
      '<p class="has-text-align-right">Berlin, 1 May 2025</p>',
      '<span style="float:right">Berlin, 1 May 2025</span>',
      '<p align="right">Berlin, 1 May 2025',
    ].map((html) => [
      `place and date in ${JSON.stringify(html)}`,
      `${HEAD}Words.\n\n${html}\n`,
      place('Berlin, 1 May 2025'),
    ]),
    // as a browser reads it, too
    ['place and date in a tag that is not closed', `${HEAD}Words.\n\n<div align="right">\n\nBerlin`, place('Berlin')],
    ['tags around paragraphs', `${HEAD}<div class="x">\n\nOne.  Two.\n\n</div>`, opening('One.  Two.')],
    [
      'place and date with entities',
      `${HEAD}Words.\n\n<p align="right">Köln,&nbsp;1.&#160;Mai &amp; so</p>`,
      place('Köln,\u00a01.\u00a0Mai & so'),
    ],
    [
      'place and date at the top',
      `${HEAD}<p align="right">Berlin</p>\n\n**Lead**\n\nWords.`,
      { ...place('Berlin'), lead: 'Lead' },
    ],
  ];
  for (const [what, source, letter, reports = []] of cases)
    it(what, () => {
      const { words, stderr } = importText(source, '--plain');
      assert.deepEqual(words.letter, letter, stderr);
      for (const report of reports) assert.match(stderr, report);
      if (reports.length > 0) return;
      assert.equal(stderr.replace(DOUBT, ''), '');
      // what has no marks is plain in any case
      assert.deepEqual(importText(source), { words, stderr });
    });
});

describe('import reads a button', () => {
  const cases = [
    ['in the usual form', '{{< but href="https://example.org/a" >}}Sign!{{< /but >}}', 'https://example.org/a'],
    ['with per cent signs', '{{% but href="https://example.org/a" %}}Sign!{{% /but %}}', 'https://example.org/a'],
    ['in single quotes', "{{< but href='https://example.org/a' >}}Sign!{{< /but >}}", 'https://example.org/a'],
    ['in backquotes', '{{< but href=`https://example.org/a` >}}Sign!{{< /but >}}', 'https://example.org/a'],
    ['without quotes', '{{< but href=https://example.org/a >}}Sign!{{< /but >}}', 'https://example.org/a'],
    ['by position', '{{< but "https://example.org/a" >}}Sign!{{< /but >}}', 'https://example.org/a'],
    ['without blanks', '{{<but href="https://example.org/a">}}Sign!{{</but>}}', 'https://example.org/a'],
    [
      'over several lines',
      '{{< but\n  href="https://example.org/a"\n>}}\nSign!\n{{< /but >}}',
      'https://example.org/a',
    ],
    [
      'with >}} in its address',
      '{{< but href="https://example.org/?a=>}}" >}}Sign!{{< /but >}}',
      'https://example.org/?a=>}}',
    ],
  ];
  for (const [what, button, url] of cases)
    it(what, () => {
      const { words, stderr } = importText(`${HEAD}Words.\n\n${button}\n\nMore.`);
      assert.deepEqual(words, { letter: opening('Words.', 'More.'), petition: { sign: 'Sign!' } });
      assert.ok(stderr.includes(`has its petition at ${url}: `), stderr);
    });

  it('that is commented out as text', () => {
    const { words } = importText(`${HEAD}Write {{</* but href="x" */>}} so.`);
    assert.equal(words.letter.opening['paragraph-1'], 'Write {{< but href="x" >}} so.');
  });
});

describe('import names what cannot be kept:', () => {
  const cases = [
    [
      'a link',
      'See [the site](https://example.org/) now.',
      ['See the site now.'],
      /line 5, warning: a link to https:\/\/example\.org\/ cannot be kept: its words “the site” stay, its address is lost/,
    ],
    [
      'a reference link',
      'See [the site][1].\n\n[1]: https://example.org/',
      ['See the site.'],
      /line 5, warning: a link to https:\/\/example\.org\/ /,
    ],
    [
      'an address as a link',
      'See <https://example.org/>.',
      ['See https://example.org/.'],
      /line 5, warning: a link cannot be kept: the address/,
    ],
    ['an image', 'One ![a dog](dog.png) two.', ['One two.'], /line 5, warning: an image \(dog\.png\).*“a dog”/],
    ['an image alone', 'One.\n\n![](dog.png)', ['One.'], /line 7, warning: an image/],
    ['code among words', 'Type `x  y`.', ['Type x  y.'], /line 5, warning: code cannot be kept: the words “x y” stay/],
    ['a hard break', 'One,  \ntwo.', ['One, two.'], /line 5, warning: a line break/],
    ['a break in HTML', 'One,<br/>two.', ['One, two.'], /line 5, warning: a line break cannot be kept/],
    [
      'HTML among words',
      'One <b class="x">two</b>.',
      ['One two.'],
      /line 5, warning: bold text cannot be kept: the words “two” stay/,
    ],
    [
      'a comment',
      'One.\n\n<!-- secret\nnote -->\n\nTwo.',
      ['One.', 'Two.'],
      /line 7, warning: an HTML comment cannot be kept: “<!-- secret note -->” is left out/,
    ],
    ['a comment among words', 'One <!-- secret --> two.', ['One two.'], /line 5, warning: an HTML comment/],
    [
      'a button within a comment',
      'One.\n\n<!-- {{< but href="https://example.org/" >}}Sign{{< /but >}} -->',
      ['One.'],
      /line 7, warning: an HTML comment/,
    ],
    [
      'a block of HTML',
      'One.\n\n<div class="x"><b>Two</b></div>',
      ['One.', 'Two'],
      /line 7, warning: bold text cannot be kept: the words “Two” stay/,
    ],
    [
      'a script',
      'One.\n\n<script>alert(1)</script>',
      ['One.'],
      /line 7, warning: raw HTML cannot be kept: <script> is left out/,
    ],
    ['an instruction', 'One.\n\n<?php echo 1 ?>', ['One.'], /line 7, warning: an HTML comment/],
    [
      'a list without numbers',
      'One.\n\n- Two.\n- Three.',
      ['One.', 'Two.', 'Three.'],
      /line 7, warning: a list without numbers/,
    ],
    [
      'a block quote',
      'One.\n\n> Two\n> three.\n>\n> Four.',
      ['One.', 'Two three.', 'Four.'],
      /line 7, warning: a block quote/,
    ],
    [
      'a heading',
      'One.\n\n## Two\n\nThree.',
      ['One.', 'Three.'],
      /line 7, warning: a heading cannot be kept: “Two” is left out/,
    ],
    [
      'a paragraph that dashes make a heading',
      'One.\n---\n\nTwo.',
      ['Two.'],
      /line 5, warning: a heading cannot be kept: “One\.” .*put an empty line/,
    ],
    ['a second title', '# Another\n\nOne.', ['One.'], /line 5, warning: a heading cannot be kept: “Another”/],
    ['a code block', 'One.\n\n```\ntwo\n```', ['One.'], /line 7, warning: code cannot be kept: “two” is left out/],
    [
      'an indented paragraph',
      'One.\n\n    Two.',
      ['One.'],
      /line 7, warning: code cannot be kept: “Two\.”.*four spaces/,
    ],
    ['a table', 'One.\n\n| a | b |\n|---|---|\n| c | d |', ['One.'], /line 7, warning: a table cannot be kept: “\| a/],
    ['a dividing line', 'One.\n\n***\n\nTwo.', ['One.', 'Two.'], /line 7, warning: a dividing line/],
    [
      'a footnote',
      'One.[^1] Two.\n\n[^1]: The note is long.',
      ['One. Two.'],
      /line 5, warning: a footnote cannot be kept: its mark \[\^1\] is left out.*\n.*line 7, warning: a footnote cannot be kept: “\[\^1\]: The note is long\.”/,
    ],
    [
      'a footnote of one word',
      'One.[^1] Two.\n\n[^1]: Note.',
      ['One. Two.'],
      /line 5, warning: a footnote cannot be kept: its mark \[\^1\] is left out.*\n.*line 7, warning: a footnote cannot be kept: “Note\.”/,
    ],
    ['struck-out words', 'One ~~two~~.', ['One ~~two~~.'], /line 5, warning: struck-out text/],
    [
      'a list of definitions',
      'One\n: two',
      ['One : two'],
      /line 5, warning: a list of definitions cannot be kept: its words stay, with its marks/,
    ],
    ['an item to tick', '- [ ] One.', ['[ ] One.'], /line 5, warning: an item to tick/],
    ['a class', 'One.\n{.text-right}', ['One.'], /line 6, warning: a class or an id is not part of the text/],
    [
      'a blank paragraph',
      'One.\n\n&nbsp;\n\nTwo.',
      ['One.', 'Two.'],
      /line 7, warning: a paragraph of nothing but spaces/,
    ],
    [
      'an unknown shortcode',
      'One {{< dog name="Rex" >}} two.',
      ['One two.'],
      /line 5, warning: the shortcode dog \(“Rex”\) cannot be kept: it is left out/,
    ],
    [
      'an unknown shortcode around words',
      '{{% dog %}}\nOne.\n{{% /dog %}}',
      ['One.'],
      /line 5, warning: the shortcode dog cannot be kept: its words stay/,
    ],
    [
      'a link to a page of the site',
      'See [this]({{< ref "page.md" >}}).',
      ['See this.'],
      /line 5, warning: a link to nowhere cannot be kept: its words “this” stay/,
    ],
    [
      'a notice',
      '{{< alert state="danger" >}}\nIt is **over**: see [here](https://example.org/end).\n{{< /alert >}}\n\nOne.',
      ['One.'],
      /line 5, warning: a notice \(alert\) cannot be kept: “It is over: see here\.” is left out, with state="danger", a link to https:\/\/example\.org\/end\..*--closed/,
    ],
    [
      'a button within a notice',
      '{{< alert >}}Late. {{< but href="https://example.org/" >}}Sign{{< /but >}}{{< /alert >}}\n\nOne.',
      ['One.'],
      /“Late\.” is left out, with the shortcode but \(https:\/\/example\.org\/, “Sign”\)/,
    ],
    [
      'a second place and date',
      'One.\n\n<p align="right">Berlin</p>\n\n<p align="right">Paris</p>',
      ['One.', 'Paris'],
      /line 9, warning: a letter has only one place and date: “Paris” stays/,
    ],
    [
      'a link in the place and date',
      'One.\n\n<p align="right"><a href="https://example.org/">Berlin</a></p>',
      ['One.'],
      /line 7, warning: a link to https:\/\/example\.org\/ cannot be kept: its words “Berlin” stay/,
    ],
    [
      'a button without https',
      'One.\n\n{{< but href="http://example.org/" >}}Sign{{< /but >}}',
      ['One.'],
      /line 7, warning: the address of the button \(http:\/\/example\.org\/\) does not start with https/,
    ],
    [
      'a button without an address',
      'One.\n\n{{< but >}}Sign{{< /but >}}',
      ['One.'],
      /line 7, warning: the address of the button \(none\)/,
    ],
    [
      'a button without words',
      'One.\n\n{{< but href="https://example.org/" />}}',
      ['One.'],
      /line 7, warning: the button has no words/,
    ],
    [
      'what else a button has',
      'One.\n\n{{< but href="https://example.org/" class="big" >}}Sign{{< /but >}}',
      ['One.'],
      /line 7, warning: .*class="big" is left out/,
    ],
    [
      'a second button',
      'One.\n\n{{< but href="https://example.org/a" >}}A{{< /but >}}\n\n{{< but href="https://example.org/b" >}}B{{< /but >}}',
      ['One.'],
      /line 9, warning: a letter can have only one button: this one \(“B”, https:\/\/example\.org\/b\)/,
    ],
  ];
  for (const [what, body, texts, report] of cases)
    it(what, () => {
      const { words, stderr } = importText(HEAD + body, '--plain', '--drop');
      assert.deepEqual(Object.values(words.letter.opening), texts, stderr);
      assert.match(stderr, report);
    });

  it('by the line where it stands, below a button of several lines', () => {
    const button = '{{< but\n  href="https://example.org/"\n>}}\nSign\n{{< /but >}}';
    const { stderr } = importText(`${HEAD}One.\n\n${button}\n\nTwo *three*,\n*four*.`, '--plain');
    assert.match(stderr, /line 13, warning: emphasis .*“three”.*\n.*line 14, warning: emphasis .*“four”/);
  });

  const lists = [
    [
      'a second list',
      '1. One.\n\nThen:\n\n1. Two.\n2. Three.',
      ['One.'],
      ['Then:', 'Two.', 'Three.'],
      /line 11, warning: a second list/,
    ],
    [
      'a list that starts late',
      '1984\\. was\n\n7. One.',
      ['One.'],
      undefined,
      /line 9, warning: the list of reasons starts with 7/,
    ],
    [
      'several paragraphs in an item',
      '1. One.\n\n   Two.',
      ['One. Two.'],
      undefined,
      /line 7, warning: an item holds one paragraph: the 2 pieces/,
    ],
    [
      'a list within a list',
      '1. One:\n   - two\n   - three',
      ['One: two three'],
      undefined,
      /line 8, warning: a list within a list/,
    ],
    [
      'an empty item',
      '1. One.\n2.\n3. Three.',
      ['One.', 'Three.'],
      undefined,
      /line 8, warning: an item without words/,
    ],
    ['a quote in an item', '1. > One.', ['One.'], undefined, /line 7, warning: a block quote/],
  ];
  for (const [what, body, expected, closing, report] of lists)
    it(what, () => {
      const { words, stderr } = importText(`${HEAD}Because:\n\n${body}`, '--plain');
      assert.deepEqual(Object.values(words.letter.reasons), expected);
      assert.deepEqual(words.letter.closing && Object.values(words.letter.closing), closing);
      assert.match(stderr, report);
    });
});

describe('import refuses, with line and remedy,', () => {
  const cases = [
    [
      'a button that is not closed',
      `${HEAD}One.\n\n{{< but href="https://example.org/" >}}Sign\n\nTwo.`,
      /line 7, error: the shortcode but is not closed: put {{< \/but >}}/,
    ],
    ['a notice that is not closed', `${HEAD}{{% alert %}}Sign`, /line 5, error: the shortcode alert is not closed/],
    [
      'a button that is closed across another',
      `${HEAD}{{< dog >}}{{< but >}}{{< /dog >}}{{< /but >}}`,
      /line 5, error: the shortcode but is not closed/,
    ],
    [
      'a shortcode without its end',
      `${HEAD}One.\n\n{{< but href="https://example.org/" >\nSign`,
      /line 7, error: the shortcode but is not closed: >}} or a quotation mark is missing/,
    ],
    [
      'a quotation mark that is not closed',
      `${HEAD}{{< but href="https://example.org/ >}}Sign{{< /but >}}`,
      /line 5, error: .*quotation mark/,
    ],
    ['a shortcode without a name', `${HEAD}{{< >}}`, /line 5, error: a shortcode has no name/],
    [
      'a shortcode that was never opened',
      `${HEAD}One.\n{{< /but >}}`,
      /line 6, error: the shortcode but is closed here but was never opened/,
    ],
    [
      'a comment that is not closed',
      `${HEAD}One.\n\n<!-- two\n\nThree.`,
      /line 7, error: an HTML comment is not closed/,
    ],
    [
      'front matter that does not end',
      '---\ntitle: A letter\n\nWords.',
      /line 1, error: the front matter that starts here has no end: put a line of ---/,
    ],
    [
      'a blank that is missing after the colon',
      '---\ndate: 2025\ntitle:A letter\n---\nWords.',
      /line 3, error: a space is missing after the colon/,
    ],
    [
      'a colon in a bare title',
      '---\ndate: 2025\ntitle: To all: leave\n---\nWords.',
      /line 3, error: the front matter cannot be read as YAML.*must be in quotation marks/,
    ],
    [
      'quotation marks within quotation marks',
      '---\ntitle: "To "all""\n---\nWords.',
      /line 2, error: the front matter cannot be read as YAML/,
    ],
    ['a field that stands twice', '---\ntitle: A\ntitle: B\n---\nWords.', /line 3, error: .*unique/],
    ['a title that is a list', '---\ntitle: [a, b]\n---\nWords.', /line 2, error: title must be a single text/],
    [
      'front matter that has no fields',
      '---\nA letter\n---\nWords.',
      /line 2, error: the front matter must consist of fields/,
    ],
    ['an alias without an anchor', '---\ntitle: *a\n---\nWords.', /line [12], error: the front matter/],
    [
      'broken TOML',
      '+++\ntitle = A letter\n+++\nWords.',
      /line 2, error: the front matter cannot be read as TOML.*quotation marks/,
    ],
    ['front matter in JSON', '{\n"title": "A letter"\n}\nWords.', /line 1, error: the front matter is written as JSON/],
    ['no title', 'Words.', /line 1, error: has no title: write title: "…"/],
    ['an empty title', '---\ntitle:\n---\nWords.', /line 1, error: has no title/],
    ['no words', HEAD, /line 4, error: has no paragraphs/],
    ['an empty file', '', /error: has no title/],
  ];
  for (const [what, source, report] of cases)
    it(what, () => {
      const { words, stderr } = importText(source);
      assert.equal(words, '');
      assert.match(stderr, report);
      assert.match(stderr, /^letter\.en\.md\n/);
    });
});
