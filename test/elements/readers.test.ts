/** What readers do around the letter: keys, links, tabs, paper, and being told. */
import { expect } from 'chai';
import type { LeaveXEndorsements } from '../../src/elements.js';
import { all, put, show, speaks, textOf, until } from '../helpers.js';
import { answerFor, answerOf, listenTo, newRun } from '../witness.js';
import { exampleEndorsements } from '../example-records.mjs';

const items = (element: Element) => all(element, '.records > li');
const TAG = '<leave-x-endorsements lang="en" record-links src="/example/endorsements-200.json"></leave-x-endorsements>';

it('Escape closes the menu of languages, and nothing that the page has open around it', async () => {
  const letter = await show('<leave-x-letter lang="en" language-menu></leave-x-letter>');
  const menu = await until('the menu is there', () => all<HTMLDetailsElement>(letter, '[part=language-menu]')[0]);
  const heard: string[] = [];
  const hear = ({ key }: KeyboardEvent) => void heard.push(key);
  document.addEventListener('keydown', hear);
  try {
    const press = () => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
      menu.querySelector('summary')!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    menu.open = true;
    expect([press(), menu.open, heard]).to.deep.equal([true, false, []]);
    expect([press(), heard], 'a closed menu leaves the key to the page').to.deep.equal([false, ['Escape']]);
  } finally {
    document.removeEventListener('keydown', hear);
  }
});

describe('a link to a record', () => {
  const HASH = '#endorsement-nl-government-example-00199';
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  /** The record, once the reader is led there. */
  const reached = (element: Element) =>
    until('the record has the focus', () => {
      const record = element.shadowRoot?.getElementById(HASH.slice(1));
      return record && element.shadowRoot?.activeElement === record && record;
    });

  it('stays on the page under <base href>', async () => {
    const base = Object.assign(document.createElement('base'), { href: '/elsewhere/' });
    document.head.prepend(base);
    try {
      const element = await show(TAG);
      const link = await until('it is there', () => all<HTMLAnchorElement>(element, '.link')[0]);
      expect(link.href).to.equal(`${location.href.replace(/#.*/, '')}#${items(element)[0]!.id}`);
    } finally {
      base.remove();
    }
  });

  it('opens the folded places around it', async () => {
    const place = put<HTMLDetailsElement>(`<details><summary>A</summary><details>${TAG}</details></details>`);
    location.hash = HASH;
    await reached(all(place, 'leave-x-endorsements')[0]!);
    expect([place.open, all<HTMLDetailsElement>(place, 'details')[0]!.open]).to.deep.equal([true, true]);
  });

  it('works in a tab that is opened later', async () => {
    const tab = put<HTMLElement>(`<div hidden>${TAG}</div>`);
    const element = all(tab, 'leave-x-endorsements')[0]!;
    location.hash = HASH;
    await until('the record is there', () => element.shadowRoot?.getElementById(HASH.slice(1)));
    expect(element.shadowRoot?.activeElement).to.equal(null);
    tab.hidden = false;
    const record = await reached(element);
    const { top, bottom } = record.getBoundingClientRect();
    expect(bottom > 0 && top < innerHeight, 'it is in sight').to.equal(true);
  });
});

it('paper has every record, and the screen the first ones again', async () => {
  const element = await show(TAG.replace('src', 'mode="replace" src'));
  await until('the first are there', () => items(element).length === 50);
  dispatchEvent(new Event('beforeprint'));
  // the browser waits for nothing
  expect(items(element)).to.have.lengthOf(200);
  dispatchEvent(new Event('afterprint'));
  expect(items(element)).to.have.lengthOf(50);
});

it('“Try again” stands in a live region that was there before, and leads the keyboard to what came', async () => {
  const src = `/${newRun()}/list.json`;
  let answer = answerOf(exampleEndorsements(3));
  answerFor(
    (address) => address.includes(src),
    () => answer.clone(),
  );
  const element = await show<LeaveXEndorsements>(
    `<leave-x-endorsements lang="en" src="${src}"></leave-x-endorsements>`,
  );
  await until('they are there', () => items(element).length === 10);
  const region = all(element, '.failure')[0]!;
  const { events } = listenTo(element);
  expect([region.role ?? region.getAttribute('role'), textOf(region)]).to.deep.equal(['status', '']);
  answer = new Response('', { status: 503 });
  element.src = `${src}?again`;
  const button = await until('it is told', () => region.querySelector('button'));
  expect(region.isConnected, 'in the same place').to.equal(true);
  button.focus();
  button.click();
  await until('it has failed again', () => events.length === 2);
  await element.updateComplete;
  expect(element.shadowRoot?.activeElement, 'and keeps the keyboard').to.equal(button);
  answer = answerOf(exampleEndorsements(3));
  button.click();
  await until('the keyboard is led there', () => element.shadowRoot?.activeElement === items(element)[0]);
});

describe('what the page says in other ways', () => {
  it('xml:lang is read where there is no lang, and followed', async () => {
    const place = put<HTMLElement>('<div><leave-x-letter></leave-x-letter></div>');
    place.setAttribute('xml:lang', 'nl');
    const letter = await speaks(place.firstElementChild!, 'nl');
    place.setAttribute('xml:lang', 'fr');
    await speaks(letter, 'fr');
    place.lang = 'de';
    await speaks(letter, 'de');
  });

  it('hidden="until-found" hides no more than the browser does, and hidden all', async () => {
    const letter = await show('<leave-x-letter lang="en" hidden="until-found"></leave-x-letter>');
    expect(getComputedStyle(letter).display).to.equal('block');
    letter.setAttribute('hidden', '');
    expect(getComputedStyle(letter).display).to.equal('none');
  });
});
