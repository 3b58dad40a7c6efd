/** Every output under every policy: the letter is there, nobody else is asked, nothing is stored, nothing is refused. */
import { expect } from 'chai';
import { all, speaks, textOf, until } from './helpers.js';
import { openPage, requestsAreKnown } from './page.js';
import { localeOf } from './words-of.js';

type Page = Awaited<ReturnType<typeof openPage>>;

const nextRun = () => `${String(Date.now())}-${String(Math.floor(Math.random() * 1e9))}`;

const violationsOf = async (run: string) => (await (await fetch(`/matrix/violations/${run}`)).json()) as unknown[];

/** What a policy refused until now: it is reported a moment later, and before what is refused now. */
async function violationsUntilNow(page: Page, run: string, policy: string) {
  if (policy === 'none') return violationsOf(run);
  const isLast = (one: unknown) => JSON.stringify(one).includes('refused-0042');
  page.document.body.append(Object.assign(page.document.createElement('img'), { src: '//refused-0042.example/' }));
  const told = await until('the last one is reported', async () => {
    const all = await violationsOf(run);
    return all.some(isLast) && all;
  });
  return told.filter((one) => !isLast(one));
}

async function count(page: Page, run: string, policy = 'none') {
  await requestsAreKnown(page);
  const requests = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const stored = [
    page.localStorage.length,
    page.sessionStorage.length,
    (await page.indexedDB.databases()).length,
    (await page.caches.keys()).length,
  ];
  return {
    'third-party requests': requests.filter(
      ({ origin, protocol }) => origin !== location.origin && protocol !== 'data:',
    ).length,
    cookies: page.document.cookie === '' ? 0 : page.document.cookie.split(';').length,
    'storage entries': stored.reduce((sum, one) => sum + one),
    violations: (await violationsUntilNow(page, run, policy)).length,
  };
}

async function expectLetter(page: Page, withDepartures: boolean) {
  const letter = await until('the letter is there', () => page.document.querySelector('leave-x-letter'));
  await speaks(letter, 'nl');
  const { title } = (await localeOf('nl')).letter;
  expect(textOf(all(letter, '[part=letter] [part=heading]')[0]!)).to.equal(title);
  await until('all records are there', () => all(letter, '.records > li').length === (withDepartures ? 12 : 7));
  const button = all(letter, '[part=button]')[0]!;
  expect(page.getComputedStyle(button).backgroundColor, 'the styles are there').to.equal('rgb(10, 79, 179)');
}

/** Without a script, the letter is what stands inside the tag. */
async function expectPlainLetter(page: Page) {
  const letter = page.document.querySelector('leave-x-letter')!;
  expect(letter.shadowRoot).to.equal(null);
  const { title, lead, closing } = (await localeOf('nl')).letter;
  for (const words of [title, lead, closing.now]) expect(textOf(letter)).to.contain(words);
  const button = letter.querySelector<HTMLAnchorElement>('.button')!;
  expect(button.protocol).to.equal('https:');
  expect(page.getComputedStyle(button).backgroundColor, 'the styles are there').to.equal('rgb(10, 79, 179)');
}

/** Where to go instead, and the form to tell others. */
async function expectElsewhere(page: Page) {
  const [networks, channels] = page.document.querySelectorAll('leave-x-alternatives');
  const share = page.document.querySelector('leave-x-share')!;
  await until('the networks are there', () => all(networks!, '.records > li').length === 5);
  await until('the channels are there', () => all(channels!, '.records > li').length === 2);
  const form = all<HTMLFormElement>(await speaks(share, 'nl'), 'form')[0]!;
  all<HTMLButtonElement>(form, 'button')[0]!.click();
  await until('the form answers', () => textOf(all(form, '[role=alert]')[0]!) !== '');
  const input = all(form, 'input')[0]!;
  expect(page.getComputedStyle(input).borderTopLeftRadius, 'the styles are there').to.not.equal('0px');
}

const outputs: [output: string, expected: (page: Page) => Promise<void>, sandbox?: string][] = [
  ['embed', (page) => expectLetter(page, true)],
  ['standalone', (page) => expectLetter(page, true)],
  ['fragment', (page) => expectLetter(page, false)],
  ['fragment-without-js', expectPlainLetter, 'allow-same-origin'],
  ['div', (page) => expectLetter(page, true)],
  ['elsewhere', expectElsewhere],
];

for (const policy of ['none', 'strict', 'trusted-types'])
  for (const [output, expected, sandbox] of outputs)
    it(`${output}, policy: ${policy}`, async () => {
      const run = nextRun();
      const page = await openPage(`/matrix/${policy}/${output}/${run}.html`, sandbox);
      await expected(page);
      const counts = await count(page, run, policy);
      await fetch('/matrix/counts', { method: 'POST', body: JSON.stringify({ output, policy, counts }) });
      expect(counts).to.deep.equal({ 'third-party requests': 0, cookies: 0, 'storage entries': 0, violations: 0 });
    });

for (const output of ['fragment', 'embed', 'standalone'])
  it(`${output}, where no trusted types are allowed at all: the script cannot start, and the content inside the tag stays`, async () => {
    const run = nextRun();
    const page = await openPage(`/matrix/no-trusted-types/${output}/${run}.html`);
    if (!('trustedTypes' in page)) return expectLetter(page, output !== 'fragment');
    // it is tried, and refused
    await until('the script was refused', async () => (await violationsOf(run)).length > 0);
    if (output === 'fragment') return expectPlainLetter(page);
    expect(textOf(page.document.querySelector('leave-x-letter')!)).to.equal('The letter, as plain HTML');
  });

it('the count can see each of these', async () => {
  const run = nextRun();
  const page = await openPage(`/matrix/strict/embed/${run}.html`);
  const style = page.document.createElement('style');
  style.textContent = 'p { color: red }';
  page.document.head.append(style);
  await until('a violation is reported', async () => (await violationsOf(run)).length > 0);
  const open = await openPage(`/matrix/none/embed/${nextRun()}.html`);
  try {
    open.document.cookie = 'example=0042';
    open.sessionStorage.setItem('example', '0042');
    // the same server by another name is another origin
    const other = location.origin.replace(
      location.hostname,
      location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
    );
    await open.fetch(`${other}/test/blank.html`, { mode: 'no-cors' });
    expect(await count(open, nextRun())).to.deep.equal({
      'third-party requests': 1,
      cookies: 1,
      'storage entries': 1,
      violations: 0,
    });
  } finally {
    open.document.cookie = 'example=; max-age=0';
    open.sessionStorage.clear();
  }
});
