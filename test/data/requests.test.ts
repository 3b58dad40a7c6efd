/** What a request gives away, where it may be led, and how many there are, so that no page that embeds the letter pays for it. */
import { expect } from 'chai';
import { all, put, speaks, textOf, until } from '../helpers.js';
import { exampleCampaign, exampleLocale } from '../example-campaign.mjs';
import { exampleEndorsements } from '../example-records.mjs';
import { answerFor, answerOf, elsewhere, FAR, heardIn, leadElsewhere, listenTo, newRun } from '../witness.js';

/** What an embedder can bring: the attribute, the file, and what tells a reader that it came. */
const BROUGHT = [
  ['a list', 'endorsements-src', 'endorsements.json', 'Example Association 00001 from elsewhere'],
  ['a campaign', 'campaign-src', 'campaign.json', 'Example Association 00001 of from elsewhere'],
  ['words', 'locales-src', '{lang}.json', 'Example Title from elsewhere'],
] as const;

/** Puts a letter on the page, and hears what it tells from the first moment on. */
function bring(attributes: string) {
  const place = put<HTMLElement>('<div></div>');
  const told = listenTo(place);
  place.innerHTML = `<leave-x-letter lang="en" ${attributes}><p>Plain letter</p></leave-x-letter>`;
  return { letter: place.firstElementChild as HTMLElement, ...told };
}

describe('a request to another origin', () => {
  const COOKIE = 'example-cookie=0042';

  beforeEach(() => {
    document.cookie = `${COOKIE}; path=/`;
  });

  afterEach(() => {
    document.cookie = 'example-cookie=; path=/; max-age=0';
  });

  it('would carry a cookie, if a page asked for that', async () => {
    const run = newRun();
    await fetch(`${await elsewhere()}/${run}/en.json`, { credentials: 'include' });
    expect((await heardIn(run)).map(({ cookie }) => cookie)).to.deep.equal([COOKIE]);
  });

  for (const [what, attribute, file, text] of BROUGHT)
    it(`for ${what} carries none`, async () => {
      const run = newRun();
      await leadElsewhere();
      const { letter, events } = bring(`${attribute}="${FAR}/${run}/${file}"`);
      await until('it is shown', () => textOf(letter).includes(text));
      const heard = await heardIn(run);
      expect(heard).to.have.lengthOf(1);
      expect(heard.map(({ cookie }) => cookie)).to.deep.equal(['']);
      expect(events).to.deep.equal([]);
    });
});

describe('another origin that leads on', () => {
  it('would be followed, if a page let it', async () => {
    const run = newRun();
    const response = await fetch(`${await elsewhere()}/${run}/redirect/en.json`);
    expect(response.ok).to.equal(true);
    expect(await heardIn(run)).to.have.lengthOf(2);
  });

  for (const [what, attribute, file, text] of BROUGHT)
    it(`is not followed for ${what}, and it is said`, async () => {
      const run = newRun();
      await leadElsewhere();
      const { letter, events, warnings } = bring(`${attribute}="${FAR}/${run}/redirect/${file}"`);
      await until('it is said, or shown', () => events.length > 0 || textOf(letter).includes(text));
      expect(events.length).to.be.greaterThan(0);
      expect(warnings.join()).to.contain(`${FAR}/${run}/redirect/`);
      expect(textOf(letter)).to.not.contain(text);
      const paths = (await heardIn(run)).map(({ path }) => path);
      expect(paths.filter((path) => !path.includes('/redirect/'))).to.deep.equal([]);
      expect(paths.length).to.be.greaterThan(0);
    });
});

for (const [what, attribute, file, text] of BROUGHT)
  it(`another port of this host is another origin: ${what} is not asked for there without https, and it is said`, async () => {
    const run = newRun();
    const { letter, events } = bring(`${attribute}="${await elsewhere()}/${run}/${file}"`);
    await until('it is said, or shown', () => events.length > 0 || textOf(letter).includes(text));
    expect(events.length).to.be.greaterThan(0);
    expect(textOf(letter)).to.not.contain(text);
    expect(await heardIn(run)).to.deep.equal([]);
  });

describe('one address, and 200 letters on a page', () => {
  const COUNT = 200;

  /** Shows many letters, waits until each shows a text, and tells what was asked for. */
  async function crowd(attributes: string, answer: () => unknown, text: string) {
    const asked = answerFor(
      (address) => address.includes('/crowd/'),
      () => answerOf(answer()),
    );
    const place = put<HTMLElement>(
      `<div>${`<leave-x-letter lang="en" ${attributes}></leave-x-letter>`.repeat(COUNT)}</div>`,
    );
    for (const letter of place.children)
      await until(`each shows ${text}`, () => all(letter, '.root').some((one) => textOf(one).includes(text)));
    return asked;
  }

  it('endorsements-src: one request', async function () {
    this.timeout(60_000);
    const src = `/crowd/${newRun()}/endorsements.json`;
    const asked = await crowd(
      `no-petition endorsements-mode="replace" endorsements-src="${src}"`,
      () => exampleEndorsements(2),
      'Example Association 00001',
    );
    expect([asked.length, asked[0]]).to.deep.equal([1, location.origin + src]);
  });

  it('campaign-src: one request', async function () {
    this.timeout(60_000);
    const src = `/crowd/${newRun()}/campaign.json`;
    const asked = await crowd(
      `campaign-src="${src}"`,
      () => exampleCampaign('0042', 2),
      'Example Association 00001 of 0042',
    );
    expect([asked.length, asked[0]]).to.deep.equal([1, location.origin + src]);
  });

  it('locales-src: one request', async function () {
    this.timeout(60_000);
    const run = newRun();
    const asked = await crowd(
      `no-endorsements locales-src="/crowd/${run}/{lang}.json"`,
      () => exampleLocale(),
      'Example Title 0042',
    );
    expect([asked.length, asked[0]]).to.deep.equal([1, `${location.origin}/crowd/${run}/en.json`]);
  });
});

it('letters that come after one that has all find it there: no second request', async () => {
  const run = newRun();
  const asked = answerFor(
    (address) => address.includes(run),
    (address) => answerOf(address.endsWith('campaign.json') ? exampleCampaign() : exampleLocale()),
  );
  const tag = `<leave-x-letter lang="en" locales-src="/${run}/{lang}.json" campaign-src="/${run}/campaign.json"></leave-x-letter>`;
  const place = put<HTMLElement>(`<div>${tag}</div>`);
  await until('the first is there', () => textOf(place).includes('Example Association 00001 of 0042'));
  place.insertAdjacentHTML('beforeend', tag);
  await speaks(place.lastElementChild!, 'en');
  await until('the second is there', () =>
    textOf(place.lastElementChild!).includes('Example Association 00001 of 0042'),
  );
  expect(asked.map((address) => address.replace(/.*\//, '')).sort()).to.deep.equal(['campaign.json', 'en.json']);
});
