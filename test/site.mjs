/** `/demo/dist/…` is the site as a static host would serve it, byte by byte; it is built when a test first asks for it. */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { buildSite } from '../demo/site/build.mjs';

/** @returns {import('koa').Middleware} */
export function site() {
  /** @type {Promise<void> | undefined} */
  let built;
  return async (context, next) => {
    if (!context.path.startsWith('/demo/dist/')) return next();
    await (built ??= buildSite());
    const file = new URL(`..${context.path}`, import.meta.url);
    if (!existsSync(file)) return;
    context.type = extname(context.path);
    context.body = readFileSync(file);
  };
}
