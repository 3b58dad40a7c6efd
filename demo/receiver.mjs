/**
 * A small receiver for `<leave-x-endorse action="…">`, to read and to start from: it checks, asks by mail, publishes what was confirmed, and forgets on request.
 * It keeps everything in memory: put your database in the place of the two maps, and your mail server in that of `mail`. Where people add their
 * names, keep it on a server of your own: what it holds are political opinions.
 */
import { randomBytes } from 'node:crypto';

/** The longest message that the schema allows is far shorter. */
const LARGEST = 30_000;

/** How many may wait for a confirmation at the same time before others have to wait, in seconds. */
const MOST_PENDING = 1000;
const WAIT = 60;

/** How long an endorsement may wait for its confirmation, in milliseconds. */
const PENDING_FOR = 7 * 24 * 60 * 60 * 1000;

/**
 * @typedef {import('leave-x-letter/schema').EndorsementMessage} Message
 * @typedef {{ message: Message, key: string, received: string, confirmed?: string }} Entry
 */

/**
 * @param {object} options
 * @param {typeof import('leave-x-letter/schema').endorsementMessage} options.schema from `leave-x-letter/schema`
 * @param {string[]} options.calls the ids of the calls that can be endorsed here
 * @param {string} options.site the origin of the pages that have the form, such as `https://www.example.org`
 * @param {(to: string, links: { confirm: string, withdraw: string }) => Promise<void>} options.mail sends a mail with two links
 */
export function createReceiver({ schema, calls, site, mail }) {
  /** by the secret that only the mail holds @type {Map<string, Entry>} */
  const entries = new Map();

  const today = () => new Date().toISOString().slice(0, 10);

  const isSame = (/** @type {Message} */ { record: a }, /** @type {Message} */ { record: b }) =>
    a.call === b.call && a.name.toLowerCase() === b.name.toLowerCase();

  function forgetOldOnes() {
    for (const [secret, { received, confirmed }] of entries)
      if (!confirmed && Date.now() - Date.parse(received) > PENDING_FOR) entries.delete(secret);
  }

  /**
   * Takes a message.
   * @param {string} text the body
   * @param {string} key the header `Idempotency-Key`
   * @returns {Promise<{ status: number, body: object, headers?: Record<string, string> }>}
   */
  async function receive(text, key) {
    forgetOldOnes();
    let json;
    try {
      json = JSON.parse(text);
    } catch {
      return { status: 400, body: { errors: {} } };
    }
    const { data: message, error } = schema.safeParse(json);
    if (error) {
      const errors = Object.fromEntries(error.issues.map(({ path, message: why }) => [path.join('.'), why]));
      return { status: 400, body: { errors } };
    }
    if (!calls.includes(message.record.call))
      return { status: 400, body: { errors: { 'record.call': 'is not a call that can be endorsed here' } } };
    const [secret, before] = [...entries].find(([, one]) => key && one.key === key) ?? [];
    // an answer got lost: the same message again
    if (before?.confirmed) return { status: 200, body: {} };
    const others = [...entries.values()].filter((one) => one !== before).map((one) => one.message);
    // two people may have one name; besides, nobody is told who is on a list of opinions
    if (message.record.kind !== 'person' && others.some((one) => isSame(one, message)))
      return { status: 409, body: {} };
    const isTaken = (/** @type {string} */ id) =>
      others.some(({ record }) => record.id === id && record.call === message.record.call);
    const { id } = message.record;
    for (let number = 2; isTaken(message.record.id); number++) message.record.id = `${id}-${number}`;
    if (entries.size >= MOST_PENDING) return { status: 429, body: {}, headers: { 'retry-after': String(WAIT) } };
    const isMailed = before?.message.contact.email === message.contact.email;
    // a new address gets a new secret: whoever owns the one before cannot confirm for its owner
    if (secret && !isMailed) entries.delete(secret);
    const token = secret && isMailed ? secret : randomBytes(24).toString('base64url');
    entries.set(token, { message, key, received: new Date().toISOString() });
    if (!isMailed) await mail(message.contact.email, { confirm: `/confirm/${token}`, withdraw: `/withdraw/${token}` });
    return { status: 201, body: {} };
  }

  return {
    receive,

    /** Makes an endorsement public; called by a button on the page of the link, since programs follow links in mails too. */
    confirm(/** @type {string} */ token) {
      const entry = entries.get(token);
      if (entry) entry.confirmed ??= today();
      return entry !== undefined;
    },

    /** Deletes the record, the contact and the consent. */
    withdraw: (/** @type {string} */ token) => entries.delete(token),

    /** What is published: `endorsements-src` of a letter can point to it. The contact and the consent never are. */
    list: () =>
      [...entries.values()].flatMap(({ message: { record }, confirmed }) =>
        confirmed ? [{ ...record, date: confirmed, source: { ...record.source, date: confirmed } }] : [],
      ),

    /** What proves the consents that hold: what was ticked, in which language, when it came and when it was confirmed. */
    proofs: () =>
      [...entries.values()].map(({ message: { record, consent }, received, confirmed }) => ({
        ...{ id: record.id, ...consent, received, confirmed },
      })),

    /** @type {import('node:http').RequestListener} */
    async listener(request, response) {
      response.setHeader('access-control-allow-origin', site);
      response.setHeader('access-control-expose-headers', 'retry-after');
      if (request.method === 'OPTIONS') {
        response.setHeader('access-control-allow-methods', 'POST');
        response.setHeader('access-control-allow-headers', 'content-type, idempotency-key');
        response.setHeader('access-control-max-age', '600');
        response.writeHead(204).end();
        return;
      }
      /** @type {Buffer[]} */
      const chunks = [];
      let size = 0;
      for await (const chunk of request) {
        size += chunk.length;
        if (size <= LARGEST) chunks.push(chunk);
      }
      const text = Buffer.concat(chunks).toString('utf8');
      const answer =
        size > LARGEST
          ? { status: 413, body: {} }
          : await receive(text, String(request.headers['idempotency-key'] ?? ''));
      response
        .writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
        .end(JSON.stringify(answer.body));
    },
  };
}
