/** Runs the tests about Node: what is built, what is shipped, what stands in the files, what the command says. */
import { readdirSync } from 'node:fs';

const files = readdirSync(import.meta.dirname, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.mjs'));
for (const file of files.sort()) await import(`./${file}`);
