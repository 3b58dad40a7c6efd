/** The text of a message, from words, a campaign and what the reader has filled in: it knows no element and no page. */
import { mainCall } from '../../campaign/main-call.js';
import type { Campaign, Departure, Representative, Source } from '../../campaign/schema.js';
import type { Words } from '../../i18n/words.js';
import type { Message } from '../mailto.js';
import { shownName, titleOf } from '../record.js';

/** What the reader fills in; what is empty stands in the message as a placeholder. */
export interface MessageFields {
  addressee?: string;
  place?: string;
  name?: string;
  /** what others did, as far as the reader wants to mention it, in this order */
  departures?: readonly Departure[];
}

/** What is written to a representative. */
export type Purpose = 'ask' | 'thanks' | 'enquiry';

type Calls = Pick<Campaign, 'call' | 'calls'>;

const EMPTY = ['addressee', 'place', 'name'] as const;

const QUESTIONS = ['weighed', 'stopping', 'staying', 'instead'] as const;

/** Who has no account is written nothing: there is nothing to ask, and nothing to thank for. */
const PURPOSES: Record<Representative['status'], Purpose | undefined> = {
  active: 'ask',
  left: 'thanks',
  unknown: 'enquiry',
  none: undefined,
};

/** What there is to write to a representative; words of the page's own may leave it out. */
export function purposeOf(words: Words, { status }: Representative): Purpose | undefined {
  const purpose = PURPOSES[status];
  return purpose && words.text(`write.${purpose}.text`) ? purpose : undefined;
}

/**
 * The question to a council.
 * @param words the language of the message
 * @param campaign whose call it is about
 * @param fields what the reader has filled in
 */
export function councilMessage(words: Words, campaign: Calls, fields: MessageFields): Message {
  const { addressee, place, name } = filled(words, fields);
  const { departures = [] } = fields;
  const platform = platformOf(words, campaign);
  const questions = QUESTIONS.map((one) => words.text(`write.message.${one}`)).filter(Boolean);
  return {
    subject: words.text('write.message.subject', { platform }),
    text: paragraphs([
      lines([words.text('write.message.to', { addressee }), words.text('write.message.place', { place })]),
      words.text('write.message.greeting'),
      words.text('write.message.opening', { platform }),
      words.text('write.message.ghent'),
      words.text('write.message.denBosch'),
      lines([
        words.text('write.message.questions'),
        ...questions.map((one, index) => `${String(index + 1)}. ${one}`),
        words.text('write.message.origin'),
      ]),
      words.text('write.message.answer'),
      departures.length > 0
        ? lines([words.text('write.message.others'), ...departures.map((one) => departureLines(words, one))])
        : '',
      words.text('write.message.closing'),
      lines([words.text('write.message.regards'), name, place]),
    ]),
  };
}

/**
 * What is written to representatives.
 * @param words the language of the message
 * @param campaign whose call it is about
 * @param purpose what for
 * @param fields what the reader has filled in
 */
export function representativeMessage(
  words: Words,
  campaign: Calls,
  purpose: Purpose,
  fields: Pick<MessageFields, 'name' | 'place'>,
): Message {
  const { place, name } = filled(words, fields);
  const platform = platformOf(words, campaign);
  return {
    subject: words.text(`write.${purpose}.subject`, { platform }),
    text: paragraphs([
      words.text('write.message.greeting'),
      words.text(`write.${purpose}.text`, { platform }),
      purpose === 'thanks' ? '' : words.text('write.message.closing'),
      lines([words.text('write.message.regards'), name, place]),
    ]),
  };
}

/**
 * @param words the language of the message
 * @param message as it is now
 * @returns the placeholders that still stand in it
 */
export const unfilledIn = (words: Words, { subject, text }: Message): string[] =>
  EMPTY.map((one) => words.text(`write.message.empty.${one}`)).filter(
    (one) => one !== '' && `${subject}\n${text}`.includes(one),
  );

function filled(words: Words, fields: MessageFields): Record<(typeof EMPTY)[number], string> {
  const of = (field: (typeof EMPTY)[number]) => {
    const given = fields[field]?.trim() ?? '';
    return given === '' ? words.text(`write.message.empty.${field}`) : given;
  };
  return { addressee: of('addressee'), place: of('place'), name: of('name') };
}

function platformOf(words: Words, campaign: Calls): string {
  const call = mainCall(campaign);
  return call.platforms ? words.formats.platforms(call.platforms) : titleOf(words, call);
}

function departureLines(words: Words, departure: Departure): string {
  const { formats } = words;
  const { country, status, date, source } = departure;
  const where = `${shownName(words, departure)} (${formats.countryAlone(country)})`;
  return `- ${where}, ${formats.date(date)}: ${words.text(`departures.status.${status}`)}
  ${words.text('departures.source')} ${citation(words, source)}`;
}

function citation(words: Words, { publisher = '', title = '', type = '', reference, date, url }: Source): string {
  const name = title || words.text(`sources.${type}`) || type.replaceAll('-', ' ');
  const cited = [title.startsWith(publisher) ? '' : publisher, name, reference].filter(Boolean).join(', ');
  return `${cited} (${words.formats.date(date)})${url ? ` ${url}` : ''}`;
}

const lines = (parts: readonly string[]): string => parts.filter(Boolean).join('\n');

const paragraphs = (parts: readonly string[]): string => parts.filter(Boolean).join('\n\n');
