/** “Your own letter” on the front page, as a visitor uses it: for tests. */
import type Axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { textOf, until } from '../../helpers.js';
import { docx, item, paragraph, run, style } from '../../import/docx.mjs';
import { openPage } from '../../page.js';

export type Page = Window & typeof globalThis & { axe?: typeof Axe };

export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WORD = (title: string, lead: string, text: string, reason: string) =>
  docx(
    [
      paragraph(run(title), style('Title')),
      paragraph(run(lead, '<w:b/>')),
      paragraph(run(text)),
      paragraph(run(reason), item(2)),
      paragraph(run('Example Town, 1 March 2025'), '<w:jc w:val="right"/>'),
    ],
    'https://example.org/',
  );
export const ENGLISH = WORD(
  'More benches',
  'We ask the council for more benches.',
  'There is not one.',
  'People are tired.',
);
export const DUTCH = WORD(
  'Meer banken',
  'Wij vragen de gemeente om meer banken te plaatsen.',
  'Er staat er niet een in het hele park.',
  'Wie moe is, wil graag even zitten.',
);
export const LIST = [
  'First name,Last name,City,E-mail,Signed at,Party',
  ...Array.from(
    { length: 7 },
    (_, row) => `Example,Person 004${row},Example Town,a@example.org,${row + 1}.3.2025,None`,
  ),
].join('\n');

before(async function () {
  // it is built first
  this.timeout(160_000);
  await openPage('/demo/dist/index.html');
});

/** Opens the page, and the section of one's own letter on it. */
export async function openBring(language = ''): Promise<Page> {
  const page = await openPage(`/demo/dist/${language}${language && '/'}index.html`);
  const details = await until('the section is there', () =>
    page.document.querySelector<HTMLDetailsElement>('#bring details'),
  );
  details.open = true;
  await until('the form is there', () => page.document.querySelector('bring-list input'));
  return page;
}

/** Where files are given: the letter, and the lists in their order. */
const PLACES = {
  texts: ['bring-texts', 0],
  signatories: ['bring-list', 0],
  representatives: ['bring-list', 1],
} as const;
type Place = keyof typeof PLACES;

export function placeOf(page: Page, where: Place): HTMLElement {
  const [tag, index] = PLACES[where];
  return page.document.querySelectorAll<HTMLElement>(tag)[index]!;
}

/** Gives files to one of them. */
export function give(page: Page, where: Place, files: Record<string, Uint8Array | string>): void {
  const transfer = new page.DataTransfer();
  for (const [name, content] of Object.entries(files))
    transfer.items.add(new page.File([content as Uint8Array<ArrayBuffer>], name));
  const input = placeOf(page, where).querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = transfer.files;
  input.dispatchEvent(new page.Event('change', { bubbles: true }));
}

export const cards = (page: Page, where: Place = 'texts') => [
  ...placeOf(page, where).querySelectorAll<HTMLElement>('.bring-card'),
];

export async function cardsOf(page: Page, count: number, where: Place = 'texts'): Promise<HTMLElement[]> {
  return until(`there are ${count}`, () => cards(page, where).length === count && cards(page, where), 30_000);
}

export const letterOf = (page: Page) => page.document.querySelector<HTMLElement>('#stage leave-x-letter')!;
export const codeOf = (page: Page) => page.document.querySelector('#snippet-page code')?.textContent ?? '';
export const status = (page: Page) => textOf(page.document.querySelector('bring-letter [role=status]')!);

/** The control with a label that begins so. */
export function labelled<E extends HTMLElement = HTMLInputElement>(within: Element, label: string): E {
  const found = [...within.querySelectorAll('label')].find((one) => textOf(one).startsWith(label));
  return found!.querySelector<E>('input, select, textarea')!;
}

export function set(page: Page, input: HTMLInputElement | HTMLSelectElement, value: string | boolean): void {
  if (typeof value === 'boolean') (input as HTMLInputElement).checked = value;
  else input.value = value;
  input.dispatchEvent(new page.Event('change', { bubbles: true }));
}

/** What the button hands back. */
export async function taken(page: Page): Promise<Record<string, string>> {
  const blobs: Blob[] = [];
  page.URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return '#taken';
  };
  page.HTMLAnchorElement.prototype.click = () => undefined;
  const button = await until('there are files', () =>
    [...page.document.querySelectorAll<HTMLElement>('bring-letter > button')].at(-1),
  );
  button.click();
  const files = unzipSync(new Uint8Array(await blobs[0]!.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
