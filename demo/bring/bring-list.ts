/** `<bring-list>`: a list that a visitor brings, of those who signed or of representatives, with its columns matched by eye. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../src/check/diagnostic.js';
import type { NewFile, TextFile } from '../../src/import/imported.js';
import { columnsTemplate, orderTemplate } from './columns.template.js';
import { type Call, constantsTemplate } from './constants.template.js';
import { dropTemplate } from './drop.template.js';
import { type Picked, readBytes } from './files.js';
import type * as Reader from './read-list.js';
import { reportTemplate } from './report.template.js';
import { more, whoTemplate } from './who.template.js';
import { type BringWords, counted, fill } from './words.js';

type Read = ReturnType<typeof Reader.readRecords>;

export class BringList extends LitElement {
  static override properties = {
    words: { attribute: false },
    kind: { attribute: false },
    calls: { attribute: false },
  };

  declare words: BringWords;

  declare kind: Reader.ListKind;

  /** What may have been signed, the likeliest first. */
  declare calls: readonly Call[];

  /** Takes the file that was made; none where something is wrong. */
  onFiles: (files: readonly NewFile[]) => void = () => undefined;

  /** Takes what is going on, in words. */
  onStatus: (status: string) => void = () => undefined;

  #reader: typeof Reader | undefined;
  #files: TextFile[] = [];
  /** which files were picked last */
  #turn = 0;
  #list: Reader.OpenedList | undefined;
  #read: Read | undefined;
  /** by field, the columns that make it, where the visitor has matched any */
  #of: ReadonlyMap<string, readonly string[]> | undefined;
  #ignored: readonly string[] = [];
  #said: ReadonlyMap<string, string> = new Map();
  #dates: Reader.DateOrder | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('kind') && this.#isSigned()) this.#said = new Map([['role', 'endorser']]);
    if (!changed.has('calls') || !this.#isSigned()) return;
    // what was signed may be another letter by now
    const call = this.#said.get('call');
    if (this.calls.some(({ id }) => id === call)) return;
    this.#said = new Map([...this.#said, ['call', this.calls[0]?.id ?? '']]);
    if (this.#list) this.#again();
  }

  protected override render(): TemplateResult {
    const { list, representatives } = this.words;
    const { title, what } = this.#isSigned() ? list : representatives;
    const own = html`<p class="hint">
      ${representatives.own} ${more('act.html#words-of-your-own', representatives.how)}
    </p>`;
    return html`<h3>${title}</h3>
      <p>${what}</p>
      ${this.#isSigned() ? nothing : own}
      ${dropTemplate({ ...list, multiple: false, onFiles: (files) => void this.#add(files) })}
      ${this.#list ? this.#shown(this.#list) : nothing}`;
  }

  #shown(list: Reader.OpenedList): TemplateResult {
    const { words } = this;
    const remove = html`<button type="button" class="quiet" @click=${this.#remove}>
      ${fill(words.letter.remove, { file: list.file })}
    </button>`;
    if ('message' in list)
      return html`<div class="bring-card">
        <h4>${list.file}</h4>
        ${
          list.lists.length > 1
            ? html`<label
                >${words.list.which}
                <select @change=${this.#which}>
                  <option value="">${words.letter.choice}</option>
                  ${list.lists.map(({ name, words: what }) => html`<option value=${name}>${what}</option>`)}
                </select></label
              >`
            : nothing
        }
        ${reportTemplate([list], words)} ${remove}
      </div>`;
    const { imported, columns } = this.#read ?? {};
    if (!imported || !columns) return html``;
    const fields = this.#fields();
    return html`<div class="bring-card">
      <h4>${list.file}</h4>
      ${this.#isSigned() ? whoTemplate(this.#said.get('kind'), { words, isOfPeople: this.#isOfPeople(), onChange: this.#say }) : nothing}
      ${columnsTemplate(list, columns, { words, fields, onChange: this.#match })}
      ${
        DATES.some((field) => columns.of.has(field))
          ? orderTemplate(this.#dates, {
              words,
              orders: this.#reader?.DATE_ORDERS ?? [],
              onChange: (order) => {
                this.#dates = order;
                this.#again();
              },
            })
          : nothing
      }
      ${constantsTemplate(columns, {
        words,
        kind: this.kind,
        fields,
        calls: this.calls,
        said: this.#said,
        onChange: this.#say,
      })}
      <p><strong>${counted(words.list.records, this.#count())}</strong></p>
      ${reportTemplate([...imported.diagnostics, ...imported.losses], words, { fields })} ${remove}
    </div>`;
  }

  #isSigned(): boolean {
    return this.kind === 'endorsements';
  }

  /** What each field is called. */
  #fields(): ReadonlyMap<string, string> {
    const { list, representatives } = this.words;
    const names: Partial<Record<string, string>> = {
      ...list.fields,
      ...(this.#isSigned() ? {} : representatives.fields),
    };
    return new Map(this.#reader?.fieldsOf(this.kind).map((field) => [field, names[field] ?? field]));
  }

  #isOfPeople(): boolean {
    return /"kind": ?"person"/.test(this.#read?.imported.files[0]?.text ?? '') || this.#said.get('kind') === 'person';
  }

  /** How many records there are in the file. */
  #count(): number {
    const made = JSON.parse(this.#read?.imported.files[0]?.text ?? '[]') as unknown[] | Record<string, unknown[]>;
    return (Array.isArray(made) ? made : (made[this.kind] ?? [])).length;
  }

  async #add(picked: readonly Picked[]): Promise<void> {
    const [first] = picked;
    if (!first) return;
    const turn = ++this.#turn;
    const { words } = this;
    this.onStatus(words.busy);
    try {
      // what is loading is on the screen before a long list keeps the page busy
      const [reader] = await Promise.all([import('./read-list.js'), painted()]);
      this.#reader = reader;
      const read = await Promise.all(picked.map((one) => readText(one, reader)));
      // another file was dropped meanwhile
      if (turn !== this.#turn) return;
      const [fault] = read.filter((one) => 'message' in one);
      [this.#of, this.#ignored, this.#dates] = [undefined, [], undefined];
      this.#files = read.filter((one) => 'text' in one);
      this.#list = fault ? { ...fault, lists: [] } : reader.openList(this.#files);
      this.#again();
      this.onStatus(fill(words.done, { files: this.#list.file }));
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      this.onStatus(fill(words.failed, { reason }));
    }
  }

  readonly #which = ({ target }: Event): void => {
    const name = (target as HTMLSelectElement).value;
    this.#list = this.#reader?.openList(this.#files, name || undefined);
    this.#again();
  };

  readonly #match = (column: string, field: string): void => {
    const without = Array.from(
      this.#read?.columns.of ?? [],
      ([one, names]) => [one, names.filter((name) => name !== column)] as const,
    );
    const of = new Map(without.filter(([, names]) => names.length > 0));
    if (field) of.set(field, [...(of.get(field) ?? []), column]);
    this.#of = of;
    this.#ignored = [...this.#ignored.filter((one) => one !== column), ...(field ? [] : [column])];
    this.#again();
  };

  readonly #say = (field: string, value: string): void => {
    const said = new Map(this.#said);
    if (value) said.set(field, value);
    else said.delete(field);
    this.#said = said;
    this.#again();
  };

  readonly #remove = (): void => {
    this.#list = undefined;
    this.querySelector<HTMLElement>('input[type=file]')?.focus();
    this.#again();
  };

  #again(): void {
    const list = this.#list;
    this.#read =
      list && 'rows' in list ? this.#reader?.readRecords(this.kind, list, this.#optionsFor(list.columns)) : undefined;
    this.requestUpdate();
    this.onFiles(this.#read?.imported.files ?? []);
  }

  /** What a column says stands before what is said of all. */
  #optionsFor(table: readonly string[]) {
    const columns = this.#of ?? new Map<string, readonly string[]>();
    const kind = [...this.#said].filter(([field]) => field === 'kind');
    const found = this.#reader?.findColumnsOf(this.kind, table, {
      columns,
      constants: new Map(kind),
      ignored: this.#ignored,
    });
    const constants = new Map([...this.#said].filter(([field]) => field === 'kind' || !found?.of.has(field)));
    return { columns, constants, ignored: this.#ignored, dates: this.#dates };
  }
}

/** What is said of dates, where a column has any. */
const DATES = ['date', 'updated', 'source.date'];

async function readText(
  picked: Picked,
  { listText, MAX_LIST_SIZE, refusedList }: typeof Reader,
): Promise<TextFile | Diagnostic> {
  const refused = refusedList(picked.path);
  if (refused) return refused;
  const read = await readBytes(picked, MAX_LIST_SIZE);
  return 'message' in read ? read : listText(read.file, read.bytes);
}

const painted = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

customElements.define('bring-list', BringList);

declare global {
  interface HTMLElementTagNameMap {
    'bring-list': BringList;
  }
}
