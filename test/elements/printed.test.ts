/** A printed letter: everything is shown, in one column, with its addresses and sources, and no entry is cut. */
import { expect } from 'chai';
import type { LeaveXLetter } from '../../src/elements.js';
import { all, put, speaks, until } from '../helpers.js';
import { onPaper } from '../paper.js';

/** A letter that is wide enough for two columns, and what it shows. */
async function open(attributes = ''): Promise<LeaveXLetter> {
  const place = put(
    `<div style="width: 61em"><leave-x-letter lang="en" departures ${attributes}></leave-x-letter></div>`,
  );
  const letter = await speaks(place.querySelector<LeaveXLetter>('leave-x-letter')!, 'en');
  const count = attributes.includes('src') ? 37 : 7;
  await until('all is there', () => all(letter, '.endorsements .records > li').length === count);
  await until('all is there', () => all(letter, '.departures .records > li').length === 5);
  return letter;
}

/** What is seen on paper, once the browser has said that it prints. */
function printed<T>(letter: Element, look: () => T): T {
  dispatchEvent(new Event('beforeprint'));
  try {
    return onPaper(letter, look);
  } finally {
    dispatchEvent(new Event('afterprint'));
  }
}

const box = (one: Element) => one.getBoundingClientRect();
const isSeen = (one: Element) => one.checkVisibility({ contentVisibilityAuto: true }) && box(one).height > 0;
const isOnPaperAlone = (one: Element) => !one.closest('.act, .tools, .foot');

for (const [attributes, parts] of [
  ['', ['letter', 'petition', 'endorsements', 'departures']],
  ['compact', ['letter', 'counts', 'whole']],
  ['endorsements-src="/example/endorsements-30.json"', ['letter', 'petition', 'endorsements', 'departures']],
] as const)
  describe(`<leave-x-letter departures ${attributes}>`, () => {
    it('has one section below another, from the first line on, and none over another', async () => {
      const letter = await open(attributes);
      printed(letter, () => {
        const boxes = parts.map((part) => box(all(letter, `[part~=${part}]`)[0]!));
        const [first] = boxes;
        expect(first!.top - box(letter).top, 'the first page begins with the letter').to.be.lessThan(2);
        boxes.forEach(({ left, top, height }, index) => {
          expect(left, parts[index]).to.be.closeTo(first!.left, 1);
          expect(height, parts[index]).to.be.greaterThan(10);
          const before = boxes[index - 1];
          if (before) expect(top - before.bottom, parts[index]).to.be.within(10, 60);
        });
      });
    });

    it('shows every paragraph, name and source, and the address of every link', async () => {
      const letter = await open(attributes);
      printed(letter, () => {
        const texts = all(letter, '.letter p, .letter li, .name, .source, .departures .records p, figcaption, td');
        expect(texts.length).to.be.greaterThan(45);
        expect(texts.filter((one) => !isSeen(one)).map((one) => one.textContent)).to.deep.equal([]);
        expect(all(letter, '.source').length).to.be.greaterThan(5);
        const links = all<HTMLAnchorElement>(letter, 'a[href]').filter(isOnPaperAlone);
        expect(links.length).to.be.greaterThan(8);
        for (const link of links) {
          expect(isSeen(link), link.href).to.equal(true);
          // some engines say which attribute, some what it says
          expect(getComputedStyle(link, '::after').content).to.match(/attr\(href\)|https:/);
        }
        for (const one of all(letter, 'button, input, select, summary.button')) expect(isSeen(one)).to.equal(false);
      });
    });

    it('is cut within no entry and no picture, and below no heading', async () => {
      const letter = await open(attributes);
      printed(letter, () => {
        const whole = all(letter, '.records > li, figure, .heading, .subheading');
        expect(whole.length).to.be.greaterThan(12);
        for (const one of whole) {
          expect(getComputedStyle(one).breakInside, one.textContent).to.equal('avoid');
          // else it would leave a page empty
          expect(box(one).height, one.textContent).to.be.lessThan(700);
        }
        for (const one of all(letter, '.heading, .subheading'))
          expect(getComputedStyle(one).breakAfter).to.equal('avoid');
        // what stays in view on a screen would lie over other pages
        for (const one of all(letter, '*')) expect(getComputedStyle(one).position).to.equal('static');
      });
    });
  });

it('afterwards the screen is as it was', async () => {
  const letter = await open();
  const before = all(letter, '.root').map((one) => box(one).height);
  printed(letter, () => undefined);
  expect(all(letter, '.root').map((one) => box(one).height)).to.deep.equal(before);
});
