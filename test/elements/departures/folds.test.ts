/** Departures fold to two lines: by keyboard, for a link, on paper, in plain HTML, wherever a record moves. */
import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { LeaveXDepartures, LeaveXLetter } from '../../../src/elements.js';
import { renderStatic } from '../../../src/static/render-static.js';
import { all, put, show, speaks, textOf, until } from '../../helpers.js';

const LONG = '<leave-x-departures lang="en" src="/example/departures-40.json"></leave-x-departures>';

const records = (element: Element) => all(element, '.records > li');
const detailsOf = (element: Element) => all<HTMLDetailsElement>(element, '.records details');
const recordOf = (element: Element, name: string) =>
  records(element).find((one) => textOf(one.querySelector('.name')!) === name);
/** The names of the records that are open. */
const opened = (element: Element) =>
  records(element)
    .filter((one) => one.querySelector('details')!.open)
    .map((one) => textOf(one.querySelector('.name')!));
/** Opens a record as a reader does; the browser tells it a moment later. */
const open = (element: Element, name: string) =>
  new Promise((resolve) => {
    const details = recordOf(element, name)!.querySelector('details')!;
    details.addEventListener('toggle', resolve, { once: true });
    details.open = true;
  });
const isSeen = (element: Element | undefined) => element!.checkVisibility({ contentVisibilityAuto: true });

async function long(): Promise<LeaveXDepartures> {
  const element = put<LeaveXDepartures>(LONG);
  await until('all are there', () => records(element).length === 45);
  return element;
}

function search(element: Element, text: string) {
  const input = all<HTMLInputElement>(element, 'input')[0]!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input'));
}

it('shows name, status, date and country of each, and the rest of none', async () => {
  const element = await show<LeaveXDepartures>('<leave-x-departures></leave-x-departures>');
  expect(opened(element)).to.deep.equal([]);
  const ghent = recordOf(element, 'City of Ghent')!;
  expect(textOf(ghent.querySelector('summary')!)).to.equal(
    'Was considering whether to stay or leave · 29 January 2024 · Belgium',
  );
  expect(isSeen(ghent.querySelector('.name')!)).to.equal(true);
  expect(isSeen(ghent.querySelector('.source')!)).to.equal(false);
});

it('opens and closes by keyboard, and the keyboard stays', async () => {
  const element = await show<LeaveXDepartures>('<leave-x-departures></leave-x-departures>');
  const summary = recordOf(element, 'City of Ghent')!.querySelector('summary')!;
  summary.focus();
  await sendKeys({ press: 'Enter' });
  await until('it is open', () => opened(element).join() === 'City of Ghent');
  await element.updateComplete;
  expect(isSeen(recordOf(element, 'City of Ghent')!.querySelector('.source')!)).to.equal(true);
  expect(element.shadowRoot!.activeElement).to.equal(summary);
  await sendKeys({ press: 'Enter' });
  await until('it is closed', () => opened(element).length === 0);
  expect(element.shadowRoot!.activeElement).to.equal(summary);
});

it('what was opened stays so, and nothing else, whatever a search or another language moves', async () => {
  const element = await long();
  await open(element, 'City of Tilburg');
  expect(opened(element)).to.deep.equal(['City of Tilburg']);
  search(element, 'hertogenbosch');
  await until('another stands in its place', () => records(element).length === 1);
  expect(opened(element)).to.deep.equal([]);
  search(element, 'tilburg');
  await until('it is there', () => recordOf(element, 'City of Tilburg'));
  expect(opened(element)).to.deep.equal(['City of Tilburg']);
  search(element, '');
  await until('all are there', () => records(element).length === 45);
  expect(opened(element)).to.deep.equal(['City of Tilburg']);
  element.lang = 'nl';
  await speaks(element, 'nl');
  expect(opened(element)).to.deep.equal(['Gemeente Tilburg']);
});

it('a link to a record opens it, and it alone', async () => {
  location.hash = 'departure-gent';
  try {
    const element = await show<LeaveXDepartures>('<leave-x-departures record-links></leave-x-departures>');
    await until('it is open', () => opened(element).length > 0);
    expect(opened(element)).to.deep.equal(['City of Ghent']);
    expect(element.shadowRoot!.activeElement?.id).to.equal('departure-gent');
    await element.updateComplete;
    expect(opened(element)).to.deep.equal(['City of Ghent']);
  } finally {
    history.replaceState(null, '', location.pathname + location.search);
  }
});

it('paper has everything, and the screen what the reader had opened', async () => {
  const element = await long();
  await open(element, 'City of Ghent');
  expect(opened(element)).to.deep.equal(['City of Ghent']);
  dispatchEvent(new Event('beforeprint'));
  // the browser waits for nothing
  expect(opened(element)).to.have.lengthOf(45);
  dispatchEvent(new Event('afterprint'));
  expect(opened(element)).to.deep.equal(['City of Ghent']);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(opened(element)).to.deep.equal(['City of Ghent']);
});

it('what the printer opens is not taken for what a reader does, however long it prints', async () => {
  const element = await long();
  dispatchEvent(new Event('beforeprint'));
  expect(opened(element)).to.have.lengthOf(45);
  // time for each of them to say that it is open
  await new Promise((resolve) => setTimeout(resolve, 50));
  dispatchEvent(new Event('afterprint'));
  await element.updateComplete;
  expect(opened(element)).to.deep.equal([]);
});

it('paper has everything by the style sheet alone, where the browser knows how', async () => {
  const element = await show<LeaveXDepartures>('<leave-x-departures></leave-x-departures>');
  const sheets = element.shadowRoot!.adoptedStyleSheets;
  const rules = sheets.flatMap(({ cssRules }) => [...cssRules]);
  const forPrint = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
  const sheet = new CSSStyleSheet();
  // as if the screen were paper
  sheet.replaceSync(
    forPrint.flatMap((rule) => [...(rule as CSSMediaRule).cssRules].map((one) => one.cssText)).join(''),
  );
  element.shadowRoot!.adoptedStyleSheets = [...sheets, sheet];
  expect(opened(element)).to.deep.equal([]);
  const sources = all(element, '.records .source');
  expect(sources).to.have.lengthOf(5);
  if (CSS.supports('selector(::details-content)'))
    await until('all is seen', () => sources.every((one) => isSeen(one) && one.getBoundingClientRect().height > 0));
});

it('what stood open in plain HTML stays open, until a reader closes it', async () => {
  const letter = put<LeaveXLetter>(await renderStatic({ lang: 'en', departures: true }));
  const list = await until('they are there', () => letter.shadowRoot?.querySelector('.departures'));
  expect(opened(list)).to.have.lengthOf(5);
  recordOf(list, 'City of Ghent')!.querySelector('summary')!.click();
  await until('it is closed', () => opened(list).length === 4);
  letter.lang = 'nl';
  await until('they are in Dutch', () => recordOf(list, 'Stad Gent'));
  expect(opened(list)).to.have.lengthOf(4).and.not.include('Stad Gent');
});

it('nothing is folded in plain HTML', async () => {
  const plain = put<HTMLElement>('<div></div>');
  plain.innerHTML = (await renderStatic({ lang: 'en', departures: true })).replaceAll('leave-x-letter', 'div');
  expect(detailsOf(plain).map(({ open }) => open)).to.deep.equal([true, true, true, true, true]);
});
