/** A letter in Markdown in the element: what it draws, what it refuses, and that no other letter loads anything for it. */
import { expect } from 'chai';
import fc from '../any.mjs';
import { staticStyles } from '../../src/static.js';
import { renderStatic } from '../../src/static/render-static.js';
import { essence, letterText, otherHtml } from '../markdown/example-texts.mjs';
import { all, expectAccessible, put, speaks, textOf, until } from '../helpers.js';
import { append, openEmbed, openPage, requestsAreKnown } from '../page.js';
import { addressOf, answerFor, answerOf, listenTo, newRun } from '../witness.js';

type Letter = Record<string, unknown>;

const localeOf = (letter: Letter) => ({ letter: { format: 'markdown', title: 'Example Title 0042', ...letter } });

const article = (element: Element) => all(element, '[part=letter]')[0]!;

/** What the letter holds below its title. */
const bodyOf = (element: Element) =>
  essence(article(element).innerHTML.replaceAll(`="${location.origin}`, '="')).replace(/^<h>.*?<\/h>/, '');

/** Shows a letter of the page's own, and hears all that is told. */
async function showLetter(letter: Letter, attributes = '') {
  const run = newRun();
  answerFor(
    (address) => address.includes(run),
    () => answerOf(localeOf(letter)),
  );
  const place = put<HTMLElement>('<div></div>');
  const told = listenTo(place);
  place.innerHTML = `<leave-x-letter lang="nl" locales-src="/${run}/{lang}.json" no-petition no-endorsements ${attributes}></leave-x-letter>`;
  const element = await speaks(place.firstElementChild as HTMLElement & { headingLevel: number }, 'nl');
  return { element, ...told };
}

const LONG = {
  lead: 'The **lead** 0042.',
  opening: {
    first: '## Ένας τίτλος\n\nA [link](https://example.org/a), *писмо* and **手紙**.\\\nA line.',
    second: '> A quotation\n>\n> - with a list\n\n***\n\n### رسالة\n\n1. one\n2. two\n   - three',
  },
  reasons: { a: 'One [reason](/on-site).', b: 'Two:\n\n- three' },
  closing: { end: 'The end.' },
  placeAndDate: 'Example Town,\\\n1 March 2025',
};

it('draws all that a letter holds, accessibly', async () => {
  const { element, warnings } = await showLetter(LONG);
  expect(bodyOf(element)).to.equal(
    '<p>The <strong>lead</strong> 0042.</p>' +
      '<h>Ένας τίτλος</h><p>A <a href="https://example.org/a">link</a>, <em>писмо</em> and <strong>手紙</strong>.<br>A line.</p>' +
      '<blockquote><p>A quotation</p><ul><li>with a list</li></ul></blockquote><hr><h>رسالة</h>' +
      '<ol><li>one</li><li>two<ul><li>three</li></ul></li></ol>' +
      '<ol><li>One <a href="/on-site">reason</a>.</li><li>Two:<ul><li>three</li></ul></li></ol>' +
      '<p>The end.</p><p>Example Town,<br>1 March 2025</p>',
  );
  expect(warnings).to.deep.equal([]);
  expect(getComputedStyle(all(element, 'blockquote')[0]!).borderInlineStartWidth).to.not.equal('0px');
  await expectAccessible(element);
});

it('says what another parser reads: words, links, emphasis, lists', async () => {
  const texts = fc.sample(letterText, { numRuns: 60, seed: 42 });
  for (const [index, text] of texts.entries()) {
    const { element, warnings } = await showLetter({ opening: { a: text } });
    const told = `text ${String(index)}: ${JSON.stringify(text)}`;
    expect(bodyOf(element), told).to.equal(essence(otherHtml(text)));
    expect(warnings, told).to.deep.equal([]);
    element.parentElement!.remove();
  }
});

it('the levels of its subheadings follow the title, at once and later', async () => {
  const { element } = await showLetter(LONG, 'heading-level="3"');
  const levels = () => all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
  expect(levels()).to.deep.equal(['h3', 'h4', 'h5']);
  element.headingLevel = 1;
  await until('they follow', () => levels().join() === 'h1,h2,h3');
});

describe('what a letter does not hold', () => {
  it('is shown in words, and told once', async () => {
    const text = '![picture 0042](/x.png) `code` <b>raw</b> [words](javascript:alert) [words](javascript:alert)';
    const { element, events, warnings } = await showLetter({ opening: { a: text } });
    expect(all(article(element), 'img, code, b, a, script')).to.have.lengthOf(0);
    expect(textOf(article(element))).to.contain('picture 0042 code <b>raw</b> words words');
    expect(events.map(({ kind }) => kind)).to.deep.equal(['words', 'words', 'words', 'words']);
    expect(warnings).to.have.lengthOf(4);
    for (const one of ['images', 'code', 'raw HTML', 'the link “words”'])
      expect(warnings.filter((warning) => warning.includes(one))).to.have.lengthOf(1);
  });

  for (const [what, text] of [
    ['10,000 marks', '*a '.repeat(10_000)],
    ['quotations 1,000 deep', `${'> '.repeat(1000)}a`],
    ['emphasis 1,000 deep', `${'*a '.repeat(1000)}${'b* '.repeat(1000)}`],
  ] as const)
    it(`${what} are plain text, and told`, async () => {
      const { element, warnings } = await showLetter({ opening: { a: text, b: '**b**' } });
      expect(all(article(element), 'p')[0]!.textContent).to.equal(text);
      expect(all(article(element), 'em, blockquote')).to.have.lengthOf(0);
      expect(all(article(element), 'strong')).to.have.lengthOf(1);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain('It is shown as plain text');
    });

  for (const address of [
    'javascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,x',
    'http://example.org/',
    'https://a@example.org/',
    '/\\\\example.org',
    '<>',
  ])
    it(`a link to ${address} is words`, async () => {
      const { element, warnings } = await showLetter({ opening: { a: `[**words** 0042](${address})` } });
      expect(all(article(element), 'a')).to.have.lengthOf(0);
      expect(textOf(article(element))).to.contain('words 0042');
      expect(warnings).to.have.lengthOf(1);
    });
});

it('on the div of a stranger, links stay on the site', async () => {
  const { element, warnings } = await openEmbed({
    body: '<div data-leave-x-letter data-lang="nl" data-locales-src="/stranger/{lang}.json"></div>',
    attributes: { 'data-mount': '' },
    fetch: (address) =>
      address.includes('/stranger/')
        ? Promise.resolve(answerOf(localeOf({ opening: { a: '[here](/here) [elsewhere](https://example.org/)' } })))
        : fetch(address),
  });
  const letter = await until('the letter is there', () => element.querySelector('leave-x-letter'));
  await speaks(letter, 'nl');
  expect(all<HTMLAnchorElement>(article(letter), 'p a').map(({ href }) => href)).to.include(`${location.origin}/here`);
  expect(article(letter).innerHTML).to.not.contain('example.org');
  expect(textOf(article(letter))).to.contain('elsewhere');
  expect(warnings.join()).to.contain('the link “elsewhere” does not work');
});

describe('the parser', () => {
  const open = async (format: object, tag = 'leave-x-letter') => {
    const locale = { letter: { title: 'T', opening: { a: '**a** `b`' }, ...format } };
    const opened = await openEmbed({
      body: `<${tag} lang="nl" locales-src="/own/{lang}.json"></${tag}>`,
      // all other requests are the page's own, which it knows of
      before: `const own = window.fetch.bind(window);
        window.fetch = (address, options) => String(address).includes('/own/')
          ? Promise.resolve(new Response(${JSON.stringify(JSON.stringify(locale))}))
          : own(address, options);`,
    });
    await speaks(opened.element, 'nl');
    await requestsAreKnown(opened.page);
    const requests = opened.page.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requests.filter((address) => address.includes('custom.lazy'))).to.have.lengthOf(1);
    return { ...opened, asked: requests.filter((address) => address.includes('markdown')).length };
  };

  it('is loaded for a letter in Markdown', async () => {
    const { asked, element } = await open({ format: 'markdown' });
    expect(asked).to.equal(1);
    expect(all(element, 'strong')).to.have.lengthOf(1);
  });

  it('is not loaded for a letter of plain text', async () => {
    const { asked, element } = await open({});
    expect(asked).to.equal(0);
    expect(textOf(article(element))).to.contain('**a** `b`');
  });

  it('is not loaded for an element that shows no letter, which tells nothing of one either', async () => {
    const { asked, warnings } = await open({ format: 'markdown' }, 'leave-x-petition');
    expect(asked).to.equal(0);
    expect(warnings.join()).to.not.contain('code is not supported');
  });
});

it('draws under a policy that allows no HTML from texts', async () => {
  const page = (await openPage('/policy/trusted-types/test/policy.html')) as Window & { violations?: string[] };
  const letter = await speaks(page.document.querySelector('leave-x-letter')!, 'nl');
  letter.setAttribute('locales-src', '/demo/long-letter/{lang}.json');
  letter.setAttribute('languages', 'en');
  await until('the letter is there', () => all(letter, 'blockquote').length === 1);
  expect(all(letter, '[part=letter] a').length).to.be.greaterThan(35);
  expect(page.violations).to.deep.equal([]);
});

describe('plain HTML of such a letter inside the tag', () => {
  const locale = localeOf(LONG);

  async function openPlain() {
    const page = await openPage('/test/blank.html');
    page.fetch = (input, init) =>
      addressOf(input).includes('/own/') ? Promise.resolve(answerOf(locale)) : fetch(input, init);
    const style = page.document.createElement('style');
    style.textContent = staticStyles();
    page.document.head.append(style);
    page.document.body.innerHTML = await renderStatic({ lang: 'nl', locale, localesSrc: '/own/{lang}.json' });
    return { page, letter: page.document.querySelector('leave-x-letter')! };
  }

  it('has the same looks and says the same where the element takes over, and a link keeps the focus', async () => {
    const { page, letter } = await openPlain();
    const plain = letter.querySelector<HTMLElement>('.letter')!;
    const before = letter.innerHTML;
    const { height } = plain.getBoundingClientRect();
    const link = plain.querySelector<HTMLAnchorElement>('p a')!;
    link.focus();
    await append(page, 'script', { type: 'module', src: '/dist/embed.js' });
    await speaks(letter, 'nl');
    const drawn = article(letter);
    const body = (html: string) => essence(html.replaceAll(`="${location.origin}`, '="'));
    expect(body(drawn.innerHTML)).to.equal(body(plain.innerHTML));
    expect(letter.innerHTML).to.equal(before);
    expect(Math.abs(drawn.getBoundingClientRect().height - height)).to.be.lessThan(2);
    const focused = await until('the link has the focus', () => letter.shadowRoot!.activeElement);
    expect((focused as HTMLAnchorElement).href).to.equal(link.href);
  });
});
