/** What the shortcodes of a letter mean: `but` is its petition, `alert` a notice, all others are lost. */
import * as z from 'zod/mini';
import { petition } from '../campaign/schema.js';
import { ParseError } from '../markdown/parse-error.js';
import type { Block, List } from '../markdown/parse-markdown.js';
import { quoted } from '../markdown/quoted.js';
import { maskShortcodes, type Shortcode } from '../markdown/shortcodes.js';
import { wordsOf } from '../markdown/words.js';
import { countWords } from './count-words.js';
import { type Letter, liveCount, type Notes } from './letter.js';

/** A block, or an item of a list. */
type Part = Block | List['children'][number];

/** What reading a shortcode needs. */
interface ShortcodeContext extends Notes {
  /** reads what is between the tags of a shortcode that starts at a place of the text */
  parse: (text: string, offset: number) => readonly Block[];
}

const SILENT = { lose: () => undefined, drop: () => undefined };
const BUTTON = 'but';
const NOTICE = 'alert';

/** What is between the tags of these does not belong to the letter. */
export const WHOLE: readonly string[] = [BUTTON, NOTICE];

/** The parameters that may hold the address of a button. */
const ADDRESS = ['href', 'url', 'link', '0'];

/**
 * @param shortcodes all that the letter has
 * @param context notes what is lost, and reads what is in them
 * @returns the petition, which is the first button, and how many notices there are
 */
export function readShortcodes(
  shortcodes: readonly Shortcode[],
  context: ShortcodeContext,
): Pick<Letter, 'petition' | 'notices'> {
  const named = (wanted: string) => shortcodes.filter(({ name }) => name === wanted);
  const [first, ...others] = named(BUTTON);
  for (const other of others) loseButton(other, context);
  const petition = first && readButton(first, context);
  const notices = named(NOTICE);
  for (const notice of notices) loseNotice(notice, context);
  for (const other of shortcodes) if (!WHOLE.includes(other.name)) loseOther(other, context);
  return { ...(petition && { petition }), notices: notices.length };
}

function readButton(button: Shortcode, context: ShortcodeContext): NonNullable<Letter['petition']> {
  const { lose } = context;
  const { text, lost } = contents(button, context);
  const address = addressOf(button);
  const rest = [...button.params]
    .filter(([name]) => !ADDRESS.includes(name))
    .map(([name, value]) => `${name}="${value}"`);
  for (const one of [...lost, ...rest])
    lose(button.offset, `a button can have only words and an address: ${one} is left out.`);
  if (!text) lose(button.offset, 'the button has no words: the petition keeps its usual ones.');
  const isAddress = z.safeParse(petition.shape.url, address).success;
  if (!isAddress)
    lose(
      button.offset,
      `the address of the button (${address || 'none'}) does not start with https://: the petition is left out.`,
    );
  return { ...(text ? { sign: text } : {}), ...(isAddress ? { url: address } : {}) };
}

function loseButton(button: Shortcode, context: ShortcodeContext): void {
  const { text } = contents(button, context);
  const what = `${quoted(text)}, ${addressOf(button) || 'without address'}`;
  context.drop(button.offset, `a letter can have only one button: this one (${what}) is left out.`, text);
}

function loseNotice(notice: Shortcode, context: ShortcodeContext): void {
  const { text, links, lost } = contents(notice, context);
  const params = [...notice.params].map(([name, value]) => (/^\d+$/.test(name) ? value : `${name}="${value}"`));
  const details = [...params, ...lost, ...links.map((link) => `a link to ${link}`)];
  context.drop(
    notice.offset,
    `a notice (alert) cannot be kept: ${quoted(text)} is left out${details.length > 0 ? `, with ${details.join(', ')}` : ''}. If it says that the petition is closed, add --closed.`,
    text,
  );
}

function loseOther({ name, params, inner, offset }: Shortcode, { lose, drop }: ShortcodeContext): void {
  const values = [...params.values()].join(' ');
  const what = values ? `${name} (${quoted(values)})` : name;
  if (COUNT.test(name)) {
    lose(offset, liveCount(`the shortcode ${what}`));
    return;
  }
  const message = `the shortcode ${what} cannot be kept: ${inner === undefined ? 'it is left out' : 'its words stay, it is left out'}.`;
  const words = [...params].flatMap(([key, value]) => (SHOWN.has(key) && countWords(value) > 0 ? [value] : []));
  if (words.length > 0) drop(offset, message, words.join(' '));
  else lose(offset, message);
}

/** What puts a number into a sentence. */
const COUNT = /count|signator|signatures|total/i;

/** The parameters that a reader sees. */
const SHOWN = new Set(['caption', 'title', 'alt', 'text', 'attr']);

function addressOf({ params }: Shortcode): string {
  return (ADDRESS.map((name) => params.get(name)).find((value) => value !== undefined) ?? '').trim();
}

/** The words between the tags, the addresses they link to, and the shortcodes among them. */
function contents(
  { inner = '', offset }: Shortcode,
  { parse }: ShortcodeContext,
): { text: string; links: string[]; lost: string[] } {
  const { text, shortcodes } = innerShortcodes(inner);
  const links: string[] = [];
  const lost = shortcodes.map(({ name, params, inner: words }) => {
    const within = words === undefined ? '' : `, ${quoted(words)}`;
    return `the shortcode ${name} (${[...params.values()].join(' ')}${within})`;
  });
  const words: string[] = [];
  const waiting: Part[] = parse(text, offset).toReversed();
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (block.type === 'paragraph' || block.type === 'heading') {
      for (const part of block.children) if (part.type === 'link') links.push(part.url);
      words.push(wordsOf(block.children, { ...SILENT, hasFootnotes: false }));
    } else if ('children' in block) for (const one of block.children.toReversed()) waiting.push(one);
    else if ('value' in block) lost.push(quoted(block.value));
  }
  return { text: words.filter(Boolean).join(' '), links, lost };
}

/** Shortcodes within shortcodes; where they cannot be read, they stay as words. */
function innerShortcodes(text: string): { text: string; shortcodes: readonly Shortcode[] } {
  try {
    return maskShortcodes(text, WHOLE);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { text, shortcodes: [] };
  }
}
