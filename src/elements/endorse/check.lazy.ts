/** The check of what was typed, by the schema of the records: loaded when somebody begins to type. */
import * as z from 'zod/mini';
import { endorsementMessage, type EndorsementMessage } from '../../campaign/schema.js';
import { emailsIn } from '../../data/contact-details.js';

/** What is wrong with a field. */
export interface Fault {
  why: 'wrong' | 'long' | 'containsEmail';
  /** how many characters it may have, where it has more */
  max?: number;
}

/** What a check has found. */
export interface Checked {
  /** the message in the form in which it was checked; absent where something is wrong */
  message?: Message;
  /** what is wrong, by the path of the field in the message */
  faults: ReadonlyMap<string, Fault>;
}

/** A message; of a contribution that the reader makes in public, without a contact. */
export type Message = Omit<EndorsementMessage, 'contact'> & Partial<EndorsementMessage>;

const { record, consent } = endorsementMessage.shape;
const withoutContact = z.object({ record, consent });

/**
 * @param message what was typed
 * @param hasContact whether the form asks for a contact
 */
export function check(message: unknown, hasContact: boolean): Checked {
  const schema: z.ZodMiniType<Message> = hasContact ? endorsementMessage : withoutContact;
  const { data, error } = z.safeParse(schema, message);
  const faults = new Map<string, Fault>();
  const add = (path: readonly PropertyKey[], fault: Fault) => {
    const key = path.join('.');
    if (!faults.has(key)) faults.set(key, fault);
  };
  for (const issue of error?.issues ?? [])
    add(issue.path, issue.code === 'too_big' ? { why: 'long', max: Number(issue.maximum) } : { why: 'wrong' });
  for (const path of emailsIn((message as Message).record, [])) add(['record', ...path], { why: 'containsEmail' });
  return faults.size === 0 && data ? { message: data, faults } : { faults };
}
