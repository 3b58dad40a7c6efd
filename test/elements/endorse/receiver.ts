/** A form that is filled in, and the receiver that it is sent to. */
import { expect } from 'chai';
import type { ErrorDetail } from '../../../src/elements/events.js';
import { all, textOf, until } from '../../helpers.js';
import { field, fillIn, ORGANISATION, showForm } from './form.js';

export interface Received {
  received: { key: string; cookie: string; at: number; body: string }[];
  mails: string[];
  list: { name: string; date: string; source: object }[];
  proofs: { statements: string[]; lang: string }[];
}

export const get = async <T>(address: string) => (await (await fetch(address)).json()) as T;

let run = 0;

/** A form that is filled in, and a receiver that gives one answer after another. */
export async function open(
  answers: string,
  { attributes = '', values = ORGANISATION }: { attributes?: string; values?: Record<string, string> } = {},
) {
  const name = `run-${String(run++)}-${String(Math.random()).slice(2)}`;
  const element = await showForm(`action="/receiver/${name}/${answers}" ${attributes}`);
  const told: ErrorDetail[] = [];
  element.addEventListener('leave-x-error', ({ detail }) => told.push(detail));
  fillIn(element, values);
  return { element, told, name, received: () => get<Received>(`/received/${name}`) };
}

export const statusOf = (element: Element) => textOf(all(element, 'form > [role=status]')[0]!);
export const alertOf = (element: Element) => textOf(all(element, '[role=alert]')[0]!);

export const SENT = 'Thank you. The endorsement has been sent.';
export const isSent = (element: Element) => until('it is sent', () => statusOf(element).startsWith(SENT), 12_000);

export function expectNothingLost(element: Element, values: Record<string, string> = ORGANISATION) {
  for (const [name, value] of Object.entries(values)) {
    const input = field(element, name)!;
    expect(input.type === 'checkbox' ? (input.checked ? 'on' : '') : input.value, name).to.equal(value);
  }
}
