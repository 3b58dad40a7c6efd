/** What an endorsement is to an import. */
import * as z from 'zod/mini';
import { source as citation, endorsement } from '../../campaign/schema.js';
import { checkList } from '../../check/check-records.js';
import { readCountry } from './read-country.js';
import { readDate } from './read-date.js';
import type { Reading, RecordKind } from './record-kind.js';

const ADDRESS = ['url', 'website', 'web', 'homepage', 'webpage', 'site', 'www', 'link'];
const ORGANISATION = ['organisation', 'organization', 'organisationname', 'organizationname', 'org'];

export const ENDORSEMENTS: RecordKind = {
  list: 'endorsements',
  fields: Object.keys(endorsement.shape).flatMap((name) =>
    name === 'source' ? Object.keys(citation.shape).map((inner) => `source.${inner}`) : [name],
  ),
  names: {
    name: ['fullname', 'signatory', 'signer', ...ORGANISATION, 'association', 'company'],
    // where the words of a column are links, the links are the addresses
    url: [
      ...ADDRESS.map((name) => `${name}link`),
      ...ADDRESS,
      ...['name', ...ORGANISATION].map((name) => `${name}link`),
    ],
    country: ['countrycode', 'nation'],
    date: ['signed', 'signedat', 'signedon', 'datesigned', 'dateofsignature', 'timestamp'],
    position: ['title', 'jobtitle', 'job', 'function', 'profession', 'occupation'],
    affiliation: [...ORGANISATION, 'institution', 'employer', 'university', 'company'],
    place: ['city', 'town', 'location', 'residence'],
  },
  readers: {
    id: readId,
    url: readUrl,
    country: readCountry,
    date: readDate,
    'source.date': readDate,
    kind: readCode,
    role: readCode,
  },
  own: ['id', 'name', 'lang', 'url', 'sortKey', 'logo'],
  check: (json) => checkList('endorsements', json, []),
};

/** A list's own id is as good as any, where it can be one. */
function readId(value: unknown): Reading {
  const id = typeof value === 'number' ? String(value) : value;
  if (z.safeParse(endorsement.shape.id, id).success) return { value: id };
  return {
    fault: 'cannot be an id, for which only a-z, 0-9 and - serve: one is made from the name.',
    level: 'warning',
  };
}

function readUrl(value: unknown): Reading {
  if (typeof value !== 'string' || /^https:\/\//i.test(value)) return { value };
  return { fault: 'is no address that starts with https://: the record is kept without it.', level: 'warning' };
}

function readCode(value: unknown): Reading {
  return { value: typeof value === 'string' ? value.toLowerCase() : value };
}
