/** “Your own letter” on the front page: what it makes of a file is what the command makes of it, byte for byte. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { workingFolder } from '../../cli/run.mjs';
import { docx, paragraph, run, style } from '../../import/docx.mjs';
import { bundled } from './bundle.mjs';

const [{ lettersWithin, readLetters }, { openList, readRecords }, { readEarlier }] = await bundled(
  'demo/bring/read-letters.ts',
  'demo/bring/read-list.ts',
  'demo/bring/earlier.ts',
);
const letters = workingFolder('test/import/fixtures/letters');
const lists = workingFolder('test/import/fixtures/lists');
const signers = workingFolder('test/import/fixtures/signers');

const TEXT =
  '**We ask the council for more benches in Example Park.**\n\nThere are none.\n\n1. People are tired.\n1. People are old.\n';
letters.write('letter.en.md', `---\ntitle: More benches\ndate: 2025-03-01\n---\n${TEXT}`);
letters.write(
  'letter.nl.html',
  '<!doctype html><html lang="nl"><body><article><h1>Meer banken</h1><p><b>Wij vragen de gemeente om meer banken in het park.</b></p><p>Er staan er geen, en wie moe is, wil zitten. Dat gaat nu niet.</p></article></body></html>',
);
writeFileSync(
  join(letters.path, 'letter.de.docx'),
  docx(
    [
      paragraph(run('Mehr Bänke'), style('Title')),
      paragraph(run('Wir fordern mehr Bänke im Beispielpark.', '<w:b/>')),
      paragraph(run('Es gibt keine.')),
    ],
    'https://example.org/',
  ),
);

/** What lies in a folder, by name. */
const filesIn = (path) =>
  Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );
const byName = (files) => Object.fromEntries(files.map(({ path, text }) => [path, text]).sort());
const bytesOf = ({ path }, file) => ({ file, bytes: new Uint8Array(readFileSync(join(path, file))) });

/** What the command writes, and all that it says. */
function command({ path, run: runIn }, ...args) {
  const out = join(path, 'out');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const { stderr } = runIn('import', ...args, '--json', '--out', 'out');
  return { files: filesIn(out), report: JSON.parse(stderr.slice(0, stderr.lastIndexOf(']') + 1)) };
}

/** What the page makes, and all that it says. */
const page = ({ files, diagnostics, losses }) => ({ files: byName(files), report: [...diagnostics, ...losses] });

describe('letters', () => {
  const cases = [
    [['letter.en.md'], [], {}],
    [['letter.en.md', 'letter.nl.html', 'letter.de.docx'], [], {}],
    [
      ['letter.en.md', 'letter.nl.html'],
      ['--id', 'benches', '--date', '2025-04-01', '--closed'],
      { id: 'benches', date: '2025-04-01', state: 'closed' },
    ],
    [['letter.nl.html'], ['--date', '2025-04-01', '--select', 'article'], { date: '2025-04-01', select: 'article' }],
    [['letter.en.md'], ['--plain'], { plain: true }],
    ...['count.en.md', 'hugo.en.md', 'kramdown.de.md', 'marks.en.md'].flatMap((file) => [
      [[file], [], {}],
      [[file], ['--drop', '--date', '2025-03-01'], { drop: true, date: '2025-03-01' }],
    ]),
  ];
  for (const [files, args, choices] of cases)
    it(`${files.join(', ')} ${args.join(' ')}`, async () => {
      const read = await readLetters(
        files.map((file) => bytesOf(letters, file)),
        choices,
      );
      assert.deepEqual(page(read), command(letters, ...files, ...args));
    });

  it('of which the visitor says the language and the title', async () => {
    const read = await readLetters([{ ...bytesOf(letters, 'jekyll.md'), lang: 'fr', title: 'Exemple' }], {
      drop: true,
    });
    const args = ['--lang', 'fr', '--title', 'Exemple', '--drop'];
    assert.deepEqual(page(read), command(letters, 'jekyll.md', ...args));
    assert.ok(read.files.length > 0, 'files are made');
  });

  it('tell their language by their name, and else by their words, which is a guess', async () => {
    const named = bytesOf(letters, 'letter.nl.html');
    const { found, files } = await readLetters([
      {
        file: 'brief.md',
        bytes: new TextEncoder().encode(
          `# Meer banken\n\n**Wij vragen de gemeente om meer banken in het park te plaatsen.**\n\nEr staan er geen, en dat is jammer voor wie moe is.\n`,
        ),
      },
      bytesOf(letters, 'letter.en.md'),
    ]);
    assert.deepEqual(
      found.map(({ file, title, lang, isGuessed }) => [file, title, lang, isGuessed]),
      [
        ['brief.md', 'Meer banken', 'nl', true],
        ['letter.en.md', 'More benches', 'en', false],
      ],
    );
    assert.deepEqual(
      files.map(({ path }) => path),
      ['nl.json', 'en.json', 'campaign.json'],
    );
    assert.equal((await readLetters([named])).found[0].lang, 'nl');
  });

  it('in several languages in one Word document: each title in another language begins one', async () => {
    writeFileSync(
      join(letters.path, 'both.docx'),
      docx(
        [
          ...[
            paragraph(run('More benches'), style('Title')),
            paragraph(run('We ask the council for more benches in the park.', '<w:b/>')),
          ],
          ...[
            paragraph(run('Why now'), style('Title')),
            paragraph(run('There are none, and people who are tired want to sit down.')),
          ],
          ...[
            paragraph(run('Meer banken'), style('Title')),
            paragraph(run('Wij vragen de gemeente om meer banken in het park te plaatsen.', '<w:b/>')),
          ],
          paragraph(run('Er staan er geen, en wie moe is, wil graag even zitten.')),
        ],
        'https://example.org/',
      ),
    );
    const files = await lettersWithin(bytesOf(letters, 'both.docx'));
    assert.deepEqual(
      files.map(({ file, lang }) => [file, lang]),
      [
        ['both.docx (en)', 'en'],
        ['both.docx (nl)', 'nl'],
      ],
    );
    const read = await readLetters(files, { date: '2025-03-01' });
    assert.deepEqual(page(read), command(letters, 'both.docx', '--date', '2025-03-01'));
    assert.deepEqual(Object.keys(byName(read.files)), ['campaign.json', 'en.json', 'nl.json']);
    assert.match(byName(read.files)['en.json'], /## Why now/);
    const one = bytesOf(letters, 'letter.de.docx');
    assert.deepEqual(await lettersWithin(one), [one]);
  });

  it('each with a title of its own', async () => {
    const { files } = await readLetters([
      { ...bytesOf(letters, 'letter.en.md'), title: 'Benches, please' },
      bytesOf(letters, 'letter.nl.html'),
    ]);
    assert.deepEqual(
      files.slice(0, 2).map(({ text }) => JSON.parse(text).letter.title),
      ['Benches, please', 'Meer banken'],
    );
  });

  for (const [what, file, content, message] of [
    ['a PDF', 'letter.pdf', '%PDF-1.7 …', /is a PDF file/],
    ['an empty file', 'letter.en.md', '', /has no title/],
    ['a broken Word document', 'letter.docx', 'PK\u0003\u0004 word/document.xml', /cannot be read as a Word document/],
  ])
    it(`say what is wrong with ${what}`, async () => {
      const { files, diagnostics } = await readLetters([{ file, bytes: new TextEncoder().encode(content) }]);
      assert.deepEqual(files, []);
      assert.match(diagnostics[0].message, message);
    });
});

describe('letters that are added to what is there', () => {
  const LETTERS = {
    'letter.de.md': `# Mehr Bänke\n\n**Wir fordern mehr Bänke im Beispielpark.**\n\nEs gibt keine.\n`,
    'letter.fr.md': `# Plus de bancs\n\n**Nous demandons plus de bancs dans le parc.**\n\n[Signer](https://example.org/sign)\n`,
  };
  const added = workingFolder();
  for (const [name, text] of Object.entries({
    ...LETTERS,
    'letter.en.md': `---\ndate: 2025-03-01\n---\n# More benches\n\n${TEXT}`,
  }))
    added.write(name, text);

  it('are the files that the command leaves in a folder, with all that was in it', async () => {
    added.run('import', 'letter.en.md', '--out', 'site');
    added.write('site/endorsements.json', '[]');
    // the command counts it as no language either
    added.write('site/members.json', '[]');
    const before = Object.keys(filesIn(join(added.path, 'site'))).filter((name) => name !== 'members.json');
    const earlier = await readEarlier(before.map((name) => bytesOf(added, `site/${name}`)));
    assert.deepEqual(earlier.diagnostics, []);
    const letters = Object.keys(LETTERS).map((name) => bytesOf(added, name));
    const { files, diagnostics, losses } = await readLetters(letters, { there: earlier.there });
    const { stderr } = added.run('import', ...Object.keys(LETTERS), '--json', '--out', 'site');
    assert.deepEqual([...diagnostics, ...losses], JSON.parse(stderr.slice(0, stderr.lastIndexOf(']') + 1)));
    const { 'members.json': _, ...after } = filesIn(join(added.path, 'site'));
    assert.deepEqual({ ...byName(earlier.files), ...byName(files) }, after);
    assert.deepEqual(Object.keys(after), ['campaign.json', 'de.json', 'en.json', 'endorsements.json', 'fr.json']);
  });

  it('begin with the original, whatever the order of the files', async () => {
    added.run('import', 'letter.fr.md', 'letter.de.md', '--date', '2025-03-01', '--out', 'other');
    const names = Object.keys(filesIn(join(added.path, 'other')));
    const { files } = await readEarlier(names.map((name) => bytesOf(added, `other/${name}`)));
    assert.deepEqual(
      files.map(({ path }) => path),
      ['fr.json', 'campaign.json', 'de.json'],
    );
  });

  it('are checked by the check of the command', async () => {
    added.run('import', 'letter.fr.md', '--date', '2025-03-01', '--out', 'faulty');
    added.write('faulty/fr.json', '{\n "letter": {\n  "title": "",\n  "titel": "Plus de bancs"\n }\n}\n');
    const { diagnostics } = await readEarlier(
      ['campaign.json', 'fr.json'].map((name) => bytesOf(added, `faulty/${name}`)),
    );
    const { findings } = added.check('faulty');
    assert.ok(findings.length > 1, 'there are faults');
    assert.deepEqual(
      diagnostics,
      findings.map((one) => ({ ...one, file: one.file.replace('faulty/', '') })),
    );
  });
});

describe('representatives', () => {
  it('are read as the command reads them, with columns and values that are said', () => {
    const folder = workingFolder();
    folder.write(
      'members.csv',
      'Full name,Parliament,Office,Mail,Uses,Status,Photo,E-mail\nExample Member 0042,Example Parliament,Member,a@example.org,no,left,x,b@example.org\n',
    );
    const table = openList([{ file: 'members.csv', text: readFileSync(join(folder.path, 'members.csv'), 'utf8') }]);
    const { imported, columns } = readRecords('representatives', table, {
      columns: new Map([['status', ['Uses', 'Status']]]),
      constants: new Map(Object.entries({ country: 'NL', updated: '2025-03-01', 'source.title': 'Example register' })),
      ignored: ['Photo'],
    });
    const args = ['--map', 'status=Uses+Status', '--ignore', 'Photo'];
    const set = ['--set', 'country=NL,updated=2025-03-01,source.title=Example register'];
    assert.deepEqual(page(imported), command(folder, '--representatives', 'members.csv', ...args, ...set));
    assert.match(imported.files[0].text, /b@example\.org/);
    // of a second address, nobody has said that it is none of the office
    assert.deepEqual([columns.private, columns.unread], [[], ['Mail']]);
  });
});

describe('lists', () => {
  const SET = { call: 'letter', role: 'endorser', 'source.title': 'Example list', 'source.date': '2025-03-01' };
  const set = [
    '--set',
    Object.entries(SET)
      .map((pair) => pair.join('='))
      .join(','),
  ];
  const textOf = ({ path }, file) => ({ file, text: readFileSync(join(path, file), 'utf8') });
  const said = (more = {}) => ({ columns: new Map(), constants: new Map(Object.entries(SET)), ignored: [], ...more });
  const people = { constants: new Map([...Object.entries(SET), ['kind', 'person']]) };

  for (const file of readdirSync('test/import/fixtures/lists', { withFileTypes: true }).flatMap((one) =>
    one.isFile() && !['expected.json', 'several.json'].includes(one.name) ? [one.name] : [],
  ))
    it(file, () => {
      const { imported } = readRecords('endorsements', openList([textOf(lists, file)]), said());
      assert.deepEqual(page(imported), command(lists, '--endorsements', file, ...set));
      assert.equal(imported.files.length, 1);
    });

  it('a folder with a file for each record', () => {
    const files = readdirSync(join(lists.path, 'folder'))
      .sort()
      .map((name) => textOf(lists, `folder/${name}`));
    const { imported } = readRecords('endorsements', openList(files), said());
    assert.deepEqual(byName(imported.files), command(lists, '--endorsements', 'folder', ...set).files);
  });

  it('of people, with columns that the visitor matches, and dates in their order', () => {
    const more = { ...people, dates: 'DMY', columns: new Map([['name', ['Vor- und Nachname']]]) };
    const { imported } = readRecords('endorsements', openList([textOf(signers, 'blank-rows.csv')]), said(more));
    const args = ['--people', ...set, '--dates', 'DMY', '--map', 'name=Vor- und Nachname'];
    assert.deepEqual(page(imported), command(signers, '--endorsements', 'blank-rows.csv', ...args));
  });

  it('with a name in two columns, of which one has a plus in it', () => {
    const table = openList([{ file: 'a.csv', text: 'First + middle,Family\nExample,Person 0042\n' }]);
    const { imported, columns } = readRecords(
      'endorsements',
      table,
      said({ columns: new Map([['name', table.columns]]) }),
    );
    assert.match(imported.files[0].text, /"name":"Example Person 0042"/);
    assert.deepEqual(columns.of.get('name'), ['First + middle', 'Family']);
  });

  it('several in one file: each can be chosen by what it is', () => {
    const several = [textOf(lists, 'several.json')];
    const opened = openList(several);
    assert.match(opened.message, /several lists/);
    for (const { name } of opened.lists) assert.ok(openList(several, name).rows.length > 0, name);
    const page =
      '<table><tr><th>name</th></tr><tr><td>Example A</td></tr></table><table><tr><th>name</th></tr><tr><td>Example B</td></tr></table>';
    assert.deepEqual(
      openList([{ file: 'a.html', text: page }]).lists.map(({ name }) => name),
      ['1', '2'],
    );
  });
});
