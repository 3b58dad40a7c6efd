/**
 * A server whose JSON files fail before they work, for real: `/misbehaving/<fault>/<times>/<run>/…` serves `dist/…`,
 * but answers the first `times` requests for each JSON file of that run with the fault.
 */

/** @type {Record<string, (response: import('node:http').ServerResponse) => void>} */
const FAULTS = {
  503: (response) => response.writeHead(503).end('out of order'),
  html: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
  // in the middle of the answer: a connection that drops before it is tried again by the browser itself
  drop: (response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': 5000 })
      .write('{"letter":', () => response.destroy()),
};

export function misbehavingServer() {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return async (/** @type {import('koa').Context} */ context, /** @type {() => Promise<void>} */ next) => {
    const [, fault, times, rest] = /^\/misbehaving\/(\w+)\/(\d+)\/[^/]+\/(.*)$/.exec(context.path) ?? [];
    if (!fault) return next();
    const count = (seen.get(context.path) ?? 0) + 1;
    seen.set(context.path, count);
    if (context.path.endsWith('.json') && count <= Number(times)) {
      // past the development server, which would remember the answer
      context.respond = false;
      return FAULTS[fault](context.res);
    }
    context.path = `/dist/${rest}`;
    await next();
    context.set('cache-control', 'no-store');
  };
}
