/**
 * `/demo/dist/…` is the site as a static host would serve it, byte by byte; it is built when a test first asks for it.
 * With `?run=…`, a page’s own policy is sent along too, and reports what it refuses to `/matrix/violations/<run>`.
 * `/demo/dist/pages.json` lists the pages.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { buildSite, SITE } from '../demo/site/build.mjs';
import { POLICY } from '../demo/site/page.mjs';
import { filesBelow } from '../src/package/integrity.build.mjs';

/** The pages, which are not those that `leave-x-letter/` brings as files. */
export const sitePages = () =>
  filesBelow(SITE).filter((file) => file.endsWith('.html') && !file.startsWith('leave-x-letter/'));

/** @returns {import('koa').Middleware} */
export function site() {
  /** @type {Promise<void> | undefined} */
  let built;
  return async (context, next) => {
    if (!context.path.startsWith('/demo/dist/')) return next();
    await (built ??= buildSite());
    if (context.path === '/demo/dist/pages.json') {
      context.body = sitePages();
      return;
    }
    const file = new URL(`..${context.path}`, import.meta.url);
    if (!existsSync(file)) return;
    const { run } = context.query;
    if (run) context.set('content-security-policy', `${POLICY}; report-uri /matrix/violations/${run}`);
    context.type = extname(context.path);
    context.body = readFileSync(file);
  };
}
