/** A page that wants one element gets one: a bundler leaves the code of the other classes out. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const project = mkdtempSync(join(tmpdir(), 'one-class-'));
after(() => rmSync(project, { recursive: true }));
mkdirSync(join(project, 'node_modules'));
symlinkSync(fileURLToPath(new URL('../../', import.meta.url)), join(project, 'node_modules/leave-x-letter'), 'dir');

/** Names of attributes that one element has and no other, which nothing may shorten. */
const OWN = {
  LeaveXPetition: ['petition-url'],
  LeaveXEndorsements: ['group-by'],
  LeaveXDepartures: [],
  LeaveXLetter: ['no-endorsements', 'departures-src'],
};

/**
 * What somebody's build takes of the package at once, beside what it loads when it is used.
 * @param {string} code of the entry
 */
async function bundle(code) {
  const entry = join(project, 'entry.js');
  writeFileSync(entry, code);
  const build = await rollup({
    input: entry,
    external: [/^lit(\/|$)/, 'i18next', /^zod(\/|$)/],
    plugins: [nodeResolve()],
    treeshake: true,
    onLog: () => undefined,
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  const start = chunks.filter(({ isEntry }) => isEntry);
  // with what the entry takes from chunks that it shares with lazy ones
  for (const chunk of start)
    for (const name of chunk.imports) {
      const found = chunks.find(({ fileName }) => fileName === name);
      if (found && !start.includes(found)) start.push(found);
    }
  return {
    code: start.map((chunk) => chunk.code).join('\n'),
    modules: start.flatMap(({ modules }) =>
      Object.entries(modules)
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([id]) => /leave-x-(\w+)\.js$/.exec(id)?.[1])
        .filter(Boolean),
    ),
  };
}

for (const name of ['LeaveXPetition', 'LeaveXEndorsements', 'LeaveXDepartures'])
  it(`a bundle of ${name} has no code of another class`, async () => {
    const { code, modules } = await bundle(`export { ${name} } from 'leave-x-letter/elements';`);
    assert.deepEqual(modules, [name.replace('LeaveX', '').toLowerCase()]);
    for (const [other, attributes] of Object.entries(OWN))
      for (const one of attributes)
        assert.equal(code.includes(`attribute: "${one}"`), other === name, `${one}, of ${other}`);
    if (name === 'LeaveXPetition') assert.doesNotMatch(code, /no-endorsements|departures-src|group-by/);
    assert.doesNotMatch(code, /customElements/, 'it registers nothing');
  });

it('a bundle of an import that is not used has nothing of the package', async () => {
  const { code } = await bundle(`import { LeaveXLetter } from 'leave-x-letter/elements'; console.log('mine');`);
  assert.equal(code.trim(), `console.log('mine');`);
});

it('the search sees each class where all are wanted', async () => {
  const { code, modules } = await bundle(`import 'leave-x-letter';`);
  assert.deepEqual(modules.sort(), ['departures', 'endorsements', 'letter', 'petition']);
  for (const one of Object.values(OWN).flat()) assert.ok(code.includes(`attribute: "${one}"`), one);
  assert.match(code, /customElements/);
});
