/** A content filter lets a stranger write a `<div data-leave-x-letter>`: it must not make a page load anything from another site. */
import { expect } from 'chai';
import { all, speaks, textOf, until } from '../helpers.js';
import { openEmbed } from '../page.js';
import { answerOf, elsewhere, FAR, heardIn, newRun } from '../witness.js';
import { exampleCampaign, exampleLocale } from '../example-campaign.mjs';

const ADDRESSES = [
  ['campaign-src', 'campaign.json'],
  ['locales-src', '{lang}.json'],
  ['endorsements-src', 'endorsements.json'],
  ['departures-src', 'endorsements.json'],
] as const;

/** Opens a page with a div, and collects what is asked for. */
async function openDiv(attributes: string, isOwn: (address: string) => boolean = () => false) {
  const asked: string[] = [];
  const opened = await openEmbed({
    body: `<div data-leave-x-letter data-lang="nl" data-departures ${attributes}><p>Plain letter</p></div>`,
    attributes: { 'data-mount': '' },
    fetch: async (address) => {
      asked.push(address);
      if (isOwn(address)) return answerOf(address.endsWith('campaign.json') ? exampleCampaign() : exampleLocale());
      return address.startsWith(FAR) ? answerOf({}) : fetch(address);
    },
  });
  const letter = await until('the letter is there', () =>
    opened.element.querySelector<HTMLElement>(':scope > leave-x-letter'),
  );
  return { ...opened, letter, asked };
}

/** What the bundled letter shows when all of it is there. */
async function showsBundled(letter: HTMLElement) {
  await speaks(letter, 'nl');
  await until('all of it is there', () =>
    ['letter', 'petition', 'endorsements', 'departures'].every((part) => all(letter, `[part=${part}]`).length > 0),
  );
  expect(textOf(letter)).to.contain('Open brief');
}

for (const [name, file] of ADDRESSES) {
  const places: [what: string, place: (run: string) => string | Promise<string>][] = [
    ['another site', (run) => `${FAR}/${run}/${file}`],
    ['another site, without its protocol', (run) => `${FAR.replace('https:', '')}/${run}/${file}`],
    ['another port', async (run) => `${await elsewhere()}/${run}/${file}`],
    ['another port, by https', async (run) => `${(await elsewhere()).replace('http:', 'https:')}/${run}/${file}`],
    ['a site whose name begins as this one’s does', (run) => `https://${location.hostname}.example/${run}/${file}`],
  ];
  for (const [what, placeOf] of places)
    it(`data-${name}: ${what} is refused, and nothing is asked for there`, async () => {
      const run = newRun();
      const address = await placeOf(run);
      const { letter, warnings, asked } = await openDiv(`data-${name}="${address}"`);
      await showsBundled(letter);
      expect(warnings).to.deep.equal([
        `<leave-x-letter>: data-${name}="${address}" is not used: on a div, it must be on this site.`,
      ]);
      expect(letter.hasAttribute(name)).to.equal(false);
      expect(asked.filter((one) => one.includes(run))).to.deep.equal([]);
      expect(await heardIn(run)).to.deep.equal([]);
    });
}

it('an address that comes later, or changes, is refused too', async () => {
  const run = newRun();
  const { element: div, letter, warnings, asked } = await openDiv('');
  await showsBundled(letter);
  for (const [name, file] of ADDRESSES) {
    div.setAttribute(`data-${name}`, `${FAR}/${run}/${file}`);
    await until('it is said', () => warnings.some((line) => line.includes(`data-${name}`)));
    expect(letter.hasAttribute(name)).to.equal(false);
  }
  await showsBundled(letter);
  expect(asked.filter((one) => one.includes(run))).to.deep.equal([]);
});

it('those of this site are used', async () => {
  const run = newRun();
  const { letter, warnings } = await openDiv(
    `data-campaign-src="/${run}/campaign.json" data-locales-src="${location.origin}/${run}/{lang}.json"`,
    (address) => address.includes(run),
  );
  await until('the words are there', () => textOf(letter).includes('Example Title 0042'));
  await until('the campaign is there', () => textOf(letter).includes('Example Association 00001 of 0042'));
  expect(warnings).to.deep.equal([]);
});
