/** What tests do with the form as a reader does. */
import { all, until } from '../../helpers.js';

/** The field that a label names. */
export function field<E extends HTMLElement = HTMLInputElement>(element: Element, label: string): E {
  const found = all(element, 'label').find((one) => (one.querySelector('span') ?? one).textContent.trim() === label);
  return (found as HTMLLabelElement).control as E;
}

export function type(input: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export function choose(menu: HTMLSelectElement, value: string): void {
  menu.value = value;
  menu.dispatchEvent(new Event('change', { bubbles: true }));
}

export const button = (element: Element, label: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((one) => (one.ariaLabel ?? one.textContent).trim() === label)!;

export const textarea = (element: Element): HTMLTextAreaElement => all<HTMLTextAreaElement>(element, 'textarea')[0]!;

/** The link that opens a mail program. */
export const mail = (element: Element): HTMLAnchorElement => all<HTMLAnchorElement>(element, 'a.button')[0]!;

export const says = (element: Element, what: string): Promise<unknown> =>
  until(`the message says ${what}`, () => textarea(element).value.includes(what));

/** Takes the place of printing, which would wait for a dialog: what each sheet says. */
export function printedBy(draft: Element): string[] {
  const printed: string[] = [];
  const [paper] = all(draft, '.paper');
  paper!.replaceChildren = (...nodes) => {
    Element.prototype.replaceChildren.apply(paper, nodes);
    const view = paper!.querySelector('iframe')!.contentWindow!;
    view.print = () => void printed.push(view.document.body.innerText);
  };
  return printed;
}
