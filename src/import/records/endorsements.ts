/** What an endorsement is to an import. */
import { source as citation, endorsement, OF_PERSONS } from '../../campaign/schema.js';
import { checkList } from '../../check/check-records.js';
import { kindOfHeading } from '../table/headings.js';
import { COLUMN_WORDS, columnKey } from './column-words.js';
import { readCountry } from './read-country.js';
import { readDate } from './read-date.js';
import { readId } from './record-id.js';
import type { Columns, Fault, Reading, RecordKind } from './record-kind.js';
import type { RecordOptions } from './record-options.js';

const NAMES_OF_PERSONS = {
  position: COLUMN_WORDS.position,
  affiliation: COLUMN_WORDS.affiliation,
  place: COLUMN_WORDS.place,
};

export const ENDORSEMENTS: RecordKind = {
  list: 'endorsements',
  fields: Object.keys(endorsement.shape).flatMap((name) =>
    name === 'source' ? Object.keys(citation.shape).map((inner) => `source.${inner}`) : [name],
  ),
  names: {
    name: [...COLUMN_WORDS.name, 'titlerendered'],
    // where the words of a column are links, the links are the addresses
    url: [
      ...COLUMN_WORDS.url.map((name) => `${name}link`),
      ...COLUMN_WORDS.url,
      ...COLUMN_WORDS.name.map((name) => `${name}link`),
    ],
    country: COLUMN_WORDS.country,
    date: COLUMN_WORDS.date,
    ...NAMES_OF_PERSONS,
  },
  readers: {
    id: readId,
    url: readUrl,
    country: readCountry,
    date: readDate,
    'source.date': readDate,
    kind: readKind,
    position: readPosition,
    role: readCode,
  },
  dates: ['date', 'source.date'],
  own: ['id', 'name', 'lang', 'url', 'sortKey', 'logo'],
  // a town, of a list that may be of organisations, has no field
  isLookedFor: (field, has, { constants }) =>
    !isOfPersons(field) || (constants.get('kind') ?? (has('kind') ? PERSON : '')) === PERSON,
  needsConsent: true,
  tidy: tidyOrganisation,
  advice: adviceOnPeople,
  check: (json) => checkList('endorsements', json, []),
};

const PERSON = 'person';
const isOfPersons = (field: string): boolean => OF_PERSONS.some((one) => one === field);

function tidyOrganisation(record: Record<string, unknown>): Fault[] {
  if (record.kind === PERSON) return [];
  return OF_PERSONS.filter((field) => field in record).map((field) => {
    Reflect.deleteProperty(record, field);
    return { field, fault: 'is left out: it is allowed only with kind "person".', level: 'warning' };
  });
}

/** Nobody has said that they are people, and columns that only people have are no proof. */
function adviceOnPeople({ of, unread }: Columns, { constants }: RecordOptions): string | undefined {
  const names = new Set<string>([...OF_PERSONS, ...Object.values(NAMES_OF_PERSONS).flat()]);
  const found = unread.filter((column) => names.has(columnKey(column)));
  const parts = of.get('name') ?? [];
  const columns = [...(parts.length > 1 ? parts : []), ...found];
  if (columns.length === 0 || of.has('kind') || constants.has('kind')) return undefined;
  return `has columns that are typical of lists of people: ${columns.join(', ')}. If it lists people, add --people; otherwise its records count as organisations.`;
}

function readUrl(value: unknown): Reading {
  if (typeof value !== 'string' || /^https:\/\//i.test(value)) return { value };
  return { fault: 'is not an address that starts with https://: the record is kept without it.', level: 'warning' };
}

/** A column called “Title” may hold either. */
const ADDRESSED = /^(?:(?:dr|mr|mrs|ms|mx|miss|sir|herr|frau|mme|dhr|mevr|sig|sra?)\.?[\s/,]*)+$/i;

function readPosition(value: unknown): Reading {
  if (typeof value !== 'string' || !ADDRESSED.test(value)) return { value };
  return { fault: 'is a form of address and no position: it is left out.', level: 'warning' };
}

/** A word for an organisation says no more than that there is none for it. */
function readKind(value: unknown): Reading {
  const kind = typeof value === 'string' ? kindOfHeading(value) : undefined;
  return kind === undefined ? readCode(value) : { value: kind === 'person' ? PERSON : undefined };
}

function readCode(value: unknown): Reading {
  return { value: typeof value === 'string' ? value.toLowerCase() : value };
}
