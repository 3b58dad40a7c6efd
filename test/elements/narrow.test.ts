/** In a narrow column, and with text of twice its size, nothing runs over. */
import { expect } from 'chai';
import type { LeaveXLetter } from '../../src/index.js';
import { put, speaks, until } from '../helpers.js';

/** What stands outside the box, by how much. */
function runsOver(element: Element): string[] {
  const box = element.getBoundingClientRect();
  const found: string[] = [];
  const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    if (!textContent?.trim() || parentElement?.closest('select')) continue;
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
