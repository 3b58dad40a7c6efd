/** Where the element itself is wide, letter and act stand side by side; nothing asks how wide the window is. */
import { expect } from 'chai';
import type { LeaveXLetter } from '../../src/elements.js';
import { all, expectAccessible, painted, put, speaks, until } from '../helpers.js';

/** A letter in a place of its own, with all of its sections. */
async function open(style: string, attributes = '', content = ''): Promise<LeaveXLetter> {
  const place = put(
    `<div style="margin-top: 2em; ${style}"><leave-x-letter lang="nl" ${attributes}>${content}</leave-x-letter></div>`,
  );
  const letter = await speaks(place.querySelector<LeaveXLetter>('leave-x-letter')!, 'nl');
  await until('all is there', () => all(letter, '[part=endorsements] li').length >= 7);
  return letter;
}
const box = (letter: Element, part: string) => all(letter, `[part=${part}]`)[0]!.getBoundingClientRect();

for (const dir of ['ltr', 'rtl'])
  it(`${dir}: from 60em, the act and the names stand beside the letter`, async () => {
    const letter = await open('width: 61em', `dir="${dir}"`);
    const [text, act, names] = [box(letter, 'letter'), box(letter, 'petition'), box(letter, 'endorsements')];
    const [left, right] = dir === 'ltr' ? [text, act] : [act, text];
    expect(right.left).to.be.greaterThan(left.right);
    expect(act.top).to.be.closeTo(text.top, 1);
    expect(names.left).to.be.closeTo(act.left, 1);
    expect(names.top, 'right below it').to.be.within(act.bottom + 1, act.bottom + 60);
    await expectAccessible(letter);
  });

for (const style of ['width: 59em', 'width: 20em'])
  it(`{ ${style} }: all stands in one column`, async () => {
    const letter = await open(style);
    const [text, act, names] = [box(letter, 'letter'), box(letter, 'petition'), box(letter, 'endorsements')];
    expect(act.left).to.be.closeTo(text.left, 1);
    expect(act.top).to.be.greaterThan(text.bottom);
    expect(names.top).to.be.greaterThan(act.bottom);
  });

it('counts in its own letters: twice as large, it wants twice the width', async () => {
  const letter = await open('width: 1000px; font-size: 32px');
  expect(box(letter, 'petition').top).to.be.greaterThan(box(letter, 'letter').bottom);
});

it('many names, and departures, have the whole width', async () => {
  const letter = await open('width: 61em', 'departures endorsements-src="/example/endorsements-30.json"');
  await until('all are there', () => all(letter, '[part=departures] .records > li, .tools').length > 5);
  const [text, act] = [box(letter, 'letter'), box(letter, 'petition')];
  for (const part of ['endorsements', 'departures']) {
    expect(box(letter, part).left, part).to.be.closeTo(text.left, 1);
    expect(box(letter, part).right, part).to.be.closeTo(act.right, 1);
    expect(box(letter, part).top, part).to.be.greaterThan(text.bottom);
  }
});

it('is not squeezed where the page lets it have the width that it needs', async () => {
  const letter = await open('display: flex; flex-direction: column; align-items: center; width: 61em');
  expect(letter.getBoundingClientRect().width).to.be.greaterThan(600);
});

/** So long that one has to scroll. */
const LONG = '<div slot="after" style="height: 5000px"></div>';

/** A long letter, with what stands below it. */
async function openLong(attributes: string, isThere: string): Promise<LeaveXLetter> {
  const place = put(
    `<div style="margin-top: 2em; width: 61em"><leave-x-letter lang="nl" ${attributes}>${LONG}</leave-x-letter></div>`,
  );
  const letter = await speaks(place.querySelector<LeaveXLetter>('leave-x-letter')!, 'nl');
  await until('all is there', () => all(letter, isThere)[0]);
  return letter;
}

/** Scrolls until the beginning of the letter is that far above the window. */
async function scrollInto(letter: Element, distance: number) {
  scrollBy({ top: box(letter, 'letter').top + distance, behavior: 'instant' });
  await painted();
}

const MANY = 'endorsements-src="/example/endorsements-30.json"';

for (const [what, attributes, isThere] of [
  ['many names below', MANY, '.endorsements .tools'],
  ['no names', 'no-endorsements departures', '.departures .records > li'],
] as const)
  it(`${what}: the act stays in view while one reads, and covers nothing afterwards`, async () => {
    const letter = await openLong(attributes, isThere);
    for (const distance of [500, 3000]) {
      await scrollInto(letter, distance);
      expect(box(letter, 'petition').top).to.be.closeTo(16, 1);
    }
    const below = all(letter, isThere)[0]!.closest('[part]')!;
    below.scrollIntoView({ behavior: 'instant' });
    await painted();
    expect(box(letter, 'petition').bottom).to.be.lessThan(below.getBoundingClientRect().top);
  });

it('few names: they stand right below the act, which leaves with them', async () => {
  const letter = await openLong('', '.endorsements');
  await scrollInto(letter, 500);
  const [act, names] = [box(letter, 'petition'), box(letter, 'endorsements')];
  expect(act.top).to.be.lessThan(0);
  expect(names.top).to.be.within(act.bottom + 1, act.bottom + 60);
});

it('what the act opens moves with the page, until it is closed', async () => {
  const letter = await openLong(`act="write" ${MANY}`, '.endorsements .tools');
  await scrollInto(letter, 2000);
  const act = all<HTMLDetailsElement>(letter, '.act')[0]!;
  const { top } = box(letter, 'petition');
  act.open = true;
  await until('it is there', () =>
    all(act, 'leave-x-write').some(({ shadowRoot }) => shadowRoot?.querySelector('.root')),
  );
  expect(box(letter, 'petition').top, 'it is where it was').to.be.closeTo(top, 1);
  await scrollInto(letter, 2300);
  expect(box(letter, 'petition').top).to.be.closeTo(top - 300, 1);
  act.open = false;
  await until('it stays in view again', () => Math.abs(box(letter, 'petition').top - 16) < 2);
});
