/** What a page on a host tells people to copy is what its app has, which is built and opened by demo/hosts/test.mjs. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const ROOT = new URL('../../', import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, ROOT), 'utf8');

/** Lines without what is around them, so that a snippet may be indented less than in its app. */
const lines = (/** @type {string} */ text) => `\n${text.trim().replace(/[ \t]*\n[ \t]*/g, '\n')}\n`;

/** What stands in the files of a host, without what npm installs. */
const filesOf = (/** @type {string} */ host) =>
  readdirSync(new URL(`demo/hosts/${host}/`, ROOT), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/node_modules|package-lock/.test(`${entry.parentPath}/${entry.name}`))
    .map((entry) => lines(readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')));

/** Code to copy; commands are none of an app's, and what goes into a page of an editor's host is checked by the map's test. */
const snippetsIn = (/** @type {string} */ page) =>
  Array.from(page.matchAll(/^```(\w+)\n([^]*?)^```/gm), ([, language, code]) => ({ language, code })).filter(
    ({ language }) => language !== 'sh',
  );

const hosts = readdirSync(new URL('demo/hosts/', ROOT), { withFileTypes: true })
  // a host that ships has its own tests
  .filter((entry) => entry.isDirectory() && !existsSync(new URL(`src/hosts/${entry.name}/`, ROOT)))
  .map((entry) => entry.name);

describe('the page on', () => {
  for (const host of hosts)
    it(`${host} tells people to copy what its app has`, () => {
      const snippets = snippetsIn(read(`demo/docs/hosts/${host}.md`)).filter(
        ({ language }) => host !== 'editors' || language !== 'html',
      );
      const files = filesOf(host);
      assert.ok(snippets.length > 2, `${snippets.length} snippets`);
      for (const { code } of snippets)
        assert.ok(
          files.some((file) => file.includes(lines(code))),
          code,
        );
    });
});
