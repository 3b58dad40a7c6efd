/** The columns of a list, with the first values of each, and what each is taken for. */
import { html, type TemplateResult } from 'lit';
import type { Columns } from '../../src/import/records/record-kind.js';
import type { DateOrder } from '../../src/import/records/record-options.js';
import type { RecordTable } from '../../src/import/table/record-table.js';
import type { BringWords } from './words.js';

export interface ColumnsOptions {
  words: BringWords;
  /** what each is called */
  fields: ReadonlyMap<string, string>;
  /** `field` empty: not imported */
  onChange: (column: string, field: string) => void;
}

/** As many tell what a column holds. */
const EXAMPLES = 5;

/**
 * @param table an opened list
 * @param columns what they are taken for
 * @param options who takes a change
 */
export function columnsTemplate(
  table: RecordTable,
  columns: Columns,
  { words, fields, onChange }: ColumnsOptions,
): TemplateResult {
  const fieldOf = (column: string) => [...columns.of].find(([, names]) => names.includes(column))?.[0] ?? '';
  return html`<fieldset class="bring-columns">
    <legend>${words.list.columns}</legend>
    <ul>
      ${table.columns.map(
        (column) =>
          html`<li>
            ${
              columns.private.includes(column)
                ? html`<p><strong>${column}</strong>: ${words.list.never}</p>`
                : html`<label
                    ><strong>${column}</strong>
                    <select
                      @change=${({ target }: Event) => {
                        onChange(column, (target as HTMLSelectElement).value);
                      }}
                    >
                      <option value="" .selected=${fieldOf(column) === ''}>${words.list.none}</option>
                      ${Array.from(
                        fields,
                        ([field, name]) =>
                          html`<option value=${field} .selected=${fieldOf(column) === field}>${name}</option>`,
                      )}
                    </select></label
                  >`
            }
            <ol class="hint bring-values">
              ${table.rows.slice(0, EXAMPLES).map(({ values }) => html`<li>${textOf(values.get(column))}</li>`)}
            </ol>
          </li>`,
      )}
    </ul>
  </fieldset>`;
}

export interface OrderOptions {
  words: BringWords;
  orders: readonly DateOrder[];
  onChange: (order: DateOrder | undefined) => void;
}

/**
 * @param order in which the visitor says that dates are written
 * @param options which there are, and who takes another
 */
export function orderTemplate(order: DateOrder | undefined, { words, orders, onChange }: OrderOptions): TemplateResult {
  const { list } = words;
  const names = { '': list.iso, excel: list.excel, DMY: '31.12.2025', MDY: '12/31/2025', YMD: '2025/12/31' };
  return html`<label
    >${list.dates}
    <select
      @change=${({ target }: Event) => {
        onChange(orders.find((one) => one === (target as HTMLSelectElement).value));
      }}
    >
      ${(['', ...orders] as const).map(
        (one) => html`<option value=${one} .selected=${one === (order ?? '')}>${names[one]}</option>`,
      )}
    </select></label
  >`;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '–' : JSON.stringify(value);
