/** Faulty records by the thousand: what is told stays short, what is good is shown, and the page keeps its turn. */
import { expect } from 'chai';
import { readRecords } from '../../src/campaign/read-records.js';
import { exampleCampaign } from '../example-campaign.mjs';
import { exampleEndorsements } from '../example-records.mjs';
import { pageOf } from '../../src/data/address.js';
import { all, put, speaks, textOf, until } from '../helpers.js';
import { answerFor, answerOf, listenTo, newRun } from '../witness.js';

/** Puts an element on the page, and hears what it tells from the first moment on. */
function bring(html: string) {
  const place = put<HTMLElement>('<div></div>');
  const told = listenTo(place);
  place.innerHTML = html;
  return { element: place.firstElementChild as HTMLElement, ...told };
}

/** Three good records, each after a share of the bad ones. */
const mixed = (bad: number): unknown[] => {
  const good = exampleEndorsements(3);
  return good.flatMap((one, index) => [
    ...Array.from({ length: Math.floor((bad + index) / 3) }, (_, faulty) => ({
      ...one,
      url: `http://example.org/${String(faulty)}`,
    })),
    one,
  ]);
};

const names = (element: Element) => all(element, '.records > li > .name, .records > li .name').map(textOf);

it('1,500 faulty records of a list: the console tells 20 and how many the rest are, events tell 1,000 and sum up', async () => {
  const src = `/${newRun()}/list.json`;
  answerFor(
    (address) => address.endsWith(src),
    () => answerOf(mixed(1500)),
  );
  const { element, events, warnings } = bring(
    `<leave-x-endorsements lang="en" mode="replace" src="${src}"></leave-x-endorsements>`,
  );
  await until('the good ones are shown', () => all(element, '.records > li').length === 3);
  expect(warnings).to.have.lengthOf(21);
  for (const line of warnings.slice(0, 20)) expect(line).to.match(/record \d+, url: /);
  expect(warnings[20]).to.match(/\b1480 more records\b/);
  expect(events).to.have.lengthOf(1001);
  const places = events.slice(0, 1000).map(({ index }) => index);
  expect(new Set(places).size, 'each of a record of its own').to.equal(1000);
  expect(places).to.not.include(undefined);
  const last = events[1000]!;
  expect([last.kind, last.index]).to.deep.equal(['record', undefined]);
  expect(last.message).to.match(/\b500 more records\b/);
});

it('150,000 faulty records of a campaign: the good ones are shown', async function () {
  this.timeout(60_000);
  const src = `/${newRun()}/campaign.json`;
  // as small as a faulty record can be, and a fault that takes no time to find
  const faulty = (length: number) => Array.from({ length }, () => 0);
  const campaign = exampleCampaign();
  const { endorsements, departures, petitions } = campaign;
  answerFor(
    (address) => address.endsWith(src),
    () =>
      answerOf({
        ...campaign,
        endorsements: [...endorsements.slice(0, 1), ...faulty(1), ...endorsements.slice(1)].concat(faulty(149_000)),
        departures: [...(faulty(999) as never[]), ...departures],
        petitions,
      }),
  );
  const { element, events, warnings } = bring(
    `<leave-x-letter lang="en" departures campaign-src="${src}"></leave-x-letter>`,
  );
  await until('the good ones are shown', () => all(element, '.records > li').length === 6, 50_000);
  await speaks(element, 'en');
  expect(names(element).filter((name) => name.includes('Example Association'))).to.have.lengthOf(6);
  expect(all<HTMLAnchorElement>(element, '[part=button]')[0]!.href).to.equal('https://example.org/sign/0042');
  expect(warnings).to.have.lengthOf(21);
  expect(warnings[20]).to.match(/\b149980 more records\b/);
  expect(events).to.have.lengthOf(1001);
  expect(new Set(events.map(({ kind }) => kind))).to.deep.equal(new Set(['record']));
  expect(events[1000]!.message).to.match(/\b149000 more records\b/);
});

for (const [what, records] of [
  ['good', exampleEndorsements(20_000)],
  ['faulty', exampleEndorsements(20_000).map((one) => ({ ...one, url: 'http://example.org/' }))],
] as const)
  it(`while 20,000 ${what} records are checked, the page has its turn again and again`, async () => {
    let turns = 0;
    let isChecked = false;
    const turn = () => {
      if (isChecked) return;
      turns++;
      setTimeout(turn);
    };
    setTimeout(turn);
    const calls = ['leave-x-eu', 'nl-government'];
    const read = await readRecords('endorsements', records, [], { calls, page: pageOf(document) });
    isChecked = true;
    expect([read.records.length, read.diagnostics.length]).to.deep.equal(what === 'good' ? [20_000, 0] : [0, 20_000]);
    expect(turns, 'timers that fired in between').to.be.greaterThan(1);
  });
