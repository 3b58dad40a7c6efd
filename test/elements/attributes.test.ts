/** Each attribute and property of each element comes, changes, goes and comes again, since frameworks and editors do just that: the element goes on speaking. */
import { expect } from 'chai';
import type { LitElement } from 'lit';
import {
  LeaveXAlternatives,
  LeaveXDepartures,
  LeaveXEndorsements,
  LeaveXLetter,
  LeaveXPetition,
  LeaveXShare,
  LeaveXWrite,
} from '../../src/elements.js';
import { all, put, show, speaks, until } from '../helpers.js';
import { listenTo } from '../witness.js';

const TAGS = {
  'leave-x-letter': LeaveXLetter,
  'leave-x-petition': LeaveXPetition,
  'leave-x-endorsements': LeaveXEndorsements,
  'leave-x-departures': LeaveXDepartures,
  'leave-x-alternatives': LeaveXAlternatives,
  'leave-x-share': LeaveXShare,
  'leave-x-write': LeaveXWrite,
};

/** A value that makes sense, by attribute; where none is named, that is an empty one. */
const SENSIBLE: Record<string, string> = {
  'heading-level': '3',
  'endorsements-src': '/example/endorsements-3.json',
  'departures-src': '/example/departures-3.json',
  'follow-src': '/demo/example-channels.json',
  'endorsements-mode': 'replace',
  'departures-mode': 'replace',
  'representatives-src': '/example/representatives-3.json',
  mode: 'replace',
  highlight: 'nluug',
  'petition-url': 'https://example.org/sign',
  petition: 'example',
  country: 'BE',
  'language-links': '/{lang}/letter',
  'reviewed-by': 'Example Person 0042',
  'group-by': 'country',
  'sort-by': 'date',
  languages: 'nl fr',
};

const NONSENSE = ['', ' ', '\u0000', 'x-', '-1', 'NaN', '{lang}', '../..', 'null', '<b>&', '😀'.repeat(300)];

const sensible = (tag: string, name: string) =>
  name === 'src'
    ? `/example/${tag === 'leave-x-departures' ? 'departures' : 'endorsements'}-3.json`
    : (SENSIBLE[name] ?? '');

/** While these are set, something else than the page chooses the language. */
const CHOOSING = ['languages', 'browser-language', 'locales-src'];

/** What goes wrong without anybody being told. */
const uncaught: unknown[] = [];
const onError = ({ reason, error }: Partial<PromiseRejectionEvent & ErrorEvent>) => void uncaught.push(reason ?? error);
before(() => {
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
});
after(() => {
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onError);
});
beforeEach(() => {
  uncaught.length = 0;
});

/** Whether all of it goes on following the page. */
async function expectAlive(element: LitElement, events: { kind: string }[]) {
  await element.updateComplete;
  if (!CHOOSING.some((name) => element.hasAttribute(name))) await expectFollows(element);
  expect(uncaught).to.deep.equal([]);
  expect(events.filter(({ kind }) => kind === 'render')).to.deep.equal([]);
}

async function expectFollows(element: LitElement) {
  element.lang = 'fr';
  await speaks(element, 'fr');
  element.lang = 'nl';
  await speaks(element, 'nl');
}

const text = (element: LitElement) => all(element, '.root').map((one) => one.outerHTML.replace(/<!--.*?-->/g, ''));

for (const [tag, { observedAttributes, elementProperties }] of Object.entries(TAGS)) {
  describe(`<${tag}>`, () => {
    for (const name of observedAttributes.filter((one) => !['locales-src', 'campaign-src', 'lang'].includes(one)))
      it(`${name}: set, changed, removed, set again`, async () => {
        const element = await show<LitElement>(`<${tag} lang="nl"></${tag}>`, 'nl');
        const { events } = listenTo(element);
        const before = text(element);
        element.setAttribute(name, sensible(tag, name));
        await expectAlive(element, events);
        for (const value of NONSENSE) {
          element.setAttribute(name, value);
          await element.updateComplete;
        }
        await expectAlive(element, events);
        element.removeAttribute(name);
        await expectAlive(element, events);
        await until('it is as before', () => text(element).join() === before.join());
        element.setAttribute(name, sensible(tag, name));
        await expectAlive(element, events);
      });

    for (const name of ['locales-src', 'campaign-src'])
      it(`${name}: set to what is not there, removed`, async () => {
        const element = await show<LitElement>(`<${tag} lang="nl"></${tag}>`, 'nl');
        const { events } = listenTo(element);
        for (const value of ['/not-here/{lang}.json', ...NONSENSE.slice(0, 4)]) {
          element.setAttribute(name, value);
          await element.updateComplete;
        }
        element.removeAttribute(name);
        await expectAlive(element, events);
      });

    for (const [property, { attribute }] of elementProperties) {
      const values: unknown[] = [undefined, null, 0, 42, true, false, {}, ['nl', 'fr'], () => 0];
      it(`.${String(property)}: whatever a framework writes`, async () => {
        const element = await show<LitElement>(`<${tag} lang="nl"></${tag}>`, 'nl');
        const { events } = listenTo(element);
        const write = (value: unknown) => ((element as unknown as Record<PropertyKey, unknown>)[property] = value);
        // what is no text would be the name of a file
        const isSource = String(property).endsWith('Src') || CHOOSING.includes(String(attribute));
        for (const value of isSource ? [undefined, null] : values) {
          write(value);
          await expectAlive(element, attribute === false ? [] : events);
        }
        write(undefined);
        await expectAlive(element, []);
      });
    }
  });

  it(`<${tag}>: the page’s lang becomes no language, and one again`, async () => {
    document.documentElement.lang = 'nl';
    const element = await show<LitElement>(`<${tag}></${tag}>`, 'nl');
    for (const value of ['-', 'x-', '123456789', 'nl_', '{{lang}}', ' ', '\u0000', 'en-x-private', 'xx']) {
      document.documentElement.lang = value;
      await speaks(element, 'en').catch(() => {
        throw new Error(`lang="${value}": it speaks ${all(element, '.root')[0]?.lang ?? 'nothing'}`);
      });
    }
    document.documentElement.removeAttribute('lang');
    await speaks(element, 'en');
    document.documentElement.lang = 'fr';
    await speaks(element, 'fr');
    expect(uncaught).to.deep.equal([]);
  });

  it(`<${tag}>: a wish written as a text, as some frameworks do`, async () => {
    const element = await show<LitElement & { headingLevel: unknown }>(`<${tag} lang="nl"></${tag}>`, 'nl');
    // a text that is added to would be far below
    element.headingLevel = '3';
    await until('the headings follow', () => all(element, 'h3').length > 0);
    expect(all(element, 'h6')).to.deep.equal([]);
  });
}

it('a letter’s title that has no level has that of a title without a wish, and its sections follow', async () => {
  const place = put<HTMLElement>('<div></div>');
  for (const level of ['nonsense', '', '0', '2']) {
    place.innerHTML = `<leave-x-letter lang="en" heading-level="${level}"></leave-x-letter>`;
    const letter = place.firstElementChild as LitElement;
    await until('it is whole', () => all(letter, '[part=endorsements] .heading').length > 0);
    expect(
      all(letter, '.heading').map(({ localName }) => localName),
      level,
    ).to.deep.equal(['h2', 'h3', 'h3']);
  }
});
