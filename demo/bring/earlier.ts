/** The files of a letter that a visitor has already, made here or by hand: letters in more languages are added to them. */
import { checkFile } from '../../src/check/check-file.js';
import { type Diagnostic, error } from '../../src/check/diagnostic.js';
import { type JsonFile, parseJson } from '../../src/check/json-file.js';
import { knownTag } from '../../src/check/language-name.js';
import type { NewFile } from '../../src/import/imported.js';
import { isCampaign, type There, thereIn } from '../../src/import/letter-campaign.js';
import type { BytesFile } from '../../src/import/letter-file.js';
import { textOfBytes } from '../../src/import/text-of-bytes.js';
import { isData } from '../front/brought.js';

export interface Earlier {
  given: readonly BytesFile[];
  /** by their names in the folder, the original first; none where one of them cannot be used */
  files: readonly NewFile[];
  /** what letters are added to; none where there is no campaign */
  there: There | undefined;
  diagnostics: readonly Diagnostic[];
}

const isLetter = (name: string): boolean => knownTag(name) === name;

/** @param all the files, of which the last of a name counts: it has been mended */
export async function readEarlier(all: readonly BytesFile[]): Promise<Earlier> {
  const given = [...new Map(all.map(({ file, bytes }) => [nameOf(file), { file: nameOf(file), bytes }])).values()];
  const texts = given.map(({ file, bytes }) => textOfBytes(file, bytes));
  const read = texts.map((one) => ('message' in one ? one : { ...one, json: readJson(one.file, one.text) }));
  const faults = read.flatMap((one) => ('message' in one ? [one] : 'message' in one.json ? [one.json] : []));
  const known = read.flatMap((one) => ('text' in one && !('message' in one.json) ? [{ ...one, json: one.json }] : []));
  const files = new Map(known.map((one) => [one.file, one]));
  const jsons = [...files.values()].map(({ json }) => json);
  const campaign = files.get('campaign.json')?.json;
  const there =
    campaign &&
    thereIn(
      campaign,
      jsons.map(({ name }) => name),
    );
  if (there && 'message' in there) faults.push(there);
  const { detectLanguage: detect } = await import('../../src/cli/detect-language.js');
  const context = { campaign, locales: jsons.filter(({ name }) => isLetter(name)), detect };
  const original = originalIn(campaign?.value);
  const isFirst = ({ file }: { file: string }) => (file === `${original ?? ''}.json` ? 0 : 1);
  const usable = faults.length > 0 ? [] : [...files.values()];
  return {
    given,
    files: usable
      .map(({ file, text }) => ({ path: file, text }))
      .sort((one, other) => isFirst({ file: one.path }) - isFirst({ file: other.path })),
    there: there && 'campaign' in there ? there : undefined,
    diagnostics: [...faults, ...jsons.flatMap((json) => checkFile(json, context))],
  };
}

const nameOf = (path: string): string => path.replace(/^.*\//, '');

function readJson(file: string, text: string): JsonFile | Diagnostic {
  const name = file.replace(/\.json$/i, '');
  if (isData(file) || isLetter(name)) return parseJson(file, text);
  return error(file, 'is no file of a letter, such as nl.json or campaign.json. A list has a place of its own below.');
}

/** The language in which the letter was written. */
function originalIn(campaign: unknown): string | undefined {
  return isCampaign(campaign) ? campaign.calls.find(({ id }) => id === campaign.call)?.lang : undefined;
}
