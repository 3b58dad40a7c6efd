/** The types as others get them: fixtures that import the package by its own name, compiled after the build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const FIXTURES = new URL('types/', import.meta.url);
const dist = (name) => new URL(`../../dist/${name}`, import.meta.url);
const { modules } = JSON.parse(readFileSync(dist('custom-elements.json'), 'utf8'));

describe('the types for React, Vue and Svelte', () => {
  for (const options of [[], ['--module', 'ESNext', '--moduleResolution', 'Bundler']])
    it(`take what is right and refuse what is wrong (${options.at(-1) ?? 'NodeNext'})`, () => {
      const { status, stdout } = spawnSync(process.execPath, [TSC, '-p', fileURLToPath(FIXTURES), ...options], {
        encoding: 'utf8',
      });
      assert.equal(stdout, '');
      assert.equal(status, 0);
    });

  it('know every tag: each stands in the fixture of React', () => {
    const fixture = readFileSync(new URL('react.tsx', FIXTURES), 'utf8');
    for (const { tagName } of modules[0].declarations) assert.ok(fixture.includes(`<${tagName} `), tagName);
  });

  for (const name of readdirSync(FIXTURES).filter((file) => /\.tsx?$/.test(file)))
    it(`${name} costs nothing at run time`, () => {
      assert.equal(readFileSync(dist(name.replace(/\.tsx?$/, '.js')), 'utf8').trim(), '');
    });
});
