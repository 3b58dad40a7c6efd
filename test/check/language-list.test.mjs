/** `leave-x-letter check`, on the list of languages: by itself, and beside the files that it speaks of. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readLanguages, readLocale } from '../../src/i18n/words.build.mjs';
import { workingFolder } from '../cli/run.mjs';

describe('check finds in languages.json', () => {
  for (const [what, change, key, message] of [
    ['what is no list', () => ({}), '', /must be a list of languages/],
    ['a tag that is none', ([first]) => (first.tag = 'letter'), '0.tag', /must be a language tag in its usual form/],
    ['a language without quotation marks', ([first]) => delete first.quotes, '0.quotes', /is missing/],
    [
      'half a pair of quotation marks',
      ([first]) => (first.quotes = '„“‚'),
      '0.quotes',
      /the outer pair of quotation marks/,
    ],
    [
      'straight quotation marks',
      ([first]) => (first.quotes = '""\'\''),
      '0.quotes',
      /the outer pair of quotation marks/,
    ],
    ['a direction that there is not', ([first]) => (first.dir = 'left'), '0.dir', /must be one of: "ltr", "rtl"/],
    ['the wrong direction', ([first]) => (first.dir = 'rtl'), '0.dir', /must be "ltr": so bg is written/],
    ['a state that there is not', ([first]) => (first.review = 'done'), '0.review', /must be one of/],
    [
      'a second source',
      ([first]) => (first.review = 'source'),
      '0.review',
      /"source" for en, and for no other language/,
    ],
    ['a review by nobody', ([first]) => (first.review = 'reviewed'), '0.reviewers', /who has confirmed/],
    ['a field that is not read', ([first]) => (first.quote = '„“'), '0.quote', /is not a field of a language/],
    [
      'a language twice',
      (list) => void list.push({ ...list[0], aliases: [] }),
      '24.tag',
      /is "bg", which is already in the list/,
    ],
    [
      'an alias that is a language',
      ([first]) => (first.aliases = ['nl']),
      '16.tag',
      /is "nl", which is already in the list/,
    ],
  ])
    it(what, () => {
      const folder = workingFolder();
      const list = readLanguages();
      const changed = change(list);
      folder.write('languages.json', Array.isArray(list) && what === 'what is no list' ? changed : list);
      const { status, findings } = folder.check('languages.json');
      assert.deepEqual(
        findings.map((one) => [one.level, one.key]),
        [['error', key]],
      );
      assert.match(findings[0].message, message);
      assert.ok(findings[0].line > 0);
      assert.equal(status, 1);
    });

  it('a language whose file is missing, and a file that it does not know', () => {
    const folder = workingFolder('locales');
    rmSync(join(folder.path, 'nl.json'));
    folder.write('cy.json', readLocale('en'));
    folder.write('languages.json', readLanguages());
    const { findings } = folder.check('languages.json', '.');
    const told = findings.filter(({ message }) => /there is no|does not have:/.test(message));
    assert.deepEqual(
      told.map(({ file, key, message }) => [file, key, message]),
      [
        ['languages.json', '16.tag', 'is "nl", and there is no nl.json in .: add the file, or remove the language.'],
        [
          './cy.json',
          '',
          'is in a language that languages.json does not have: add it there, with its quotation marks.',
        ],
      ],
    );
  });

  it('a file that is named after no language', () => {
    const folder = workingFolder('locales');
    folder.write('letter.json', readLocale('nl'));
    const { findings } = folder.check('letter.json');
    assert.match(findings[0].message, /not named after a known language/);
    assert.equal(findings.length, 1);
  });

  it('nothing wrong with the bundled one', () => {
    const folder = workingFolder('locales');
    folder.write('languages.json', readLanguages());
    assert.deepEqual(
      folder.check('.', 'languages.json').findings.filter(({ file }) => !/locales/.test(file)),
      [],
    );
  });
});
