/** Whatever throws, a reader sees what stood there before, and the page is told: an element that is empty without a word is the worst of all. */
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { exampleCampaign } from '../example-campaign.mjs';
import { exampleEndorsements } from '../example-records.mjs';
import { all, put, show, speaks, textOf, until } from '../helpers.js';
import { openPage } from '../page.js';
import { answerFor, answerOf, listenTo, newRun } from '../witness.js';

function bring(html: string) {
  const place = put<HTMLElement>('<div></div>');
  const told = listenTo(place);
  place.innerHTML = html;
  return { element: place.firstElementChild as LitElement, ...told };
}

for (const languages of [['en-x-private'], ['zz', 'en-x-private'], ['mn-Cyrl-MN'], ['en-u-nu-arab']])
  it(`a petition in ${languages.join(' and ')} is offered all the same`, async () => {
    const src = `/${newRun()}/campaign.json`;
    const campaign = exampleCampaign();
    const petitions = [
      { ...campaign.petitions[0], languages },
      {
        ...campaign.petitions[0],
        id: 'example-other',
        url: 'https://example.org/sign/other',
        languages: ['nl', ...languages],
      },
    ];
    answerFor(
      (address) => address.endsWith(src),
      () => answerOf({ ...campaign, petitions }),
    );
    const { element, events } = bring(
      `<leave-x-petition lang="en" campaign-src="${src}"><p>Plain</p></leave-x-petition>`,
    );
    await speaks(element, 'en');
    expect(all(element, 'a[href^="https://example.org/sign/"]').length).to.be.greaterThan(0);
    expect(events).to.deep.equal([]);
  });

it('a menu of languages that names one of those has it, by its tag', async () => {
  answerFor(
    (address) => address.includes('/own/'),
    () => answerOf({ letter: { title: 'Example Title 0042' } }),
  );
  const { element, events } = bring(
    `<leave-x-letter lang="en" language-menu languages="en en-x-private de-u-nu-arab" locales-src="/own/{lang}.json"></leave-x-letter>`,
  );
  await until('the menu is there', () => all(element, '.menu button').length === 3);
  expect(
    all(element, '.menu button').map(({ innerText, textContent }) => (innerText || textContent).trim()),
  ).to.include('en-x-private');
  expect(events).to.deep.equal([]);
});

describe('records that cannot be read', () => {
  const late = () => {
    const [first, ...rest] = exampleEndorsements(3);
    let reads = 0;
    return [
      Object.defineProperty({ ...first }, 'name', {
        enumerable: true,
        get: () => {
          if (reads++ > 3) throw new Error('late');
          return 'Example Association 00000';
        },
      }),
      ...rest,
    ];
  };
  const CASES: [what: string, records: () => unknown][] = [
    ['an object in the place of a list', () => ({ records: [] })],
    ['a text', () => 'records'],
    ['a number', () => 42],
    ['a getter that throws', () => Object.defineProperty([], 0, { enumerable: true, get: () => expect.fail('first') })],
    ['a getter that throws late', late],
    ['a list that was revoked', () => (({ proxy, revoke }) => (revoke(), proxy))(Proxy.revocable([], {}))],
    ['null within', () => [null, ...exampleEndorsements(2)]],
  ];
  for (const [what, records] of CASES)
    for (const tag of ['leave-x-endorsements', 'leave-x-departures'])
      it(`${tag}: ${what}`, async () => {
        const element = await show<LitElement & { records: unknown }>(`<${tag} lang="nl"></${tag}>`, 'nl');
        const before = textOf(element);
        expect(before).to.not.equal('');
        element.records = records();
        await element.updateComplete;
        element.lang = 'fr';
        await speaks(element, 'fr');
        expect(all(element, '.records > li').length).to.be.greaterThan(0);
        element.records = undefined;
        element.lang = 'nl';
        await speaks(element, 'nl');
        await until('it is as before', () => textOf(element) === before);
      });
});

describe('a template that throws', () => {
  it('shows what stood inside, and says so; the next update is a new try', async () => {
    const { element, events } = bring('<leave-x-letter lang="nl"><p>Plain letter</p></leave-x-letter>');
    const letter = element as unknown as { render: () => unknown };
    letter.render = () => {
      throw new Error('made up');
    };
    await until('it is said', () => events.some(({ kind }) => kind === 'render'));
    expect(textOf(element)).to.equal('Plain letter');
    Reflect.deleteProperty(letter, 'render');
    element.requestUpdate();
    await speaks(element, 'nl');
    expect(textOf(element)).to.not.contain('Plain letter');
  });

  it('once the letter stood there, it stays readable, and styled, after another', async () => {
    const element = await show<LitElement>('<leave-x-petition lang="nl"><p>Plain</p></leave-x-petition>', 'nl');
    const { events } = listenTo(element);
    const petition = element as unknown as { render: () => unknown };
    petition.render = () => {
      throw new Error('made up');
    };
    element.requestUpdate();
    await until('it is said', () => events.some(({ kind }) => kind === 'render'));
    expect(textOf(element)).to.equal('Plain');
    Reflect.deleteProperty(petition, 'render');
    element.requestUpdate();
    await speaks(element, 'nl');
    expect(getComputedStyle(all(element, '.button')[0]!).display).to.equal('inline-block');
  });
});

it('an XHTML page: what stood inside stays, and it is said', async () => {
  const source = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A page for a test</title></head><body>
    <leave-x-letter lang="nl" id="own"><p>Plain letter</p></leave-x-letter></body></html>`;
  const address = URL.createObjectURL(new Blob([source], { type: 'application/xhtml+xml' }));
  const page = await openPage(address);
  const element = page.document.getElementById('own')!;
  const kinds: string[] = [];
  element.addEventListener('leave-x-error', ({ detail }) => void kinds.push(detail.kind));
  const html = 'http://www.w3.org/1999/xhtml';
  const script = page.document.createElementNS(html, 'script') as HTMLScriptElement;
  script.src = new URL('/dist/standalone/nl.js', location.href).href;
  page.document.querySelector('head')!.append(script);
  await until('it is shown, or said', () => kinds.length > 0 || all(element, '.letter').length > 0);
  if (kinds.length === 0) return;
  expect(kinds).to.include('render');
  const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!;
  expect(slot.assignedNodes().map(textOf).join('')).to.contain('Plain letter');
});
