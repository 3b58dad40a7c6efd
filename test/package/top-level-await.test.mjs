/** Whoever imports a built file must not wait for it, and WebKit turned for ever on modules that made others wait. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { parseAst } from 'rollup/parseAst';

const dist = new URL('../../dist/', import.meta.url);
const files = readdirSync(dist, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  // the command is nobody's to import
  .filter((file) => file.endsWith('.js') && file !== 'cli.js');

/** @typedef {import('estree').Node} Node */

/**
 * The nodes of a tree for which something holds, without those inside of what is left out.
 * @param {unknown} node
 * @param {(node: Node) => boolean} holds
 * @param {(node: Node) => boolean} [leaveOut]
 * @returns {Node[]}
 */
function find(node, holds, leaveOut = () => false) {
  if (Array.isArray(node)) return node.flatMap((one) => find(one, holds, leaveOut));
  if (typeof node !== 'object' || node === null) return [];
  const it = /** @type {Node} */ (node);
  if (it.type && leaveOut(it)) return [];
  return [...(it.type && holds(it) ? [it] : []), ...Object.values(it).flatMap((one) => find(one, holds, leaveOut))];
}

const isFunction = (/** @type {Node} */ { type }) => /^(Arrow)?Function/.test(type);
const waits = (/** @type {Node} */ node) =>
  node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await);

const awaitsIn = (/** @type {string} */ code) => find(parseAst(code), waits, isFunction).length;

it('the search tells an await of the module from one in a function', () => {
  assert.equal(awaitsIn('await 1'), 1);
  assert.equal(awaitsIn('export const a = [...(await 1)]; for await (const b of a) b()'), 2);
  assert.equal(
    awaitsIn('const a = async () => await 1; class A { async b() { await 1 } } async function c() { await 1 }'),
    0,
  );
});

it('nothing that is built waits at its top level', () => {
  const read = (/** @type {string} */ file) => readFileSync(new URL(file, dist), 'utf8');
  const code = files.map(read);
  assert.ok(files.length > 100, `${files.length} files`);
  assert.ok(
    code.some((one) => find(parseAst(one), waits).length > 0),
    'some wait in functions',
  );
  assert.deepEqual(
    files.filter((_, index) => awaitsIn(code[index]) > 0),
    [],
  );
});

it('nothing in the folder of the build leads back to embed.js, which would run it again', () => {
  const built = files.filter((file) => file.startsWith('build-'));
  assert.ok(built.length > 3, `${built.length} files`);
  const leadsBack = (/** @type {Node} */ { type, value }) =>
    type === 'Literal' && /embed[\w.]*\.js/.test(String(value));
  const inTemplate = (/** @type {Node} */ { type, value }) =>
    type === 'TemplateElement' && /embed[\w.]*\.js/.test(value.raw);
  assert.deepEqual(
    built.filter((file) => {
      const tree = parseAst(readFileSync(new URL(file, dist), 'utf8'));
      return find(tree, (node) => leadsBack(node) || inTemplate(node)).length > 0;
    }),
    [],
  );
});
