/** What becomes of an endorsement that is sent: a real receiver takes it, refuses it, or does not answer in time. */
import { expect } from 'chai';
import { all, put, textOf, until } from '../../helpers.js';
import { errorOf, focused, HOST, PERSON, press, summaryOf, type } from './form.js';
import { alertOf, expectNothingLost, isSent, open, statusOf } from './receiver.js';

describe('an endorsement that is taken', () => {
  it('by 201 is thanked for, has the focus, and is shown in no list before it is confirmed', async () => {
    const { element, name, received } = await open('ok');
    document.cookie = 'example=0042; path=/';
    press(element);
    press(element);
    await until('it says so', () => statusOf(element) === 'Sending…');
    expect(all(element, 'form > button')[0]!.ariaDisabled).to.equal('true');
    press(element);
    await isSent(element);
    document.cookie = 'example=; path=/; max-age=0';
    expect(statusOf(element)).to.contain('only after it has been confirmed');
    expect(focused(element)?.getAttribute('role')).to.equal('status');
    expect(all(element, 'input, button'), 'nothing can be sent twice').to.deep.equal([]);
    const before = await received();
    expect(before.received).to.have.lengthOf(1);
    expect(before.received[0]!.cookie, 'no login goes with it').to.equal('');
    expect(before.list, 'nothing unconfirmed is shown').to.deep.equal([]);
    expect(before.mails).to.deep.equal(['person-0042@example.org']);
    const { record } = JSON.parse(before.received[0]!.body) as { record: object };
    expect(record).to.not.have.property('date');
    expect(JSON.stringify(record)).to.not.contain('person-0042').and.to.not.contain('Person 0042');
    await fetch(`/confirm/${name}`);
    const { list, proofs } = await received();
    expect(list.map((one) => one.name)).to.deep.equal(['Example Association 0042']);
    expect(list[0]!.date).to.equal(new Date().toISOString().slice(0, 10));
    expect(proofs[0]!.statements[0]).to.contain('endorses the appeal “Leave X”');
    await fetch(`/withdraw/${name}`);
    expect((await received()).list).to.deep.equal([]);
  });

  it('of a person holds the consent word for word', async () => {
    const { element, received } = await open('ok', { attributes: `who="people" ${HOST}`, values: PERSON });
    const shown = ['endorsed', 'published'].map((name) => textOf(all(element, `label[for=endorse-${name}]`)[0]!));
    press(element);
    await isSent(element);
    const {
      received: [first],
    } = await received();
    const { record, contact, consent } = JSON.parse(first!.body) as Record<string, object>;
    expect(consent).to.deep.equal({ statements: shown, lang: 'en' });
    expect(contact).to.deep.equal({ email: 'person-0042@example.org' });
    expect(record).to.deep.include({
      ...{ kind: 'person', position: 'Professor of examples', affiliation: 'Example University 0042' },
      ...{ place: 'Example City', country: 'BE', source: { type: 'form', publisher: 'Example Association 0042' } },
    });
  });

  it('from a fast reader is delayed, never refused', async () => {
    const start = Date.now();
    const { element, received } = await open('ok');
    press(element);
    await isSent(element);
    const {
      received: [first],
    } = await received();
    expect(first!.at - start).to.be.at.least(2900);
  });
});

describe('a 400', () => {
  it('tells what is wrong with fields, beside them and above, until they change', async () => {
    const { element, received } = await open('400-ok');
    press(element);
    await until('the summary has the focus', () => focused(element)?.className === 'summary', 12_000);
    expect(summaryOf(element)).to.deep.equal(['Example: this is no name']);
    expect(errorOf(element, 'name')).to.equal('Example: this is no name');
    expectNothingLost(element);
    type(element, 'name', 'Example Association 0043');
    await until('it is told no more', () => errorOf(element, 'name') === undefined);
    press(element);
    await isSent(element);
    const {
      received: [first, second],
    } = await received();
    expect(second!.key).to.equal(first!.key);
  });
});

it('a 400 about a value that was changed meanwhile says nothing of the new one, and is told all the same', async () => {
  const { element } = await open('400-ok');
  press(element);
  await until('it is on its way', () => statusOf(element) === 'Sending…');
  type(element, 'name', 'Example Association 0043');
  await until('it is told', () => alertOf(element).startsWith('The endorsement was not accepted'), 12_000);
  expect(summaryOf(element)).to.deep.equal([]);
  expect(errorOf(element, 'name')).to.equal(undefined);
  press(element);
  await isSent(element);
});

for (const answer of ['silent', 'slow'])
  it(`${answer}: an answer that does not come in time is told, and nothing is lost`, async () => {
    const { element, told, received } = await open(`${answer}-ok`);
    press(element);
    await until('it is told', () => alertOf(element).startsWith('There was no clear answer'), 25_000);
    expect(told[0]!.message).to.contain('no answer in time');
    expectNothingLost(element);
    press(element);
    await isSent(element);
    const {
      received: [first, second],
    } = await received();
    expect(second!.key).to.equal(first!.key);
  }).timeout(40_000);

it('offline: it is told that nothing was sent', async () => {
  const { element, told } = await open('drop-drop-drop-ok');
  // what a browser says without a network; its connections fail as this one does
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  try {
    press(element);
    await until('it is told', () => alertOf(element).startsWith('There is no internet connection'), 12_000);
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
  expect(told[0]!.kind).to.equal('send');
  expectNothingLost(element);
});

it('an answer after the element has gone breaks nothing, and is there when it comes back', async () => {
  const { element, received } = await open('late');
  const place = element.parentElement!;
  press(element);
  await until('it is on its way', async () => (await received()).received.length > 0, 12_000);
  element.remove();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  place.append(element);
  await isSent(element);
  expect((await received()).received).to.have.lengthOf(1);
});

it('an answer does not take the focus from a reader who is elsewhere by now', async () => {
  const { element } = await open('ok');
  press(element);
  const other = put<HTMLInputElement>('<input aria-label="elsewhere" />');
  other.focus();
  await isSent(element);
  await element.updateComplete;
  expect(document.activeElement).to.equal(other);
});

it('a change of language while it is on its way is answered in the new one', async () => {
  const { element } = await open('late');
  press(element);
  element.lang = 'nl';
  await until(
    'it is answered',
    () => all(element, 'section[lang=nl]').length > 0 && all(element, 'button').length === 0,
    12_000,
  );
  expect(statusOf(element)).to.not.equal('');
});
