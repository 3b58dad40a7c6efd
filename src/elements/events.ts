/** The names and details of all events, and the one way to fire them. */
import type { Diagnostic } from '../campaign/read-records.js';

/** Detail of `leave-x-sign`. */
export interface SignDetail {
  /** the id of the petition; absent for an address of the host's own */
  petition?: string;
  /** where the link leads */
  url: string;
}

/** Detail of `leave-x-language-change`. */
export interface LanguageChangeDetail {
  /** the language that the reader has chosen */
  lang: string;
}

/** Detail of `leave-x-error`. */
export interface ErrorDetail {
  /**
   * `words`: a language could not be loaded; `part`: an opt-in part could not; `attribute`: a value cannot be used;
   * `list`: a list of records could not be loaded; `record`: one record of it cannot be used; `campaign`: a campaign could not be loaded;
   * `render`: something could not be shown; `send`: a receiver did not take what a reader sent
   */
  kind: 'words' | 'part' | 'attribute' | 'list' | 'record' | 'campaign' | 'render' | 'send';
  /** what is wrong and what to do, in English, for the console */
  message: string;
  /** where the list lies; absent for one that came through a property */
  address?: string;
  /** the place of the record in the list, from 0; absent for what the records share */
  index?: number | undefined;
  /** the field of the record, such as `source.date` */
  path?: string;
  /** the error behind it, which says more */
  cause?: unknown;
}

declare global {
  interface HTMLElementEventMap {
    'leave-x-sign': CustomEvent<SignDetail>;
    'leave-x-language-change': CustomEvent<LanguageChangeDetail>;
    'leave-x-error': CustomEvent<ErrorDetail>;
  }
  // they bubble up to the document
  interface DocumentEventMap {
    'leave-x-sign': CustomEvent<SignDetail>;
    'leave-x-language-change': CustomEvent<LanguageChangeDetail>;
    'leave-x-error': CustomEvent<ErrorDetail>;
  }
}

/**
 * Fires an event that bubbles and leaves shadow roots.
 * @param host the element that fires
 * @param name the event
 * @param detail what it says
 * @returns false where a listener has cancelled it
 */
export function fire<Name extends 'leave-x-sign' | 'leave-x-language-change' | 'leave-x-error'>(
  host: HTMLElement,
  name: Name,
  detail: HTMLElementEventMap[Name]['detail'],
): boolean {
  const cancelable = name === 'leave-x-sign';
  return host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }));
}

/**
 * Says in the console and in a `leave-x-error` event what went wrong.
 * @param host the element that it happened to
 * @param detail which sort of fault, and what is wrong and to be done
 * @param cause the error behind it
 */
export function report(host: HTMLElement, detail: ErrorDetail, cause?: unknown): void {
  console.warn(`<${host.localName}>: ${detail.message}`, ...(cause === undefined ? [] : [cause]));
  fire(host, 'leave-x-error', { ...detail, cause });
}

/** How many faulty records are told one by one in the console, and in events. */
const MAX_REPORTED = 20;
const MAX_FIRED = 1000;

interface RecordsSource {
  /** what the list is known by: the attribute's value, its address, or `records` */
  source: string;
  address?: string | undefined;
  /** whether it is a whole campaign, so that the kind of the record has to be said */
  isCampaign?: boolean;
}

/**
 * Says which records are left out, or which fields, and why: the first in the console, many more in events, and how many the rest are.
 * @param host the element that was to show them
 * @param source where they come from
 * @param diagnostics what is wrong with each
 */
export function reportRecords(
  host: HTMLElement,
  { source, address, isCampaign = false }: RecordsSource,
  diagnostics: readonly Diagnostic[],
): void {
  diagnostics.slice(0, MAX_FIRED).forEach(({ kind, index, path, told }, order) => {
    const message = `${source}${isCampaign ? `: ${kind}` : ''}, ${told}`;
    const detail = { kind: 'record' as const, message, index, path, ...(address && { address }) };
    if (order < MAX_REPORTED) report(host, detail);
    else fire(host, 'leave-x-error', detail);
  });
  const rest = diagnostics.length - MAX_REPORTED;
  if (rest > 0)
    console.warn(`<${host.localName}>: ${String(rest)} more records have faults; see the leave-x-error events.`);
  const untold = diagnostics.length - MAX_FIRED;
  if (untold > 0)
    fire(host, 'leave-x-error', {
      kind: 'record',
      message: `${source}: ${String(untold)} more records have faults.`,
      ...(address && { address }),
    });
}
