/** Another cause is never given the bundled campaign's question: it brings words of its own, or nothing is asked. */
import { expect } from 'chai';
import { exampleCampaign } from '../../example-campaign.mjs';
import { exampleRepresentatives } from '../../example-records.mjs';
import { put, sections, speaks, textOf, until } from '../../helpers.js';
import { answerFor, answerOf, listenTo } from '../../witness.js';
import { textarea } from './form.js';

const LETTER = { letter: { title: 'Example letter' } };
const OWN = {
  write: {
    message: { subject: '{{platform}}: an example', opening: 'An example question.', regards: 'Yours,' },
  },
};

const MUST_NOT_SAY = /\bX\b|Ghent|Hertogenbosch|Musk|Dear Sir/;

let runs = 0;

function open(locale: object | undefined, attributes: string) {
  // what was loaded once is remembered
  const run = `/own-0042-${String(runs++)}/`;
  answerFor(
    (address) => address.includes(run),
    (address) => {
      if (address.endsWith('/campaign.json')) return answerOf(exampleCampaign());
      return answerOf(address.endsWith('/representatives.json') ? exampleRepresentatives(2) : locale);
    },
  );
  const place = put<HTMLElement>('<div></div>');
  const { events } = listenTo(place);
  const words = locale ? 'locales-src="RUN{lang}.json" languages="en"' : '';
  const tag = `<leave-x-write lang="en" ${words} ${attributes}><p>What stood here</p></leave-x-write>`;
  place.innerHTML = tag.replaceAll('RUN', run);
  return { element: place.firstElementChild as HTMLElement, events };
}

const CAMPAIGN = 'campaign-src="RUNcampaign.json"';
const LIST = 'representatives-src="RUNrepresentatives.json"';

for (const [what, locale, attributes] of [
  ['a campaign of its own', undefined, CAMPAIGN],
  ['a campaign and a letter of its own', LETTER, CAMPAIGN],
  ['a letter of its own', LETTER, ''],
  ['a campaign of its own and words for the buttons', { write: { out: { copy: 'Copy it' } } }, CAMPAIGN],
  ['a letter of its own, to representatives', { ...LETTER, ...OWN }, LIST],
] as const)
  it(`${what}: what stood there stays, and it is said why, once`, async () => {
    const { element, events } = open(locale, attributes);
    await until('it is told', () => events.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(events.map(({ kind }) => kind)).to.deep.equal(['words']);
    expect(events[0]!.message).to.match(/"write\.(message|ask)\.subject"/);
    expect(sections(element)).to.have.lengthOf(0);
    expect(textOf(element)).to.equal('What stood here');
  });

for (const [what, locale, attributes] of [
  ['another cause', { ...LETTER, ...OWN }, CAMPAIGN],
  ['a letter of its own', { ...LETTER, ...OWN }, ''],
  ['no letter, but another message', OWN, ''],
] as const)
  it(`${what}: its own words are the message, and nothing of ours is mixed in`, async () => {
    const { element, events } = open(locale, attributes);
    await speaks(element, 'en');
    expect(textarea(element).value).to.equal('An example question.\n\nYours,');
    const platform = attributes === CAMPAIGN ? exampleCampaign().calls[0]!.platforms!.join() : 'X';
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('.draft input')!.value).to.contain(platform);
    if (attributes === CAMPAIGN) expect(textOf(element)).to.not.match(MUST_NOT_SAY);
    expect(textOf(element)).to.contain('Open in your e-mail program').and.to.not.contain('Not filled in');
    expect(events).to.deep.equal([]);
  });

it('other words of its own leave the bundled message as it is', async () => {
  const { element } = open({ write: { out: { copy: 'Copy it' } } }, '');
  await speaks(element, 'en');
  expect(textarea(element).value).to.contain('Dear Sir or Madam');
  expect(textOf(element)).to.contain('Copy it');
});

it('our question goes where a campaign of the page’s own comes', async () => {
  const { element, events } = open(undefined, '');
  answerFor(
    (address) => address.includes('/own-0042-again/'),
    () => answerOf(exampleCampaign()),
  );
  await speaks(element, 'en');
  element.setAttribute('campaign-src', '/own-0042-again/campaign.json');
  await until('it is told', () => events.length > 0);
  await until('ours is gone', () => sections(element).length === 0);
  expect(textOf(element)).to.equal('What stood here');
});

it('own words for representatives leave out whom they have nothing for', async () => {
  const ask = { subject: 'An example', text: 'An example request.' };
  const { element } = open({ ...LETTER, write: { ask } }, LIST);
  await speaks(element, 'en');
  await until('the list is there', () => element.shadowRoot!.querySelectorAll('.records > li').length === 2);
  // of the two, one has left: there are no words of thanks
  expect(element.shadowRoot!.querySelectorAll('.records input')).to.have.lengthOf(1);
  expect(textOf(element)).to.not.match(/are thanked/);
});
