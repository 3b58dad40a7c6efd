/** A list that a visitor brings to the front page: its columns are matched by eye, and what is missing is asked for. */
import { expect } from 'chai';
import { textOf, until } from '../../helpers.js';
import { ENGLISH, LIST, openBring, give, cards, cardsOf, letterOf, codeOf, labelled, set, taken } from './visitor.js';

it('a list of people: its columns are matched by eye, and what is missing is asked for', async function () {
  this.timeout(60_000);
  const page = await openBring();
  give(page, 'signatories', { 'signers.csv': LIST });
  const [card] = await cardsOf(page, 1, 'signatories');
  const list = () => cards(page, 'signatories')[0]!;
  expect(labelled(card!, 'First name').value).to.equal('name');
  expect(textOf(card!)).to.contain('E-mail: e-mail addresses: never imported').and.contain('7 names are ready');
  expect(list().querySelector('.bring-consent')).to.equal(null);
  set(page, [...list().querySelectorAll<HTMLInputElement>('[name="bring-who"]')][1]!, true);
  await until('the law is named', () => list().querySelector('.bring-consent'));
  expect(labelled(list(), 'City').value).to.equal('place');
  set(page, labelled(list(), 'How dates'), 'DMY');
  set(page, labelled(list(), 'Party'), 'affiliation');
  set(page, labelled(list(), 'source: title'), 'Example list');
  set(page, labelled(list(), 'source: date'), '2025-03-01');
  await until('nothing is missing', () => !textOf(list()).includes('problem'));
  await until('it is shown', () => textOf(letterOf(page)).includes('Example Person 0046'));
  await until('the snippet follows', () => codeOf(page).includes('endorsements-src="/letter/endorsements.json"'));
  const made = (await taken(page))['letter/endorsements.json']!;
  const { shared, endorsements } = JSON.parse(made) as { shared: object; endorsements: object[] };
  expect(endorsements[0]).to.deep.equal({ id: 'example-person-0040', name: 'Example Person 0040', date: '2025-03-01' });
  expect(shared).to.include({
    call: 'leave-x-eu',
    role: 'endorser',
    kind: 'person',
    affiliation: 'None',
    place: 'Example Town',
  });
  expect(made).to.not.contain('@');
});

it('names of a list are those of the letter that was brought', async () => {
  const page = await openBring();
  give(page, 'signatories', { 'list.csv': 'name\nExample Association 0042\n' });
  await cardsOf(page, 1, 'signatories');
  give(page, 'texts', { 'letter.en.docx': ENGLISH });
  await cardsOf(page, 1);
  await until(
    'it is asked',
    () => labelled<HTMLSelectElement>(cards(page, 'signatories')[0]!, 'letter that was').value === 'letter',
  );
  expect((await taken(page))['letter/endorsements.json']).to.contain('"call":"letter"');
});

it('of several lists in a file, one is chosen', async () => {
  const page = await openBring();
  give(page, 'signatories', {
    'lists.json': '{"people":[{"name":"Example A"}],"others":[{"name":"Example B"},{"name":"Example C"}]}',
  });
  const [card] = await cardsOf(page, 1, 'signatories');
  set(page, labelled(card!, 'Which list'), 'others');
  await until('it is read', () => textOf(cards(page, 'signatories')[0]!).includes('2 names are ready'));
});

for (const [name, content, message] of [
  ['list.xlsx', 'PK', /is a workbook/],
  ['list.csv', '', /is empty/],
  ['list.json', '{"a":', /cannot be read as JSON/],
] as const)
  it(`${name} that cannot be read says so`, async () => {
    const page = await openBring();
    give(page, 'signatories', { [name]: content });
    const [card] = await cardsOf(page, 1, 'signatories');
    expect(textOf(card!)).to.match(message);
  });

it('a file that has changed since is answered here, as if it were gone, and asked of no host', async () => {
  const page = await openBring();
  give(page, 'signatories', { 'list.csv': 'name\nExample Association 0042\n' });
  const address = () => letterOf(page).getAttribute('endorsements-src');
  const first = await until('it has an address', address);
  expect((await page.fetch(first)).status).to.equal(200);
  await cardsOf(page, 1, 'signatories');
  give(page, 'signatories', { 'list.csv': 'name\nExample Association 0043\n' });
  await until('it has another', () => address() !== first);
  expect((await page.fetch(first)).status).to.equal(404);
  expect(page.performance.getEntriesByType('resource').filter(({ name }) => name.includes('brought-'))).to.deep.equal(
    [],
  );
});
