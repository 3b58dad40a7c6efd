/** The command of demo/docs/lists.md for a list that somebody already has, run as it stands there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { workingFolder } from './run.mjs';

it('the command of demo/docs/lists.md brings a list of people over, and the check finds it right', () => {
  const page = readFileSync(new URL('../../demo/docs/lists.md', import.meta.url), 'utf8');
  const [, command] = /npx leave-x-letter (import --endorsements [^]*?)\n```/.exec(page) ?? [];
  const folder = workingFolder();
  const rows = Array.from(
    { length: 237 },
    (_, index) => `Exämple;Person ${index};p${index}@example.org;Example University;Nederland;x;11.1.2025`,
  );
  folder.write('signers.csv', `First name;Last name;E-mail;Affiliation;Country;Party;Date\n${rows.join('\n')}\n`);
  const { status, stdout, stderr } = folder.shell(`$CLI ${command}`);
  assert.deepEqual([status, stdout], [0, 'letter/endorsements.json\n']);
  assert.match(stderr, /which are never imported: E-mail\.[^]*0 errors, 2 warnings/);
  const { shared, endorsements } = folder.read('letter/endorsements.json');
  assert.deepEqual(shared, {
    country: 'NL',
    kind: 'person',
    call: 'letter',
    role: 'endorser',
    date: '2025-01-11',
    source: { title: 'Signatures on example.org', date: '2025-03-01' },
    affiliation: 'Example University',
  });
  assert.equal(endorsements.length, 237);
  assert.deepEqual(endorsements[3], { id: 'example-person-3', name: 'Exämple Person 3' });
  assert.deepEqual(folder.check('letter/endorsements.json'), { status: 0, findings: [] });
});
