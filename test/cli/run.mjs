/** Runs the command as a user does, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after } from 'node:test';
import { readJson } from '../../src/data/read-json.build.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = join(ROOT, 'dist/cli.js');

/**
 * A folder that is gone after the tests.
 * @param {string} [copyOf] a folder of the project to fill it with
 */
export function workingFolder(copyOf) {
  const path = mkdtempSync(join(tmpdir(), 'leave-x-letter-'));
  after(() => rmSync(path, { recursive: true }));
  if (copyOf) cpSync(join(ROOT, copyOf), path, { recursive: true });
  return {
    path,
    url: pathToFileURL(`${path}/`),
    /** @param {string} name */
    // as plain objects, which comparisons take for equal to those in a test
    read: (name) => structuredClone(readJson(pathToFileURL(join(path, name)))),
    /**
     * @param {string} name
     * @param {unknown} value a text as it is, anything else as JSON
     */
    write: (name, value) =>
      writeFileSync(join(path, name), typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`),
    /** @param {...string} args */
    run(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
        cwd: path,
        encoding: 'utf8',
        timeout: 20_000,
      });
      return { status, stdout, stderr };
    },
    /**
     * Through a shell, which knows full disks and closed doors.
     * @param {string} command in which $CLI is the command
     * @param {object} [options] of spawnSync
     */
    shell(command, options) {
      const line = command.replaceAll('$CLI', `"${process.execPath}" "${COMMAND}"`);
      const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: path, encoding: 'utf8', ...options });
      return { status, stdout, stderr };
    },
    /** @param {...string} args */
    check(...args) {
      const { status, stdout } = this.run('check', '--json', ...args);
      return { status, findings: JSON.parse(stdout) };
    },
  };
}
