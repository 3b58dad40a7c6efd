/** What a reader sends themselves: the text, and the mail that holds it. */
import type { Words } from '../../i18n/words.js';
import { encode } from '../mailto.js';
import type { Message } from './check.lazy.js';
import type { Destination } from './settings.js';

/** What every mail program takes over. */
const LONGEST_LINK = 2000;

export interface Ready {
  text: string;
  /** what the button that leads on opens */
  link: string;
  /** whether the link could not hold the text */
  isLong: boolean;
  fileName: string;
}

/**
 * @param words the language of the page
 * @param message what was checked
 * @param destination where it goes
 */
export function readyOf(words: Words, message: Message, { by, address }: Destination): Ready {
  const { record } = message;
  const fileName = `${record.id}.json`;
  if (by === 'page') return { text: jsonOf(record), link: address, isLong: false, fileName };
  const text = `${words.text('endorse.mail.text')}\n\n${jsonOf(message)}`;
  const subject = words.text('endorse.mail.subject', { name: record.name });
  const start = `mailto:${encode(address).replace('%40', '@')}?subject=${encode(subject)}`;
  const link = `${start}&body=${encode(text.replaceAll('\n', '\r\n'))}`;
  const isLong = link.length > LONGEST_LINK;
  return { text, link: isLong ? start : link, isLong, fileName };
}

const jsonOf = (value: unknown): string => JSON.stringify(value, null, 2);
