/** The tags that readers act with, in light and dark, and by keyboard alone: each control in its order, with a ring. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { all, expectAccessible, put, speaks, until } from '../helpers.js';
import { HOST } from './endorse/form.js';

const TAGS = [
  '<leave-x-write></leave-x-write>',
  '<leave-x-write representatives-src="/example/representatives-8.json"></leave-x-write>',
  `<leave-x-endorse who="both" action="/" ${HOST}></leave-x-endorse>`,
  '<leave-x-alternatives></leave-x-alternatives>',
  '<leave-x-alternatives follow-src="/not-here/channels.json"></leave-x-alternatives>',
  '<leave-x-share></leave-x-share>',
];

const CONTROLS = 'input, select, textarea, button';

/** What a reader goes through: of several circles the one that is filled, and nothing that is out of the way. */
const controlsOf = (element: Element) =>
  all<HTMLInputElement>(element, CONTROLS).filter(
    (one) => one.tabIndex >= 0 && (one.type !== 'radio' || one.checked) && one.checkVisibility(),
  );

async function showIn(html: string, style = ''): Promise<Element> {
  const element = put(`<div style="${style}">${html}</div>`).firstElementChild!;
  await speaks(element, 'en');
  const wanted = html.includes('representatives') ? '.records input' : html.includes('not-here') ? 'button' : '.root';
  await until('it is there', () => all(element, wanted).length > 0);
  return element;
}

for (const html of TAGS) {
  it(`${html.slice(0, 60)} is accessible in light and dark`, async () => {
    for (const style of ['', 'color-scheme: dark; background: #111; color: #eee'])
      await expectAccessible(await showIn(html, style));
  });

  it(`${html.slice(0, 60)} is gone through by keyboard`, async () => {
    const element = await showIn(html);
    const [before, after] = [0, 1].map(() => Object.assign(document.createElement('input'), { ariaLabel: 'beside' }));
    element.before(before!);
    // beyond the last one, the keyboard would leave the page
    element.after(after!);
    const expected = controlsOf(element);
    const seen: Element[] = [];
    before!.focus();
    await sendKeys({ press: 'Tab' });
    for (let focused = element.shadowRoot!.activeElement; focused;) {
      seen.push(focused);
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      if (focused.matches(CONTROLS)) {
        expect(outlineStyle, focused.id).to.equal('solid');
        expect(parseFloat(outlineWidth), focused.id).to.be.at.least(2);
      }
      await sendKeys({ press: 'Tab' });
      focused = element.shadowRoot!.activeElement;
    }
    expect(seen.filter((one) => one.matches(CONTROLS))).to.deep.equal(expected);
  });
}
