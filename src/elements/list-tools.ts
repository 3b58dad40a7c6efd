/** The tools of a long list: search, filters, group, order, and showing it step by step. */
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { foldText } from '../data/fold-text.js';
import type { Departure, Endorsement } from '../campaign/schema.js';
import type { Passage, Words } from '../i18n/words.js';
import { footTemplate, menuTemplate, searchTemplate, toolbarTemplate } from './list-tools.template.js';
import type { GroupBy, SortBy } from './order.js';

/** From how many records on tools help more than they disturb. */
const HELPFUL_ABOVE = 20;

/** How many records are shown first, and more at each step. */
const STEP = 50;

type Filter = 'status' | 'country' | 'kind';
type AnyRecord = Endorsement | Departure;

interface Sorted<R> {
  records: readonly R[];
  /** the name of each, as a search compares it */
  folded: readonly string[];
}

/** What a list shows of its records. */
export interface Selection<R> {
  page: readonly R[];
  /** what stands above the list, and below it */
  toolbar: unknown;
  foot: unknown;
}

/** The value by which a record is filtered; not every kind of record has every field. */
const fieldOf = (record: AnyRecord, name: Filter): string | undefined =>
  name === 'status' ? ('status' in record ? record.status : undefined) : record[name];

export class ListTools<R extends AnyRecord> {
  /** What a reader has chosen; until then, what the host has. */
  groupBy: GroupBy | undefined;
  sortBy: SortBy | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #filters: Partial<Record<Filter, string>> = {};
  readonly #filterNames: readonly Filter[];
  #search = '';
  #limit = STEP;
  #sorted: Sorted<R> | undefined;
  #sortedBy: readonly unknown[] = [];
  readonly #values = new Map<Filter, readonly string[]>();
  #valuesFrom: readonly R[] | undefined;

  readonly #statusLabel: ((words: Words, status: Departure['status']) => Passage) | undefined;

  /**
   * @param host the list
   * @param filters by which fields it can be narrowed down
   * @param statusLabel the words for a status, where one of the fields is that
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    filters: readonly Filter[],
    statusLabel?: (words: Words, status: Departure['status']) => Passage,
  ) {
    this.#host = host;
    this.#filterNames = filters;
    this.#statusLabel = statusLabel;
  }

  /**
   * @param words the language of the page
   * @param all the records of the list
   * @param order how they stand, and a name that changes when that does
   * @param chosen what the menus show: how the list is grouped and sorted; absent where it cannot be
   */
  select(
    words: Words,
    all: readonly R[],
    order: { name: string; compare: (a: R, b: R) => number },
    chosen?: { groupBy: GroupBy; sortBy: SortBy },
  ): Selection<R> {
    const { records, folded } = this.#sort(all, order.compare, [all, order.name, words.locale]);
    const found = this.#find(records, folded);
    const page = found.slice(0, this.#limit);
    if (all.length <= HELPFUL_ABOVE) return { page, toolbar: nothing, foot: nothing };
    return {
      page,
      toolbar: this.#toolbar(words, all, chosen, found.length, page.length),
      foot: this.#foot(words, found.length - page.length),
    };
  }

  /**
   * Makes a record part of what is shown, whatever hides it.
   * @param record one of the list
   */
  reveal(record: R): void {
    const isShown = (this.#sorted?.records.indexOf(record) ?? -1) < this.#limit;
    if (isShown && !this.#isNarrowed) return;
    this.#search = '';
    for (const name of this.#filterNames) this.#filters[name] = '';
    this.#limit = Infinity;
    this.#host.requestUpdate();
  }

  get #isNarrowed(): boolean {
    return this.#search !== '' || this.#filterNames.some((name) => this.#filters[name]);
  }

  #sort(all: readonly R[], compare: (a: R, b: R) => number, sortedBy: readonly unknown[]): Sorted<R> {
    if (this.#sorted && sortedBy.every((one, index) => one === this.#sortedBy[index])) return this.#sorted;
    const records = [...all].sort(compare);
    this.#sortedBy = sortedBy;
    return (this.#sorted = { records, folded: records.map(({ name }) => foldText(name)) });
  }

  #find(records: readonly R[], folded: readonly string[]): readonly R[] {
    if (!this.#isNarrowed) return records;
    const search = foldText(this.#search);
    const filters = this.#filterNames.flatMap((name) => {
      const value = this.#filters[name];
      return value ? [[name, value] as const] : [];
    });
    return records.filter(
      (record, index) =>
        folded[index]?.includes(search) && filters.every(([name, value]) => fieldOf(record, name) === value),
    );
  }

  /** What a control does: it changes something, and the list begins anew. */
  #change(change: (value: string) => void): (value: string) => void {
    return (value) => {
      change(value);
      this.#limit = STEP;
      this.#host.requestUpdate();
    };
  }

  #toolbar(
    words: Words,
    all: readonly R[],
    chosen: { groupBy: GroupBy; sortBy: SortBy } | undefined,
    found: number,
    shown: number,
  ): TemplateResult {
    const { formats } = words;
    const label: Record<Filter, (value: string) => Passage> = {
      status: (value) => this.#statusLabel?.(words, value as Departure['status']) ?? value,
      country: (value) => formats.country(value),
      kind: (value) => words.t(`kinds.${value}`),
    };
    const filters = this.#filterNames.map((name) => {
      const values = this.#valuesOf(all, name);
      if (values.length < 2) return nothing;
      const byName = (a: string, b: string) => formats.compare(formats.country(a), formats.country(b));
      const sorted = name === 'country' ? [...values].sort(byName) : values;
      const options = sorted.map((value) => [value, label[name](value)] as const);
      return menuTemplate(
        words.t(`list.${name}`),
        [['', words.t('list.all')], ...options],
        this.#filters[name] ?? '',
        this.#change((value) => (this.#filters[name] = value)),
      );
    });
    const order = chosen && [
      menuTemplate(
        words.t('list.groupBy'),
        (['call', 'country'] as const).map((one) => [one, words.t(`list.by.${one}`)]),
        chosen.groupBy,
        this.#change((value) => (this.groupBy = value as GroupBy)),
      ),
      menuTemplate(
        words.t('list.sortBy'),
        (['name', 'date', 'country'] as const).map((one) => [one, words.t(`list.by.${one}`)]),
        chosen.sortBy,
        this.#change((value) => (this.sortBy = value as SortBy)),
      ),
    ];
    const search = searchTemplate(
      words.t('list.search'),
      this.#search,
      this.#change((value) => (this.#search = value)),
    );
    return toolbarTemplate([search, filters, order], this.#status(words, all.length, found, shown));
  }

  #status(words: Words, total: number, found: number, shown: number): Passage {
    if (found === 0) return words.t('list.none', { all: words.text('list.all') });
    if (this.#isNarrowed && found === shown) return words.t('list.found', { count: found });
    return words.t('list.shown', { shown, count: this.#isNarrowed ? found : total });
  }

  /** The values that a field takes, in the list as a whole. */
  #valuesOf(all: readonly R[], name: Filter): readonly string[] {
    if (this.#valuesFrom !== all) this.#values.clear();
    this.#valuesFrom = all;
    const known = this.#values.get(name);
    if (known) return known;
    const values = [...new Set(all.map((record) => fieldOf(record, name)))].filter((value) => value !== undefined);
    this.#values.set(name, values);
    return values;
  }

  #foot(words: Words, hidden: number): unknown {
    if (hidden === 0) return nothing;
    return footTemplate([
      [words.t('list.more', { count: Math.min(STEP, hidden) }), () => void this.#showMore(STEP)],
      [words.t('list.showAll'), () => void this.#showMore(Infinity)],
    ]);
  }

  /** Shows more, and leads the keyboard to the first record that is new. */
  async #showMore(count: number): Promise<void> {
    const first = this.#limit;
    this.#limit += count;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const record = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.records > li')[first];
    record?.setAttribute('tabindex', '-1');
    record?.focus();
  }
}
