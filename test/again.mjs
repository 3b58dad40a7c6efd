/**
 * `node test/again.mjs 8`: runs the browser tests that load the most modules again and again, in WebKit unless ENGINES says otherwise.
 * A module that waits at its top, with others that import it back, once made WebKit turn for ever in one of two runs.
 */
import { spawnSync } from 'node:child_process';

const FILES = ['demo', 'embed', 'matrix', 'neighbours', 'policy'].map((name) => `test/${name}.test.ts`);
const times = Number(process.argv[2] ?? 8);
const env = { ENGINES: 'webkit', ...process.env };

for (let time = 1; time <= times; time++) {
  console.log(`Run ${time} of ${times}`);
  const { status } = spawnSync('npx', ['wtr', '--files', ...FILES], { stdio: 'inherit', env });
  if (status !== 0) process.exit(1);
}
