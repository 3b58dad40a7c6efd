/** One letter of several: what was found of it, and what its visitor says. */
import { html, nothing, type TemplateResult } from 'lit';
import languages from 'virtual/language-names';
import type { Diagnostic } from '../../src/check/diagnostic.js';
import type { BytesFile, Said } from '../../src/import/letter-file.js';
import type { FoundLetter } from './read-letters.js';
import { reportTemplate } from './report.template.js';
import { type BringWords, fill } from './words.js';

export interface LetterOfMany {
  words: BringWords;
  /** absent where it could not be read */
  found: FoundLetter | undefined;
  reports: readonly Diagnostic[];
  /** how many of its words were kept, as the importer says it */
  count: string | undefined;
  /** absent where it is the only one */
  isOriginal: boolean | undefined;
  onChange: (said: Said) => void;
  onOriginal: () => void;
  onRemove: () => void;
}

/** Languages of Europe that have no bundled letter; a letter of one's own may be in any. */
const OTHERS = 'ar be bs ca cy eu fa fy gl he is ka lb mk no ru sq sr tr uk zh'.split(' ');

/**
 * @param letter a file
 * @param options what is known of it
 */
export function letterTemplate(letter: BytesFile | Diagnostic, options: LetterOfMany): TemplateResult {
  const { words, found, reports, count, isOriginal, onChange, onOriginal, onRemove } = options;
  const { file } = letter;
  const [kept, all] = /(\d+) of (\d+)/.exec(count?.slice(file.length) ?? '')?.slice(1) ?? [];
  const valueOf = ({ target }: Event) => (target as HTMLInputElement).value || undefined;
  return html`<li class="bring-card">
    <h4>${file}</h4>
    ${
      'bytes' in letter
        ? html`<label
              >${words.letter.name}
              <input
                .value=${found?.title ?? ''}
                @change=${(event: Event) => {
                  onChange({ title: valueOf(event) });
                }}
            /></label>
            <label
              >${words.letter.language}
              <select
                @change=${(event: Event) => {
                  onChange({ lang: valueOf(event) });
                }}
              >
                ${languageOptions(found?.lang ?? '', words)}
              </select></label
            >
            ${found?.isGuessed ? html`<p class="hint">${words.letter.guessed}</p>` : nothing}`
        : nothing
    }
    ${
      isOriginal === undefined
        ? nothing
        : html`<label class="bring-tick"
            ><input type="radio" name="bring-original" .checked=${isOriginal} @change=${onOriginal} />
            ${words.letter.original}</label
          >`
    }
    ${kept && all ? html`<p>${fill(words.letter.kept, { kept, all })}</p>` : nothing}
    ${reportTemplate(reports, words, { lines: linesOf(letter) })}
    <button type="button" class="quiet" @click=${onRemove}>${fill(words.letter.remove, { file })}</button>
  </li>`;
}

function languageOptions(lang: string, words: BringWords): TemplateResult[] {
  const names = new Map(languages.map(({ tag, name }) => [tag, name]));
  const tags = [...new Set([...names.keys(), ...OTHERS, ...(lang ? [lang] : [])])].sort();
  const nameOf = (tag: string) => names.get(tag) ?? new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag);
  const choices = tags.map(
    (tag) => html`<option value=${tag} .selected=${tag === lang} lang=${tag}>${nameOf(tag)} (${tag})</option>`,
  );
  return lang ? choices : [html`<option value="" .selected=${true}>${words.letter.choice}</option>`, ...choices];
}

/** Of a Word document there are none. */
function linesOf(letter: BytesFile | Diagnostic): string[] {
  if ('message' in letter || (letter.bytes[0] === 0x50 && letter.bytes[1] === 0x4b)) return [];
  return new TextDecoder().decode(letter.bytes).split(/\r\n?|\n/);
}
