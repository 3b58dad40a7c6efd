/** Takes mails on loopback and keeps them: just as much SMTP as a mail of WordPress needs. */
import { createServer } from 'node:net';

/** The text of a mail, of which long lines were folded by a transfer encoding. */
function decode(raw) {
  const [head, ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\n\n').replaceAll('\r\n', '\n');
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return body;
  const bytes = body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** @returns {Promise<{ port: number, mails: { to: string, subject: string, text: string }[], stop: () => void }>} */
export async function startSink() {
  const mails = [];
  const server = createServer((socket) => {
    let buffer = '';
    let to = '';
    let isData = false;
    const say = (line) => socket.write(`${line}\r\n`);
    const take = (line) => {
      if (/^(EHLO|HELO|MAIL|RSET|NOOP)/i.test(line)) return say('250 ok');
      if (/^RCPT/i.test(line)) {
        [, to = ''] = /<(.*)>/.exec(line) ?? [];
        return say('250 ok');
      }
      if (/^DATA/i.test(line)) {
        isData = true;
        return say('354 go on');
      }
      say(/^QUIT/i.test(line) ? '221 bye' : '502 unknown');
    };
    say('220 sink');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      buffer += chunk.toString('latin1');
      for (;;) {
        const end = buffer.indexOf(isData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const piece = buffer.slice(0, end);
        buffer = buffer.slice(end + (isData ? 5 : 2));
        if (!isData) {
          take(piece);
          continue;
        }
        isData = false;
        const raw = Buffer.from(piece, 'latin1').toString('utf8').replace(/^\.\./gm, '.');
        mails.push({ to, subject: /^subject: (.*)$/im.exec(raw)?.[1] ?? '', text: decode(raw) });
        say('250 ok');
      }
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, mails, stop: () => server.close() };
}
