/** The tools of a long list: search, filters, choices, and showing it step by step. They know no kind of record. */
import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { foldText } from '../../data/fold-text.js';
import type { Passage, WordKey, Words } from '../../i18n/words.js';
import { shownName } from '../record.js';
import { type Filter, labelled, type Listed, valueOf } from './filters.js';
import { leadTo } from './lead-to.js';
import { footTemplate, menuTemplate, searchTemplate, toolbarTemplate } from './tools.template.js';

/** From how many records on tools help more than they disturb. */
const HELPFUL_ABOVE = 20;

/** How many records are shown first, and more at each step. */
const STEP = 50;

/** How many records are drawn without a pause: a page must answer its reader meanwhile. */
const SLICE = 500;

interface Wishes<R> {
  /** changes when `compare` does */
  order: string;
  compare: (a: R, b: R) => number;
  /** brings together what belongs together, once it is in order */
  gather?: (sorted: readonly R[]) => readonly R[];
  filters: readonly Filter[];
  /** the labels of filters that few lists have */
  labels?: Partial<Record<Filter, Passage>>;
  /** the words for a status, where one of the filters is that */
  statusLabel?: (status: string) => Passage;
  /** where a search looks besides names, and what it is called then */
  search?: { label: Passage; in: (record: R) => string };
  /** how a reader may have the list; the words stand under `list.by` */
  choices?: readonly { name: 'groupBy' | 'sortBy'; values: readonly ('call' | 'country' | 'name' | 'date')[] }[];
}

/** What a list shows of its records. */
interface Selection<R> {
  page: readonly R[];
  /** what stands above the list, and below it */
  toolbar: unknown;
  foot: unknown;
}

interface Sorted<R> {
  key: readonly unknown[];
  records: readonly R[];
  /** of each its name as it is shown and as it is in its own language, and the affiliation, as a search compares them */
  folded: readonly string[];
}

export class ListTools<R extends Listed> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #section: string;
  readonly #filters = new Map<Filter, string>();
  /** what a reader has chosen, and what is chosen without that */
  readonly #choices = new Map<string, string>();
  readonly #defaults = new Map<string, string>();
  #search = '';
  #limit = STEP;
  #isPrinted = false;
  #sorted: Sorted<R> | undefined;
  /** what is counted once a list, and not with every keystroke */
  #counted: { all: readonly R[]; known: Map<unknown, unknown> } | undefined;

  /** @param section where in it the list stands */
  constructor(host: ReactiveControllerHost & HTMLElement, section: string) {
    this.#host = host;
    this.#section = section;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
  }

  /** On paper there are all records that were found; the browser does not wait for them. */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinted = type === 'beforeprint';
    this.#host.requestUpdate();
    (this.#host as unknown as { performUpdate: () => void }).performUpdate();
  };

  /**
   * What a reader has chosen.
   * @param name what for
   * @param otherwise what holds until then
   */
  choice<Value extends string>(name: string, otherwise: Value): Value {
    this.#defaults.set(name, otherwise);
    return (this.#choices.get(name) as Value | undefined) ?? otherwise;
  }

  /**
   * Takes something from all records once, however often it is shown.
   * @param all the records of the list
   * @param take what to take
   * @param key what it is known by
   */
  once<Value>(all: readonly R[], take: () => Value, key: unknown = ''): Value {
    if (this.#counted?.all !== all) this.#counted = { all, known: new Map() };
    const { known } = this.#counted;
    if (!known.has(key)) known.set(key, take());
    return known.get(key) as Value;
  }

  /**
   * @param words the language of the page
   * @param all the records of the list
   * @param wishes how they stand, and what a reader may do with them
   */
  select(words: Words, all: readonly R[], wishes: Wishes<R>): Selection<R> {
    const { records, folded } = this.#sort(words, all, wishes);
    // what was searched in a longer list could not be undone without tools
    if (all.length <= HELPFUL_ABOVE) return { page: records, toolbar: nothing, foot: nothing };
    const found = this.#find(records, folded);
    const page = this.#isPrinted ? found : found.slice(0, this.#limit);
    return {
      page,
      toolbar: this.#toolbar(words, all, wishes, this.#status(words, all.length, found.length, page.length)),
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
    this.#filters.clear();
    this.#limit = Infinity;
    this.#host.requestUpdate();
  }

  get #isNarrowed(): boolean {
    return this.#search !== '' || [...this.#filters.values()].some(Boolean);
  }

  #sort(words: Words, all: readonly R[], { order, compare, gather, search: more }: Wishes<R>): Sorted<R> {
    // names come with the words of the departures, which may be later than others
    const key = [all, order, words, words.has('departures.heading')];
    if (this.#sorted && key.every((one, index) => one === this.#sorted?.key[index])) return this.#sorted;
    const sorted = [...all].sort(compare);
    const records = gather?.(sorted) ?? sorted;
    return (this.#sorted = {
      key,
      records,
      folded: records.map((one) => foldText(`${shownName(words, one)}\n${one.name}\n${more?.in(one) ?? ''}`)),
    });
  }

  #find(records: readonly R[], folded: readonly string[]): readonly R[] {
    if (!this.#isNarrowed) return records;
    const search = foldText(this.#search);
    const filters = [...this.#filters].filter(([, value]) => value);
    return records.filter(
      (record, index) =>
        folded[index]?.includes(search) && filters.every(([name, value]) => valueOf(record, name) === value),
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

  #toolbar(words: Words, all: readonly R[], wishes: Wishes<R>, status: Passage): TemplateResult {
    const { filters, choices = [] } = wishes;
    const search = searchTemplate(
      wishes.search?.label ?? words.t('list.search'),
      this.#search,
      this.#change((value) => (this.#search = value)),
    );
    const menus = choices.map(({ name, values }) =>
      menuTemplate(
        words.t(`list.${name}`),
        values.map((one) => [one, words.t(`list.by.${one}`)]),
        this.#choices.get(name) ?? this.#defaults.get(name) ?? '',
        this.#change((value) => this.#choices.set(name, value)),
      ),
    );
    const controls = [search, filters.map((name) => this.#filter(words, all, name, wishes)), menus];
    return toolbarTemplate(controls, status);
  }

  #filter(words: Words, all: readonly R[], name: Filter, { labels, statusLabel }: Wishes<R>): unknown {
    const values = this.once(all, () => [...new Set(all.map((record) => valueOf(record, name)))], name);
    if (values.length < 2) return nothing;
    const known = values.filter((value) => value !== undefined);
    return menuTemplate(
      labels?.[name] ?? words.t(`list.${name}` as WordKey),
      [['', words.t('list.all')], ...labelled(words, name, known, statusLabel)],
      this.#filters.get(name) ?? '',
      this.#change((value) => this.#filters.set(name, value)),
    );
  }

  #status(words: Words, total: number, found: number, shown: number): Passage {
    if (found === 0) return words.t('list.none', { all: words.text('list.all') });
    if (this.#isNarrowed && found === shown) return words.t('list.found', { count: found });
    return words.t('list.shown', { shown, count: this.#isNarrowed ? found : total });
  }

  #foot(words: Words, hidden: number): unknown {
    if (hidden === 0) return nothing;
    return footTemplate([
      [words.t('list.more', { count: Math.min(STEP, hidden) }), () => void this.#showMore(STEP)],
      [words.t('list.showAll'), () => void this.#showMore(Infinity)],
    ]);
  }

  /** Shows more, some at a time, and leads the keyboard to the first record that is new. */
  async #showMore(count: number): Promise<void> {
    const first = this.#limit;
    const wanted = Math.min(first + count, this.#sorted?.records.length ?? 0);
    while (this.#limit < wanted) {
      this.#limit = Math.min(wanted, this.#limit + SLICE);
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      if (this.#limit < wanted) await new Promise((resolve) => setTimeout(resolve));
    }
    if (count === Infinity) this.#limit = Infinity;
    leadTo(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(`${this.#section} .records > li`)[first]);
  }
}
