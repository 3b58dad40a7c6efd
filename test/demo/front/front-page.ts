/** The front page, opened and used as a visitor would. */
import type Axe from 'axe-core';
import { until } from '../../helpers.js';
import { openPage } from '../../page.js';

export type Page = Window & typeof globalThis & { axe?: typeof Axe };

/** Opens the page, at a configuration, once its script has drawn it. */
export async function openFront(fragment = '', language = ''): Promise<Page> {
  const page = await openPage(`/demo/dist/${language}${language && '/'}index.html${fragment && `#${fragment}`}`);
  await until('the form is there', () => control(page, 'main'));
  await until('the snippet is there', () => codeOf(page));
  return page;
}

export const control = <E extends HTMLElement = HTMLInputElement>(page: Page, name: string): E =>
  page.document.querySelector<E>(`[name="${name}"]`)!;

/** The code of the snippet, as it would be copied. */
export const codeOf = (page: Page, id = 'snippet-page'): string =>
  page.document.querySelector(`#${id} code`)?.textContent ?? '';

export function set(page: Page, name: string, value: string | boolean): void {
  const input = control(page, name);
  if (typeof value === 'boolean') input.checked = value;
  else input.value = value;
  for (const kind of ['input', 'change']) input.dispatchEvent(new page.Event(kind, { bubbles: true }));
}

export const preview = (page: Page, tag = 'leave-x-letter') =>
  page.document.querySelector<HTMLElement>(`#stage ${tag}`)!;

before(async function () {
  // it is built first
  this.timeout(160_000);
  await openPage('/demo/dist/index.html');
});
