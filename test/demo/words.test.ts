/** The words of the site, by the check of the package: the same texts in each of its languages, written as that language is. */
import { expect } from 'chai';
import { checkLocale } from '../../src/check/check-locale.js';
import { jsonFile } from '../../src/check/json-file.js';
import type { Tree } from '../../src/check/tree.js';

const wordsIn = async (tag: string) => (await (await fetch(`/demo/locales/${tag}.json`)).json()) as Tree;

const faultsOf = async (tag: string, words: Tree) => {
  const found = checkLocale({ ...jsonFile(`${tag}.json`, words), lineOf: () => undefined }, await wordsIn('en'));
  return found.map(({ key, message }) => `${key} ${message}`);
};

for (const tag of ['en', 'nl', 'de', 'fr'])
  it(`demo/locales/${tag}.json`, async () => {
    expect(await faultsOf(tag, await wordsIn(tag))).to.deep.equal([]);
  });

it('a text that is missing, and a quotation mark of another language, are found', async () => {
  const { site, ...words } = (await wordsIn('nl')) as { site: Record<string, string> };
  const { skip, ...texts } = site;
  const found = await faultsOf('nl', { ...words, site: { ...texts, put: `«${skip ?? ''}»` } });
  expect(found).to.have.lengthOf(2);
});
