/** A letter in Markdown as plain HTML: it says what another parser reads, and loses no word of what a letter does not hold. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../any.mjs';
import { renderStatic } from 'leave-x-letter/static';
import { bodyOf, essence, letterText, otherHtml, wildText } from '../markdown/example-texts.mjs';

const locale = (parts) => ({ letter: { format: 'markdown', title: 'Example Title 0042', ...parts } });

async function rendered(parts, options = {}) {
  const faults = [];
  const onFault = (message) => faults.push(message);
  const html = await renderStatic({ lang: 'nl', locale: locale(parts), onFault, ...options });
  return { html, body: bodyOf(html), faults };
}

const wordsIn = (html) =>
  html
    .replace(/<\/?[a-z][^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

describe('a letter in Markdown', () => {
  it('is what another parser reads: words, links, emphasis, lists', async () => {
    let marked = 0;
    await fc.assert(
      fc.asyncProperty(letterText, async (text) => {
        const { body, faults } = await rendered({ opening: { a: text } });
        assert.equal(essence(body), essence(otherHtml(text)));
        assert.deepEqual(faults, []);
        if (/<a href|<strong>|<li>/.test(body)) marked++;
      }),
      { numRuns: 400 },
    );
    assert.ok(marked > 100, 'there was something to compare');
  });

  it('loses no word of what nobody would write', async () => {
    await fc.assert(
      fc.asyncProperty(wildText, async (text) => {
        const { html } = await rendered({ opening: { a: `first ${text}` } });
        const left = wordsIn(html).join(' ');
        const lost = wordsIn(otherHtml(`first ${text}`).replace(/<!--|-->/g, '')).filter((one) => !left.includes(one));
        assert.deepEqual(lost, []);
      }),
      { numRuns: 400 },
    );
  });

  it('its title and its origin are words alone, its lead and its place and date one paragraph', async () => {
    const { html } = await rendered({
      title: 'A *title*',
      lead: 'One **lead**\n\nand more',
      opening: { a: '1' },
      placeAndDate: 'Example Town,\\\n1 March',
      origin: 'An *origin*',
    });
    assert.match(html, /<h2 [^>]*>A \*title\*<\/h2>/);
    assert.match(html, /<p class="lead" part="lead">One <strong>lead<\/strong><br \/>and more<\/p>/);
    assert.match(html, /<p>Example Town,<br \/>1 March<\/p>/);
    assert.match(html, /An \*origin\*/);
  });

  it('a list in the lead: its words stay, and it is told', async () => {
    const { html, faults } = await rendered({ lead: '- one\n- *two*' });
    assert.match(html, /<p class="lead" part="lead">one<br \/><em>two<\/em><\/p>/);
    assert.match(faults.join(), /^letter\.lead: lists, quotations and the like are not allowed here/);
  });

  it('a reason of one paragraph is words alone, a longer one has paragraphs', async () => {
    const { html } = await rendered({ reasons: { a: '**One**', b: 'Two:\n\n- three', c: 'Four\n\nfive' } });
    assert.match(
      html.replace(/\n/g, ''),
      /<ol><li><strong>One<\/strong><\/li><li>Two:<ul><li>three<\/li><\/ul><\/li><li><p>Four<\/p><p>five<\/p><\/li><\/ol>/,
    );
  });

  for (const [written, title, expected] of [
    ['## a|### b|## c', 2, [3, 4, 3]],
    ['## a|#### b|##### c|## d', 2, [3, 4, 5, 3]],
    ['# a|## b', 1, [2, 3]],
    ['### a|## b|### c', 3, [4, 4, 5]],
    ['###### a', 2, [3]],
    ['## a|### b', 6, [6, 6]],
  ])
    it(`its subheadings ${written} below a title of level ${title} have the levels ${expected}`, async () => {
      const [first, ...rest] = written.split('|');
      const parts = { opening: { a: first }, reasons: { b: rest.join('\n\n') || 'x' } };
      const { html } = await rendered(parts, { headingLevel: title });
      const levels = Array.from(html.matchAll(/<h([1-6]) class="subheading" ?>[abcd]</g), ([, level]) => Number(level));
      assert.deepEqual(levels, expected);
    });

  for (const [what, text, shown, fault] of [
    ['an image', 'a ![picture 0042](x.png) b', '<p>a picture 0042 b</p>', /images are not supported: “picture 0042”/],
    ['an image without words', '![](/x.png)', '<p>/x.png</p>', /images are not supported/],
    ['code', 'a `b*c*` d', '<p>a b*c* d</p>', /code is not supported/],
    ['a block of code', '    one\n    two', '<p>one<br />two</p>', /code is not supported/],
    [
      'a table',
      '| a | b |\n|---|---|\n| c | d |',
      '<p>| a | b |<br />|---|---|<br />| c | d |</p>',
      /tables are not supported/,
    ],
    [
      'raw HTML',
      'a <b onclick="x()">b</b>',
      '<p>a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;</p>',
      /raw HTML is not supported/,
    ],
    [
      'a block of raw HTML',
      '<script>\nx()\n</script>',
      '<p>&lt;script&gt;<br />x()<br />&lt;/script&gt;</p>',
      /raw HTML/,
    ],
    ['a comment', 'a <!-- b -->', '<p>a &lt;!-- b --&gt;</p>', /raw HTML is not supported/],
    ['a reference that nothing uses', '[a]: b', '<p>[a]: b</p>', /the address of a link that is never used/],
    [
      'a second address of a reference',
      '[a]\n\n[a]: /b\n[a]: /c',
      '<p><a href="/b">a</a></p><p>[a]: /c</p>',
      /a link that is never used/,
    ],
    ['a link without words', '[](/b)', '<p><a href="/b">/b</a></p>', /a link has no words/],
    ['a subheading without words', '##\n\na', '<p>a</p>', /an empty subheading is left out/],
  ])
    it(`${what} is shown in words, and told once`, async () => {
      const { body, faults } = await rendered({ opening: { a: text, b: text } });
      assert.equal(body.replaceAll(/\n| class="address"/g, '').trim(), shown + shown);
      assert.equal(faults.length, 2, 'one for each text');
      assert.match(faults[0], /^letter\.opening\.a: /);
      assert.match(faults[0], fault);
    });

  it('a text of many faults tells the first', async () => {
    const images = Array.from({ length: 60 }, (_, index) => `![${index}](x)`).join(' ');
    const { faults } = await rendered({ opening: { a: images } });
    assert.equal(faults.length, 21);
    assert.match(faults.at(-1), /^40 more: leave-x-letter check/);
  });

  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript&colon;alert(1)',
    'java&Tab;script:alert(1)',
    '<java\\\tscript:alert(1)>',
    'data:text/html,x',
    'vbscript:x',
    'http://example.org/',
    'mailto:a@example.org',
    'https:example.org',
    'https://a@example.org/',
    '/\\\\example.org',
    'file:///etc/passwd',
    '<>',
    'https://example.org/\u202egro',
    `https://example.org/${'a'.repeat(2000)}`,
  ])
    it(`an address that is not used: ${address.slice(0, 40)}`, async () => {
      const { body, faults } = await rendered({ opening: { a: `[**words** 0042](${address})` } });
      assert.match(body, /<strong>words<\/strong> 0042/);
      assert.doesNotMatch(body, /<a\b/);
      assert.equal(faults.length, 1);
      assert.match(faults[0], /the link “words 0042” does not work/);
    });

  for (const [address, expected] of [
    ['https://example.org', 'https://example.org/'],
    ['//example.org/a', 'https://example.org/a'],
    ['/a', '/a'],
    ['a/b?c#d', 'a/b?c#d'],
    ['#d', '#d'],
    ['//page.invalid/a', '/a'],
  ])
    it(`an address that is used: ${address}`, async () => {
      const { body } = await rendered({ opening: { a: `[words](${address})` } });
      assert.ok(body.includes(`<a href="${expected}">words</a>`), body);
    });

  for (const [what, text, fault] of [
    ['10,000 marks', '*a '.repeat(10_000), /more than 500 marks/],
    ['quotations 1,000 deep', `${'> '.repeat(1000)}a`, /nested too deeply/],
    ['lists 1,000 deep', `${'- '.repeat(1000)}a`, /nested too deeply/],
    ['brackets 1,000 deep', '['.repeat(1000) + ']'.repeat(1000), /more than 500 marks/],
    ['200,001 characters', 'a'.repeat(200_001), /longer than 200000/],
  ])
    it(`${what} are shown as plain text beside what is modest, and told`, async () => {
      const { body, faults } = await rendered({ opening: { a: text, b: '**b**' } });
      assert.ok(body.includes(`<p>${text.replaceAll('>', '&gt;')}</p>`));
      assert.ok(body.includes('<p><strong>b</strong></p>'));
      assert.equal(faults.length, 1);
      assert.match(faults[0], fault);
      assert.match(faults[0], /It is shown as plain text\.$/);
    });

  it('a reference does not multiply what it names', async () => {
    for (const named of [`/b "${'c'.repeat(50_000)}"`, `/${'b'.repeat(50_000)}`])
      for (const reference of ['[a] ', '![][a] ']) {
        const { body, faults } = await rendered({ opening: { a: `${reference.repeat(100)}\n\n[a]: ${named}` } });
        assert.ok(body.length < 110_000, `${body.length} characters`);
        assert.match(faults.join(), /the address of a link that is never used/);
      }
  });

  it('texts that ask too much together: the first are drawn, the rest is plain text', async () => {
    const texts = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`t${index}`, '*a* '.repeat(200)]));
    const { body, faults } = await rendered({ opening: texts });
    assert.equal(body.match(/<p><em>/g).length, 5);
    assert.equal(body.match(/<p>\*a\*/g).length, 5);
    assert.equal(faults.length, 5);
  });

  it('another format is refused in words', async () => {
    const other = { letter: { ...locale({}).letter, format: 'html' } };
    await assert.rejects(renderStatic({ lang: 'nl', locale: other }), /letter\.format must be one of: "markdown"/);
  });

  it('a letter without a format stays as it is written', async () => {
    const html = await renderStatic({ lang: 'nl', locale: { letter: { title: 'T', opening: { a: '**a**\n\n- b' } } } });
    assert.match(html, /<p>\*\*a\*\* - b<\/p>/);
  });
});
