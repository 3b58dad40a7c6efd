/** Links that open a mail program with a message in it, as RFC 6068 has them. */

/** How long a link may be, in characters: what is longer, some mail programs cut. */
const LONGEST = 2000;

/** Plain text, with line feeds. */
export interface Message {
  subject: string;
  text: string;
}

export interface MailLink {
  href: string;
  /** whether the text would have been too much for it, and is left out */
  isShort: boolean;
}

interface Recipients {
  to?: readonly string[];
  /** nobody sees these */
  bcc?: readonly string[];
}

/**
 * @param message what the mail program takes over
 * @param recipients for whom; where nobody is named, the reader says it there
 */
export function mailLink(message: Message, recipients: Recipients = {}): MailLink {
  const href = mailAddress(message, recipients);
  const isShort = href.length > LONGEST;
  return { href: isShort ? mailAddress({ subject: message.subject }, recipients) : href, isShort };
}

/**
 * @param message without a text, the reader puts it in
 * @param recipients for whom; where nobody is named, the reader says it there
 */
export function mailAddress({ subject, text }: Partial<Message>, { to = [], bcc = [] }: Recipients = {}): string {
  const fields = [
    bcc.length > 0 && `bcc=${bcc.map(encodeAddress).join()}`,
    subject && `subject=${encode(subject.replace(/[\r\n]+/g, ' '))}`,
    text && `body=${encode(text.replace(/\r\n?|\n/g, '\r\n'))}`,
  ].filter(Boolean);
  return `mailto:${to.map(encodeAddress).join()}${fields.length > 0 ? '?' : ''}${fields.join('&')}`;
}

/** Half a character cannot be encoded. */
export const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

/** Commas between addresses are plain, those within one are not. */
const encodeAddress = (address: string): string => encode(address).replaceAll('%40', '@');
