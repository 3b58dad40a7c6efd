/**
 * The pages of the matrix of outputs and policies, what their policies refuse, and the table of a run.
 * `/matrix/<policy>/<output>/<run>.html` is a page; what its policy refuses is reported to `/matrix/violations/<run>` and read there;
 * what a test has counted is posted to `/matrix/counts`.
 */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { POLICIES } from './policies.mjs';

const EMBED = '<script type="module" src="/dist/embed.js"></script>';
const STYLES = '<link rel="stylesheet" href="/dist/leave-x-letter.css" />';
const FALLBACK = '<p>The letter, as plain HTML</p>';
const fragment = () => readFileSync(new URL('../dist/static/nl.html', import.meta.url), 'utf8');

/** @type {Record<string, () => [head: string, body: string]>} */
const OUTPUTS = {
  embed: () => [EMBED, `<leave-x-letter departures>${FALLBACK}</leave-x-letter>`],
  standalone: () => [
    '<script defer src="/dist/standalone/nl.js"></script>',
    `<leave-x-letter departures>${FALLBACK}</leave-x-letter>`,
  ],
  fragment: () => [STYLES + EMBED, fragment()],
  // the same page; the test opens it where no script can run
  'fragment-without-js': () => [STYLES + EMBED, fragment()],
  div: () => [
    EMBED.replace(' src', ' data-mount src'),
    `<div data-leave-x-letter data-lang="nl" data-departures>${FALLBACK}</div>`,
  ],
  elsewhere: () => [
    EMBED,
    '<leave-x-alternatives></leave-x-alternatives><leave-x-share></leave-x-share>' +
      '<leave-x-alternatives follow-src="/demo/example-channels.json"></leave-x-alternatives>',
  ],
};

/** @param {string} head @param {string} body */
const page = (head, body) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8" /><title>The matrix</title>${head}</head><body>${body}</body></html>`;

/** @type {Map<string, unknown[]>} */
const violations = new Map();

/** @type {{ engine: string, output: string, policy: string, counts: Record<string, number> }[]} */
const cells = [];

/** @param {string} agent */
const engineOf = (agent) => /Firefox|Chrome/.exec(agent)?.[0].replace('Chrome', 'Chromium') ?? 'WebKit';

/** @returns {import('koa').Middleware} */
export function matrix() {
  return async (context, next) => {
    const [, first, second, third] =
      /^\/matrix\/([\w-]+)(?:\/([\w-]+))?(?:\/([\w-]+)\.html)?$/.exec(context.path) ?? [];
    if (first === 'counts') {
      cells.push({ engine: engineOf(context.get('user-agent')), ...JSON.parse(await text(context.req)) });
      context.status = 204;
    } else if (first === 'violations') {
      const known = violations.get(second) ?? [];
      if (context.method === 'POST') violations.set(second, [...known, JSON.parse(await text(context.req))]);
      context.body = known;
    } else if (third) {
      const policy = POLICIES[first];
      if (policy) context.set('content-security-policy', `${policy}; report-uri /matrix/violations/${third}`);
      context.type = 'html';
      context.body = page(...OUTPUTS[second]());
    } else {
      await next();
    }
  };
}

/** What has been counted, in words: one line a cell. */
export function matrixTable() {
  const lines = cells.map(({ engine, output, policy, counts }) => {
    const numbers = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
    return `${engine.padEnd(9)} ${output.padEnd(20)} ${policy.padEnd(14)} ${numbers.join(', ')}`;
  });
  return ['Matrix of outputs and policies:', ...lines].join('\n');
}
