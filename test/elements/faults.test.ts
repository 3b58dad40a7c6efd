/** How faults are told: each once, by the element that the host page wrote down, and never in a flood; and what failed can be asked for again. */
import { expect } from 'chai';
import { exampleCampaign, exampleLocale } from '../example-campaign.mjs';
import { exampleEndorsements } from '../example-records.mjs';
import { all, put, textOf, until } from '../helpers.js';
import { openEmbed } from '../page.js';
import { answerFor, answerOf, listenTo, newRun } from '../witness.js';

type Records = unknown[];

/** Puts an element on the page, and hears what it tells from the first moment on. */
function bring(html: string) {
  const place = put<HTMLElement>('<div></div>');
  const told = listenTo(place);
  place.innerHTML = html;
  return { element: place.firstElementChild as HTMLElement, place, ...told };
}

/** Good records, with bad ones before, between and after. */
const mixed = (bad: number): Records => {
  const good: Records = exampleEndorsements(3);
  const faulty = Array.from({ length: bad }, (_, index) => ({
    ...exampleEndorsements(1)[0],
    url: `http://example.org/${String(index)}`,
  }));
  return [...faulty.slice(0, 2), good[0], ...faulty.slice(2), good[1], good[2]];
};

describe('many faulty records in a list', () => {
  const BOTH: [what: string, show: (records: Records) => ReturnType<typeof bring>][] = [
    [
      'of a list alone',
      (records) => {
        const shown = bring('<leave-x-endorsements lang="en" mode="replace"></leave-x-endorsements>');
        (shown.element as HTMLElement & { records: Records }).records = records;
        return shown;
      },
    ],
    [
      'of a letter',
      (records) => {
        const src = `/${newRun()}/list.json`;
        answerFor(
          (address) => address.endsWith(src),
          () => answerOf(records),
        );
        return bring(
          `<leave-x-letter lang="en" endorsements-mode="replace" endorsements-src="${src}"></leave-x-letter>`,
        );
      },
    ],
  ];
  for (const [what, show] of BOTH)
    for (const [bad, rest] of [
      [1, 0],
      [20, 0],
      [21, 1],
      [57, 37],
    ] as const)
      it(`${what}, ${String(bad)}: an event for each; the console tells ${rest > 0 ? `20, and how many more: ${String(rest)}` : 'each'}`, async () => {
        const { element, events, warnings } = show(mixed(bad));
        await until('the good ones are shown', () => all(element, '.records > li').length === 3);
        expect(events.map(({ kind, index }) => `${kind} ${String(index)}`)).to.deep.equal(
          mixed(bad).flatMap((one, index) =>
            (one as { url: string }).url.startsWith('http:') ? [`record ${String(index)}`] : [],
          ),
        );
        expect(warnings).to.have.lengthOf(Math.min(bad, 20) + Number(rest > 0));
        warnings.slice(0, 20).forEach((line, order) => {
          expect(line).to.contain(`record ${String(events[order]!.index)}, url`);
        });
        if (rest > 0) expect(warnings.at(-1)).to.match(new RegExp(`\\b${String(rest)} more\\b`));
      });
});

describe('a campaign that failed', () => {
  const BAD: [what: string, answer: () => Response | Promise<Response>][] = [
    ['503', () => new Response('', { status: 503 })],
    ['no answer', () => Promise.reject(new TypeError('offline'))],
    ['no campaign', () => answerOf([])],
  ];
  const AGAIN: [how: string, again: (element: HTMLElement) => void][] = [
    [
      'the element comes back',
      (element) => {
        const place = element.parentElement!;
        element.remove();
        place.append(element);
      },
    ],
    [
      'the attribute is taken away and set again',
      (element) => {
        const src = element.getAttribute('campaign-src')!;
        element.removeAttribute('campaign-src');
        // what the host takes away is gone before it comes back
        void (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete.then(() => {
          element.setAttribute('campaign-src', src);
        });
      },
    ],
  ];
  for (const tag of ['leave-x-letter', 'leave-x-petition', 'leave-x-endorsements', 'leave-x-departures'])
    // what can go wrong is the same for all
    for (const [what, fail] of tag === 'leave-x-letter' ? BAD : BAD.slice(0, 1))
      for (const [how, again] of AGAIN)
        it(`(${what}) is asked for again where ${how}: <${tag}>`, async () => {
          const run = newRun();
          let answer = fail;
          const asked = answerFor(
            (address) => address.includes(run),
            () => answer(),
          );
          const src = `/${run}/campaign.json`;
          const { element, events } = bring(`<${tag} lang="en" campaign-src="${src}"></${tag}>`);
          await until('it is said', () => events.length > 0);
          expect(events.map(({ kind }) => kind)).to.deep.equal(['campaign']);
          const before = asked.length;
          answer = () => answerOf(exampleCampaign());
          again(element);
          await until('it is there', () =>
            tag === 'leave-x-petition'
              ? all<HTMLAnchorElement>(element, '[part=button]')[0]?.href === 'https://example.org/sign/0042'
              : all(element, '.records > li').length === 3,
          );
          expect(asked.length).to.be.greaterThan(before);
          expect(events, 'and no fault is told of it').to.have.lengthOf(1);
        });
});

describe('a campaign with one bad record', () => {
  const LOADS = 12;
  const CASES: [what: string, attributes: string, inside: string][] = [
    ['a letter', '', ''],
    ['a letter with departures', 'departures', ''],
    ['a letter with text inside the tag', '', '<p>Plain letter</p>'],
    ['a letter with departures and text inside the tag', 'departures', '<p>Plain letter</p>'],
    ['a letter with words of its own', 'locales-src="/src-of-the-words/{lang}.json"', ''],
    ['a letter with departures and words of its own', 'departures locales-src="/src-of-the-words/{lang}.json"', ''],
  ];
  const campaign = exampleCampaign('0042', 4);
  campaign.endorsements[2]!.url = 'http://example.org/';

  /** What tells that all is there. */
  const isWhole = (letter: Element, attributes: string) =>
    ['letter', 'petition', 'endorsements', ...(attributes.includes('departures') ? ['departures'] : [])].every(
      (part) => all(letter, `[part=${part}]`).length > 0,
    );
  const answer = (address: string) => answerOf(address.includes('campaign') ? campaign : exampleLocale());
  const isOwn = (address: string) => /\/src-of-the-(words|campaign)\//.test(address);
  const tag = (attributes: string, inside: string) =>
    `<leave-x-letter lang="en" ${attributes} campaign-src="/src-of-the-campaign/${newRun()}.json">${inside}</leave-x-letter>`;
  const expectOnce = (told: { kind: string; message: string; from: string }[], warnings: string[], load: number) => {
    const where = `load ${String(load)}`;
    expect(
      told.map(({ kind, from }) => `${kind} ${from}`),
      `${where}: events`,
    ).to.deep.equal(['record leave-x-letter']);
    expect(told[0]!.message).to.contain('endorsements, record 2, url: ');
    expect(warnings, `${where}: lines in the console`).to.have.lengthOf(1);
  };

  for (const [what, attributes, inside] of CASES) {
    it(`is told of once by ${what}, in each of ${String(LOADS)} loads, each of an address of its own`, async () => {
      answerFor(isOwn, answer);
      const { place, events, warnings } = bring('');
      for (let load = 1; load <= LOADS; load++) {
        place.innerHTML = tag(attributes, inside);
        const letter = place.firstElementChild as HTMLElement;
        await until('all is there', () => isWhole(letter, attributes));
        expect(all(letter, '[part=endorsements] .records > li')).to.have.lengthOf(3);
        const told = events.splice(0).map(({ from, ...event }) => ({ ...event, from: from.localName }));
        expectOnce(told, warnings.splice(0), load);
      }
    });

    it(`is told of once by ${what}, on each of ${String(LOADS)} pages of its own`, async function () {
      this.timeout(60_000);
      for (let load = 1; load <= LOADS; load++) {
        const { page, element, warnings } = await openEmbed({
          body: tag(attributes, inside),
          before: `
            window.told = [];
            document.addEventListener('leave-x-error', (event) => {
              told.push({ ...event.detail, cause: undefined, from: event.composedPath()[0].localName });
            });`,
          fetch: async (address) => (isOwn(address) ? answer(address) : fetch(address)),
        });
        await until('all is there', () => isWhole(element, attributes));
        expectOnce((page as never as { told: Parameters<typeof expectOnce>[0] }).told, warnings, load);
        page.frameElement?.remove();
      }
    });
  }

  for (const part of ['leave-x-petition', 'leave-x-endorsements', 'leave-x-departures'])
    it(`is told of once by <${part}> alone`, async () => {
      const run = newRun();
      answerFor(
        (address) => address.includes(run),
        () => answerOf(campaign),
      );
      const { element, events, warnings } = bring(`<${part} lang="en" campaign-src="/${run}.json"></${part}>`);
      await until('it is there', () => textOf(element).includes('xample') && all(element, '.root').length > 0);
      expect(events.map(({ kind }) => kind)).to.deep.equal(['record']);
      expect(warnings).to.have.lengthOf(1);
    });
});
