/** A second reader of mail links, written from RFC 6068 alone: it shares nothing with what makes them. */

export interface ReadMail {
  to: string[];
  bcc: string[];
  subject: string;
  body: string;
}

const HEX = '0123456789abcdef';

/** What stands literally in such a link; everything else has to be encoded. */
const LITERAL = /^[\w\-.~!$'()*+,;:@/]$/;

function decode(text: string): string {
  const bytes: number[] = [];
  for (let place = 0; place < text.length; place++) {
    const character = text.charAt(place);
    if (character === '%') {
      const [high, low] = [1, 2].map((digit) => HEX.indexOf(text.charAt(place + digit).toLowerCase() || '?'));
      if (high === undefined || low === undefined || high < 0 || low < 0)
        throw new Error(`no byte at ${String(place)}`);
      bytes.push(high * 16 + low);
      place += 2;
    } else if (LITERAL.test(character)) bytes.push(character.charCodeAt(0));
    else throw new Error(`“${character}” stands in the link as it is`);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}

/** Reads a link, and refuses what a mail program could take in another way. */
export function readMailLink(href: string): ReadMail {
  const [, path = '', query = ''] = /^mailto:([^?#]*)(?:\?([^?#]*))?$/.exec(href) ?? [];
  if (!href.startsWith('mailto:') || (path === '' && query === '')) throw new Error(`this is no mail link: ${href}`);
  const fields = new Map<string, string>();
  for (const field of query === '' ? [] : query.split('&')) {
    const [name = '', value, ...rest] = field.split('=');
    if (value === undefined || rest.length > 0) throw new Error(`this is no field: ${field}`);
    if (fields.has(name)) throw new Error(`${name} stands twice`);
    fields.set(name, value);
  }
  const list = (text: string) => (text === '' ? [] : text.split(',').map(decode));
  const body = decode(fields.get('body') ?? '');
  if (/\r(?!\n)|(?<!\r)\n/.test(body)) throw new Error('a line of the text does not end with CRLF');
  return {
    to: list(path),
    bcc: list(fields.get('bcc') ?? ''),
    subject: decode(fields.get('subject') ?? ''),
    body: body.replaceAll('\r\n', '\n'),
  };
}
