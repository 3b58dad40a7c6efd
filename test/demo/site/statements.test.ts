/** The texts that a site can quote say what was chosen, and nothing that is not so. */
import { expect } from 'chai';
import { type Chosen, statements, type StatementWords, type Way } from '../../../demo/site/statements.js';

const FOLDER: Way = {
  loads: 'folder',
  policy: "default-src 'none';\nscript-src 'self';\nstyle-src 'self'",
  version: '1',
};

let words: StatementWords;
before(async () => {
  const all = (await (await fetch('/demo/locales/en.json')).json()) as { statements: StatementWords };
  words = all.statements;
});

const textOf = (attributes: Record<string, string>, more: Partial<Chosen> = {}, way = FOLDER) => {
  const chosen = { elements: { 'leave-x-letter': attributes }, files: '/leave-x-letter/', style: {}, ...more };
  return statements(chosen, way, words);
};

it('a letter on the page’s own site loads from nowhere else, and stores nothing', () => {
  const { privacy } = textOf({});
  const { here, nothingElse, keeps, links, write } = words.privacy;
  expect(privacy).to.deep.equal([here, nothingElse, keeps, links, write]);
});

it('whoever else learns the reader’s address is named, once, and then nothing is said to be all', () => {
  const text = textOf({
    'endorsements-src': 'https://lists.example.org/a.json',
    'departures-src': 'https://lists.example.org/b.json',
    'locales-src': '/letter/{lang}.json',
  }).privacy.join('\n');
  expect(text.match(/lists\.example\.org/g)).to.have.lengthOf(1);
  expect(text).to.not.contain(words.privacy.nothingElse);
});

it('files at another address are said to come from there', () => {
  const [from] = textOf({}, { files: 'https://files.example.org/letter/' }).privacy;
  expect(from).to.match(/from files\.example\.org\. That server learns/);
});

it('a single file takes no list from elsewhere', () => {
  const { privacy } = textOf(
    { 'endorsements-src': 'https://lists.example.org/a.json' },
    {},
    { ...FOLDER, loads: 'file' },
  );
  expect(privacy.slice(0, 2)).to.deep.equal([words.privacy.file, words.privacy.nothingElse]);
});

for (const [form, expected] of [
  [
    { action: 'https://receiver.example.org/', mailto: 'list@example.org' },
    /goes to https:\/\/receiver\.example\.org\/ /,
  ],
  [{ mailto: 'list@example.org' }, /by e-mail to list@example\.org/],
  [{ 'contribute-url': 'https://example.org/add' }, /submit .+ at https:\/\/example\.org\/add/],
] as const)
  it(`a form with ${Object.keys(form).join(', ')} says where it goes`, () => {
    const elements = { 'leave-x-letter': { act: 'endorse' }, 'leave-x-endorse': form };
    const { privacy } = textOf({}, { elements });
    expect(privacy.at(-1)).to.match(expected);
    expect(privacy).to.not.include(words.privacy.write);
  });

it('what was chosen oneself was not tested, and no text speaks for the rest of the site', () => {
  const { colours, own, reviewed, site } = words.accessibility;
  const plain = textOf({}).accessibility;
  expect(plain).to.include(reviewed).and.not.include(own).and.not.include(colours);
  const mine = textOf({ 'locales-src': '/{lang}.json' }, { style: { '--leave-x-accent': '#123456' } }).accessibility;
  expect(mine).to.include(own).and.include(colours).and.not.include(reviewed);
  for (const text of [plain, mine]) {
    expect(text.at(-1)).to.equal(site);
    expect(text.join(' ')).to.not.match(/conform|complian|fully|\{\{/i);
  }
});

it('the policy is quoted, each of its lines explained, and what stands in the page named', () => {
  const { security } = textOf({});
  const { enough, 'script-src': script, 'style-src': style, noInline, inline } = words.security;
  expect(security).to.deep.equal([enough, FOLDER.policy, script, style, noInline]);
  const hashed = { ...FOLDER, policy: "default-src 'none'; style-src 'self' 'sha256-0042'; connect-src 'self'" };
  expect(textOf({}, {}, hashed).security)
    .to.include(inline)
    .and.include(words.security['connect-src']);
});
