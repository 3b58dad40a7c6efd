/** Readers who search the page find what is folded, as the documentation says of each browser. */
import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { LeaveXDepartures } from '../../../src/elements.js';
import { all, put, show, textOf, until } from '../../helpers.js';

const isChromium = navigator.userAgent.includes('Chrome/');
const isFirefox = navigator.userAgent.includes('Firefox/');

/** The list, and a text in its first entry, which is closed. */
async function openList() {
  const element = await show<LeaveXDepartures>('<leave-x-departures lang="en"></leave-x-departures>');
  const entry = await until('it is there', () => all<HTMLDetailsElement>(element, '.records details')[0]);
  expect(entry.open).to.equal(false);
  return { element, entry, text: textOf(entry.querySelector('li')!) };
}

const opened = (element: Element) => all<HTMLDetailsElement>(element, 'details[open]');

/** Searches the page, as no standard says and engines do. */
const find = (text: string) =>
  (window as unknown as { find: (...options: [string, ...boolean[]]) => boolean }).find(text, true, false, true);

if (isChromium || isFirefox)
  it('a search finds text in a closed entry', async () => {
    const { text } = await openList();
    expect(find(text)).to.equal(true);
    expect(find('No entry has this text.')).to.equal(false);
  });

if (isFirefox)
  it('and opens that entry, and no other', async () => {
    const { element, entry, text } = await openList();
    find(text);
    await until('it is open', () => entry.open);
    expect(opened(element)).to.deep.equal([entry]);
  });

// a test cannot open its field for searches; a link to a text looks for it in the same way
if (isChromium)
  it('a link to a text in a closed entry opens it, and no other', async () => {
    const { element, entry, text } = await openList();
    const before = location.href;
    const link = put<HTMLAnchorElement>(`<a href="#:~:text=${encodeURIComponent(text)}">To the text</a>`);
    link.focus();
    await sendKeys({ press: 'Enter' });
    await until('it is open', () => entry.open);
    await element.updateComplete;
    expect(opened(element)).to.deep.equal([entry]);
    history.replaceState(null, '', before);
  });

if (!isChromium && !isFirefox)
  it('text is there to be found once the entry is open', async () => {
    const { entry } = await openList();
    const reason = entry.querySelector('li')!;
    expect(reason.checkVisibility()).to.equal(false);
    entry.open = true;
    expect(reason.checkVisibility()).to.equal(true);
  });
