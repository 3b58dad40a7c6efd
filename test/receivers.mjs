/**
 * Receivers of endorsements, for real and over HTTP. `/receiver/<run>/<answers>` gives one answer after another, and the last for good: `ok` is what
 * `demo/receiver.mjs` says; the others are faults. `/received/<run>` tells what came in that run and what its receiver has;
 * `/confirm/<run>` and `/withdraw/<run>` do what the links in its mails do.
 */
import { createReceiver } from '../demo/receiver.mjs';

const json = { 'content-type': 'application/json' };

/** @type {Record<string, (response: import('node:http').ServerResponse) => void>} */
const FAULTS = {
  400: (response) =>
    response
      .writeHead(400, json)
      .end(
        JSON.stringify({ errors: { 'record.name': 'Example: this is no name', 'record.unknown': 'nobody has it' } }),
      ),
  403: (response) => response.writeHead(403, json).end('{}'),
  409: (response) => response.writeHead(409, json).end('{}'),
  429: (response) => response.writeHead(429, { ...json, 'retry-after': '2' }).end('{}'),
  500: (response) => response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>out of order</h1>'),
  html: (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Log in</title>'),
  array: (response) => response.writeHead(200, json).end('[]'),
  redirect: (response) => response.writeHead(307, { location: '/receiver/elsewhere/ok' }).end(),
  drop: (response) => void response.destroy(),
  silent: () => undefined,
  // begins, and never ends
  slow: (response) => void response.writeHead(201, json).write('{'),
};

/** @typedef {{ key: string, cookie: string, at: number, body: string }} Received */

/** @returns {import('koa').Middleware} */
export function receivers() {
  /** @type {Map<string, { received: Received[], mails: string[], receiver: ReturnType<typeof createReceiver>, confirm: string, withdraw: string }>} */
  const runs = new Map();

  async function runOf(/** @type {string} */ name) {
    const { endorsementMessage } = await import('../dist/schema.js');
    const run = runs.get(name) ?? { received: [], mails: [], confirm: '', withdraw: '' };
    run.receiver ??= createReceiver({
      schema: endorsementMessage,
      calls: ['leave-x-eu', 'example-call'],
      site: '*',
      async mail(to, links) {
        run.mails.push(to);
        Object.assign(run, links);
      },
    });
    runs.set(name, run);
    return run;
  }

  return async (context, next) => {
    const [, room, name, answers = ''] =
      /^\/(receiver|received|confirm|withdraw)\/([\w-]+)(?:\/([\w-]+))?$/.exec(context.path) ?? [];
    if (!name) return next();
    const run = await runOf(name);
    const token = (/** @type {string} */ link) => link.split('/').at(-1) ?? '';
    if (room === 'received')
      context.body = {
        received: run.received,
        mails: run.mails,
        list: run.receiver.list(),
        proofs: run.receiver.proofs(),
      };
    else if (room === 'confirm') context.body = { done: run.receiver.confirm(token(run.confirm)) };
    else if (room === 'withdraw') context.body = { done: run.receiver.withdraw(token(run.withdraw)) };
    else {
      // past the development server, which would log what it did not answer
      context.status = 200;
      context.respond = false;
      const { req, res } = context;
      const chunks = [];
      for await (const chunk of req) chunks.push(chunk);
      const body = Buffer.concat(chunks).toString('utf8');
      const { cookie = '', 'idempotency-key': key = '' } = req.headers;
      run.received.push({ key, cookie, body, at: Date.now() });
      const plan = answers.split('-');
      const answer = plan[Math.min(run.received.length, plan.length) - 1];
      if (answer !== 'ok' && answer !== 'late') return FAULTS[answer](res);
      const { status, body: says, headers } = await run.receiver.receive(body, key);
      setTimeout(
        () => res.writeHead(status, { ...json, ...headers }).end(JSON.stringify(says)),
        answer === 'late' ? 1000 : 0,
      );
    }
  };
}
