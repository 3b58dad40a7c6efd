/** The compact form: title, lead, button and counts, and the whole letter behind one line. */
import { expect } from 'chai';
import { render } from 'lit';
import bundled from 'virtual/campaign';
import type { LeaveXLetter } from '../../src/elements.js';
import { countsTemplate } from '../../src/elements/letter/compact.template.js';
import { renderStatic } from '../../src/static/render-static.js';
import { loadNamespace, loadWords } from '../../src/i18n/words.js';
import { exampleEndorsements } from '../example-records.mjs';
import { all, expectAccessible, put, show, speaks, textOf, until } from '../helpers.js';

const open = (attributes = '', language = 'en') =>
  show<LeaveXLetter>(`<leave-x-letter lang="${language}" compact ${attributes}></leave-x-letter>`, language);
const whole = (letter: Element) =>
  until('the whole letter is there', () => all<HTMLDetailsElement>(letter, 'details[part=whole]')[0]);
const isShown = (element: Element | undefined) => element?.checkVisibility({ contentVisibilityAuto: false }) ?? false;
const reason = (letter: Element) => all(letter, 'ol > li')[0];

it('shows the title, the lead, the button and a count that names its appeal', async () => {
  const letter = await open();
  await whole(letter);
  expect(
    all(letter, '.root')
      .filter(isShown)
      .map((one) => one.getAttribute('part')),
  ).to.deep.equal(['letter', 'petition', 'counts', 'whole']);
  expect(all(letter, '[part=heading], [part=lead]').every(isShown)).to.equal(true);
  expect(all(letter, '.button').filter(isShown)).to.have.length(1);
  expect(textOf(all(letter, '[part=counts]')[0]!)).to.equal(
    '7 organisations endorse the appeal “Government of the Netherlands: leave big tech’s social media”.',
  );
});

it('opens the whole letter, with every name and its source, by one line', async () => {
  const letter = await open('departures');
  const details = await whole(letter);
  await until('all is there', () => all(details, '[part=departures] .records > li').length > 0);
  expect(isShown(reason(letter)), 'before').to.equal(false);
  details.querySelector('summary')!.click();
  expect(isShown(reason(letter)), 'after').to.equal(true);
  expect(all(details, '[part=endorsements] .records > li')).to.have.length(7);
  expect(all(letter, '[part=heading]'), 'its title stands once').to.have.length(1);
  await expectAccessible(letter);
});

for (const [attributes, count] of [
  ['', 2],
  ['no-endorsements', 1],
  ['act="none" no-petition no-endorsements', 0],
] as const)
  it(`from 60em of its own, what opens stands right below the title, beside all else (${attributes || 'no attribute'})`, async () => {
    const place = put(
      `<div style="width: 61em"><leave-x-letter lang="en" compact ${attributes}></leave-x-letter></div>`,
    );
    const letter = await speaks(place.querySelector<LeaveXLetter>('leave-x-letter')!, 'en');
    const details = await whole(letter);
    const rest = () => all(letter, '[part=petition], [part=counts]').map((one) => one.getBoundingClientRect());
    await until('all is there', () => rest().length === count);
    for (const isOpen of [false, true]) {
      details.open = isOpen;
      const head = all(letter, '[part=letter]')[0]!.getBoundingClientRect();
      const { top, right } = details.getBoundingClientRect();
      expect(top - head.bottom, 'the space between').to.be.within(1, 30);
      let end = head.top;
      for (const one of rest()) {
        expect(one.left).to.be.greaterThan(right);
        expect(one.top).to.be.within(end - 1, end + 30);
        end = one.bottom;
      }
      for (const one of all(letter, '[part=petition]'))
        expect(one.getBoundingClientRect().width, 'the whole column').to.be.greaterThan(400);
    }
  });

it('is accessible', async () => {
  const letter = await open();
  await whole(letter);
  await expectAccessible(letter);
});

it('asks for one thing', async () => {
  const letter = await open();
  await whole(letter);
  expect(textOf(all(letter, '[part=petition]')[0]!)).to.equal('What you can do Ask your council');
});

const counts = (letter: Element) => all(letter, '[part=counts] p').map(textOf);

it('counts what the page brings too, each appeal by its name', async () => {
  const letter = await open('endorsements-src="/example/endorsements-4.json"');
  await until('all are counted', () => counts(letter).length === 2);
  expect(counts(letter)).to.deep.equal([
    '1 organisation endorses the appeal “Leave X”.',
    '10 organisations endorse the appeal “Government of the Netherlands: leave big tech’s social media”.',
  ]);
});

it('counts people apart', async () => {
  const words = await loadWords('en');
  await loadNamespace('en', 'list');
  const [one, two] = exampleEndorsements(2).map((record) => ({ ...record, call: 'leave-x-eu' }));
  const people = [1, 2].map(() => ({ ...one!, kind: 'person' as const }));
  const place = put('<div></div>');
  render(countsTemplate(words, { ...bundled, endorsements: [] }, { all: [...people, two!] }), place);
  expect(textOf(place)).to.equal(
    '1 organisation endorses the appeal “Leave X”. 2 people endorse the appeal “Leave X”.',
  );
  // without the words for it
  render(countsTemplate(words, { ...bundled, endorsements: people }, 'plain'), place);
  expect(textOf(place)).to.equal('');
});

it('shows no count where there are no endorsements', async () => {
  const letter = await open('no-endorsements');
  await whole(letter);
  expect(all(letter, '[part=counts], [part=endorsements]')).to.deep.equal([]);
});

it('changes at run time, and never stands there without its letter', async () => {
  const letter = await show<LeaveXLetter>('<leave-x-letter></leave-x-letter>');
  await until('all is there', () => all(letter, '[part=endorsements] li').length === 7);
  let hasLost = false;
  new MutationObserver(() => (hasLost ||= reason(letter) === undefined)).observe(letter.shadowRoot!, {
    subtree: true,
    childList: true,
  });
  letter.compact = true;
  await whole(letter);
  letter.compact = false;
  await until('it is whole', () => isShown(reason(letter)));
  expect(hasLost).to.equal(false);
});

it('is open on paper, and closed again afterwards', async () => {
  const letter = await open();
  const details = await whole(letter);
  dispatchEvent(new Event('beforeprint'));
  expect(details.open).to.equal(true);
  dispatchEvent(new Event('afterprint'));
  expect(details.open).to.equal(false);
  letter.remove();
  dispatchEvent(new Event('beforeprint'));
  expect(details.open, 'when it is gone').to.equal(false);
});

it('what a reader has opened in plain HTML stays open', async () => {
  const place = new DOMParser().parseFromString(
    await renderStatic({ lang: 'en', compact: true, departures: true }),
    'text/html',
  );
  place.querySelector<HTMLDetailsElement>('.whole')!.open = true;
  const letter = put<LeaveXLetter>('<div></div>').appendChild(
    document.adoptNode(place.querySelector<LeaveXLetter>('leave-x-letter')!),
  );
  const details = await until('it is made anew', () =>
    letter.shadowRoot!.querySelector<HTMLDetailsElement>('details[part=whole]'),
  );
  expect(details.open).to.equal(true);
  details.open = false;
  letter.requestUpdate();
  await letter.updateComplete;
  expect(details.open).to.equal(false);
});

it('is made of a div too', async () => {
  const div = put('<div data-leave-x-letter data-lang="en" data-compact></div>');
  const { mountDivs } = await import('../../src/elements/mount.js');
  mountDivs(document);
  const letter = await until('it is there', () => div.querySelector<LeaveXLetter>('leave-x-letter'));
  await whole(letter);
});
