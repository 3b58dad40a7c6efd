/** The three looks, and none: what is written can be read, light and dark, in the element and in plain HTML. */
import { expect } from 'chai';
import { renderStatic } from '../src/static/render-static.js';
import { staticStyles } from '../src/static/static-styles.js';
import { all, expectAccessible, put, show, speaks, until } from './helpers.js';

const LOOKS = ['', 'sober', 'warm', 'newspaper'];
const SCHEMES = { light: '#fff', dark: '#121212' };

type Colour = [red: number, green: number, blue: number, opacity: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** What a computed colour is, however the engine writes it. */
function colourOf(text: string): Colour {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, opacity / 255];
}

const over = ([red, green, blue, opacity]: Colour, below: Colour): Colour => {
  const mix = (one: number, other: number) => one * opacity + other * (1 - opacity);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
};

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** What one sees behind the text of an element. */
function behind(element: Element | null): Colour {
  if (!element) return [255, 255, 255, 1];
  const own = colourOf(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, behind(parentOf(element)));
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => (value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const hasText = ({ childNodes }: Element) =>
  [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');

/** Each text that is seen, with its contrast where that is too low. */
function faint(root: Element): string[] {
  const texts = all(root, '*').filter((one) => hasText(one) && one.checkVisibility());
  expect(texts.length, 'texts that were looked at').to.be.greaterThan(25);
  return texts.flatMap((one) => {
    const { color, fontSize, fontWeight } = getComputedStyle(one);
    const size = parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const ground = behind(one);
    const ratio = contrast(over(colourOf(color), ground), ground);
    return ratio < (isLarge ? 3 : 4.5) ? [`${one.textContent.trim().slice(0, 40)}: ${ratio.toFixed(2)}`] : [];
  });
}

/** The page wears a look, in a scheme, for the length of a test. */
async function wear(look: string, scheme: keyof typeof SCHEMES): Promise<void> {
  document.documentElement.style.cssText = `color-scheme: ${scheme}; background: ${SCHEMES[scheme]}`;
  if (!look) return;
  const link = document.createElement('link');
  const isThere = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  Object.assign(link, { rel: 'stylesheet', href: `/src/looks/${look}.css`, className: 'look' });
  document.head.append(link);
  await isThere;
}

afterEach(() => {
  document.documentElement.style.cssText = '';
  for (const one of document.head.querySelectorAll('.look')) one.remove();
});

/** Older engines have no `light-dark()`: there, colours stay those of a light page. */
const knowsSchemes = CSS.supports('color', 'light-dark(#000, #fff)');

for (const look of LOOKS)
  for (const scheme of ['light', 'dark'] as const)
    describe(`${look || 'no look'}, ${scheme}`, () => {
      before(function () {
        if (scheme === 'dark' && !knowsSchemes) this.skip();
      });

      for (const form of ['departures', 'departures compact'])
        it(`<leave-x-letter ${form}> can be read, and axe finds nothing`, async () => {
          await wear(look, scheme);
          const letter = await show<HTMLElement>(`<leave-x-letter lang="nl" ${form}></leave-x-letter>`, 'nl');
          await until('all is there', () => all(letter, '[part=departures] .records > li').length > 0);
          for (const details of all<HTMLDetailsElement>(letter, 'details:not(.act)')) details.open = true;
          expect(faint(letter)).to.deep.equal([]);
          const button = all(letter, '.button')[0]!;
          expect(contrast(behind(button), behind(parentOf(button))), 'the button').to.be.greaterThan(3);
          await expectAccessible(letter);
        });

      it('plain HTML can be read, and wears it too', async () => {
        const sheet = put<HTMLStyleElement>(`<style>${staticStyles()}</style>`);
        document.head.prepend(sheet);
        await wear(look, scheme);
        const place = put<HTMLElement>('<div data-leave-x-letter></div>');
        const parsed = new DOMParser().parseFromString(await renderStatic({ lang: 'nl' }), 'text/html');
        place.append(...parsed.querySelector('leave-x-letter')!.childNodes);
        expect(faint(place)).to.deep.equal([]);
        const letter = await speaks(put('<leave-x-letter lang="nl"></leave-x-letter>'), 'nl');
        await until('all is there', () => all(letter, '.endorsements').length > 0);
        for (const part of ['heading', 'lead', 'petition', 'button'])
          for (const property of ['font-size', 'font-family', 'border-top-left-radius', 'background-color', 'color'])
            expect(styleOf(place, part, property), `${part}: ${property}`).to.equal(styleOf(letter, part, property));
        sheet.remove();
      });
    });

const styleOf = (root: Element, part: string, property: string) =>
  getComputedStyle(all(root, `[part=${part}]`)[0]!).getPropertyValue(property);

it('measures: grey on grey is faint', async () => {
  const letter = await show<HTMLElement>('<leave-x-letter lang="nl" style="color: #888"></leave-x-letter>', 'nl');
  expect(faint(letter)).to.not.deep.equal([]);
});
