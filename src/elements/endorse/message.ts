/** What was typed, as the message that is sent; unchecked. */
import { foldText } from '../../data/fold-text.js';
import type { FieldName, Who } from './fields.js';

export type Values = Partial<Record<FieldName, string>>;

interface Context {
  who: Who;
  /** the id of the call */
  call: string;
  publisher: string;
  /** the key of this form, of which an id is made where the name has no Latin letter */
  key: string;
  /** what was ticked, word for word; empty where it was not */
  statements: readonly string[];
  lang: string;
}

/** A host name and perhaps a path, as people write addresses. */
const WITHOUT_SCHEME = /^[^\s:/?#@]+\.[^\s:/?#@]+(?:[/?#]|$)/;

const addressOf = (text: string): string => (WITHOUT_SCHEME.test(text) ? `https://${text}` : text);

const idOf = (name: string, key: string): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '') || `endorser-${key.slice(0, 8)}`;

/** Without what was left empty. */
const filled = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));

/**
 * @param values what was typed
 * @param context what else the message says
 */
export function messageOf(values: Values, { who, call, publisher, key, statements, lang }: Context): unknown {
  const value = (name: FieldName) => (values[name] ?? '').trim();
  const page = addressOf(value('statement'));
  return {
    record: {
      id: idOf(value('name'), key),
      name: value('name'),
      ...filled({ url: addressOf(value('url')) }),
      country: value('country'),
      ...(who === 'person'
        ? {
            kind: 'person',
            ...filled({ position: value('position'), affiliation: value('affiliation'), place: value('place') }),
          }
        : { kind: value('kind') }),
      call,
      role: 'endorser',
      source: page ? { type: 'statement', publisher: value('name'), url: page } : { type: 'form', publisher },
    },
    contact: { ...(who === 'organisation' && { name: value('contactName') }), email: value('email') },
    consent: { statements, lang },
  };
}
