/** The map of the sources and the pages of documentation: every path that they name is there, every link leads somewhere. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const ROOT = new URL('../', import.meta.url);
const MAP = 'src/README.md';
const INDEX = 'demo/docs/index.md';
const DOCS = readdirSync(new URL('demo/docs/', ROOT), { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `demo/docs/${name.replaceAll('\\', '/')}`);

/** The folders of the host that a page is about. */
const foldersOf = (/** @type {string} */ page) =>
  [/^demo\/docs\/hosts\/(.+)\.md$/.exec(page)?.[1]].flatMap((host) =>
    host ? [`demo/hosts/${host}/`, `src/hosts/${host}/`] : [],
  );

/** What a reader is told to make, or has: no file of ours. */
const OF_READERS = [
  '.vscode/settings.json',
  'campaign.json',
  'demo/dist',
  'departures.json',
  'endorsements.json',
  'nuxt.config.ts',
  'themes/leave-x-letter',
  'vite.config.js',
];

const read = (/** @type {string} */ page) => readFileSync(new URL(page, ROOT), 'utf8');

/** What stands in backticks, but not in a snippet. */
const codeIn = (/** @type {string} */ page) =>
  Array.from(
    read(page)
      .replace(/^```[^]*?^```/gm, '')
      .matchAll(/`([^`\n]+)`/g),
    ([, code]) => code,
  );

/** A path has a slash or the end of a file's name; one that starts with a slash is an address on the reader's site. */
const isPath = (/** @type {string} */ code) =>
  /^[\w.<*-][\w.<>*…/-]*$/.test(code) && (/\w\/|>\//.test(code) || /\.(ts|mjs|js|json|md|css|html|txt)$/.test(code));

const pathsIn = (/** @type {string} */ page) => codeIn(page).filter(isPath);

const everything = ['src', 'test', 'demo', 'dist', 'locales'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

/**
 * @param {string} path from one of the bases; what stands in `<…>`, and `*`, is any name
 * @param {string[]} bases
 */
function isThere(path, bases) {
  if (!/[<*]/.test(path)) return bases.some((base) => existsSync(new URL(base + path, ROOT)));
  const pattern = path
    .replace(/\/$/, '')
    .replace(/[.]/g, '\\.')
    .replace(/<\w+>|\*/g, '[^/]+');
  // a name alone may lie in any folder
  const folder = path.includes('/') ? '' : '(?:.+/)?';
  return bases.some((base) => everything.some((one) => new RegExp(`^${base}${folder}${pattern}$`).test(one)));
}

describe('the paths in', () => {
  it(`${MAP} are there`, () => {
    const paths = pathsIn(MAP);
    assert.ok(paths.length > 150, `${paths.length} paths`);
    assert.deepEqual(
      paths.filter((path) => !isThere(path, ['src/', ''])),
      [],
    );
  });

  for (const page of DOCS)
    it(`${page} are there, in the repository or in what a site copies`, () => {
      const ours = pathsIn(page).filter((path) => !OF_READERS.includes(path));
      const [exported, paths] = [true, false].map((is) =>
        ours.filter((path) => path.startsWith('leave-x-letter/') === is),
      );
      assert.deepEqual(
        paths.filter((path) => !isThere(path, ['', 'dist/', ...foldersOf(page)])),
        [],
      );
      for (const path of exported) assert.ok(existsSync(new URL(import.meta.resolve(path))), path);
    });

  it('a page are looked for: what is not there is found out', () => {
    for (const path of ['src/nowhere.ts', 'nowhere.lazy.ts', 'parts/', 'dist/parts/<name>.js', 'elements/nowhere/'])
      assert.ok(isPath(path) && !isThere(path, ['src/', '', 'dist/']), path);
  });
});

describe('the addresses in the snippets of', () => {
  for (const page of ['README.md', ...DOCS])
    it(`${page} are those of files that a site copies`, () => {
      for (const [, path] of read(page).matchAll(/["'(]\/leave-x-letter\/([^"'?)]+)/g))
        assert.ok(isThere(path.replaceAll('…', '*'), ['dist/']), path);
    });
});

describe('the links in', () => {
  /** The anchors of a page, as GitHub and its like make them. */
  const anchorsOf = (/** @type {string} */ page) =>
    Array.from(read(page).matchAll(/^#+ (.+)$/gm), ([, heading]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );

  for (const page of ['README.md', MAP, ...DOCS])
    it(`${page} lead somewhere`, () => {
      for (const [, link] of read(page).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:/.test(link)) continue;
        const target = new URL(link, new URL(page, ROOT));
        const path = target.href.slice(ROOT.href.length).split('#')[0];
        assert.ok(existsSync(new URL(path, ROOT)), link);
        if (target.hash) assert.ok(anchorsOf(path).includes(target.hash.slice(1)), link);
      }
    });

  it(`README.md and ${INDEX} lead to every page of documentation`, () => {
    const reached = new Set(['README.md']);
    for (const page of reached)
      for (const [, link] of read(page).matchAll(/\]\(([^)\s#]+\.md)/g)) {
        const path = new URL(link, new URL(page, ROOT)).href.slice(ROOT.href.length);
        if (page === 'README.md' || page === INDEX || path.startsWith('demo/docs/hosts/')) reached.add(path);
      }
    for (const page of DOCS) assert.ok(reached.has(page), page);
  });
});
