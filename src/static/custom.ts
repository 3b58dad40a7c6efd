/** What a page brings of its own, for plain HTML: words, a campaign, lists. */
import bundled from 'virtual/campaign';
import bundledDepartures from 'virtual/departures';
import { inWords, readCampaign } from '../campaign/read-campaign.js';
import { readRecords, type Records } from '../campaign/read-records.js';
import type { Campaign } from '../campaign/schema.js';
import { ANYWHERE, readAddress } from '../data/address.js';
import { levelsOf } from '../elements/letter/outline.js';
import { readCustomWords } from '../i18n/custom-words.js';
import { canonicalTag } from '../i18n/language.js';
import type { Words } from '../i18n/words.js';
import type { StaticOptions } from './static-options.js';

/**
 * The words that a page brings.
 * @throws {TypeError} where they cannot be used
 */
export function customWords({
  lang,
  locale,
  campaign,
  headingLevel,
  onFault = console.warn,
}: StaticOptions): Promise<Words> {
  const tag = canonicalTag(lang);
  if (!tag) throw new TypeError(`"${lang}" is not a language tag, such as "nl" or "pt-BR"`);
  // the same words are known by the same name, however often they are rendered
  return readCustomWords(tag, JSON.stringify(locale), locale, {
    hasCustomCampaign: campaign !== undefined,
    markdown: async (letter) => {
      const { readMarkdown } = await import('../elements/read-markdown.lazy.js');
      const level = () => levelsOf({ headingLevel }).title;
      const { draw, faults } = readMarkdown(letter, { readAddress: addressAnywhere, level });
      for (const fault of faults) onFault(fault);
      return draw;
    },
  });
}

/** What is relative stays so, for nobody knows yet on which site it will lie. */
export function addressAnywhere(address: string): string | undefined {
  const read = readAddress(address, ANYWHERE);
  if (!read?.startsWith(ANYWHERE.baseURI)) return read;
  const written = address.trim();
  return /^\/|^https:/i.test(written) ? read.slice(ANYWHERE.origin.length) : written;
}

/**
 * The campaign: the bundled one or one of their own, with their own lists.
 * @throws {TypeError} where something in it cannot be used
 */
export async function campaignOf(options: StaticOptions): Promise<Campaign> {
  const { campaign: custom, endorsements, endorsementsMode, departuresList, departuresMode } = options;
  const campaign = custom === undefined ? { ...bundled, departures: bundledDepartures } : await readOwn(custom);
  const calls = campaign.calls.map(({ id }) => id);
  return {
    ...campaign,
    endorsements: await listOf('endorsements', endorsements, campaign.endorsements, { calls, mode: endorsementsMode }),
    departures: await listOf('departures', departuresList, campaign.departures, { calls, mode: departuresMode }),
  };
}

/** The records of the campaign with those of a list of their own, if there is one. */
async function listOf<K extends 'endorsements' | 'departures'>(
  kind: K,
  list: unknown,
  there: readonly Records[K][],
  { calls, mode }: { calls: readonly string[]; mode: 'add' | 'replace' | undefined },
): Promise<Records[K][]> {
  if (list === undefined) return [...there];
  const kept = mode === 'replace' ? [] : there;
  const { records, diagnostics } = await readRecords(kind, list, kept, { calls, page: ANYWHERE });
  if (diagnostics.length > 0)
    throw new TypeError(
      `${diagnostics.length} faults in the ${kind}. The first: ${diagnostics.slice(0, 1).map(inWords).join('')}`,
    );
  return [...kept, ...records];
}

async function readOwn(custom: unknown): Promise<Campaign> {
  const { campaign, diagnostics } = await readCampaign(custom, ANYWHERE);
  if (diagnostics.length > 0) throw new TypeError(`The campaign cannot be used: ${diagnostics.map(inWords).join(' ')}`);
  return campaign;
}
