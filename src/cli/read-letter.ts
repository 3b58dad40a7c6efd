/** Reads a letter from Markdown as Hugo writes it, and names everything that the format of letters cannot hold. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Finding } from './finding.js';
import { type Document, type Fault, splitFrontMatter } from './front-matter.js';
import { LetterParts } from './letter-parts.js';
import { readButtons, reportNotices, reportOthers } from './letter-shortcodes.js';
import type { Block, List, Surroundings } from './letter-words.js';
import { lineCounter } from './line-counter.js';
import { isFault } from './shortcode-tag.js';
import { takeOutShortcodes } from './shortcodes.js';

/** A letter in one language. */
export interface Letter {
  title: string;
  lead?: string;
  opening: string[];
  reasons: string[];
  closing: string[];
  placeAndDate?: string;
  petition?: { sign?: string; url?: string };
  /** how many notices it had, which are no part of it */
  notices: number;
  /** the language and the date that its front matter names */
  lang?: { value: string; line: number };
  date?: { value: string; line: number };
}

/** What reading a letter gave. */
export interface ReadLetter {
  /** absent where it is refused */
  letter?: Letter;
  /** why it is refused */
  faults: Finding[];
  /** what the format cannot hold, and what became of it */
  losses: Finding[];
}

/**
 * @param file the name of the file, for the report
 * @param text what stands in it, with plain line ends
 */
export function readLetter(file: string, text: string): ReadLetter {
  const faults: Finding[] = [];
  const losses: Finding[] = [];
  const refuse = ({ line, message }: Fault): ReadLetter => ({
    faults: [...faults, { file, line, key: '', level: 'error', message }],
    losses,
  });
  const document = splitFrontMatter(text);
  if (isFault(document)) return refuse(document);
  const { body, bodyLine } = document;
  const cleaned = takeOutShortcodes(body);
  if (isFault(cleaned)) return refuse({ ...cleaned, line: cleaned.line + bodyLine - 1 });
  const lineOf = lineCounter(body, bodyLine);
  const note = (line: number, message: string) => {
    losses.push({ file, line, key: '', level: 'warning', message });
  };

  const root = fromMarkdown(cleaned.text);
  const surroundings: Surroundings = {
    lose: (offset, message) => {
      note(lineOf(cleaned.originalOffset(offset)), message);
    },
    addresses: addressesIn(root.children),
    hasFootnotes: /^ {0,3}\[\^[^\]\s]+\]:/m.test(cleaned.text),
  };
  const title = document.fields.get('title')?.value ?? '';
  const parts = new LetterParts(cleaned.text, surroundings, title);
  try {
    parts.readAll(root.children);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    losses.length = 0;
    return refuse({ line: bodyLine, message: 'this is no letter: its lists or quotes are nested too deeply.' });
  }
  const noteAt = (offset: number, message: string) => {
    note(lineOf(offset), message);
  };
  const petition = readButtons(cleaned.shortcodes, noteAt);
  const notices = reportNotices(cleaned.shortcodes, noteAt);
  reportOthers(cleaned.shortcodes, noteAt);

  if (parts.unclosedComment !== undefined)
    return refuse({
      line: lineOf(cleaned.originalOffset(parts.unclosedComment)),
      message: 'an HTML comment is not closed and hides all that follows: put --> behind it.',
    });
  if (!parts.title)
    return refuse({ line: 1, message: 'has no title: write title: "…" between two lines of --- at its top.' });
  if (parts.isEmpty)
    return refuse({ line: bodyLine, message: 'has no paragraphs: write the letter below the front matter.' });
  return { letter: { ...parts.toLetter(), ...petition, notices, ...languageAndDate(document) }, faults, losses };
}

function languageAndDate({ fields }: Document): Pick<Letter, 'lang' | 'date'> {
  const lang = fields.get('lang') ?? fields.get('language');
  const date = fields.get('date');
  return { ...(lang?.value ? { lang } : {}), ...(date?.value ? { date } : {}) };
}

/** The addresses of reference links; they may stand below a list or a quote as well. */
function addressesIn(blocks: readonly Block[]): Map<string, string> {
  const found = new Map<string, string>();
  const waiting: (Block | List['children'][number])[] = [...blocks];
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (block.type === 'definition') found.set(block.identifier, block.url);
    else if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote')
      for (const inner of block.children) waiting.push(inner);
  }
  return found;
}
