/** Words that a host page brings are text, whatever they look like: nothing in them is looked up or filled in twice. */
import { expect } from 'chai';
import { exampleCampaign, exampleLocale } from '../example-campaign.mjs';
import { all, put, textOf, until } from '../helpers.js';
import { answerFor, answerOf, newRun } from '../witness.js';

const TRICKS =
  '$t(letter.title) $t(petition.sign, {"count": 2}) {{count}} {{date}} {{addressee}} {{platform}} {{nothing}}';

/** Shows a letter with words and a campaign of its own. */
async function showWith(change: (locale: ReturnType<typeof exampleLocale>) => object, attributes = '') {
  const run = newRun();
  const locale = change(exampleLocale());
  answerFor(
    (address) => address.includes(run),
    (address) => answerOf(address.endsWith('campaign.json') ? exampleCampaign('0042', 4) : locale),
  );
  const letter = put<HTMLElement>(
    `<leave-x-letter lang="en" ${attributes} locales-src="/${run}/{lang}.json" campaign-src="/${run}/campaign.json"></leave-x-letter>`,
  );
  const parts = attributes.includes('departures') ? 8 : 4;
  await until('all is there', () => all(letter, '.records > li').length === parts && all(letter, '[part=petition]')[0]);
  return { letter, text: textOf(letter) };
}

describe('a text with values in it', () => {
  it('that looks like it leads to another text', async () => {
    const { letter } = await showWith((locale) => ({
      ...locale,
      petition: { ...locale.petition, checked: 'Looked at on {{date}} $t(letter.title) $t(letter.lead, {"a": 1})' },
    }));
    expect(textOf(all(letter, '[part=petition]')[0]!)).to.contain(
      'Looked at on 1 March 2025 $t(letter.title) $t(letter.lead, {"a": 1})',
    );
  });

  it('and a number, which chooses its form', async () => {
    const { letter } = await showWith((locale) => ({
      ...locale,
      endorsements: { organisations_one: 'One', organisations_other: '{{count}} for {{call}} $t(letter.title)' },
    }));
    expect(textOf(all(letter, '[part=endorsements]')[0]!)).to.contain('4 for Example Call 0042 $t(letter.title)');
  });

  it('about departures', async () => {
    const { letter } = await showWith(
      (locale) => ({ ...locale, departures: { heading: 'Who left {{platform}} $t(letter.title)' } }),
      'departures',
    );
    expect(textOf(all(letter, '[part=departures] .heading')[0]!)).to.equal('Who left Example $t(letter.title)');
  });
});

describe('a value that looks like a text with values', () => {
  it('the addressee of a petition', async () => {
    const { letter } = await showWith((locale) => ({
      ...locale,
      petition: { ...locale.petition, addressee: 'To {{addressee}}, of all' },
      petitions: { 'example-petition': { title: TRICKS, addressee: TRICKS } },
    }));
    const text = textOf(all(letter, '[part=petition]')[0]!);
    expect(text).to.contain(`To ${TRICKS}, of all`);
    expect(textOf(all(letter, '[part=petition] .title')[0]!)).to.equal(TRICKS);
  });

  it('the name of a call, with a number beside it', async () => {
    const { letter } = await showWith((locale) => ({
      ...locale,
      endorsements: { organisations_one: 'One', organisations_other: '{{call}}: {{count}}' },
      calls: { 'example-call': { title: TRICKS, addressee: 'the council', asks: 'Plant a tree.' } },
    }));
    expect(textOf(all(letter, '[part=endorsements] .subheading')[0]!)).to.equal(`${TRICKS}: 4`);
  });
});

it('no text leads to itself for ever', async () => {
  const { letter } = await showWith((locale) => ({
    ...locale,
    petition: { checked: '$t(petition.checked) {{date}}', sign: '$t(petition.sign)' },
  }));
  expect(textOf(all(letter, '[part=button]')[0]!)).to.equal('$t(petition.sign)');
  expect(textOf(all(letter, '[part=petition]')[0]!)).to.contain('$t(petition.checked) 1 March 2025');
});

it('words whose address has signs in it that mean something elsewhere are whole', async () => {
  const run = newRun();
  answerFor(
    (address) => address.includes(run),
    () => answerOf(exampleLocale()),
  );
  const letter = put<HTMLElement>(
    `<leave-x-letter lang="en" locales-src="/${run}/{lang}.json#a###b"></leave-x-letter>`,
  );
  await until('the letter is there', () => textOf(letter).includes('Example Title'));
  expect(textOf(letter)).to.contain('Example Lead 0042.').and.to.contain('Example Town, 1 March 2025');
});
