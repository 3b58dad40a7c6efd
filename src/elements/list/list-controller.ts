/** A list with everything that a plain one does without: the page's records, tools, marks, addresses. */
import type { LitElement } from 'lit';
import type { ListKind, Records } from '../../campaign/read-records.js';
import type { Words } from '../../i18n/words.js';
import type { Listed } from './filters.js';
import { leadTo } from './lead-to.js';
import type { EarlyAnswer, ListKindOptions, ListOptions } from './list-options.js';
import { type ListMarks, marksFor } from './marks.js';
import { RecordLinks } from './record-links.js';
import { RecordsController } from './records-controller.js';
import { ListTools } from './tools.js';

/** A list, ready to be shown. */
export interface OpenList<Record extends Listed> {
  all: readonly Record[];
  tools: ListTools<Record>;
  marks: ListMarks<Record>;
}

export class ListController<K extends ListKind, Options extends ListOptions> {
  readonly #host: LitElement;
  readonly #name: K;
  readonly #kind: ListKindOptions<Options, Records[K]>;
  readonly #records: RecordsController<K>;
  readonly #tools: ListTools<Records[K]>;

  /**
   * @param name what the records are
   * @param kind where they come from, and how they are known
   * @param early records that were asked for already
   */
  constructor(host: LitElement, name: K, kind: ListKindOptions<Options, Records[K]>, early?: EarlyAnswer) {
    const { options, campaign, prefix, nameOf } = kind;
    this.#host = host;
    this.#name = name;
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

  /** Asks again, and leads the keyboard from the button, which goes, to the records that came. */
  async #retry(): Promise<void> {
    await this.#records.retry();
    await this.#host.updateComplete;
    if (this.#records.hasFailed) return;
    leadTo(this.#host.shadowRoot?.querySelector<HTMLElement>(`.${this.#name} .records > li`));
  }

  /**
   * @param words the language of the page
   * @returns `undefined` while all records are still to come
   */
  open(words: Words): OpenList<Records[K]> | undefined {
    const { all, hasFailed } = this.#records;
    const options = this.#kind.options();
    if (!all || !options) return undefined;
    const { prefix, nameOf } = this.#kind;
    const marks = marksFor<Records[K]>(words, {
      highlight: options.highlight,
      idOf: options.recordLinks ? (record) => `${prefix}-${nameOf(record)}` : undefined,
      retry: hasFailed ? () => void this.#retry() : undefined,
    });
    return { all, tools: this.#tools, marks };
  }
}
