/** The plain HTML of every language: without a script, and with one that takes over. */
import { expect } from 'chai';
import { renderStatic, type StaticOptions } from '../../src/static/render-static.js';
import { all, expectAccessible, painted, put, show, speaks, textOf, until } from '../helpers.js';
import { append, openPage } from '../page.js';
import { languages, localeOf } from '../words-of.js';

const fragment = async (language: string) => (await fetch(`/dist/static/${language}.html`)).text();

/** A page with the fragment and its style sheet. */
async function openFragment(language: string, policy = 'none') {
  const page = await openPage(`/policy/${policy}/test/blank.html`);
  await append(page, 'link', { rel: 'stylesheet', href: '/dist/leave-x-letter.css' });
  page.document.body.innerHTML = await fragment(language);
  return { page, letter: page.document.querySelector('leave-x-letter')! };
}

for (const language of languages)
  it(`${language}: says what the element says`, async () => {
    const element = await show(`<leave-x-letter lang="${language}"></leave-x-letter>`, language);
    const parsed = new DOMParser().parseFromString(await fragment(language), 'text/html');
    // what the words say, and not how this engine and Node write a number or a country
    const said = 'h2, h3, h4, [part=letter] p, ol > li, .button, .name, .related';
    // what opens under the button, the element loads when it opens
    const texts = (root: Element) =>
      all(root, said)
        .filter((one) => !one.closest('.act > div'))
        .map(textOf);
    const inert = put<HTMLElement>('<div></div>');
    inert.innerHTML = parsed.querySelector('leave-x-letter')!.innerHTML;
    expect(texts(inert)).to.deep.equal(texts(element));
    expect(parsed.querySelector('leave-x-letter')!.getAttribute('lang')).to.equal(language);
  });

it('has no script, no style and no listener in it', async () => {
  expect(await fragment('nl')).to.not.match(/<script|<style|style=|\son\w+=|@|\{\{|undefined|\[object/);
});

it('without a script is a styled, accessible letter with a real link to the petition, and says when that was checked', async () => {
  const { page, letter } = await openFragment('nl');
  const link = letter.querySelector<HTMLAnchorElement>('.button')!;
  expect(link.href).to.contain('bitsoffreedom.nl');
  expect(page.getComputedStyle(link).backgroundColor).to.equal('rgb(10, 79, 179)');
  expect(page.getComputedStyle(letter.querySelector('h2')!).fontSize).to.equal('32px');
  expect(textOf(letter)).to.contain('(11 januari 2025)');
  const place = put<HTMLElement>('<div lang="nl"></div>');
  place.innerHTML = letter.innerHTML;
  await expectAccessible(place);
});

/** Parts a list of selectors at the commas that stand in no brackets. */
function alternatives(list: string): string[] {
  let depth = 0;
  const marked = list.replace(/[(),]/g, (sign) => {
    depth += Number(sign === '(') - Number(sign === ')');
    return sign === ',' && depth === 0 ? '\n' : sign;
  });
  return marked.split('\n');
}

it('the style sheet touches nothing outside the tag', async () => {
  const css = await (await fetch('/dist/leave-x-letter.css')).text();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const rules = (list: CSSRuleList): CSSRule[] =>
    [...list].flatMap((rule) => ('selectorText' in rule ? [rule] : rules((rule as CSSGroupingRule).cssRules)));
  const selectors = rules(sheet.cssRules).flatMap((rule) => alternatives((rule as CSSStyleRule).selectorText));
  expect(selectors.length).to.be.greaterThan(30);
  expect(selectors.filter((one) => !/^(:is\()?leave-x-letter/.test(one.trim()))).to.deep.equal([]);
});

for (const policy of ['none', 'strict'])
  it(`with a script (policy: ${policy}) the element takes over, without a jump and without touching what stands inside`, async () => {
    const { page, letter } = await openFragment('nl', policy);
    const before = letter.innerHTML;
    const shifts: { value: number; startTime: number }[] = [];
    const tellsShifts = page.PerformanceObserver.supportedEntryTypes.includes('layout-shift');
    if (tellsShifts)
      new page.PerformanceObserver((list) => {
        shifts.push(...(list.getEntries() as unknown as typeof shifts));
      }).observe({ type: 'layout-shift', buffered: true });
    await painted(page);
    const height = letter.getBoundingClientRect().height;
    await append(page, 'script', { type: 'module', src: '/dist/embed.js' });
    await speaks(letter, 'nl');
    await until('all is drawn', () => all(letter, '[part=endorsements] li').length === 7);
    await painted(page);
    expect(letter.innerHTML).to.equal(before);
    expect(Math.abs(letter.getBoundingClientRect().height - height), 'how much higher it is').to.be.lessThan(3);
    if (!tellsShifts) return;
    // a jump of the test’s own, which is told after all others
    const end = page.performance.now();
    page.document.body.style.paddingTop = '300px';
    await until('the jump is told', () => shifts.some(({ startTime }) => startTime > end));
    const shift = shifts.filter(({ startTime }) => startTime <= end).reduce((sum, { value }) => sum + value, 0);
    expect(shift, 'cumulative layout shift').to.be.at.most(0.01);
  });

it('what stands inside the tag is painted before the element takes its place', async () => {
  const page = await openPage('/matrix/none/fragment/0.html');
  const letter = await speaks(page.document.querySelector('leave-x-letter')!, 'nl');
  if (!page.PerformanceObserver.supportedEntryTypes.includes('largest-contentful-paint')) return;
  const painted: unknown[] = [];
  new page.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) painted.push((entry as unknown as { element: Element | null }).element);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  await until('there was a paint', () => painted.length > 0);
  expect(letter.contains(painted[0] as Element), 'it was a part of the plain HTML').to.equal(true);
});

const options: Omit<StaticOptions, 'lang'>[] = [
  {},
  { headingLevel: 1 },
  { country: 'IE' },
  { departures: true },
  { compact: true, departures: true },
];
for (const option of options)
  it(`renderStatic(${JSON.stringify(option)}) shows what the element that takes over shows`, async () => {
    const place = document.createElement('div');
    place.innerHTML = await renderStatic({ lang: 'en', ...option });
    const plain = place.querySelector('leave-x-letter')!.cloneNode(true) as HTMLElement;
    const inert = put<HTMLElement>('<div></div>');
    inert.append(...plain.childNodes);
    const element = await show(place.innerHTML);
    await until('all is there', () => all(element, '.records > li').length === all(inert, '.records > li').length);
    const said = 'h1, h2, h3, h4, h5, p:not(:has(time)), li > .name, .button';
    const texts = (root: Element) =>
      all(root, said)
        // what opens under the button, the element loads when it opens
        .filter((one) => !one.closest('.act > div'))
        .map((one) => `${one.localName} ${textOf(one)}`)
        // the plain HTML always says when a petition was checked, the element when that was long ago
        .filter((text) => !text.includes('Area:'));
    expect(texts(inert)).to.deep.equal(texts(element));
    expect(texts(inert).length).to.be.greaterThan(15);
  });

it('a reader mode finds the whole letter', async () => {
  const page = await openPage('/matrix/none/fragment-without-js/0.html', 'allow-same-origin');
  const source = page.document.cloneNode(true);
  const tool = await openPage('/test/blank.html');
  await append(tool, 'script', { src: '/node_modules/@mozilla/readability/Readability.js' });
  const Readability = tool.eval('Readability') as new (from: Node) => { parse: () => { textContent: string } | null };
  const found = new Readability(source).parse()!.textContent.replace(/\s+/g, ' ');
  const { lead, opening, reasons, closing } = (await localeOf('nl')).letter;
  for (const words of [lead, ...[opening, reasons, closing].flatMap((part) => Object.values(part))])
    expect(found).to.contain(words.replace(/\s+/g, ' '));
});
