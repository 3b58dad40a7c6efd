/** Reads what a cell holds as a text: without the marks of a page, the formulas and the files of other programs. */
import { Parser } from 'htmlparser2';
import { hasEmail } from '../../data/contact-details.js';
import { quoted } from '../../markdown/quoted.js';
import type { WhyLeftOut } from './record-kind.js';

/** What is read, and what there is to say of it; nothing where it says that there is nothing. */
export type CellReading = { value: unknown; told?: string } | WhyLeftOut | undefined;

/** What people and programs write where they have nothing; NA is a country. */
const NOTHING = /^(?:[-–—]+|n\/a|null|undefined)$/i;

/** What a spreadsheet shows where a formula has failed, in a few languages. */
const BROKEN =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|ERROR!|NV|BEZUG!|WERT!|ZAHL!|N\/D|VALEUR!|NOM\s?\?|VERW!|WAARDE!|NAAM\?|N\/B|ADR!|ARG!|VALOR!)$/i;
const IP_ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}$/i;
/** A link, as a formula: the name of the function depends on the language. */
const LINK = /^=[\p{L}._]+\(\s*"((?:[^"]|"")+)"\s*(?:[;,]\s*"((?:[^"]|"")*)"\s*)?\)$/u;
const QUOTED = /^="((?:[^"]|"")*)"$/;
const FORMULA = /^=\s*[\p{L}._]+[\d(]/u;
/** A spreadsheet takes what follows as a text. */
const AS_TEXT = /^'(?=[=+@-])/;

const TAG = /<\/?(?:a|abbr|b|br|div|em|font|h[1-6]|i|img|li|ol|p|small|span|strong|sub|sup|u|ul)(?:\s[^<>]*)?\/?>/gi;
const PARTING = /^<\/?(?:br|div|h[1-6]|li|ol|p|ul)\b/i;
const HREF = /<a\s[^<>]*\bhref\s*=\s*["']?([^"'\s<>]+)/i;

/**
 * @param field what the value is
 * @param value as the list has it
 */
export function readCell(field: string, value: unknown): CellReading {
  if (typeof value === 'number') return { value: String(value) };
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    return {
      fault: `${NO_TEXT[field] ?? 'is no text, but a list or an object of another program'}: it is left out.`,
      level: 'error',
    };
  if (typeof value !== 'string') return { value };
  if (field !== 'name' && NOTHING.test(value)) return undefined;
  if (BROKEN.test(value))
    return { fault: `${quoted(value)} is an error of a spreadsheet: it is left out.`, level: 'error' };
  if (IP_ADDRESS.test(value))
    return { fault: 'is the address of a computer (IP), which is never imported: it is left out.', level: 'warning' };
  const cell = ofFormula(field, value.replace(AS_TEXT, ''));
  if ('fault' in cell || typeof cell.value !== 'string') return cell;
  const page = ofHtml(field, cell.value);
  const told = [cell.told, page.told].filter(Boolean).join(' ');
  const { text, isShorter } = field === 'name' ? withoutAddress(page.value) : { text: page.value, isShorter: false };
  if (field === 'logo' && /\s/.test(text)) return { fault: `${NO_LOGO}: it is left out.`, level: 'error' };
  const all = isShorter ? `${told} had an e-mail address behind it, which is never imported.`.trim() : told;
  return { value: text, ...(all && { told: all }) };
}

const NO_LOGO = 'is no address of an image, such as /logos/example.svg (save the image on your own site)';
const NO_TEXT: Partial<Record<string, string>> = { logo: NO_LOGO };

function ofFormula(field: string, text: string): Exclude<CellReading, undefined> {
  if (!text.startsWith('=')) return { value: text };
  const [, only] = QUOTED.exec(text) ?? [];
  if (only !== undefined) return { value: only.replaceAll('""', '"') };
  const [, address = '', shown = address] = LINK.exec(text) ?? [];
  if (address) return ofLink(field, address, shown.replaceAll('""', '"'));
  if (FORMULA.test(text))
    return {
      fault: `${quoted(text)} is a formula: it is left out. Copy the column in your spreadsheet, and paste its values.`,
      level: 'error',
    };
  return { value: text };
}

const ofLink = (field: string, address: string, shown: string): { value: string; told?: string } =>
  field === 'url'
    ? { value: address }
    : { value: shown, told: `is a link to ${address}, of which only the words are taken.` };

function ofHtml(field: string, text: string): { value: string; told?: string } {
  const plain = withoutEntities(text);
  if (!plain.includes('<') || plain.search(TAG) < 0) return { value: plain };
  const shown = plain
    .replace(TAG, (tag) => (PARTING.test(tag) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
  const [, address] = HREF.exec(plain) ?? [];
  if (address) return ofLink(field, address, shown);
  return { value: shown, told: 'has tags of HTML in it, which are left out.' };
}

/** What a site keeps its texts with, which are no HTML here. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

const withoutEntities = (text: string): string => (text.includes('&') ? text.replace(ENTITY, characterOf) : text);

const characters = new Map<string, string>();

/** What is no entity, or a control, stays as it is written. */
function characterOf(entity: string): string {
  const known = characters.get(entity);
  if (known !== undefined) return known;
  let text = '';
  const parser = new Parser({
    ontext: (words) => {
      text += words;
    },
  });
  parser.end(entity);
  const read = /^[\p{Cc}\ufffd]/u.test(text) || text === '' ? entity : text;
  if (characters.size < 1_000) characters.set(entity, read);
  return read;
}

/** Of “Example Person 0042 <x@example.org>”, the name. */
function withoutAddress(text: string): { text: string; isShorter: boolean } {
  const [behind = '', inner = ''] = /\s*[<([](?:mailto:)?([^<>()[\]]+)[>)\]]$/.exec(text) ?? [];
  const isShorter = behind.length < text.length && behind !== '' && hasEmail(inner.trim()) && !/\s/.test(inner.trim());
  return { text: isShorter ? text.slice(0, -behind.length) : text, isShorter };
}
