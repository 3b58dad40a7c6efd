/** What marks a record out in its list: its address on the page, its logo, that it is the page's own. */
import { html, nothing } from 'lit';
import type { Words } from '../../i18n/words.js';
import { type Marks, shownName } from '../record.js';

interface Options<Record> {
  /** the id of the organisation behind the page */
  highlight: string;
  /** the id of a record on the page; absent where records have none */
  idOf: ((record: Record) => string) | undefined;
  /** asks once more for the page's records, where they could not be had */
  retry: (() => void) | undefined;
}

export interface ListMarks<Record> {
  mark: (record: Record) => Marks;
  /** where it is said quietly that the page's records could not be had, and whether that is so */
  failure: unknown;
  hasFailed: boolean;
}

/**
 * @param words the language of the page
 * @param options what the page wishes
 */
export function marksFor<
  Record extends { id: string; name: string; kind?: string | undefined; logo?: string | undefined },
>(words: Words, { highlight, idOf, retry }: Options<Record>): ListMarks<Record> {
  const mark = (record: Record): Marks => {
    const isHighlighted = record.id === highlight;
    const id = idOf?.(record);
    const { logo } = record;
    if (!isHighlighted && !id && !logo) return {};
    return {
      id,
      kind: isHighlighted ? 'highlighted' : undefined,
      before: logo
        ? html`<img class="logo" src=${logo} alt="" width="48" height="48" loading="lazy" decoding="async" />`
        : nothing,
      after: [
        id
          ? html`<a
              class="link"
              href=${`${location.href.replace(/#.*/, '')}#${id}`}
              aria-label=${words.text('list.link', { name: shownName(words, record) })}
              >#</a
            >`
          : nothing,
        isHighlighted && record.kind !== 'person' ? html`<p class="mark">${words.t('list.host')}</p>` : nothing,
      ],
    };
  };
  // the region is there before there is anything to read aloud in it
  const failure = html`<div class="failure" role="status">
    ${
      retry
        ? html`<p>
            ${words.t('list.loadFailed')} <button type="button" @click=${retry}>${words.t('list.retry')}</button>
          </p>`
        : nothing
    }
  </div>`;
  return { mark, failure, hasFailed: retry !== undefined };
}
