/** Checks a file for what it is: a campaign, a list of records, a translation, or a custom letter. */
import bundledSource from 'virtual/source';
import { checkCampaignFile } from './check-campaign.js';
import { checkCustomLocale, isCustomLocale } from './check-custom-locale.js';
import { checkLocale } from './check-locale.js';
import { checkListFile } from './check-records.js';
import type { Context } from './context.js';
import type { Diagnostic } from './diagnostic.js';
import type { JsonFile } from './json-file.js';
import { isTree } from './tree.js';

/**
 * @param json a file
 * @param context what lies beside it
 */
export function checkFile(json: JsonFile, context: Context): Diagnostic[] {
  const { name, value } = json;
  if (isTree(value) && ('id' in value || Array.isArray(value.calls) || name === 'campaign'))
    return checkCampaignFile(json);
  if (Array.isArray(value) || (isTree(value) && 'shared' in value))
    return checkListFile(json, callsIn(context.campaign?.value));
  if (isCustomLocale(json, context)) return checkCustomLocale(json, context);
  if (context.isSourceBroken) return json.repeated;
  return checkLocale(json, context.source ?? bundledSource, context.compareVersions);
}

/** The ids of the calls in a campaign. */
function callsIn(campaign: unknown): string[] | undefined {
  if (!isTree(campaign) || !Array.isArray(campaign.calls)) return undefined;
  return campaign.calls.filter(isTree).map(({ id }) => String(id));
}
