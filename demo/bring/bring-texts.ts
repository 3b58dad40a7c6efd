/** `<bring-texts>`: the letters that a visitor brings, one for each language. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../src/check/diagnostic.js';
import type { Imported, NewFile } from '../../src/import/imported.js';
import { type BytesFile, MAX_LETTER_FILE } from '../../src/import/letter-file.js';
import { choicesTemplate, type Told } from './choices.template.js';
import { dropTemplate } from './drop.template.js';
import { type Picked, readBytes } from './files.js';
import type { Earlier } from './earlier.js';
import { letterTemplate } from './letter.template.js';
import { pastedIn } from './pasted.js';
import type { FoundLetter, LetterChoices } from './read-letters.js';
import { reportTemplate } from './report.template.js';
import { type BringWords, fill } from './words.js';
import { unpacked } from './zip.js';

export class BringTexts extends LitElement {
  static override properties = { words: { attribute: false } };

  declare words: BringWords;

  /** Takes the files that were made, and those that were there; none where something is wrong. */
  onFiles: (made: readonly NewFile[], there: readonly NewFile[]) => void = () => undefined;

  /** Takes what is going on, in words. */
  onStatus: (status: string) => void = () => undefined;

  #letters: (BytesFile | Diagnostic)[] = [];
  #earlier: Earlier | undefined;
  #choices: LetterChoices = {};
  #read: (Imported & { found: FoundLetter[] }) | undefined;
  /** only what was asked for last is shown */
  #turn = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { letter } = this.words;
    return html`<h3>${letter.title}</h3>
      ${dropTemplate({ ...letter, multiple: true, onFiles: (files) => void this.#add(files) })}
      <p class="hint">${letter.again}</p>
      <details>
        <summary>${letter.paste}</summary>
        <label for="bring-pasted" class="hint">${letter.pasteHint}</label>
        <textarea id="bring-pasted" rows="6" @paste=${this.#paste}></textarea>
        <button type="button" class="quiet" @click=${this.#usePasted}>${letter.read}</button>
      </details>
      ${this.#earlier ? this.#there(this.#earlier) : nothing} ${this.#read ? this.#shown(this.#read) : nothing}`;
  }

  #there({ given, diagnostics }: Earlier): TemplateResult {
    const { words } = this;
    const file = given.map((one) => one.file).join(', ');
    return html`<div class="bring-card">
      <h4>${words.letter.earlier}</h4>
      <p>${file}</p>
      ${reportTemplate(diagnostics, words, { names: true })}
      <button type="button" class="quiet" @click=${() => void this.#forget()}>
        ${fill(words.letter.remove, { file })}
      </button>
    </div>`;
  }

  #shown({ found, diagnostics, losses, counts = [] }: Imported & { found: FoundLetter[] }): TemplateResult {
    const { words } = this;
    const all = [...diagnostics, ...losses];
    const files = new Set(this.#letters.map(({ file }) => file));
    // what is said of the campaign is about all of them
    const others = all.filter(({ file }) => !files.has(file));
    return html`<ul class="bring-letters">
        ${this.#letters.map((one, index) =>
          letterTemplate(one, {
            words,
            found: found.find(({ file }) => file === one.file),
            reports: all.filter(({ file }) => file === one.file),
            count: counts.find((line) => line.startsWith(`${one.file}: `)),
            isOriginal: this.#letters.length > 1 && !this.#earlier?.there ? index === 0 : undefined,
            onChange: (said) => void this.#say(index, said),
            onOriginal: () => void this.#put(index),
            onRemove: () => void this.#remove(index),
          }),
        )}
      </ul>
      ${this.#options(diagnostics)} ${others.length > 0 ? reportTemplate(others, words) : nothing}`;
  }

  #options(diagnostics: readonly Diagnostic[]): TemplateResult {
    return choicesTemplate(this.#choices, {
      words: this.words,
      campaign: this.#campaign(),
      there: this.#earlier?.there?.campaign,
      isLosing: diagnostics.some(({ message }) => message.includes('--drop')),
      onChange: (choices) => void this.#choose(choices),
    });
  }

  /** What the letters themselves say. */
  #campaign(): Told {
    const made = this.#read?.files.find(({ path }) => path === 'campaign.json');
    return made ? (JSON.parse(made.text) as Told) : { call: '', calls: [], petitions: [] };
  }

  async #add(picked: readonly Picked[]): Promise<void> {
    if (picked.length === 0) return;
    this.onStatus(this.words.busy);
    await this.#again(picked);
  }

  async #takeEarlier(files: readonly BytesFile[]): Promise<void> {
    if (files.length === 0) return;
    const { readEarlier } = await import('./earlier.js');
    this.#earlier = await readEarlier([...(this.#earlier?.given ?? []), ...files]);
  }

  /** A file of a name that is there already takes its place: it has been mended. */
  #takeIn(letters: readonly (BytesFile | Diagnostic)[]): void {
    const names = new Map(letters.map((one) => [one.file, one]));
    const kept = this.#letters.map((one) => names.get(one.file) ?? one);
    this.#letters = [...kept, ...letters.filter((one) => !kept.includes(one))];
  }

  async #remove(index: number): Promise<void> {
    this.#letters = this.#letters.filter((_, place) => place !== index);
    this.querySelector<HTMLElement>('input[type=file]')?.focus();
    await this.#again();
  }

  async #forget(): Promise<void> {
    this.#earlier = undefined;
    this.querySelector<HTMLElement>('input[type=file]')?.focus();
    await this.#again();
  }

  async #say(index: number, said: Partial<BytesFile>): Promise<void> {
    this.#letters = this.#letters.map((one, place) => (place === index && 'bytes' in one ? { ...one, ...said } : one));
    await this.#again();
  }

  /** The first is the original. */
  async #put(index: number): Promise<void> {
    const first = this.#letters[index];
    this.#letters = [...(first ? [first] : []), ...this.#letters.filter((one) => one !== first)];
    await this.#again();
  }

  async #choose(choices: LetterChoices): Promise<void> {
    this.#choices = { ...this.#choices, ...choices };
    await this.#again();
  }

  readonly #paste = (event: ClipboardEvent): void => {
    const pasted = pastedIn(event.clipboardData);
    if (!pasted) return;
    event.preventDefault();
    void this.#usePage(pasted, 'html');
  };

  readonly #usePasted = (): void => {
    const area = this.querySelector('textarea');
    if (!area?.value.trim()) return;
    void this.#usePage(area.value, 'md');
    area.value = '';
  };

  async #usePage(text: string, ending: string): Promise<void> {
    const { pasted } = this.words.letter;
    const names = new Set(this.#letters.map(({ file }) => file));
    let name = `${pasted}.${ending}`;
    for (let number = 2; names.has(name); number++) name = `${pasted} ${number}.${ending}`;
    await this.#add([{ path: name, file: new File([text], name) }]);
  }

  /** @param picked more files */
  async #again(picked: readonly Picked[] = []): Promise<void> {
    let turn = ++this.#turn;
    const { words } = this;
    try {
      const { lettersWithin, readLetters } = await import('./read-letters.js');
      if (picked.length > 0) {
        const read = (await Promise.all(picked.map((one) => readBytes(one, MAX_LETTER_FILE)))).flatMap(unpacked);
        await this.#takeEarlier(read.filter(isJson));
        this.#takeIn((await Promise.all(read.filter((one) => !isJson(one)).map(lettersWithin))).flat());
        turn = ++this.#turn;
      }
      const letters = this.#letters;
      const { there, given = [] } = this.#earlier ?? {};
      const read = letters.length > 0 ? await readLetters(letters, { ...this.#choices, there }) : undefined;
      if (turn !== this.#turn) return;
      this.#read = read;
      const names = [...given, ...letters].map(({ file }) => file).join(', ');
      this.#show(read?.files ?? [], names && fill(words.done, { files: names }));
    } catch (thrown) {
      if (turn !== this.#turn) return;
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      this.#show([], fill(words.failed, { reason }));
    }
  }

  #show(files: readonly NewFile[], status: string): void {
    this.requestUpdate();
    const there = this.#earlier?.files ?? [];
    // a letter that cannot be read, or has nowhere to be added, is added to nothing
    const isWhole = (this.#letters.length === 0 || files.length > 0) && (!this.#earlier || there.length > 0);
    if (isWhole) this.onFiles(files, there);
    else this.onFiles([], []);
    this.onStatus(status);
  }
}

/** Letters are never that, and what is made of them is. */
const isJson = (file: BytesFile | Diagnostic): file is BytesFile => 'bytes' in file && /\.json$/i.test(file.file);

customElements.define('bring-texts', BringTexts);

declare global {
  interface HTMLElementTagNameMap {
    'bring-texts': BringTexts;
  }
}
