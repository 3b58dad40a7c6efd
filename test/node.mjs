/** Runs the tests about Node: what is built, what is shipped, what stands in the files, what the command says. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.test.mjs'));
const { status } = spawnSync(process.execPath, ['--test', ...files.sort().map((file) => join(folder, file))], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
