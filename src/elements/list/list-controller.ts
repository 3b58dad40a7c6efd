/** A list with everything that a plain one does without: the page's records, tools, marks, addresses. */
import type { LitElement } from 'lit';
import type { ListKind, Records } from '../../campaign/read-records.js';
import type { Words } from '../../i18n/words.js';
import type { EarlyAnswer, ListKindOptions, ListOptions } from './list-options.js';
import { type ListMarks, marksFor } from './marks.js';
import { RecordLinks } from './record-links.js';
import { RecordsController } from './records-controller.js';
import { type Listed, ListTools } from './tools.js';

/** A list, ready to be shown. */
export interface OpenList<Record extends Listed> {
  all: readonly Record[];
  tools: ListTools<Record>;
  marks: ListMarks<Record>;
}

export class ListController<K extends ListKind, Options extends ListOptions> {
  readonly #kind: ListKindOptions<Options, Records[K]>;
  readonly #records: RecordsController<K>;
  readonly #tools: ListTools<Records[K]>;

  /**
   * @param host the element
   * @param name what the records are
   * @param kind where they come from, and how they are known
   * @param early records that were asked for already
   */
  constructor(host: LitElement, name: K, kind: ListKindOptions<Options, Records[K]>, early?: EarlyAnswer) {
    const { options, campaign, prefix, nameOf } = kind;
    this.#kind = kind;
    const wishes = () => {
      const wanted = options();
      return wanted && { ...wanted, campaign: campaign(wanted) };
    };
    this.#records = new RecordsController(host, name, wishes, early);
    const tools = (this.#tools = new ListTools<Records[K]>(host, `.${name}`));
    new RecordLinks(host, {
      isOn: () => options()?.recordLinks ?? false,
      prefix,
      reveal: (id) => {
        const record = this.#records.all?.find((one) => nameOf(one) === id);
        return (
          record &&
          (() => {
            tools.reveal(record);
          })
        );
      },
    });
  }

  /**
   * @param words the language of the page
   * @returns `undefined` while all records are still to come
   */
  open(words: Words): OpenList<Records[K]> | undefined {
    const { all, hasFailed, retry } = this.#records;
    const options = this.#kind.options();
    if (!all || !options) return undefined;
    const { prefix, nameOf } = this.#kind;
    const marks = marksFor<Records[K]>(words, {
      highlight: options.highlight,
      idOf: options.recordLinks ? (record) => `${prefix}-${nameOf(record)}` : undefined,
      retry: hasFailed ? retry : undefined,
    });
    return { all, tools: this.#tools, marks };
  }
}
