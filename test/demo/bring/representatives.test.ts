/** A list of representatives that a visitor brings: matched by eye, asked for what is missing, shown by the form that writes to them. */
import { expect } from 'chai';
import { all, textOf, until } from '../../helpers.js';
import { codeOf, cards, cardsOf, give, labelled, openBring, type Page, placeOf, set, taken } from './visitor.js';

const LIST = [
  'Full name;Parliament;Office;Mail;On X;Changed;Photo',
  'Example Member 0042;Example Parliament;Member;member-0042@example.org;yes;1.3.2025;a.jpg',
  'Example Member 0043;Example Parliament;Member;member-0043@example.org;never;1.3.2025;b.jpg',
].join('\n');

const card = (page: Page) => cards(page, 'representatives')[0]!;
const form = (page: Page) => page.document.querySelector<HTMLElement>('#stage leave-x-write');

/** Brings the list, and says all that it does not say. */
async function bringList(page: Page): Promise<void> {
  give(page, 'representatives', { 'members.csv': LIST });
  await cardsOf(page, 1, 'representatives');
  await say(page);
}

async function say(page: Page): Promise<void> {
  set(page, labelled(card(page), 'On X'), 'status');
  set(page, labelled(card(page), 'Changed'), 'updated');
  await until('it is asked', () => textOf(card(page)).includes('How dates'));
  set(page, labelled(card(page), 'How dates'), 'DMY');
  set(page, labelled(card(page), 'country'), 'NL');
  set(page, labelled(card(page), 'source: title'), 'Example register');
  set(page, labelled(card(page), 'source: date'), '2025-03-01');
  await until('nothing is missing', () => !textOf(card(page)).includes('problem'));
}

it('comes back as a file, with the addresses of the offices', async () => {
  const page = await openBring();
  give(page, 'representatives', { 'members.csv': LIST });
  await cardsOf(page, 1, 'representatives');
  expect(labelled(card(page), 'Full name').value).to.equal('name');
  expect(labelled(card(page), 'Office').value).to.equal('role');
  expect(labelled(card(page), 'Mail').value).to.equal('email');
  expect(labelled(card(page), 'Photo').value).to.equal('');
  expect(textOf(card(page)))
    .to.contain('2 names are ready')
    .and.contain('“account on X” is missing');
  expect(placeOf(page, 'representatives').querySelector('[name=bring-who], .bring-consent')).to.equal(null);
  await say(page);
  const files = await taken(page);
  expect(Object.keys(files)).to.deep.equal(['letter/representatives.json']);
  const { shared, representatives } = JSON.parse(files['letter/representatives.json']!) as {
    shared: object;
    representatives: object[];
  };
  expect(shared).to.deep.include({ institution: 'Example Parliament', role: 'Member', country: 'NL' });
  expect(representatives.map((one) => ({ ...one, ...shared })))
    .to.deep.include.members([
      {
        ...shared,
        id: 'example-member-0042',
        name: 'Example Member 0042',
        email: 'member-0042@example.org',
        status: 'active',
      },
    ])
    .and.have.lengthOf(2);
});

it('is shown by the form that writes to them, which joins the letter, and never stands in the address', async () => {
  const page = await openBring();
  expect(form(page)).to.equal(null);
  await bringList(page);
  await until('it is shown', () => textOf(form(page)!).includes('Example Member 0042'));
  const code = await until('the snippet follows', () => codeOf(page).includes('representatives-src') && codeOf(page));
  expect(code).to.match(/<leave-x-write [^>]*representatives-src="\/letter\/representatives\.json"/);
  const hash = decodeURIComponent(page.location.hash);
  expect(hash).to.contain('write.representatives-src=/letter/representatives.json');
  for (const kept of ['@', 'Member', 'example', 'Example', 'NL']) expect(hash, kept).to.not.contain(kept);
});

it('is said to stand nowhere where nothing shows it, and to stand there again', async () => {
  const page = await openBring();
  await bringList(page);
  await until('it is there', () => form(page));
  const tick = page.document.querySelector<HTMLInputElement>('[name="leave-x-write"]')!;
  set(page, tick, false);
  const said = () => [...page.document.querySelectorAll('#snippet .notice')].map(textOf).join(' ');
  await until('it is said', () => said().includes('Your list of representatives'));
  expect(form(page)).to.equal(null);
  set(page, tick, true);
  await until(
    'it is shown',
    () => form(page) && all(form(page)!, 'li, label').some((one) => textOf(one).includes('0042')),
  );
  await until('nothing is said', () => said() === '');
});

it('may take a second column of addresses', async () => {
  const page = await openBring();
  give(page, 'representatives', {
    'members.csv': 'name,E-mail,Work mail\nExample Member 0042,a@example.org,b@example.org\n',
  });
  await cardsOf(page, 1, 'representatives');
  expect(textOf(card(page))).to.not.contain('never');
  set(page, labelled(card(page), 'E-mail'), '');
  set(page, labelled(card(page), 'Work mail'), 'email');
  expect((await taken(page))['letter/representatives.json'])
    .to.contain('b@example.org')
    .and.not.contain('a@example.org');
});
