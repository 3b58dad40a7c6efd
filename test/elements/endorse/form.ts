/** What the tests of the form do as a reader would. */
import type { LeaveXEndorse } from '../../../src/elements/endorse/leave-x-endorse.js';
import { all, show, until } from '../../helpers.js';

/** Everything that people need to know, visibly made up. */
export const HOST =
  'publisher="Example Association 0042" publication-url="https://example.org/list" contact="list@example.org" ' +
  'withdraw="https://example.org/withdraw" privacy-url="https://example.org/privacy"';

/** A form on the page, once it is there. */
export async function showForm(attributes: string, language = 'en'): Promise<LeaveXEndorse> {
  const element = await show<LeaveXEndorse>(
    `<leave-x-endorse lang="${language}" ${attributes}>Before</leave-x-endorse>`,
    language,
  );
  await until('the form is there', () => field(element, 'name'));
  return element;
}

/** A field by its name. */
export const field = (element: Element, name: string): HTMLInputElement | undefined =>
  all<HTMLInputElement>(element, `[name="${name}"]`)[0];

/** Types, chooses or ticks, as a reader would; the field is left afterwards. */
export function type(element: Element, name: string, value: string): void {
  const input = field(element, name)!;
  if (input.type === 'checkbox') input.checked = value !== '';
  else input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.dispatchEvent(new FocusEvent('blur'));
}

export const ORGANISATION = {
  name: 'Example Association 0042',
  kind: 'association',
  country: 'NL',
  url: 'example.org/about',
  contactName: 'Example Person 0042',
  email: 'person-0042@example.org',
  endorsed: 'on',
};

export const PERSON = {
  name: 'Example Person 0042',
  position: 'Professor of examples',
  affiliation: 'Example University 0042',
  place: 'Example City',
  country: 'BE',
  email: 'person-0042@example.org',
  endorsed: 'on',
  published: 'on',
};

/** Fills in what there is. */
export function fillIn(element: Element, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) if (field(element, name)) type(element, name, value);
}

/** Presses the button. */
export function press(element: Element): void {
  all<HTMLButtonElement>(element, 'form > button')[0]!.click();
}

/** What is said of a field that is wrong. */
export const errorOf = (element: Element, name: string): string | undefined => {
  const input = field(element, name);
  const id = input?.getAttribute('aria-describedby');
  return id && input?.ariaInvalid === 'true' ? all(element, `#${id}`)[0]?.textContent.trim() : undefined;
};

/** The summary of errors. */
export const summaryOf = (element: Element): string[] =>
  all(element, '.summary a').map((link) => link.textContent.trim());

/** The element in a form that has the focus. */
export const focused = (element: Element): Element | null | undefined => element.shadowRoot?.activeElement;
