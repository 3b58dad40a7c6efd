/** What a reader sends themselves: the text, and the mail that holds it. */
import { toJson } from '../../data/bare.js';
import type { Words } from '../../i18n/words.js';
import { mailLink } from '../mailto.js';
import type { Message } from './check.lazy.js';
import type { Destination } from './settings.js';

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
  if (by === 'page') return { text: toJson(record, 2), link: address, isLong: false, fileName };
  const text = `${words.text('endorse.mail.text')}\n\n${toJson(message, 2)}`;
  const subject = words.text('endorse.mail.subject', { name: record.name });
  const { href: link, isShort: isLong } = mailLink({ subject, text }, { to: [address] });
  return { text, link, isLong, fileName };
}
