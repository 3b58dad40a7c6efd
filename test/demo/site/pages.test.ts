/** Every page of the site, as a visitor has it: under its policy, without third parties, for everybody, on a phone. */
import type Axe from 'axe-core';
import { expect } from 'chai';
import { painted, speaks, until } from '../../helpers.js';
import { append, openPage, requestsAreKnown } from '../../page.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The pages, by their addresses in the site; the server builds it first. */
let pages: string[] = [];
before(async function () {
  this.timeout(160_000);
  pages = (await (await fetch('/demo/dist/pages.json')).json()) as string[];
});

interface Violation {
  'csp-report': { 'violated-directive': string; 'blocked-uri': string };
}

async function open(path: string) {
  const run = `${String(Date.now())}-${String(Math.floor(Math.random() * 1e9))}`;
  const page = await openPage(`/demo/dist/${path}?run=${run}`);
  const letter = page.document.querySelector('main leave-x-letter');
  const hasScript = page.document.querySelector('script[src$="embed.js"]');
  if (letter && hasScript) await speaks(letter, page.document.documentElement.lang);
  return { page, violations: async () => (await (await fetch(`/matrix/violations/${run}`)).json()) as Violation[] };
}

async function faultsOf(page: Window & { axe?: typeof Axe }, scheme: string, rules: string[]) {
  page.document.documentElement.style.colorScheme = scheme;
  await painted(page);
  if (!page.axe) await append(page, 'script', { src: '/node_modules/axe-core/axe.min.js' });
  const type = rules.some((rule) => RULES.includes(rule)) ? 'tag' : 'rule';
  const { violations, passes } = await page.axe!.run(page.document, { runOnly: { type, values: rules } });
  expect(passes.length, 'rules that had something to look at').to.be.greaterThan(0);
  return violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

it('they are open to all: axe finds nothing, light or dark', async function () {
  this.timeout(160_000);
  const found: string[] = [];
  for (const path of pages) {
    const { page } = await open(path);
    found.push(...(await faultsOf(page, 'light', RULES)).map((fault) => `${path} ${fault}`));
    found.push(...(await faultsOf(page, 'dark', ['color-contrast'])).map((fault) => `${path} ${fault}`));
    page.frameElement!.remove();
  }
  expect(found).to.deep.equal([]);
  expect(pages.length).to.be.greaterThan(20);
});

it('nothing scrolls sideways on a phone, nothing is refused by the policy, nobody else is asked, nothing is stored', async function () {
  this.timeout(160_000);
  const found: string[] = [];
  for (const path of pages) {
    const { page, violations } = await open(path);
    const frame = page.frameElement as HTMLIFrameElement;
    frame.width = '320';
    await painted(page);
    const over = page.document.documentElement.scrollWidth - page.document.documentElement.clientWidth;
    if (over > 0) found.push(`${path} is wider than a phone by ${String(over)} px`);
    await requestsAreKnown(page);
    const requests = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    found.push(
      ...requests.filter(({ origin }) => origin !== location.origin).map(({ href }) => `${path} asks ${href}`),
    );
    found.push(...(await violations()).map((one) => `${path} ${JSON.stringify(one)}`));
    const stored = page.localStorage.length + page.sessionStorage.length + page.document.cookie.length;
    if (stored > 0) found.push(`${path} stores something`);
    frame.remove();
  }
  expect(found).to.deep.equal([]);
});

it('what a policy refuses is seen', async () => {
  const { page, violations } = await open('index.html');
  page.document.body.append(Object.assign(page.document.createElement('style'), { textContent: 'p { color: red }' }));
  await until('it is reported', async () => (await violations()).length > 0);
});

for (const [path, language] of [
  ['index.html', 'en'],
  ['nl/index.html', 'nl'],
  ['de/index.html', 'de'],
  ['fr/index.html', 'fr'],
] as const)
  it(`${path} and its letter are in ${language}`, async () => {
    const { page } = await open(path);
    expect(page.document.documentElement.lang).to.equal(language);
    await speaks(page.document.querySelector('leave-x-letter')!, language);
  });

it('docs/style.html shows each part and each property on the letter', async () => {
  const { page } = await open('docs/style.html');
  const letter = page.document.querySelector('leave-x-letter')!;
  const part = (name: string) => letter.shadowRoot!.querySelector(`[part~=${name}]`)!;
  const tick = (id: string) => {
    page.document.getElementById(id)!.click();
  };
  const before = page.getComputedStyle(part('button')).backgroundColor;
  tick('property--leave-x-accent');
  expect(page.getComputedStyle(part('button')).backgroundColor).to.not.equal(before);
  for (const name of ['heading', 'button', 'endorsements']) {
    expect(page.getComputedStyle(part(name)).outlineStyle).to.equal('none');
    tick(`part-${name}`);
    expect(page.getComputedStyle(part(name)).outlineStyle).to.equal('dashed');
  }
});
