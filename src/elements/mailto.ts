/** Links that open a mail program with a message in it, as RFC 6068 has them. */

interface Message {
  subject: string;
  text: string;
}

/** @param message what the mail program takes over; for whom it is, the reader says there */
export const mailto = ({ subject, text }: Message): string =>
  `mailto:?subject=${encode(subject.replace(/[\r\n]+/g, ' '))}&body=${encode(text.replace(/\r\n?|\n/g, '\r\n'))}`;

/** Half a character cannot be encoded. */
export const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
