/**
 * A server that remembers what it was asked, for real and over HTTP. Every path has a `<run>` in it, a name that a test makes up:
 * `/heard/<run>` tells what was asked in that run: the path, the cookies, and whether the browser closed the connection before an answer;
 * `/silent/<run>/…` never answers;
 * `/lazy/<run>/…` serves `/…`, but answers 503 for each script that `dist/embed.js` loads when it is used, until `/lazy/<run>/mend` is asked for;
 * `/builds/<run>/dist/…` is a folder with two builds: `embed.<anything>.js` is the entry of the one that `/dist` has. Where the run is called
 * `older-…`, `embed.js` is that of a build before it, which calls itself version 0.0.42 and lies beside it in `build-<run>`; where it is called
 * `gone-…`, that folder is there no more;
 * `/elsewhere` tells the origin of a second server on another port, to which a cookie of this one would go. There,
 * `/<run>/endorsements.json`, `/<run>/campaign.json` and `/<run>/<lang>.json` are made up, `/<run>/redirect/…` leads to `/<run>/…`,
 * and every page may ask with credentials.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, posix } from 'node:path';
import { exampleCampaign, exampleLocale } from './example-campaign.mjs';
import { exampleEndorsements } from './example-records.mjs';

/** @type {Map<string, { path: string, cookie: string, closed: boolean }[]>} */
const heard = new Map();

/**
 * @param {string} run
 * @param {string} path
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function remember(run, path, request, response) {
  const entry = { path, cookie: request.headers.cookie ?? '', closed: false };
  heard.set(run, [...(heard.get(run) ?? []), entry]);
  response.on('close', () => (entry.closed = !response.writableFinished));
}

/** @param {string} file */
function example(file) {
  if (file === 'endorsements')
    return exampleEndorsements(3).map((one) => ({ ...one, name: `${one.name} from elsewhere` }));
  return file === 'campaign' ? exampleCampaign('from elsewhere') : exampleLocale('from elsewhere');
}

/** @type {import('node:http').RequestListener} */
function elsewhere(request, response) {
  const { pathname } = new URL(request.url ?? '', 'http://localhost');
  const [, run, redirect, rest] = /^\/([\w-]+)(\/redirect)?(\/.*)$/.exec(pathname) ?? [];
  if (run === undefined || rest === undefined) {
    response.writeHead(404).end();
    return;
  }
  remember(run, pathname, request, response);
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader('access-control-allow-credentials', 'true');
  response.setHeader('cache-control', 'no-store');
  if (redirect) response.writeHead(302, { location: `/${run}${rest}` }).end();
  else
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(example(basename(rest, '.json'))));
}

/** The scripts that a page gets with `embed.js` itself: what it runs, and what that imports. */
function withEmbed(path = 'dist/embed.js', found = new Set([path])) {
  const code = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  for (const [, specifier] of code.matchAll(/(?:\bfrom|\bimport)\s*\(?["'](\.[^"']+)["']/g)) {
    const file = posix.join(posix.dirname(path), specifier);
    if (found.has(file)) continue;
    found.add(file);
    withEmbed(file, found);
  }
  return found;
}

const { version: VERSION } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * What a folder with two builds has.
 * @param {string} run
 * @param {string} path in the folder
 * @returns {string | Buffer | undefined}
 */
function builtFile(run, path) {
  const entry = readFileSync(new URL('../dist/embed.js', import.meta.url), 'utf8');
  const [folder = ''] = /\bbuild-\w+(?=\/)/.exec(entry) ?? [];
  const hasOlder = /^(older|gone)-/.test(run);
  if (hasOlder && path === '/dist/embed.js') return entry.replaceAll(`${folder}/`, `build-${run}/`);
  const isOlder = hasOlder && path.startsWith(`/dist/build-${run}/`);
  if (isOlder && run.startsWith('gone-')) return undefined;
  const file = new URL(
    `..${path.replace(`build-${run}`, folder).replace(/embed\.\w+\.js$/, 'embed.js')}`,
    import.meta.url,
  );
  if (!existsSync(file)) return undefined;
  return isOlder ? readFileSync(file, 'utf8').replaceAll(VERSION, '0.0.42') : readFileSync(file);
}

/** @returns {import('koa').Middleware} */
export function witness() {
  const mended = new Set();
  const other = createServer(elsewhere).listen(0);
  other.unref();
  return async (context, next) => {
    const [, room, run, rest] =
      /^\/(heard|silent|lazy|builds|elsewhere)(?:\/([\w-]+)(\/.*)?)?$/.exec(context.path) ?? [];
    if (room === 'heard') context.body = heard.get(run) ?? [];
    else if (room === 'elsewhere') context.body = { origin: `http://${context.hostname}:${other.address().port}` };
    else if (room === 'silent') {
      context.respond = false;
      remember(run, context.path, context.req, context.res);
    } else if (room === 'builds') {
      remember(run, context.url.slice(`/builds/${run}`.length), context.req, context.res);
      // past the test runner, which would let browsers keep every answer for a year
      context.respond = false;
      const body = builtFile(run, rest);
      const type = rest.endsWith('.js') ? 'text/javascript' : 'application/json';
      context.res
        .writeHead(body === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' })
        .end(body);
    } else if (room === 'lazy') {
      if (rest === '/mend') {
        mended.add(run);
        context.body = {};
        return;
      }
      const isLazy = rest.endsWith('.js') && !withEmbed().has(rest.slice(1));
      context.set('cache-control', 'no-store');
      if (isLazy && !mended.has(run)) {
        remember(run, rest, context.req, context.res);
        context.status = 503;
        context.body = 'out of order';
        return;
      }
      context.path = rest;
      await next();
    } else await next();
  };
}
