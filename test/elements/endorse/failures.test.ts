/** Every failure of a receiver, from a real server: nothing typed is lost, and one key goes through all attempts. */
import { expect } from 'chai';
import { all, until } from '../../helpers.js';
import { focused, press } from './form.js';
import { alertOf, expectNothingLost, get, isSent, open, type Received, SENT, statusOf } from './receiver.js';

const FAILURES: [answer: string, words: RegExp][] = [
  ['403', /^The endorsement was not accepted/],
  ['409', /already on the list or waiting to be confirmed/],
  ['429', /^Too many endorsements are arriving/],
  ['500', /is not working properly at the moment/],
  ['html', /^There was no clear answer/],
  ['array', /^There was no clear answer/],
  ['redirect', /^There was no clear answer/],
  ['drop', /^There was no clear answer/],
];

for (const [answer, words] of FAILURES)
  it(`${answer} is told in words; nothing typed is lost, the focus stays, and all attempts have one key`, async () => {
    const { element, told, received } = await open(`${answer}-${answer}-ok`);
    const button = all(element, 'form > button')[0]!;
    button.focus();
    press(element);
    await until('it is told', () => words.test(alertOf(element)), 12_000);
    expect(told.map(({ kind }) => kind)).to.deep.equal(['send']);
    expectNothingLost(element);
    expect(focused(element)).to.equal(button);
    press(element);
    // a browser may try a dropped connection once more by itself
    const isSentNow = () => statusOf(element).startsWith(SENT);
    await until('there is another answer', () => told.length > 1 || isSentNow(), 12_000);
    if (!isSentNow()) press(element);
    await isSent(element);
    const attempts = (await received()).received;
    expect(attempts).to.have.lengthOf(3);
    expect(new Set(attempts.map(({ key }) => key)).size).to.equal(1);
    expect(attempts[0]!.key).to.match(/^[\da-f]{32}$/);
    expect((await get<Received>('/received/elsewhere')).received, 'no redirect is followed').to.deep.equal([]);
  }).timeout(40_000);

it('429: the next attempt waits as long as the receiver has said', async () => {
  const { element, received } = await open('429-ok');
  press(element);
  await until('it is told', () => alertOf(element) !== '', 12_000);
  press(element);
  await isSent(element);
  const {
    received: [first, second],
  } = await received();
  expect(second!.at - first!.at).to.be.at.least(1900);
});
