/** In a narrow column, and with text of twice its size, nothing runs over. */
import { expect } from 'chai';
import type { LeaveXLetter } from '../../src/index.js';
import { all, put, speaks, until } from '../helpers.js';
import { answerFor, answerOf } from '../witness.js';
import { exampleRepresentatives } from '../example-records.mjs';
import { press } from './endorse/form.js';

/** What stands outside the box, by how much. */
function runsOver(element: Element): string[] {
  const box = element.getBoundingClientRect();
  const found: string[] = [];
  const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    if (!textContent?.trim() || parentElement?.closest('select, .trap')) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const over = [...range.getClientRects()].map(({ left, right }) => Math.max(right - box.right, box.left - left));
    const most = Math.max(...over);
    if (most > 1) found.push(`"${textContent.trim()}" by ${String(Math.round(most))} px`);
  }
  return found;
}

const ALL = 'departures language-menu record-links highlight="nluug" petition-url="https://example.org/"';

for (const [column, style] of [
  ['140 px', 'width: 140px'],
  ['320 px with text of 200 %', 'width: 320px; font-size: 200%'],
])
  describe(`in a column of ${column!}`, () => {
    for (const language of ['de', 'el', 'fi', 'hu', 'bg', 'mt'])
      it(language, async () => {
        const box = put(`<div style="${style!}"><leave-x-letter lang="${language}" ${ALL}></leave-x-letter></div>`);
        const letter = await speaks(box.firstElementChild as LeaveXLetter, language);
        await until('the menu and all sections are there', () => {
          const wanted = ['.menu', '.petition', '.endorsements', '.departures'];
          return wanted.every((one) => letter.shadowRoot!.querySelector(one));
        });
        expect(runsOver(letter)).to.deep.equal([]);
      });
  });

/** A name that nobody can break by its hyphens. */
const LONG = 'Example-Μεγαλοπαπαχαραλαμποπούλου-Donaudampfschifffahrtsgesellschaftskapitänswitwe';
const LIST = '/long-names/representatives.json';

const TAGS: [html: string, act: (element: Element) => Promise<unknown>][] = [
  [
    `<leave-x-write representatives-src="${LIST}">`,
    async (element) => {
      const boxes = await until('the list is there', () => {
        const found = all(element, '.records input');
        return found.length > 2 && found;
      });
      for (const box of boxes) box.click();
      await until('they are chosen', () => all(element, '.recipients li').length > 2);
    },
  ],
  ['<leave-x-write>', (element) => until('it is there', () => all(element, 'textarea').length > 0)],
  [
    `<leave-x-endorse action="/" publisher="${LONG}">`,
    async (element) => {
      await until('the form is there', () => all(element, 'form > button').length > 0);
      press(element);
      await until('the summary is there', () => all(element, '.summary').length > 0);
    },
  ],
  ['<leave-x-share>', () => Promise.resolve()],
  ['<leave-x-alternatives>', () => Promise.resolve()],
];

for (const [html, act] of TAGS)
  for (const language of ['nl', 'de', 'el', 'fi', 'hu'])
    it(`${html} in ${language}, in 256 px with text of 200 %`, async () => {
      answerFor(
        (address) => address.includes(LIST),
        () =>
          answerOf(
            exampleRepresentatives(8).map((one) => ({ ...one, name: LONG, email: `${'a'.repeat(60)}@example.org` })),
          ),
      );
      const box = put(`<div style="width: 256px; font-size: 200%" lang="${language}">${html}</div>`);
      const element = await speaks(box.firstElementChild!, language);
      await act(element);
      expect(runsOver(element)).to.deep.equal([]);
    });
