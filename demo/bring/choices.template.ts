/** What a visitor says of all letters at once. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LetterChoices } from './read-letters.js';
import type { BringWords } from './words.js';

/** Of a campaign, what the form shows. */
export interface Told {
  call: string;
  calls: { id: string; date?: string | undefined }[];
  petitions: object[];
}

export interface ChoicesOptions {
  words: BringWords;
  /** what the letters themselves say */
  campaign: Told;
  /** what they are added to */
  there: Told | undefined;
  /** whether some of them cannot be kept whole */
  isLosing: boolean;
  onChange: (choices: LetterChoices) => void;
}

/**
 * @param choices what is said so far
 * @param options what is known, and who takes more
 */
export function choicesTemplate(choices: LetterChoices, options: ChoicesOptions): TemplateResult {
  const { words, campaign, there, isLosing, onChange } = options;
  const { letter } = words;
  const { date, state, drop = false, plain = false } = choices;
  const valueOf = ({ target }: Event) => (target as HTMLInputElement).value.trim() || undefined;
  const text = (label: string, said: (value: string | undefined) => LetterChoices) =>
    html`<label
      >${label}
      <input
        @change=${(event: Event) => {
          onChange(said(valueOf(event)));
        }}
    /></label>`;
  const tick = (isTicked: boolean, label: string, said: (isTicked: boolean) => LetterChoices) =>
    html`<label class="bring-tick"
      ><input
        type="checkbox"
        .checked=${isTicked}
        @change=${({ target }: Event) => {
          onChange(said((target as HTMLInputElement).checked));
        }}
      />
      ${label}</label
    >`;
  return html`${
      there && dateIn(there)
        ? nothing
        : html`<label
            >${letter.date} <span class="hint">${letter.dateHint}</span>
            <input
              type="date"
              .value=${date ?? dateIn(campaign) ?? ''}
              @change=${(event: Event) => {
                onChange({ date: valueOf(event) });
              }}
          /></label>`
    }
    ${
      campaign.petitions.length > 0
        ? tick(state === 'closed', letter.closed, (isTicked) => ({ state: isTicked ? 'closed' : 'open' }))
        : nothing
    }
    ${
      drop || isLosing
        ? tick(drop, `${letter.leaveOut}. ${letter.leaveOutHint}`, (isTicked) => ({ drop: isTicked }))
        : nothing
    }
    ${tick(plain, letter.plain, (isTicked) => ({ plain: isTicked }))}
    <details>
      <summary>${letter.more}</summary>
      ${text(letter.select, (select) => ({ select }))}
      ${text(letter.fields, (fields) => ({ fields: fields?.split(',').map((one) => one.trim()) }))}
      ${text(letter.id, (id) => ({ id }))}
    </details>`;
}

const dateIn = ({ call, calls }: Told): string | undefined => calls.find(({ id }) => id === call)?.date;
