/** The fields of the form: where each stands in the message, and in which words it is asked for. */
import type { WordKey } from '../../i18n/words.js';
import type { Settings } from './settings.js';

export type Who = Settings['who'][number];

export type FieldName =
  | 'name'
  | 'kind'
  | 'country'
  | 'position'
  | 'affiliation'
  | 'place'
  | 'url'
  | 'statement'
  | 'contactName'
  | 'email'
  | 'endorsed'
  | 'published'
  | 'trap';

export interface Field {
  name: FieldName;
  /** where it stands in the message */
  path: string;
  label: WordKey;
  /** what is said where it is missing or wrong */
  error: WordKey;
  /** what the browser may fill in by itself */
  autocomplete?: 'organization' | 'organization-title' | 'name' | 'email' | 'url' | 'country' | 'address-level2';
  input: 'text' | 'url' | 'email' | 'select' | 'checkbox';
  isOptional?: boolean;
}

/** What is published of an endorser. */
export function publicFields(who: Who): Field[] {
  const country: Field = {
    name: 'country',
    path: 'record.country',
    label: 'list.country',
    error: 'endorse.errors.country',
    autocomplete: 'country',
    input: 'select',
  };
  const optional = { error: 'endorse.errors.other', isOptional: true, input: 'text' } as const;
  const address = { error: 'endorse.errors.address', isOptional: true, input: 'url' } as const;
  const addresses: Field[] = [
    { ...address, name: 'url', path: 'record.url', label: 'endorse.fields.url', autocomplete: 'url' },
    { ...address, name: 'statement', path: 'record.source.url', label: 'endorse.fields.statement' },
  ];
  if (who === 'person')
    return [
      {
        name: 'name',
        path: 'record.name',
        label: 'endorse.fields.personName',
        error: 'endorse.errors.personName',
        autocomplete: 'name',
        input: 'text',
      },
      {
        ...optional,
        name: 'position',
        path: 'record.position',
        label: 'endorse.fields.position',
        autocomplete: 'organization-title',
      },
      {
        ...optional,
        name: 'affiliation',
        path: 'record.affiliation',
        label: 'endorse.fields.affiliation',
        autocomplete: 'organization',
      },
      {
        ...optional,
        name: 'place',
        path: 'record.place',
        label: 'endorse.fields.place',
        autocomplete: 'address-level2',
      },
      country,
      ...addresses,
    ];
  return [
    {
      name: 'name',
      path: 'record.name',
      label: 'endorse.fields.organisationName',
      error: 'endorse.errors.organisationName',
      autocomplete: 'organization',
      input: 'text',
    },
    { name: 'kind', path: 'record.kind', label: 'endorse.fields.kind', error: 'endorse.errors.kind', input: 'select' },
    country,
    ...addresses,
  ];
}

/** What is not published: who speaks for an organisation, and where the mail for confirmation goes. */
export function contactFields(who: Who): Field[] {
  const name: Field = {
    name: 'contactName',
    path: 'contact.name',
    label: 'endorse.fields.contactName',
    error: 'endorse.errors.contactName',
    autocomplete: 'name',
    input: 'text',
  };
  const email: Field = {
    name: 'email',
    path: 'contact.email',
    label: 'endorse.fields.email',
    error: 'endorse.errors.email',
    autocomplete: 'email',
    input: 'email',
  };
  return who === 'person' ? [email] : [name, email];
}

/** What is ticked. */
export function boxes(who: Who): Field[] {
  const endorsed: Field = {
    name: 'endorsed',
    path: 'consent.statements.0',
    label: `endorse.confirm.${who}`,
    error: `endorse.errors.${who}`,
    input: 'checkbox',
  };
  const published: Field = {
    name: 'published',
    path: 'consent.statements.1',
    label: 'endorse.confirm.publication',
    error: 'endorse.errors.publication',
    input: 'checkbox',
  };
  return who === 'person' ? [endorsed, published] : [endorsed];
}

/** What no reader sees or hears, and robots fill in. */
export const TRAP: Field = {
  name: 'trap',
  path: 'trap',
  label: 'endorse.fields.trap',
  error: 'endorse.errors.trap',
  input: 'text',
};

/** All that the form asks for; a contribution that the reader makes in public has no contact. */
export const fieldsOf = (who: Who, { by }: Settings['destination']): Field[] => [
  ...publicFields(who),
  ...(by === 'page' ? [] : contactFields(who)),
  ...boxes(who),
];
