/** A list of records with everything that a plain one does without: the host's own records, tools, marks, addresses. */
import { html, nothing } from 'lit';
import type { ListKind, Records } from '../campaign/read-records.js';
import type { Words } from '../i18n/words.js';
import { ListTools } from './list-tools.js';
import type { Marks } from './record.js';
import { RecordLinks } from './record-links.js';
import { type OfCampaign, type RecordsHost, RecordsController } from './records-controller.js';

export interface ListHost extends RecordsHost {
  highlight: string;
  recordLinks: boolean;
}

interface Wishes<R> {
  /** what the ids of records on the page start with */
  prefix: string;
  /** what follows that, unmistakable in the list */
  nameOf: (record: R) => string;
}

export class RecordList<Kind extends ListKind> {
  readonly tools: ListTools<Records[Kind]>;

  readonly #host: ListHost;
  readonly #records: RecordsController<Kind>;
  readonly #wishes: Wishes<Records[Kind]>;

  /**
   * @param host the list
   * @param kind what its records are
   * @param ofCampaign those of the campaign; `undefined` while it is not there
   * @param tools for finding one among many
   * @param wishes how a record is known on the page
   */
  constructor(
    host: ListHost,
    kind: Kind,
    ofCampaign: () => OfCampaign<Records[Kind]> | undefined,
    tools: ListTools<Records[Kind]>,
    wishes: Wishes<Records[Kind]>,
  ) {
    this.#host = host;
    this.#wishes = wishes;
    this.tools = tools;
    this.#records = new RecordsController(host, kind, ofCampaign);
    new RecordLinks(host, wishes.prefix, (name) => {
      const record = this.#records.all?.find((one) => wishes.nameOf(one) === name);
      return (
        record &&
        (() => {
          tools.reveal(record);
        })
      );
    });
  }

  /** Everything that the list has; `undefined` where it is all still to come. */
  get all(): readonly Records[Kind][] | undefined {
    return this.#records.all;
  }

  /** What marks a record out. */
  mark(words: Words, record: Records[Kind]): Marks {
    const { highlight, recordLinks } = this.#host;
    const isHost = record.id === highlight;
    const id = recordLinks ? `${this.#wishes.prefix}-${this.#wishes.nameOf(record)}` : undefined;
    const logo = 'logo' in record ? record.logo : undefined;
    if (!isHost && !id && !logo) return {};
    return {
      id,
      kind: isHost ? 'host' : undefined,
      before: logo
        ? html`<img class="logo" src=${logo} alt="" width="48" height="48" loading="lazy" decoding="async" />`
        : nothing,
      after: [
        id
          ? html`<a class="link" href=${`#${id}`} aria-label=${`${words.text('list.link')}: ${record.name}`}>#</a>`
          : nothing,
        isHost ? html`<p class="mark">${words.t('list.host')}</p>` : nothing,
      ],
    };
  }

  /** Says quietly that the host's records could not be had. */
  failure(words: Words): unknown {
    const { failed, retry } = this.#records;
    if (!failed) return nothing;
    return html`<p class="failure" role="status">
      ${words.t('list.loadFailed')} <button type="button" @click=${retry}>${words.t('list.retry')}</button>
    </p>`;
  }
}
