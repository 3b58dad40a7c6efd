/** A text that has the letter in two languages, one below the other: this is told. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { workingFolder } from '../cli/run.mjs';

const folder = workingFolder();
const ENGLISH =
  'We ask all public bodies to leave the platform before the end of this year, because it no longer serves the people whom they want to reach. There are other places where everybody can read what they have to say, without an account.';
const DUTCH =
  'Wij vragen alle overheden om het platform voor het einde van dit jaar te verlaten, omdat het de mensen die zij willen bereiken niet meer dient. Er zijn andere plekken waar iedereen kan lezen wat zij te zeggen hebben, zonder account.';

const TOLD = /seems to contain the letter in several languages \(English, Dutch\), which become one letter here/;

function report(name, content) {
  writeFileSync(join(folder.path, name), content);
  return folder.run('import', name, '--lang', 'en').stderr;
}

describe('two languages in one text are told', () => {
  for (const [what, name, text, line] of [
    ['subheadings', 'a.md', `# Example letter\n\n## English\n\n${ENGLISH}\n\n## Nederlands\n\n${DUTCH}\n`, 7],
    ['a rule', 'b.md', `# Example letter\n\n${ENGLISH}\n\n---\n\n${DUTCH}\n`, 5],
    ['a line with a name', 'c.txt', `Example letter\n\n${ENGLISH}\n\nNederlandse versie:\n\n${DUTCH}\n`, 5],
    [
      'headings of a page',
      'd.html',
      `<h1>Example letter</h1>\n<p>${ENGLISH}</p><h2>Nederlands</h2>\n<p>${DUTCH}</p>`,
      2,
    ],
    ['a paragraph of a page', 'e.html', `<h1>Example letter</h1><p>${ENGLISH}</p><p>Nederlands</p><p>${DUTCH}</p>`, 1],
  ])
    it(what, () => {
      const stderr = report(name, text);
      assert.match(stderr, TOLD);
      assert.match(stderr, new RegExp(`line ${line}, warning: seems to contain`));
    });

  it('but not one language, nor a short quotation in another', () => {
    const one = `# Example letter\n\n${ENGLISH}\n\n---\n\n${ENGLISH}\n\n## Nederlands\n\nWij verlaten het platform.\n`;
    assert.doesNotMatch(report('f.md', one), /several languages/);
  });
});
