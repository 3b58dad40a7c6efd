/** The script of demo/docs/lists.md for a list that somebody already has, run as it stands there. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { workingFolder } from '../cli/run.mjs';

it('the script of demo/docs/lists.md brings a list of 237 over, and the check says of each record what is missing', () => {
  const page = readFileSync(new URL('../../demo/docs/lists.md', import.meta.url), 'utf8');
  const [, script] = /<!-- script: convert\.mjs -->\s*```js\n([^]*?)```/.exec(page) ?? [];
  const folder = workingFolder();
  folder.write('convert.mjs', script);
  folder.write(
    'their-list.json',
    Array.from({ length: 237 }, (_, index) => ({
      name: `Exämple Association ${index}`,
      url: `https://example.org/${index}`,
      kind: 'association',
      logo: `example-${index}.svg`,
    })),
  );
  const list = execFileSync(process.execPath, [join(folder.path, 'convert.mjs'), 'their-list.json'], {
    cwd: folder.path,
  });
  folder.write('endorsements.json', String(list));
  const { status, findings } = folder.check('endorsements.json');
  assert.equal(status, 1);
  for (let index = 0; index < 237; index++)
    assert.deepEqual(
      findings.filter(({ key }) => key.startsWith(`${index}.`)).map(({ key, message }) => `${key} ${message}`),
      ['country', 'date', 'source'].map((field) => `${index}.${field} is missing.`),
    );
  assert.equal(folder.read('endorsements.json')[3].id, 'example-association-3');
  assert.equal(folder.read('endorsements.json')[3].logo, '/logos/example-3.svg');
});
