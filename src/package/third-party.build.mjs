/** The build step of the licences: lists the packages that stand in our files, with the texts that must go with them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const FILE = 'THIRD-PARTY-LICENSES.txt';
const HEAD = 'Packages that stand in the scripts of this folder, each with its licence.';
const RULE = '='.repeat(80);

/**
 * @param {string} module the file of a module
 * @returns {string | undefined} the folder of the package that it belongs to; none for a file of our own
 */
function packageOf(module) {
  const path = module.replace(/^\0|\?.*$/g, '');
  if (!/[\\/]node_modules[\\/]/.test(path)) return undefined;
  let folder = dirname(path);
  // some packages have a package.json without a name in the folder of each format
  while (!existsSync(join(folder, 'package.json')) || !readManifest(folder).name) folder = dirname(folder);
  return folder;
}

/** @param {string} folder */
const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/**
 * @param {string} folder the folder of a package
 * @returns {string} its name, version and licence, and the text of the licence
 */
function noticeOf(folder) {
  const { name, version, license } = readManifest(folder);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  if (!license || files.length === 0)
    throw new Error(`${name} ${version} may not be shipped: there is no text of its licence in ${folder}.`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/**
 * One for all outputs that have packages in them: it gathers what each of them takes.
 * @param {string} folder where the list goes
 * @returns {import('rollup').Plugin}
 */
export function thirdPartyLicences(folder) {
  /** @type {Set<string>} */
  const packages = new Set();
  return {
    name: 'third-party-licences',
    generateBundle: {
      // the words of a single file take its chunk out of the bundle
      order: 'pre',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
        for (const [module, { renderedLength }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
          const folder = renderedLength > 0 ? packageOf(module) : undefined;
          if (folder) packages.add(folder);
        }
      },
    },
    writeBundle() {
      const notices = [...new Set(Array.from(packages, noticeOf))].sort();
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, FILE), `${[HEAD, ...notices].join(`\n\n${RULE}\n\n`)}\n`);
    },
  };
}
