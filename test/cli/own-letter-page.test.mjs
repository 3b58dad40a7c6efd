/** The five commands of demo/docs/own-letter.md, run as they stand there, but for the two that bring the package. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { docx, item, link, paragraph, run, style } from '../import/docx.mjs';
import { workingFolder } from './run.mjs';

it('goes from a letter in Word and a list of people to a page that has both', () => {
  const page = readFileSync(new URL('../../demo/docs/own-letter.md', import.meta.url), 'utf8');
  const [, commands = ''] = /five commands[^]*?```sh\n([^]*?)```/.exec(page) ?? [];
  const folder = workingFolder();
  const paragraphs = [
    paragraph(run('More benches'), style('Title')),
    paragraph(run('In ') + link(run('the park')) + run(' there is none.')),
    paragraph(run('at the pond'), item(1)),
  ];
  writeFileSync(join(folder.path, 'letter.docx'), docx(paragraphs, 'https://example.org/park'));
  const rows = Array.from({ length: 30 }, (_, index) => `Example Person ${index},Example University ${index}`);
  folder.write('signers.csv', `Name,Affiliation\n${rows.join('\n')}\n`);
  const own = commands
    .replaceAll('npx leave-x-letter', '$CLI')
    .split('\n')
    .filter((line) => !/^(?:npm|cp) /.test(line));
  const { status, stdout } = folder.shell(`set -e; ${own.join('\n')}`);
  assert.deepEqual([status, stdout], [0, 'site/en.json\nsite/campaign.json\nsite/endorsements.json\n']);
  const html = readFileSync(join(folder.path, 'site/index.html'), 'utf8');
  assert.match(html, /<a href="https:\/\/example\.org\/park">the park<\/a>/);
  assert.match(html, /campaign-src="campaign\.json" endorsements-src="endorsements\.json"/);
  for (const row of rows) for (const words of row.split(',')) assert.ok(html.includes(`>${words}<`), words);
  assert.deepEqual(folder.check('site'), { status: 0, findings: [] });
});
