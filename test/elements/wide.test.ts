/** Where the element itself is wide, letter and act stand side by side; nothing asks how wide the window is. */
import { expect } from 'chai';
import type { LeaveXLetter } from '../../src/elements.js';
import { renderStatic } from '../../src/static/render-static.js';
import { staticStyles } from '../../src/static/static-styles.js';
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

/** A long letter with few names, so small that act and names fit into any window, or so large that they do not. */
const FORMS = {
  async element(size: string): Promise<Element> {
    const place = put(
      `<div style="margin-top: 2em; width: 61em; font-size: ${size}"><leave-x-letter lang="nl" ${size === '8px' ? 'no-petition' : ''} departures>${LONG}</leave-x-letter></div>`,
    );
    const letter = await speaks(place.querySelector<LeaveXLetter>('leave-x-letter')!, 'nl');
    await until('all is there', () => all(letter, '.departures .records > li')[0]);
    return letter;
  },
  async 'plain HTML'(size: string): Promise<Element> {
    const parsed = new DOMParser().parseFromString(
      await renderStatic({ lang: 'nl', noPetition: size === '8px', departures: true }),
      'text/html',
    );
    const place = put(
      `<div style="margin-top: 2em; width: 61em; font-size: ${size}"><style>${staticStyles()}</style><div data-leave-x-letter></div></div>`,
    );
    const letter = place.querySelector('[data-leave-x-letter]')!;
    letter.append(...parsed.querySelector('leave-x-letter')!.childNodes);
    all(letter, '[part=letter]')[0]!.insertAdjacentHTML('beforeend', LONG);
    return letter;
  },
};

for (const [form, openFew] of Object.entries(FORMS)) {
  it(`${form}: few names stand right below the act, both in view while one reads, and cover nothing afterwards`, async () => {
    const letter = await openFew('8px');
    await scrollInto(letter, -32);
    expect(box(letter, 'petition').top, 'at first').to.be.closeTo(box(letter, 'letter').top, 1);
    for (const distance of [500, 3000]) {
      await scrollInto(letter, distance);
      const [act, names] = [box(letter, 'petition'), box(letter, 'endorsements')];
      expect(act.top).to.be.closeTo(8, 1);
      expect(names.top, 'no gap').to.be.within(act.bottom + 1, act.bottom + 20);
      expect(names.bottom).to.be.at.most(document.documentElement.clientHeight);
      expect(act.left, 'beside').to.be.greaterThan(box(letter, 'letter').right);
    }
    const departures = all(letter, '[part=departures]')[0]!;
    departures.scrollIntoView({ behavior: 'instant' });
    await painted();
    expect(box(letter, 'endorsements').bottom).to.be.lessThan(departures.getBoundingClientRect().top);
  });

  it(`${form}: a column that is taller than the window is read to its end, which stays in view`, async () => {
    const letter = await openFew('24px');
    const height = box(letter, 'endorsements').bottom - box(letter, 'petition').top;
    expect(height).to.be.greaterThan(document.documentElement.clientHeight);
    await scrollInto(letter, -32);
    expect(box(letter, 'petition').top, 'at first').to.be.closeTo(box(letter, 'letter').top, 1);
    await scrollInto(letter, 100);
    expect(box(letter, 'petition').top, 'it moves with the letter').to.be.closeTo(-100, 1);
    await scrollInto(letter, height + 500);
    expect(box(letter, 'endorsements').bottom).to.be.closeTo(document.documentElement.clientHeight, 1);
  });
}

for (const [what, openIt, top] of [
  ['many names below', () => openLong(`act="write" ${MANY}`, '.endorsements .tools'), 16],
  ['few names', () => FORMS.element('8px'), 8],
] as const)
  it(`${what}: what the act opens moves with the page, until it is closed`, async () => {
    const letter = await openIt();
    await scrollInto(letter, 2000);
    const act = all<HTMLDetailsElement>(letter, '.act')[0]!;
    expect(box(letter, 'petition').top).to.be.closeTo(top, 1);
    act.open = true;
    await until('it is there', () =>
      all(act, 'leave-x-write').some(({ shadowRoot }) => shadowRoot?.querySelector('.root')),
    );
    expect(box(letter, 'petition').top, 'it is where it was').to.be.closeTo(top, 1);
    await scrollInto(letter, 2300);
    expect(box(letter, 'petition').top).to.be.closeTo(top - 300, 1);
    act.open = false;
    await until('it stays in view again', () => Math.abs(box(letter, 'petition').top - top) < 2);
  });
