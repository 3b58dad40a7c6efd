/** The site by the keyboard alone: every control is reached in the order of the page, is seen to be, and does its work. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { painted, speaks, textOf, until } from '../../helpers.js';
import { cardsOf, give, openBring } from '../bring/visitor.js';
import { openFront, codeOf, control, preview } from '../front/front-page.js';
import { visit } from './visit.js';

type Page = Window & typeof globalThis;

/** WebKit is driven in another way, which knows no chord by its name. */
const isDriven = !('chrome' in window) && !navigator.userAgent.includes('Firefox');

const press = (key: string) => sendKeys({ press: key });

async function pressShiftTab(): Promise<void> {
  if (isDriven) return sendKeys({ type: '\uE008\uE004' });
  await sendKeys({ down: 'Shift' });
  await press('Tab');
  await sendKeys({ up: 'Shift' });
}

/** What has the focus, through shadow roots. */
function focused(page: Page): Element {
  let element: Element = page.document.activeElement ?? page.document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** All elements in the order in which they stand on the page, with what shadow roots show in their place. */
function* elementsIn(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    // what stands in a tag with a shadow root is shown where the root says, and is no control here
    else yield* elementsIn(element);
  }
}

const CONTROLS = 'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]';

/** What a keyboard has to reach. Of radio buttons, it is the one that is chosen; the others are reached by arrows. */
const controlsIn = (page: Page): Element[] =>
  [...elementsIn(page.document.body)].filter(
    (element) =>
      element.matches(CONTROLS) &&
      !element.matches(':disabled, [tabindex="-1"], [type=hidden], [type=radio]:not(:checked)') &&
      (element as HTMLElement).checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );

const nameOf = (element: Element): string => {
  const text = textOf(element).slice(0, 40) || element.getAttribute('aria-label');
  return `<${element.localName}${element.id && ` #${element.id}`} ${element.getAttribute('name') ?? ''}> ${text ?? ''}`;
};

/** Whether a ring is drawn round it, or round what its label makes of it. */
function hasRing(page: Page, element: Element): boolean {
  const { outlineStyle, outlineWidth } = page.getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
}

const isInSight = (page: Page, element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < page.innerHeight;
};

/** Waits until nothing joins the page any more: some parts load when it is shown. */
async function settled(page: Page): Promise<void> {
  for (let count = -1, same = 0; same < 20; await painted(page)) {
    const { length } = controlsIn(page);
    same = length === count ? same + 1 : 0;
    count = length;
  }
}

/** Begins where a visitor does who has just come. */
async function begin(page: Page): Promise<void> {
  page.focus();
  await painted(page);
}

/** No page has as many stops. */
const MOST = 4000;

/**
 * Goes through a page from one control to another, and says at which stops one sees nothing.
 * It goes no further: who leaves the page for the bars of Firefox does not come back by script.
 */
async function walk(page: Page, [first, last]: [first: Element, last: Element], step: () => Promise<void>) {
  await begin(page);
  (first as HTMLElement).focus();
  const reached = [first];
  const faults: string[] = [];
  for (let steps = 0; steps < MOST && reached.at(-1) !== last; steps++) {
    await step();
    const element = focused(page);
    if (document.activeElement !== page.frameElement || element === page.document.body) break;
    // a date has several fields, a frame several links: the frame is one control here
    if (element === reached.at(-1)) continue;
    if (reached.includes(element)) return { reached, faults: [...faults, `goes round at ${nameOf(element)}`] };
    reached.push(element);
    // in a frame that nobody looks into, the ring is the browser's
    if (element.localName !== 'iframe' && !hasRing(page, element)) faults.push(`no ring: ${nameOf(element)}`);
    if (!isInSight(page, element)) await painted(page);
    if (!isInSight(page, element)) faults.push(`out of sight: ${nameOf(element)}`);
  }
  return { reached, faults };
}

/** Everything on a page is reached, forwards and backwards, in its order. */
async function expectWalk(page: Page, isBack = true): Promise<void> {
  const controls = controlsIn(page);
  const wanted = controls.map(nameOf);
  const [first, last] = [controls[0]!, controls.at(-1)!];
  const there = await walk(page, [first, last], () => press('Tab'));
  expect(there.reached.map(nameOf)).to.deep.equal(wanted);
  expect(there.faults).to.deep.equal([]);
  if (!isBack) return;
  const back = await walk(page, [last, first], pressShiftTab);
  expect(back.reached.map(nameOf).toReversed()).to.deep.equal(wanted);
  expect(back.faults).to.deep.equal([]);
}

/** Goes to a control by Tab, as somebody does who looks for it. */
async function goTo(page: Page, wanted: Element, step = () => press('Tab')): Promise<void> {
  for (let steps = 0; steps < 300; steps++) {
    await step();
    if (focused(page) === wanted) return;
  }
  throw new Error(`${nameOf(wanted)} is not reached`);
}

it('the front page: everything that is open is reached, in its order, forwards and backwards', async function () {
  this.timeout(150_000);
  const page = await openFront();
  await speaks(preview(page), 'en');
  await begin(page);
  await goTo(page, page.document.querySelector('#bring summary')!);
  await press('Enter');
  await until('the section is there', () => page.document.querySelectorAll('bring-list input').length === 2);
  for (const details of page.document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  await until('all of it is there', () => page.document.querySelector('#statements pre'));
  await settled(page);
  expect(controlsIn(page).length).to.be.greaterThan(100);
  await expectWalk(page);
});

for (const path of ['docs/style.html', 'docs/languages.html'])
  it(`${path}: everything is reached, in its order`, async function () {
    this.timeout(150_000);
    const { page } = await visit(path);
    const summary = page.document.querySelector('.gallery summary');
    if (summary) {
      await begin(page);
      await goTo(page, summary);
      await press('Enter');
    }
    await settled(page);
    expect(controlsIn(page).length).to.be.greaterThan(20);
    await expectWalk(page, false);
  });

it('the front page: choose, look, print, bring a file, copy', async function () {
  this.timeout(90_000);
  const page = await openFront();
  await speaks(preview(page), 'en');
  await begin(page);
  await press('Tab');
  expect(focused(page).className).to.equal('skip');
  await press('Enter');
  await until('the page is at its content', () => page.location.hash === '#main');
  await painted(page);
  await press('Tab');
  expect(page.document.querySelector('main')!.contains(page.document.activeElement)).to.equal(true);

  await goTo(page, control(page, 'reader-lang'));
  await sendKeys({ type: 'Ned' });
  await press('Tab');
  await speaks(preview(page), 'nl');
  await goTo(page, control(page, 'width'));
  const { width } = preview(page).getBoundingClientRect();
  await press('ArrowLeft');
  await press('ArrowLeft');
  expect(preview(page).getBoundingClientRect().width).to.be.lessThan(width);

  let printed = 0;
  page.print = () => {
    printed++;
  };
  await press('Tab');
  expect(textOf(focused(page))).to.equal('Print the letter');
  await press('Enter');
  await press(' ');
  expect(printed).to.equal(2);

  await goTo(page, control(page, 'departures'));
  await press(' ');
  await until('it is shown', () => preview(page).hasAttribute('departures'));

  await goTo(page, page.document.querySelector('#bring summary')!);
  await press('Enter');
  const input = await until('the section is there', () =>
    page.document.querySelector<HTMLInputElement>('bring-texts input[type=file]'),
  );
  let asked = 0;
  input.addEventListener('click', (event) => {
    // a window of the system would stay open
    event.preventDefault();
    asked++;
  });
  await goTo(page, input);
  await press(isDriven ? ' ' : 'Enter');
  await until('a file is asked for', () => asked > 0);

  let copied = '';
  Object.defineProperty(page.navigator, 'clipboard', {
    value: {
      writeText: (text: string) => {
        copied = text;
        return Promise.resolve();
      },
    },
  });
  await goTo(page, control(page, 'kind'));
  await sendKeys({ type: 'HTML,' });
  await press('Tab');
  await until('the snippet is short', () => codeOf(page).includes('departures') && codeOf(page).length < 600);
  await goTo(page, control(page, 'kind'), pressShiftTab);
  await goTo(page, page.document.querySelector('#snippet .code button')!);
  await press('Enter');
  await until('it is said', () => textOf(page.document.querySelector('#announcement')!) === 'Copied.');
  expect(copied).to.equal(codeOf(page));
});

it('the language of the site is switched', async () => {
  const page = await openFront();
  await begin(page);
  await goTo(page, page.document.querySelector('.languages a[lang=nl]')!);
  await press('Enter');
  await until('the page is another', () => page.document.querySelector('html[lang=nl]'));
});

it('radio buttons are chosen by arrows', async () => {
  const page = await openBring();
  give(page, 'signatories', { 'list.csv': 'name\nExample Association 0042\n' });
  const [card] = await cardsOf(page, 1, 'signatories');
  const [first, second] = card!.querySelectorAll<HTMLInputElement>('[name=bring-who]');
  await begin(page);
  await goTo(page, first!);
  await press('ArrowDown');
  await until('people are chosen', () => second!.checked && card!.querySelector('.bring-consent'));
  expect(focused(page)).to.equal(second);
});

it('a ring that is not drawn, and a control that is not reached, are found', async () => {
  const { page } = await visit('docs/embed.html');
  const [first, second] = page.document.querySelectorAll<HTMLElement>('main a[href]');
  first!.style.outline = 'none';
  second!.addEventListener('focus', () => {
    second!.blur();
  });
  const controls = controlsIn(page);
  const { reached, faults } = await walk(page, [controls[0]!, controls.at(-1)!], () => press('Tab'));
  expect(faults).to.deep.equal([`no ring: ${nameOf(first!)}`]);
  expect(reached).to.not.include(second);
});
