/** Messages to representatives of the page's own list. */
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { exampleRepresentatives } from '../../example-records.mjs';
import { all, expectAccessible, put, show, speaks, textOf, until } from '../../helpers.js';
import { answerFor, answerOf, listenTo } from '../../witness.js';
import { button, choose, field, mail, textarea, type } from './form.js';
import { readMailLink } from './read-mail-link.js';

async function open(count: number, attributes = '') {
  const tag = `<leave-x-write lang="en" representatives-src="/example/representatives-${String(count)}.json" ${attributes}></leave-x-write>`;
  const element = await show<LitElement>(tag);
  await until('the list is there', () => entries(element).length > 0);
  return element;
}

const entries = (element: Element) => all(element, '.records > li');
const boxes = (element: Element) => all<HTMLInputElement>(element, '.records input');
const status = (element: Element) => textOf(all(element, '.chosen')[0]!);
const messages = (element: Element) => all(element, '.message');
const recipients = (message: Element) => all(message, '.recipients .name').map(textOf);

/** The box of somebody of a status, which each fourth has. */
async function tick(element: LitElement, ...names: string[]) {
  for (const name of names) {
    entries(element)
      .find((one) => textOf(one).startsWith(name))!
      .querySelector('input')!
      .click();
    await element.updateComplete;
  }
}

const nameOf = (wanted: string, count = 12) =>
  exampleRepresentatives(count)
    .filter(({ status: one }) => one === wanted)
    .map(({ name }) => name);

it('thanks those who have left, asks those who stay, and those of whom nobody knows', async () => {
  const element = await open(12);
  expect(status(element)).to.match(/^Choose someone from the list/);
  expect(messages(element)).to.have.lengthOf(0);
  await tick(element, nameOf('left')[0]!, nameOf('active')[0]!, nameOf('unknown')[0]!, nameOf('active')[1]!);
  expect(status(element)).to.equal('4 people chosen');
  expect(messages(element).map((one) => textOf(one.querySelector('h3')!))).to.deep.equal([
    'To those who have an account',
    'To those who have left',
    'To those who may or may not have an account',
  ]);
  const [ask, thanks, enquiry] = messages(element) as unknown as [Element, Element, Element];
  expect(recipients(ask)).to.deep.equal(nameOf('active').slice(0, 2));
  expect(recipients(thanks)).to.deep.equal([nameOf('left')[0]]);
  expect(textarea(ask).value).to.contain('Please stop using the platform');
  expect(textarea(thanks).value).to.contain('Thank you for taking this step.');
  expect(textarea(enquiry).value).to.contain('Do you use social media');
});

it('is accessible, with tools and messages', async () => {
  const element = await open(24);
  await tick(element, nameOf('left', 24)[0]!, nameOf('active', 24)[0]!, nameOf('active', 24)[1]!);
  await expectAccessible(element);
});

it('writes to several with blind copies, or to each, and never to more than one openly', async () => {
  const element = await open(12);
  const records = exampleRepresentatives(12).filter(({ status: one }) => one === 'active');
  await tick(element, ...records.map(({ name }) => name));
  const [message] = messages(element);
  const all_ = readMailLink(mail(message!).getAttribute('href')!);
  expect(textOf(mail(message!))).to.equal('Open one e-mail to everyone, in blind copy (Bcc)');
  expect(all_.to).to.deep.equal([]);
  expect(all_.bcc).to.deep.equal(records.map(({ email }) => email));
  expect(all_.body).to.equal(textarea(message!).value);
  const each = all<HTMLAnchorElement>(message!, '.out li a');
  expect(each.map(textOf)).to.deep.equal(records.map(({ name }) => `E-mail: ${name}`));
  expect(each.map((one) => readMailLink(one.getAttribute('href')!).to)).to.deep.equal(
    records.map(({ email }) => [email]),
  );
  button(element, `Remove: ${records[0]!.name}`).click();
  button(element, `Remove: ${records[1]!.name}`).click();
  await element.updateComplete;
  const [only] = messages(element);
  expect(readMailLink(mail(only!).getAttribute('href')!).to).to.deep.equal([records[2]!.email]);
  expect(textOf(mail(only!))).to.equal('Open in your e-mail program');
});

it('writes once to an address that several share', async () => {
  const shared = exampleRepresentatives(9).map((one) => ({ ...one, status: 'active', email: 'office@example.org' }));
  answerFor(
    (address) => address.endsWith('/representatives-0045.json'),
    () => answerOf([...shared.slice(0, 2), { ...shared[2], email: 'other@example.org' }]),
  );
  const element = await show<LitElement>(
    '<leave-x-write lang="en" representatives-src="/representatives-0045.json"></leave-x-write>',
  );
  await until('the list is there', () => entries(element).length > 0);
  await tick(element, shared[0]!.name, shared[1]!.name);
  expect(readMailLink(mail(element).getAttribute('href')!)).to.deep.include({ to: ['office@example.org'], bcc: [] });
  await tick(element, shared[2]!.name);
  const { to, bcc } = readMailLink(mail(element).getAttribute('href')!);
  expect([to, bcc.sort()]).to.deep.equal([[], ['office@example.org', 'other@example.org']]);
});

it('has nothing to choose where there is no account', async () => {
  const element = await open(12);
  const none = entries(element).filter((one) => textOf(one).includes('Has no account, so there is nothing to ask'));
  expect(none).to.have.lengthOf(3);
  for (const one of none) expect(one.querySelector('input')).to.equal(null);
  expect(boxes(element)).to.have.lengthOf(9);
});

it('lets nobody write to more than 20', async () => {
  const element = await open(40);
  for (const box of boxes(element)) {
    box.click();
    await element.updateComplete;
  }
  expect(boxes(element).filter(({ checked }) => checked)).to.have.lengthOf(20);
  expect(status(element)).to.equal('You can choose at most 20 people. To choose someone else, remove one first.');
  const [box] = boxes(element);
  box!.click();
  await element.updateComplete;
  expect(status(element)).to.equal('19 people chosen');
});

it('leads the keyboard from the button that goes to the next, and in the end to what is said', async () => {
  const element = await open(12);
  await tick(element, nameOf('active')[0]!, nameOf('active')[1]!);
  const [first] = all<HTMLButtonElement>(element, '.recipients button');
  first!.focus();
  first!.click();
  const focused = () => element.shadowRoot!.activeElement;
  await until('the next has the focus', () => focused()?.ariaLabel === `Remove: ${nameOf('active')[1]!}`);
  (focused() as HTMLButtonElement).click();
  await until('the status has the focus', () => focused()?.classList.contains('chosen'));
  expect(boxes(element).some(({ checked }) => checked)).to.equal(false);
});

it('keeps the choice while the list is searched and filtered, and each text that was changed', async () => {
  const element = await open(40);
  const [name] = nameOf('active', 40);
  type(all<HTMLInputElement>(element, 'input[type=search]')[0]!, name!);
  await until('one is found', () => entries(element).length === 1);
  await tick(element, name!);
  type(textarea(messages(element)[0]!), 'My own words');
  type(all<HTMLInputElement>(element, 'input[type=search]')[0]!, 'example party 2');
  await until('others are found', () => entries(element).length > 1);
  for (const one of entries(element)) expect(textOf(one)).to.contain('Example Party 2');
  type(all<HTMLInputElement>(element, 'input[type=search]')[0]!, 'constituency 3');
  await until('a constituency is found', () => entries(element).every((one) => textOf(one).includes('Constituency 3')));
  type(all<HTMLInputElement>(element, 'input[type=search]')[0]!, '');
  choose(field<HTMLSelectElement>(element, 'Institution'), 'Example Council');
  await until('it is filtered', () => entries(element).every((one) => textOf(one).includes('Example Council')));
  choose(field<HTMLSelectElement>(element, 'Status'), 'left');
  await until('it is filtered twice', () => entries(element).every((one) => textOf(one).includes('Has left')));
  expect(recipients(messages(element)[0]!)).to.deep.equal([name]);
  expect(textarea(messages(element)[0]!).value).to.equal('My own words');
});

it('shows 10,000 step by step', async () => {
  const element = await open(10_000);
  expect(entries(element)).to.have.lengthOf(50);
  expect(textOf(element)).to.contain('50 of 10,000 entries shown');
  button(element, 'Show 50 more').click();
  await until('there are more', () => entries(element).length === 100);
  expect(element.shadowRoot!.activeElement).to.equal(entries(element)[50]);
});

it('says who is what, and where that is known from', async () => {
  const element = await open(3);
  expect(textOf(entries(element)[0]!)).to.match(
    /^Example Member 00000 Member · Example Parliament · Example Constituency 0 · Netherlands Has an account · @example00000 · Last updated: 1 March 2025 Source: Example source 00000 \(February 2025\)/,
  );
});

it('leaves out records that nobody could write to, and says which', async () => {
  const [good, ...bad] = exampleRepresentatives(6);
  const faulty = [
    { ...bad[0], email: 'a@example.org,b@example.org' },
    { ...bad[1], email: 'a@example.org?cc=b@example.org' },
    { ...bad[2], status: 'gone' },
    { ...bad[3], id: good!.id },
    { ...bad[4], email: 'a b@example.org' },
  ];
  answerFor(
    (address) => address.endsWith('/representatives-0042.json'),
    () => answerOf([good, ...faulty]),
  );
  const place = put<HTMLElement>('<div></div>');
  const { events } = listenTo(place);
  place.innerHTML = '<leave-x-write lang="en" representatives-src="/representatives-0042.json"></leave-x-write>';
  const element = await speaks(place.firstElementChild!, 'en');
  await until('the list is there', () => entries(element).length > 0);
  // two addresses in one, and a header in one, are no address of one
  expect(events.map(({ index }) => index)).to.deep.equal([1, 2, 3, 4, 5]);
  expect(entries(element)).to.have.lengthOf(1);
});

it('shows no form where there is nobody to write to', async () => {
  answerFor(
    (address) => address.endsWith('/representatives-0044.json'),
    () => answerOf([]),
  );
  const list = 'representatives-src="/representatives-0044.json"';
  const element = put<LitElement>(`<leave-x-write lang="en" ${list}><p>What stood here</p></leave-x-write>`);
  await until('the list was asked for', () => element.shadowRoot?.querySelector('slot'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(textOf(element)).to.equal('What stood here');
});

it('says that the list could not be had, and asks again', async () => {
  let isDown = true;
  answerFor(
    (address) => address.endsWith('/representatives-0043.json'),
    () => (isDown ? new Response('', { status: 503 }) : answerOf(exampleRepresentatives(3))),
  );
  const place = put<HTMLElement>('<div></div>');
  const { events } = listenTo(place);
  place.innerHTML =
    '<leave-x-write lang="en" representatives-src="/representatives-0043.json">What stood here</leave-x-write>';
  const element = await speaks(place.firstElementChild!, 'en');
  await until('it is said', () => textOf(element).includes('This list could not be loaded.'));
  expect(events.map(({ kind }) => kind)).to.deep.equal(['list']);
  expect(events[0]!.message).to.match(/could not be used; nobody can be chosen\.$/);
  expect(textOf(element), 'what stood there stays').to.contain('What stood here');
  expect(all(element, 'input, select'), 'there is nothing to choose').to.deep.equal([]);
  isDown = false;
  button(element, 'Try again').click();
  await until('the list is there', () => entries(element).length === 3);
});
