/** What a custom letter lacks by what lies beside it: the same letter in other languages, and the campaign. */
import type { Context } from './context.js';
import { type Diagnostic, listed, warning } from './diagnostic.js';
import { type JsonFile, warningAt } from './json-file.js';
import { GROUPS } from './letter-shape.js';
import { isTree, type Tree, treeAt } from './tree.js';

/**
 * @param json a locale
 * @param others the same letter in other languages
 * @returns paragraphs that it lacks
 */
export function compareParagraphs(json: JsonFile, others: Context['locales']): Diagnostic[] {
  return GROUPS.flatMap((group) => {
    const seen = new Set(Object.keys(treeAt(json.value, 'letter', group)));
    return others.flatMap(({ name: tag, value }) => {
      const lacking = Object.keys(treeAt(value, 'letter', group)).filter((name) => !seen.has(name));
      for (const name of lacking) seen.add(name);
      return lacking.map((name) => warningAt(json, ['letter', group], `lacks "${name}", which ${tag}.json has.`));
    });
  });
}

/**
 * @param json a locale with a letter
 * @param beside the `campaign.json` beside it
 * @returns words that the campaign needs, and words that it does not know
 */
export function checkCampaignWords(json: JsonFile, beside: Context['campaign']): Diagnostic[] {
  const campaign = beside?.value;
  if (!isTree(campaign))
    return [
      warning(
        json.file,
        'has no campaign.json beside it: without campaign-src, the element shows the bundled petitions and endorsements, which are about X.',
        { line: json.lineOf([]) },
      ),
    ];
  const unknown = ['calls', 'petitions'].flatMap((kind) => {
    const ids = new Set(recordsOf(campaign, kind).map(({ id }) => String(id)));
    const some = listed([...ids]);
    return Object.keys(treeAt(json.value, kind))
      .filter((id) => !ids.has(id))
      .map((id) => warningAt(json, [kind, id], `does not belong to a record in campaign.json, which has: ${some}.`));
  });
  return [...unknown, ...missingWords(json, campaign)];
}

const recordsOf = (campaign: Tree, kind: string): Tree[] =>
  Array.isArray(campaign[kind]) ? campaign[kind].filter(isTree) : [];

function missingWords(json: JsonFile, campaign: Tree): Diagnostic[] {
  const lacks = (kind: string, id: unknown, field: string) => !(field in treeAt(json.value, kind, String(id)));
  const calls = recordsOf(campaign, 'calls');
  const endorsed = new Set(recordsOf(campaign, 'endorsements').map(({ call }) => call));
  return [
    ...calls
      .filter(({ id, lang }) => lang !== json.name && lacks('calls', id, 'title'))
      .map(({ id, lang }) =>
        warningAt(json, ['calls', String(id)], `has no "title": readers see the one in ${String(lang)}.`),
      ),
    ...calls
      .filter(({ id }) => id !== campaign.call && endorsed.has(id))
      .flatMap(({ id }) =>
        ['addressee', 'asks']
          .filter((field) => lacks('calls', id, field))
          .map((field) =>
            warningAt(
              json,
              ['calls', String(id)],
              `lacks its "${field}", which readers need, since the letter itself makes a different call.`,
            ),
          ),
      ),
    ...recordsOf(campaign, 'petitions')
      .filter(({ id }) => lacks('petitions', id, 'title'))
      .map(({ id }) => warningAt(json, ['petitions', String(id)], 'has no "title": readers see its address instead.')),
  ];
}
