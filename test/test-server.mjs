/**
 * What the tests need of a server besides files, for real and over HTTP:
 * `/misbehaving/<fault>/<times>/<run>/…` serves `/…`, but answers the first `times` requests for each JSON file of that run with the fault;
 * `/policy/<name>/…` serves `/…` under a content security policy;
 * `/version/<version>/…` serves `/…` as that version of the package;
 * `/dist/…` is what was built, byte by byte, past the tools that change sources;
 * `/imported/<lang>.json` is what the command makes of `test/letters/letter.<lang>.md`;
 * `/example/endorsements-<count>.json` (or `departures-`, `representatives-`) is a list of records that are visibly made up.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleDepartures, exampleEndorsements, exampleRepresentatives } from './example-records.mjs';
import { POLICIES } from './policies.mjs';

/** @type {Record<string, (response: import('node:http').ServerResponse) => void>} */
const FAULTS = {
  503: (response) => response.writeHead(503).end('out of order'),
  404: (response) => response.writeHead(404).end('not here'),
  html: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
  // in the middle of the answer: a connection that drops before it is tried again by the browser itself
  drop: (response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': 5000 })
      .write('{"letter":', () => response.destroy()),
  object: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"records":[]}'),
  // never ends
  slow: (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('['),
  large: (response) => {
    const chunk = Buffer.alloc(1_000_000, ' ');
    response.writeHead(200, { 'content-type': 'application/json' });
    for (let megabytes = 0; megabytes < 22; megabytes++) response.write(chunk);
    response.end('[]');
  },
  redirect: (response) => {
    const { localPort } = response.socket;
    response.writeHead(302, { location: `http://127.0.0.1:${localPort}/example/endorsements-30.json` }).end();
  },
};

/** @type {Record<string, (count: number) => object[]>} */
const EXAMPLES = {
  endorsements: exampleEndorsements,
  departures: exampleDepartures,
  representatives: exampleRepresentatives,
};

const { version: VERSION } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

export function testServer() {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return async (/** @type {import('koa').Context} */ context, /** @type {() => Promise<void>} */ next) => {
    const [, fault, times, rest] = /^\/misbehaving\/(\w+)\/(\d+)\/[^/]+(\/.*)$/.exec(context.path) ?? [];
    if (fault) {
      const count = (seen.get(context.path) ?? 0) + 1;
      seen.set(context.path, count);
      if (context.path.endsWith('.json') && count <= Number(times)) {
        // past the development server, which would remember the answer
        context.respond = false;
        return FAULTS[fault](context.res);
      }
      context.path = rest;
    }
    const [, policy, page] = /^\/policy\/([\w-]+)(\/.*)$/.exec(context.path) ?? [];
    if (policy) {
      context.path = page;
      await next();
      if (POLICIES[policy]) context.set('content-security-policy', POLICIES[policy]);
      return;
    }
    const [, version, file] = /^\/version\/([\d.]+)(\/.*)$/.exec(context.path) ?? [];
    if (version) {
      context.type = 'js';
      context.body = readFileSync(new URL(`..${file}`, import.meta.url), 'utf8').replaceAll(VERSION, version);
      return;
    }
    if (context.path.startsWith('/dist/')) {
      const file = new URL(`..${context.path}`, import.meta.url);
      if (!existsSync(file)) return;
      context.type = extname(context.path);
      context.body = readFileSync(file);
      return;
    }
    const [, imported] = /^\/imported\/(\w+)\.json$/.exec(context.path) ?? [];
    if (imported) {
      context.type = 'json';
      const args = ['../dist/cli.js', 'import', `letters/letter.${imported}.md`].map((one) =>
        one === 'import' ? one : fileURLToPath(new URL(one, import.meta.url)),
      );
      context.body = execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
      return;
    }
    const [, kind, count] = /^\/example\/(\w+)-(\d+)\.json$/.exec(context.path) ?? [];
    const records = EXAMPLES[kind]?.(Number(count));
    if (!records) return next();
    context.respond = false;
    context.res
      .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
      .end(JSON.stringify(records));
  };
}
