/** Puts the plain HTML of a language where a demo page says `<!-- static/nl.html -->`, as an embedder would paste it. */
import { readFileSync } from 'node:fs';

const DIST = new URL('../dist/', import.meta.url);

/** @returns {import('@web/dev-server').Plugin} */
export const fragments = () => ({
  name: 'fragments',
  transform: ({ path, body }) =>
    path.startsWith('/demo/') && path.endsWith('.html')
      ? String(body).replace(/<!-- (static\/[\w-]+\.html) -->/g, (_, file) => readFileSync(new URL(file, DIST), 'utf8'))
      : undefined,
});
