/** Sorts the blocks of a document into the parts of a letter. */
import type { Letter } from './read-letter.js';
import { type Block, type List, offsetOf, type Paragraph, quoted, type Surroundings, wordsOf } from './letter-words.js';
import { closes, readRawHtml } from './raw-html.js';

/** What Hugo reads in a paragraph and plain Markdown does not. */
const MARKED = [
  ['a list of definitions', /^ {0,3}: {1,3}\S/m],
  ['an item to tick', /^\[[ xX]\] /],
  ['a class or an id', /^ {0,3}\{[.#][^{}]*\}[ \t]*$/m],
] as const;

/** The parts of a letter, as far as they are found. */
export class LetterParts {
  /** from the front matter, else the first heading */
  title: string;
  /** where a comment starts that is not closed */
  unclosedComment: number | undefined;

  readonly #text: string;
  readonly #surroundings: Surroundings;
  readonly #opening: string[] = [];
  readonly #reasons: string[] = [];
  readonly #closing: string[] = [];
  #lead = '';
  #placeAndDate = '';
  #hasList = false;
  #hasProse = false;
  /** the element aligned to the right that the next paragraphs stand in */
  #rightElement = '';
  /** whether there was a place and date before that element */
  #hasPlaceBefore = false;

  constructor(text: string, surroundings: Surroundings, title: string) {
    this.#text = text;
    this.#surroundings = surroundings;
    this.title = title;
  }

  /** Whether there is nothing to read. */
  get isEmpty(): boolean {
    return !this.#lead && [this.#opening, this.#reasons, this.#closing].every((part) => part.length === 0);
  }

  toLetter(): Omit<Letter, 'notices'> {
    return {
      title: this.title,
      ...(this.#lead ? { lead: this.#lead } : {}),
      opening: this.#opening,
      reasons: this.#reasons,
      closing: this.#closing,
      ...(this.#placeAndDate ? { placeAndDate: this.#placeAndDate } : {}),
    };
  }

  readAll(blocks: readonly Block[]): void {
    blocks.forEach((block, index) => {
      if (block.type === 'html') this.#readHtml(block, () => blocks.slice(index + 1));
      else if (block.type === 'heading' && block.depth === 1) this.#readTitle(block);
      else if (block.type === 'paragraph') this.#readParagraph(block);
      else if (block.type === 'list' && block.ordered && !this.#hasList) this.#readReasons(block);
      else this.#add(this.#proseOf(block));
    });
  }

  #lose(block: Block, message: string): void {
    this.#surroundings.lose(offsetOf(block), message);
  }

  #add(paragraphs: readonly string[]): void {
    this.#hasProse ||= paragraphs.length > 0;
    for (const one of paragraphs) (this.#hasList ? this.#closing : this.#opening).push(one);
  }

  #readTitle(block: Extract<Block, { type: 'heading' }>): void {
    const text = wordsOf(block.children, this.#surroundings);
    if (!this.title) this.title = text;
    else if (sameWords(text, this.title)) return;
    else this.#loseHeading(block, text);
  }

  #readParagraph(block: Paragraph): void {
    if (this.#rightElement) {
      this.#readPlace(block, wordsOf(block.children, this.#surroundings));
      return;
    }
    const parts = block.children.filter((part) => part.type !== 'text' || part.value.trim() !== '');
    const [first] = parts;
    const last = parts.at(-1);
    if (first?.type === 'html' && last?.type === 'html' && last !== first) {
      const { open = '' } = readRawHtml(first.value);
      if (open && closes(last.value, open)) {
        this.#readPlace(block, wordsOf(parts.slice(1, -1), this.#surroundings));
        return;
      }
    }
    if (!this.#hasProse && isBold(block)) {
      const isWithin = (part: Paragraph['children'][number]) => (part.type === 'emphasis' ? part.children : [part]);
      if (parts.some((part) => part.type === 'emphasis'))
        this.#lose(block, 'emphasis cannot be held: the words of the lead stay, without it.');
      this.#lead = wordsOf(
        block.children.flatMap(isWithin).flatMap((part) => (part.type === 'strong' ? part.children : [part])),
        this.#surroundings,
      );
      this.#hasProse = true;
      return;
    }
    this.#add(this.#proseOf(block));
  }

  #readPlace(block: Block, words: string): void {
    if (!words) return;
    if (this.#rightElement ? this.#hasPlaceBefore : this.#placeAndDate)
      this.#lose(block, `a letter has one place and date: ${quoted(words)} is left out.`);
    else this.#placeAndDate = [this.#placeAndDate, words].filter(Boolean).join(' ');
  }

  #readHtml(block: Extract<Block, { type: 'html' }>, following: () => readonly Block[]): void {
    const { comments, unclosedComment, right, open, tags, rest } = readRawHtml(block.value);
    if (unclosedComment) this.unclosedComment ??= offsetOf(block);
    for (const comment of comments)
      this.#lose(block, `an HTML comment cannot be held: ${quoted(comment)} is left out.`);
    if (this.#rightElement && closes(block.value, this.#rightElement)) this.#rightElement = '';
    const isClosedBelow = open && following().some((one) => one.type === 'html' && closes(one.value, open));
    if (right) this.#readPlace(block, right);
    else if (isClosedBelow) [this.#rightElement, this.#hasPlaceBefore] = [open, this.#placeAndDate !== ''];
    if (rest) this.#lose(block, `raw HTML cannot be held: ${quoted(rest)} is left out, words and all.`);
    else if (open && !isClosedBelow)
      this.#lose(block, `raw HTML cannot be held: <${open}> is left out; it is not closed.`);
    else if (tags.length > 0) this.#lose(block, `raw HTML cannot be held: ${quoted(tags.join(' '))} is left out.`);
    else if (/^\s*<[?!](?!--)/.test(block.value))
      this.#lose(block, `raw HTML cannot be held: ${quoted(block.value)} is left out.`);
  }

  #readReasons(list: List): void {
    this.#hasList = true;
    this.#hasProse = true;
    const { start } = list;
    if (typeof start === 'number' && start !== 1)
      this.#lose(
        list,
        `the list of reasons starts with ${start}: it is counted from 1 here. If it is no list, write ${start}\\. with a backslash.`,
      );
    this.#reasons.push(...this.#itemsOf(list));
  }

  /** One text for each item. */
  #itemsOf(list: List): string[] {
    return list.children.flatMap((item) => {
      const pieces = item.children.flatMap((block) => this.#proseOf(block, true));
      if (pieces.length > 1)
        this.#lose(item, `an item holds one paragraph: the ${pieces.length} pieces of this one are joined.`);
      if (pieces.length === 0) this.#lose(item, 'an item without words is left out.');
      return pieces.length > 0 ? [pieces.join(' ')] : [];
    });
  }

  /** What there is to read in a block, as paragraphs. */
  #proseOf(block: Block, isInItem = false): string[] {
    switch (block.type) {
      case 'paragraph':
        return this.#paragraphWords(block);
      case 'blockquote':
        this.#lose(block, 'a block quote cannot be held: its words stay, as ordinary ones.');
        return block.children.flatMap((inner) => this.#proseOf(inner, isInItem));
      case 'list': {
        const what = isInItem ? 'a list within a list' : block.ordered ? 'a second list' : 'a list without numbers';
        this.#lose(
          block,
          `${what} cannot be held: the words of its items stay, ${isInItem ? 'in this item' : 'each as a paragraph'}.`,
        );
        return this.#itemsOf(block);
      }
      case 'heading':
        this.#loseHeading(block, wordsOf(block.children, { ...this.#surroundings, lose: () => undefined }));
        return [];
      case 'code':
        this.#lose(
          block,
          `code cannot be held: ${quoted(block.value)} is left out. A line that starts with four blanks or more is read as code.`,
        );
        return [];
      case 'thematicBreak':
        this.#lose(block, 'a dividing line cannot be held: it is left out.');
        return [];
      case 'definition':
        if (block.identifier.startsWith('^'))
          this.#lose(block, `a footnote cannot be held: ${quoted(block.url)} is left out.`);
        return [];
      case 'html':
        this.#readHtml(block, () => []);
        return [];
      default:
        return [];
    }
  }

  #paragraphWords(block: Paragraph): string[] {
    const source = this.#text.slice(offsetOf(block), block.position?.end.offset);
    if (/^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/m.test(source) && source.includes('|')) {
      this.#lose(block, `a table cannot be held: ${quoted(source)} is left out.`);
      return [];
    }
    if (/^\[\^[^\]\s]+\]:/.test(source)) {
      this.#lose(block, `a footnote cannot be held: ${quoted(source)} is left out.`);
      return [];
    }
    for (const [what, marks] of MARKED)
      if (marks.test(source)) this.#lose(block, `${what} cannot be held: its words stay, with its marks.`);
    const words = wordsOf(block.children, this.#surroundings);
    if (words.trim()) return [words];
    if (words) this.#lose(block, 'a paragraph of nothing but blanks is left out.');
    return [];
  }

  #loseHeading(block: Extract<Block, { type: 'heading' }>, text: string): void {
    const isUnderlined = !this.#text.startsWith('#', offsetOf(block));
    this.#lose(
      block,
      `a heading cannot be held: ${quoted(text)} is left out.${isUnderlined ? ' It is a heading by the line below it: if it is a paragraph, put an empty line between the two.' : ''}`,
    );
  }
}

/** Whether a paragraph has nothing in it but bold text, and marks around it. */
function isBold({ children }: Paragraph): boolean {
  const hasWords = (text: string) => /[^\s\p{P}]/u.test(text);
  let isFound = false;
  for (const part of children) {
    if (part.type === 'emphasis' && part.children.every(({ type }) => type === 'strong')) isFound = true;
    else if (part.type === 'strong') isFound = true;
    else if (part.type === 'html' ? !part.value.startsWith('<!--') : part.type !== 'break') {
      if (part.type !== 'text' || hasWords(part.value)) return false;
    }
  }
  return isFound;
}

const sameWords = (one: string, other: string): boolean =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
