/** Whatever somebody brings, and whichever element stands first: the preview asks for it by the attributes that the snippet has. */
import { expect } from 'chai';
import { textOf, until } from '../../helpers.js';
import { give, cardsOf, openBring } from '../bring/visitor.js';
import { readManifest } from './choices.js';
import { codeOf, openFront, type Page, set } from './front-page.js';

const ALL = ['{lang}.json', 'campaign.json', 'endorsements.json', 'departures.json', 'representatives.json'];

/** Which element asks for which list, and by which attribute. */
const LISTS: Record<string, Record<string, string>> = {
  'leave-x-letter': { 'endorsements.json': 'endorsements-src', 'departures.json': 'departures-src' },
  'leave-x-endorsements': { 'endorsements.json': 'src' },
  'leave-x-departures': { 'departures.json': 'src' },
  'leave-x-write': { 'representatives.json': 'representatives-src' },
};

/** The words and the campaign are asked for by every element. */
const askedBy = (tag: string, files: readonly string[]) =>
  Object.fromEntries(
    files.flatMap((file) => {
      const name = { '{lang}.json': 'locales-src', 'campaign.json': 'campaign-src' }[file] ?? LISTS[tag]?.[file];
      return name ? [[name, file] as const] : [];
    }),
  );

const FOLDER = '/brought/';

/** Brings files of these names, whose content is of no interest here. */
function bring(page: Page, files: readonly string[]): void {
  const detail = {
    locales: files.includes('{lang}.json') ? { en: {}, nl: {} } : {},
    data: Object.fromEntries(files.filter((file) => file !== '{lang}.json').map((file) => [file, {}])),
    folder: FOLDER,
  };
  page.document.querySelector('#bring')!.dispatchEvent(new page.CustomEvent('bring-letter-change', { detail }));
}

/** Of the elements below a place, the attributes with addresses in a folder, without it. */
const asking = (root: ParentNode, folder: string) =>
  Object.fromEntries(
    [...root.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('leave-x-'))
      .map((element) => [
        element.localName,
        Object.fromEntries(
          [...element.attributes].flatMap(({ name, value }) =>
            value.startsWith(folder) ? [[name, value.slice(folder.length)]] : [],
          ),
        ),
      ]),
  );

function snippetOf(page: Page) {
  const template = page.document.createElement('template');
  template.innerHTML = codeOf(page);
  return asking(template.content, '/letter/');
}

/** What has to be asked for, where an element stands first. */
function expected(main: string, files: readonly string[], isBeside: boolean) {
  const tags = main === 'leave-x-letter' && isBeside ? [main, 'leave-x-write'] : [main];
  return Object.fromEntries(tags.map((tag) => [tag, askedBy(tag, files)]));
}

async function compare(page: Page, wanted: object, what: string): Promise<void> {
  expect(asking(page.document.querySelector('#stage')!, FOLDER), `the preview: ${what}`).to.deep.equal(wanted);
  await until('', () => JSON.stringify(sorted(snippetOf(page))) === JSON.stringify(sorted(wanted)), 4000).catch(() => {
    expect(snippetOf(page), `the snippet: ${what}`).to.deep.equal(wanted);
  });
}

const sorted = (value: object): unknown =>
  Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => [name, typeof inner === 'object' ? sorted(inner as object) : (inner as unknown)]);

async function open(): Promise<Page> {
  const page = await openFront('kind=html');
  const fetch = page.fetch.bind(page);
  page.fetch = (input, init) =>
    typeof input === 'string' && input.includes(FOLDER) ? Promise.resolve(new page.Response('{}')) : fetch(input, init);
  return page;
}

const MAINS = ['letter', 'petition', 'endorsements', 'departures', 'write', 'endorse', 'alternatives', 'share'];

it('these are all elements', async () => {
  expect((await readManifest()).map(({ tagName }) => tagName)).to.deep.equal(MAINS.map((name) => `leave-x-${name}`));
});

for (const name of MAINS)
  it(`${name}, with everything that can be brought, alone and with all else`, async function () {
    this.timeout(60_000);
    const main = `leave-x-${name}`;
    const page = await open();
    set(page, 'main', main);
    let isBeside = false;
    for (let mask = 0; mask < 2 ** ALL.length; mask++) {
      const files = ALL.filter((_, index) => mask & (1 << index));
      bring(page, files);
      // the form stays for a message to a council
      isBeside ||= files.includes('representatives.json');
      await compare(page, expected(main, files, isBeside), `${main} with ${files.join()}`);
    }
  });

it('another element first, after it was brought', async function () {
  this.timeout(60_000);
  const page = await open();
  bring(page, ALL);
  await compare(page, expected('leave-x-letter', ALL, true), 'at first');
  for (const name of [...MAINS.slice(1), 'letter']) {
    set(page, 'main', `leave-x-${name}`);
    await compare(page, expected(`leave-x-${name}`, ALL, false), name);
    const notices = [...page.document.querySelectorAll('#snippet .notice')].map(textOf).join();
    const isShown = ['Your own endorsements', 'Your own list of who', 'Your list of repr'].map(
      (one) => !notices.includes(one),
    );
    expect(isShown, name).to.deep.equal(
      ['endorsements.json', 'departures.json', 'representatives.json'].map(
        (file) => file in (LISTS[`leave-x-${name}`] ?? {}),
      ),
    );
  }
});

it('a list alone shows its names', async () => {
  const page = await openBring();
  set(page, 'main', 'leave-x-endorsements');
  give(page, 'signatories', {
    'list.csv':
      'name,country,date,source.title,source.date\nExample Association 0042,NL,2025-03-01,Example,2025-03-01\n',
  });
  await cardsOf(page, 1, 'signatories');
  const list = () => page.document.querySelector<HTMLElement>('#stage leave-x-endorsements')!;
  await until('it is shown', () => textOf(list()).includes('Example Association 0042'));
  await until('the snippet follows', () =>
    codeOf(page).includes('<leave-x-endorsements src="/letter/endorsements.json"'),
  );
});

it('an address that was chosen stays, whatever else is brought', async () => {
  const page = await open();
  set(page, 'endorsements-src', '/mine.json');
  bring(page, ['{lang}.json']);
  bring(page, []);
  await until('it is there', () => codeOf(page).includes('endorsements-src="/mine.json"'));
  expect(codeOf(page)).to.not.contain('locales-src');
});
