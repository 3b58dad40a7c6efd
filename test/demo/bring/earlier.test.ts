/** The files of a letter that a visitor has already: dropped again, they are kept, and a letter in one more language joins them. */
import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { speaks, textOf, until } from '../../helpers.js';
import { exampleCampaign } from '../../example-campaign.mjs';
import {
  codeOf,
  cards,
  cardsOf,
  DUTCH,
  ENGLISH,
  give,
  labelled,
  letterOf,
  openBring,
  type Page,
  set,
  taken,
} from './visitor.js';

/** What the page hands back of a letter in English. */
async function firstLetter(): Promise<Record<string, string>> {
  const page = await openBring();
  give(page, 'texts', { 'letter.en.docx': ENGLISH });
  await cardsOf(page, 1);
  set(page, labelled(page.document.querySelector('bring-texts')!, 'Date'), '2025-03-01');
  await until('it is read again', () => !textOf(page.document.querySelector('bring-texts')!).includes('problem'));
  return taken(page);
}

const zipOf = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const report = (page: Page) => textOf(cards(page)[0]!);

it('as they were handed back, with a letter in one more language', async () => {
  const files = await firstLetter();
  const list = '[{"id":"a","name":"Example Association 0042"}]';
  const page = await openBring();
  give(page, 'texts', { 'letter.zip': zipOf({ ...files, 'letter/endorsements.json': list, '__MACOSX/x': '' }) });
  await cardsOf(page, 1);
  await until('it is shown', () => textOf(letterOf(page)).startsWith('More benches'));
  give(page, 'texts', { 'brief.docx': DUTCH });
  await cardsOf(page, 2);
  expect(page.document.querySelector('bring-texts [type=date], bring-texts [type=radio]')).to.equal(null);
  set(page, page.document.querySelector('[name="reader-lang"]')!, 'nl');
  await speaks(letterOf(page), 'nl');
  await until('it is shown', () => textOf(letterOf(page)).startsWith('Meer banken'));
  await until('the snippet follows', () => codeOf(page).includes('languages="en nl"'));
  expect(codeOf(page)).to.contain('endorsements-src="/letter/endorsements.json"');
  const made = await taken(page);
  expect(Object.keys(made).sort()).to.deep.equal(
    ['campaign', 'en', 'endorsements', 'nl'].map((name) => `letter/${name}.json`),
  );
  expect(made['letter/en.json']).to.equal(files['letter/en.json']);
  expect(made['letter/endorsements.json']).to.equal(list);
  expect(made['letter/campaign.json']).to.contain('"date": "2025-03-01"');
  expect(page.location.hash).to.not.contain('enches').and.not.contain('0042');
});

it('one by one; a letter in a language that is there takes its place, which is said', async () => {
  const files = await firstLetter();
  const page = await openBring();
  const names = ['en.json', 'campaign.json'];
  give(page, 'texts', Object.fromEntries(names.map((name) => [name, files[`letter/${name}`]!])));
  await cardsOf(page, 1);
  const other = '# More seats\n\n**We ask the council for more seats in Example Park.**\n\nThere are none.\n';
  give(page, 'texts', { 'letter.en.md': other });
  await cardsOf(page, 2);
  await until('it is shown', () => textOf(letterOf(page)).startsWith('More seats'));
  const bring = page.document.querySelector('bring-letter')!;
  expect(textOf(bring)).to.contain('These files replace earlier ones: en.json.');
  expect((await taken(page))['letter/en.json'])
    .to.contain('More seats')
    .and.not.contain('enches');
});

it('of a campaign of one’s own, everything else stays', async () => {
  const page = await openBring();
  give(page, 'texts', {
    'campaign.json': JSON.stringify(exampleCampaign()),
    'letter.de.md': '# Mehr Bänke\n\n**Wir fordern mehr Bänke im Beispielpark.**\n\nEs gibt keine.\n',
  });
  await cardsOf(page, 2);
  const made = JSON.parse((await taken(page))['letter/campaign.json']!) as ReturnType<typeof exampleCampaign>;
  expect(made.endorsements).to.deep.equal(exampleCampaign().endorsements);
  expect(made.petitions.map(({ id }) => id)).to.deep.equal(exampleCampaign().petitions.map(({ id }) => id));
});

it('one that is mended takes the place of the broken one', async () => {
  const page = await openBring();
  give(page, 'texts', { 'campaign.json': '{' });
  await cardsOf(page, 1);
  expect(report(page)).to.contain('cannot be read');
  give(page, 'texts', { 'campaign.json': JSON.stringify(exampleCampaign()) });
  await until('it is read', () => !report(page).includes('cannot be read'));
  await until('the snippet follows', () => codeOf(page).includes('campaign-src'));
});

it('taken away, they are gone', async () => {
  const files = await firstLetter();
  const page = await openBring();
  give(page, 'texts', { 'letter.zip': zipOf(files) });
  const [card] = await cardsOf(page, 1);
  await until('the snippet follows', () => codeOf(page).includes('campaign-src'));
  [...card!.querySelectorAll('button')].at(-1)!.click();
  await cardsOf(page, 0);
  await until('the snippet follows', () => !codeOf(page).includes('campaign-src'));
  await until('the bundled letter is back', () => textOf(letterOf(page)).includes('democracy'));
});

for (const [what, files, message] of [
  ['a file that is broken', { 'campaign.json': '{"id":' }, /campaign\.json.*cannot be read as JSON/],
  ['what is no campaign', { 'campaign.json': '{}' }, /campaign\.json.*is not a campaign to which letters can be added/],
  ['a list of another name', { 'signers.json': '[]' }, /signers\.json.*is no file of a letter/],
  ['an archive that is broken', { 'letter.zip': 'PK' }, /cannot be unpacked/],
  [
    'an archive of too much',
    { 'letter.zip': () => zipSync({ 'nl.json': new Uint8Array(30_000_000) }) },
    /is larger than/,
  ],
] as const)
  it(`${what} is named, and nothing is made of it`, async () => {
    const page = await openBring();
    const given = Object.entries(files) as [string, string | (() => Uint8Array)][];
    const content = given.map(([name, one]) => [name, typeof one === 'string' ? one : one()] as const);
    give(page, 'texts', { ...Object.fromEntries(content), 'letter.en.docx': ENGLISH });
    await cardsOf(page, 2);
    expect([...cards(page)].map(textOf).join(' ')).to.match(message);
    expect(page.document.querySelector('bring-letter > button')).to.equal(null);
    expect(codeOf(page)).to.not.contain('-src=');
  });

it('a fault in them is told with its file and its line', async () => {
  const page = await openBring();
  give(page, 'texts', {
    'campaign.json': JSON.stringify(exampleCampaign()),
    'nl.json': '{\n"letter": {\n"title": ""\n}}',
  });
  await cardsOf(page, 1);
  expect(report(page)).to.match(/nl\.json Line 3: .*empty/);
});
