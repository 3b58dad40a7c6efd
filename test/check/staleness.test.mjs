/** A translation that falls behind is seen at once, and only that one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLanguages, readWords } from '../../src/i18n/words.build.mjs';
import { workingFolder } from '../cli/run.mjs';

const others = readLanguages()
  .map(({ tag }) => tag)
  .filter((tag) => tag !== 'en');

/** The stale keys of each language, as the check tells them. */
const staleIn = (folder) =>
  Object.fromEntries(
    folder
      .check('.')
      .findings.filter(({ message }) => message.startsWith('is out of date'))
      .map(({ file, key }) => [file.replace('.json', ''), key]),
  );

/** Whether readers of a language are told. */
const told = (folder, tag) => readWords(tag, 'core', folder.url).about.outdated === true;

function change(folder, tag, text) {
  const words = folder.read(`${tag}.json`);
  words.letter.lead = text;
  folder.write(`${tag}.json`, words);
}

describe('when one English text changes', () => {
  const folder = workingFolder('locales');
  folder.run('accept', '--locales', '.');

  it('nothing is stale before', () => {
    assert.deepEqual(staleIn(folder), {});
    assert.equal(
      others.some((tag) => told(folder, tag)),
      false,
    );
  });

  it('exactly that key is stale in every other language, and their readers are told', () => {
    change(folder, 'en', 'Changed 0042.');
    assert.deepEqual(staleIn(folder), Object.fromEntries(others.map((tag) => [tag, 'letter.lead'])));
    assert.equal(folder.check('.').status, 0);
    assert.deepEqual(
      others.filter((tag) => told(folder, tag)),
      others,
    );
    assert.equal(told(folder, 'en'), false);
  });

  it('a changed translation clears itself', () => {
    change(folder, 'nl', 'Gewijzigd 0042.');
    const stale = staleIn(folder);
    assert.equal('nl' in stale, false);
    assert.equal(Object.keys(stale).length, others.length - 1);
    assert.equal(told(folder, 'nl'), false);
  });

  it('"no change needed" clears exactly that key of that language', () => {
    const { status, stdout } = folder.run('accept', 'letter.lead', '--lang', 'de', '--locales', '.');
    assert.deepEqual([status, stdout], [0, 'de.json: letter.lead\n']);
    const stale = staleIn(folder);
    assert.equal('de' in stale, false);
    assert.equal(Object.keys(stale).length, others.length - 2);
    assert.equal(told(folder, 'de'), false);
    assert.equal(told(folder, 'fr'), true);
  });

  it('accept without a key notes what was translated anew, and leaves the stale ones stale', () => {
    assert.match(folder.run('check', 'nl.json').stdout, /has 1 new or changed texts/);
    assert.equal(folder.run('accept', '--locales', '.').stdout, 'nl.json: letter.lead\n');
    assert.deepEqual(folder.check('nl.json').findings, []);
    assert.equal(Object.keys(staleIn(folder)).length, others.length - 2);
  });

  it('a translation that was noted becomes stale again with the next change', () => {
    change(folder, 'en', 'Changed 0043.');
    assert.equal(staleIn(folder).nl, 'letter.lead');
  });

  it('a plural form belongs to its text: one changed form clears the text', () => {
    const english = folder.read('en.json');
    english.endorsements.organisations_other = '{{count}} 0042 “{{call}}”';
    folder.write('en.json', english);
    const stale = () => folder.check('pl.json').findings.map(({ key }) => key);
    assert.deepEqual(
      stale().filter((key) => key.startsWith('endorsements')),
      ['endorsements.organisations'],
    );
    const polish = folder.read('pl.json');
    polish.endorsements.organisations_few = '{{count}} 0042 „{{call}}”';
    folder.write('pl.json', polish);
    assert.deepEqual(
      stale().filter((key) => key.startsWith('endorsements')),
      [],
    );
  });

  it('a file that was written anew with other spaces, as Weblate does, is not changed by that', () => {
    const before = staleIn(folder);
    folder.write('fr.json', JSON.stringify(folder.read('fr.json'), null, 4));
    assert.deepEqual(staleIn(folder), before);
  });

  it('a key or a language that is not there is wrong use', () => {
    const { status, stderr } = folder.run('accept', 'letter.led', '--locales', '.');
    assert.equal(status, 2);
    assert.match(stderr, /has no text "letter\.led"/);
    assert.match(folder.run('accept', '--lang', 'xx', '--locales', '.').stderr, /There is no xx\.json/);
  });
});

describe('placeholders in a different order from English', () => {
  const folder = workingFolder('locales');
  const english = folder.read('en.json').list.shown_other;
  const warned = () =>
    folder
      .check('nl.json')
      .findings.filter(({ message }) => message.includes('in a different order'))
      .map(({ level, key, message }) => [level, key, /accept (\S+ --lang \S+)$/.exec(message)?.[1]]);

  it('are a warning, once for all forms of a text', () => {
    assert.deepEqual(warned(), []);
    const words = folder.read('nl.json');
    assert.match(english, /\{\{shown\}\}.*\{\{count\}\}/);
    for (const form of ['one', 'other']) words.list[`shown_${form}`] = 'Van {{count}} zijn er {{shown}} te zien';
    folder.write('nl.json', words);
    assert.deepEqual(warned(), [['warning', 'list.shown_other', 'list.shown --lang nl']]);
  });

  it('are right where somebody accepts them', () => {
    folder.run('accept', 'list.shown', '--lang', 'nl', '--locales', '.');
    assert.deepEqual(warned(), []);
  });
});

describe('check --strict', () => {
  it('calls warnings errors, and only they make it fail', () => {
    const folder = workingFolder('locales');
    assert.equal(folder.check('--strict', 'nl.json').status, 0);
    change(folder, 'nl', 'Twee  woorden.');
    assert.equal(folder.check('nl.json').status, 0);
    const { status, findings } = folder.check('--strict', 'nl.json');
    assert.equal(status, 1);
    assert.ok(findings.length > 0);
    assert.ok(findings.every(({ level }) => level === 'error'));
    assert.match(folder.run('check', '--strict', 'nl.json').stdout, /^2 errors, 0 warnings$/m);
  });
});
