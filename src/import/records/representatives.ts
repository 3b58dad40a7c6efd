/** What a representative is to an import. */
import { representative, source as citation } from '../../campaign/schema.js';
import { checkList } from '../../check/check-records.js';
import { quoted } from '../../markdown/quoted.js';
import { COLUMN_WORDS } from './column-words.js';
import { readCountry } from './read-country.js';
import { readDate } from './read-date.js';
import { readId } from './record-id.js';
import type { Reading, RecordKind } from './record-kind.js';
import type { RecordOptions } from './record-options.js';

export const REPRESENTATIVES: RecordKind = {
  list: 'representatives',
  fields: Object.keys(representative.shape).flatMap((name) =>
    name === 'source' ? Object.keys(citation.shape).map((inner) => `source.${inner}`) : [name],
  ),
  names: {
    name: ['fullname', 'member', 'representative', ...COLUMN_WORDS.name],
    lang: ['language', 'languagecode'],
    country: COLUMN_WORDS.country,
    institution: ['parliament', 'chamber', 'assembly', 'council', 'body'],
    role: ['position', 'office', 'mandate', 'title', 'function'],
    party: ['politicalparty', 'politicalgroup', 'partyname', 'group'],
    constituency: ['electoraldistrict', 'district', 'ward', 'region'],
    email: ['emailaddress', 'mail', 'officialemail', 'contactemail'],
    status: ['xstatus', 'usesx', 'accountstatus'],
    handle: ['xhandle', 'twitterhandle', 'twitter', 'username', 'account'],
    updated: ['updatedat', 'lastupdated', 'updatedon', 'checked', 'lastchecked', 'checkedat'],
    'source.url': ['sourceurl', 'sourcelink', 'source'],
  },
  readers: { id: readId, country: readCountry, status: readStatus, updated: readDate, 'source.date': readDate },
  dates: ['updated', 'source.date'],
  own: ['id', 'name', 'lang', 'email', 'handle', 'sortKey'],
  check: (json) => checkList('representatives', json, []),
};

/** What lists say of an account; what says less than another stands after it. */
const STATUSES = {
  left: ['left', 'quit', 'gone', 'deleted', 'deactivated', 'closed'],
  active: ['active', 'yes', 'true', '1'],
  none: ['none', 'never', 'no', 'false', '0'],
  unknown: ['unknown', '?'],
};

/** Of several columns, each says a word; a date among them is the day of leaving. */
function readStatus(value: unknown, options: RecordOptions): Reading {
  const words = String(value).split(/\s+/);
  const meant = words.map((word) => statusOf(word, options));
  const strange = words.find((_, index) => meant[index] === undefined);
  const [found] = Object.keys(STATUSES).filter((one) => meant.includes(one));
  // who has left may be told as active once, and as nobody with an account now
  const isDoubtful = meant.includes('active') && meant.some((one) => one === 'none' || one === 'left');
  if (found !== undefined && strange === undefined && !isDoubtful) return { value: found };
  const what = isDoubtful
    ? 'contradicts itself'
    : `says ${quoted(strange ?? '')}, which is no status that is known here`;
  const fault = `${what}, and is left out: write "active" (has an account), "left", "none" or "unknown".`;
  return { fault, level: 'error' };
}

const statusOf = (word: string, options: RecordOptions): string | undefined =>
  Object.entries(STATUSES).find(([, words]) => words.includes(word.toLowerCase()))?.[0] ??
  (/^\d/.test(word) && 'value' in readDate(word, options) ? 'left' : undefined);
