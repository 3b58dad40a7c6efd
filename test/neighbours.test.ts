/** What else stands on a page: other copies of the letter, other Lits, styles that reach for everything, narrow and turned places. */
import { expect } from 'chai';
import { all, speaks, until } from './helpers.js';
import { append, openEmbed, openPage } from './page.js';

const LETTER = '<leave-x-letter lang="nl" departures></leave-x-letter>';

async function openStyled(css: string, body = LETTER) {
  const { page } = await openEmbed({ body });
  const style = page.document.createElement('style');
  style.textContent = css;
  page.document.head.prepend(style);
  const letter = page.document.querySelector<HTMLElement>('leave-x-letter')!;
  await speaks(letter, 'nl');
  await until('the departures are there', () => all(letter, '[part=departures] .records > li').length === 5);
  return { page, letter };
}

describe('two versions on one page', () => {
  for (const [what, first, second] of [
    ['embed.js, then an older one', '/dist/embed.js', '/version/0.0.42/dist/embed.js'],
    ['an older embed.js, then this one', '/version/0.0.42/dist/embed.js', '/dist/embed.js'],
    ['embed.js, then an older single file', '/dist/embed.js', '/version/0.0.42/dist/standalone/nl.js'],
  ] as const)
    it(`${what}: the first one serves, and one warning says so`, async () => {
      const { page, warnings, element } = await openEmbed({ body: LETTER, script: first });
      const errors: string[] = [];
      page.addEventListener('error', ({ message }) => errors.push(message));
      await speaks(element, 'nl');
      const { version } = page.customElements.get('leave-x-letter') as unknown as { version: string };
      await append(page, 'script', { type: second.includes('standalone') ? '' : 'module', src: second });
      await until('it is said', () => warnings.length > 0);
      await speaks(element, 'nl');
      expect(errors).to.deep.equal([]);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain(`version ${version} is already on this page`);
    });
});

for (const order of ['before', 'after'] as const)
  it(`a page with a Lit of its own, loaded ${order} the letter: both work`, async () => {
    const page = await openPage('/test/blank.html');
    page.document.body.innerHTML = `${LETTER}<example-0042></example-0042>`;
    const own = { type: 'module', src: '/test/own-lit.js' };
    if (order === 'before') await append(page, 'script', own);
    await append(page, 'script', { type: 'module', src: '/dist/embed.js' });
    if (order === 'after') await append(page, 'script', own);
    await speaks(page.document.querySelector('leave-x-letter')!, 'nl');
    const example = page.document.querySelector('example-0042')!;
    await until('the page’s own element is there', () => example.shadowRoot?.textContent.includes('Example 0042'));
  });

it('many on one page share what they load', async () => {
  const { page } = await openEmbed({ body: LETTER.repeat(20) });
  for (const letter of page.document.querySelectorAll('leave-x-letter')) await speaks(letter, 'nl');
  const loaded = page.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(/.*\/dist\/(build-\w+\/)?/, ''));
  expect(loaded.filter((name) => !/__web-dev|\.html/.test(name)).sort()).to.deep.equal([
    'departures.lazy.js',
    'embed.js',
    'run.js',
    'words/nl.core.json',
    'words/nl.departures.json',
  ]);
});

/** What a reader would notice: sizes, lines, colours, bullets. */
function looks(page: Window, letter: Element) {
  const [title, text, item, button] = ['[part=heading]', '.lead + p', 'ol > li', '[part=button]'].map((selector) =>
    page.getComputedStyle(all(letter, selector)[0]!),
  );
  return {
    titleSize: title!.fontSize,
    textSize: text!.fontSize,
    line: (parseFloat(text!.lineHeight) / parseFloat(text!.fontSize)).toFixed(2),
    color: text!.color,
    bullets: item!.listStyleType,
    display: [title!.display, text!.display, item!.display],
    transform: text!.textTransform,
    spacing: [text!.letterSpacing, text!.wordSpacing],
    breaks: [text!.wordBreak, text!.lineBreak, text!.textAlignLast],
    background: button!.backgroundColor,
    box: text!.boxSizing,
  };
}

describe('styles of the page that reach for everything', () => {
  const resets: [what: string, css: string][] = [
    ['html { font-size: 62.5% } with a body in rem', 'html { font-size: 62.5% } body { font-size: 1.6rem }'],
    ['* { color }', '* { color: rgb(1, 2, 3) }'],
    ['a huge line-height', 'body { line-height: 4 }'],
    ['a reset', '* { all: unset } p, li, h2 { display: inline; font-size: 7px !important; float: right !important }'],
    ['margins, lists and boxes', '*, ::before { box-sizing: border-box; margin: 0; padding: 0; list-style: none }'],
    ['capitals and wide words', 'body { text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 2em }'],
    [
      'buttons and links of the page',
      'a { background: red; color: lime; display: flex } h2 { color: red; font-size: 90px }',
    ],
    [
      'text that does not wrap, centred and indented',
      'body { text-align: center; text-indent: 3em; white-space: nowrap }',
    ],
    [
      'words that break anywhere, and last lines that are stretched',
      'body { word-break: break-all; line-break: anywhere; text-align-last: justify }',
    ],
  ];
  for (const [what, css] of resets)
    it(`${what}: the letter looks as it should`, async () => {
      const plain = await openStyled('body { font-size: 16px }');
      const styled = await openStyled(css);
      const expected = looks(plain.page, plain.letter);
      // an inherited colour is the page's to choose
      if (css.includes('* { color')) expected.color = 'rgb(1, 2, 3)';
      expect(looks(styled.page, styled.letter)).to.deep.equal(expected);
    });

  it('none of the letter’s own styles reaches the page', async () => {
    const outside =
      '<p>Text</p><h2>Title</h2><ul><li>One</li></ul><a href="#">Link</a><section class="root">Root</section>';
    const without = await openPage('/test/blank.html');
    without.document.body.innerHTML = outside;
    const { page } = await openStyled('', LETTER + outside);
    const styles = (where: Window) =>
      [...where.document.querySelectorAll('body, body > :not(leave-x-letter), body > ul > li')].map((element) => {
        const { color, font, margin, padding, display, listStyle } = where.getComputedStyle(element);
        return { name: element.localName, color, font, margin, padding, display, listStyle };
      });
    expect(styles(page)).to.deep.equal(styles(without));
    expect([...page.document.styleSheets].length + page.document.adoptedStyleSheets.length).to.equal(1);
  });
});

describe('places', () => {
  const widest = (root: Element) => Math.max(...all(root, '*').map((element) => element.getBoundingClientRect().right));

  for (const width of ['16em', '20em'])
    it(`a sidebar of ${width} on a wide page: nothing sticks out, one column`, async () => {
      const { letter } = await openStyled('', `<aside style="width: ${width}; float: left">${LETTER}</aside>`);
      expect(widest(letter)).to.be.at.most(letter.getBoundingClientRect().right + 0.5);
      const lefts = all(letter, '[part=departures] .records > li').map((item) => item.getBoundingClientRect().left);
      expect(new Set(lefts).size).to.equal(1);
    });

  it('the same list in a wide place has columns: its own width counts, not that of the window', async () => {
    const { letter } = await openStyled('', `<main style="width: 60em">${LETTER}</main>`);
    const lefts = all(letter, '[part=departures] .records > li').map((item) => item.getBoundingClientRect().left);
    expect(new Set(lefts).size).to.be.greaterThan(1);
  });

  const parents = [
    'flex',
    'grid',
    'inline-block',
    'table-cell',
    'flow-root; float: left',
    'flow-root; position: absolute',
  ];
  for (const style of [...parents.map((display) => `display: ${display}`), 'columns: 2'])
    it(`a parent with ${style}: the letter has a width`, async () => {
      const { letter } = await openStyled('', `<div style="${style}">${LETTER}</div>`);
      expect(letter.getBoundingClientRect().width).to.be.greaterThan(300);
    });

  // each of these asks how narrow the letter can be
  const places = [
    ...parents.map((display) => [`a parent with display: ${display}`, `<div style="display: ${display}">`, '</div>']),
    ['a group of fields', '<fieldset>', '</fieldset>'],
  ] as [what: string, before: string, after: string][];
  for (const tag of [LETTER, '<leave-x-letter lang="nl" departures compact></leave-x-letter>'])
    for (const [what, before, after] of places)
      it(`${what}, on a telephone${tag === LETTER ? '' : ', compact'}: nothing runs over`, async () => {
        const { page } = await openEmbed({ body: before + tag + after });
        const frame = page.frameElement as HTMLIFrameElement;
        frame.width = '320';
        const letter = page.document.querySelector('leave-x-letter')!;
        await speaks(letter, 'nl');
        await until('the names are there', () => all(letter, tag === LETTER ? '.records > li' : '.root').length > 0);
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
      });

  it('a page that runs from right to left: the letter runs as its language does, and its place as the page does', async () => {
    const { page, letter } = await openStyled('', `<div dir="rtl">${LETTER}</div>`);
    const text = all(letter, '.lead + p')[0]!;
    const style = page.getComputedStyle(text);
    expect([style.direction, style.textAlign]).to.deep.equal(['ltr', 'start']);
    expect(widest(letter)).to.be.at.most(page.document.documentElement.clientWidth);
  });
});
