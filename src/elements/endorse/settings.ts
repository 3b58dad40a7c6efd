/** What a host has to say before its form can start: where the endorsement goes, who keeps the list, how a person withdraws. */
import { type Page, readAddress } from '../../data/address.js';

/** The attributes of the form, as the host wrote them. */
export interface EndorseAttributes {
  who: string;
  action: string;
  mailto: string;
  contributeUrl: string;
  publisher: string;
  publicationUrl: string;
  contact: string;
  withdraw: string;
  privacyUrl: string;
}

/** Where an endorsement goes: it is posted, mailed by the reader, or taken to a page by the reader. */
export interface Destination {
  by: 'post' | 'mail' | 'page';
  address: string;
}

export interface Settings {
  who: readonly ('organisation' | 'person')[];
  destination: Destination;
  publisher: string;
  /** the page where the list is published */
  publication?: string | undefined;
  /** an e-mail address */
  contact?: string | undefined;
  /** an e-mail address, or that of a page */
  withdraw?: string | undefined;
  privacy?: string | undefined;
}

const WHO: Partial<Record<string, Settings['who']>> = {
  organisations: ['organisation'],
  people: ['person'],
  both: ['organisation', 'person'],
};

/** Nothing that could add a recipient or a header to a mail. */
const EMAIL = /^[^\s@?&,;:<>"()%/\\]+@[^\s@?&,;:<>"()%/\\]+$/;

/**
 * @param attributes what the host wrote
 * @param page the page of the form
 * @returns the settings, absent where the form cannot start, and what is wrong
 */
export function readSettings(
  attributes: EndorseAttributes,
  page: Page,
): { settings?: Settings; problems: readonly string[] } {
  const problems: string[] = [];
  const refuse = (name: string, value: string, why: string) => {
    problems.push(`${name}="${value}" is not used: ${why}.`);
  };
  const read = (name: string, value: string, valid: (value: string) => string | undefined, why: string) => {
    if (!value.trim()) return undefined;
    const valued = valid(value.trim());
    if (!valued) refuse(name, value, why);
    return valued;
  };
  const address = (value: string) => readAddress(value, page);
  const email = (value: string) => (EMAIL.test(value) ? value : undefined);
  const readPage = (name: string, value: string) =>
    read(name, value, address, 'it must start with https:// or be on this site');
  const readEmail = (name: string, value: string) =>
    read(name, value, email, 'it must be an e-mail address, such as "list@example.org"');

  const destinations: readonly (readonly [Destination['by'], string | undefined])[] = [
    ['post', readPage('action', attributes.action)],
    ['mail', readEmail('mailto', attributes.mailto)],
    ['page', readPage('contribute-url', attributes.contributeUrl)],
  ];
  const [by, to] = destinations.find(([, one]) => one) ?? [];
  const who = WHO[attributes.who || 'organisations'];
  if (!who) refuse('who', attributes.who, 'it must be "organisations", "people" or "both"');
  const told = {
    publication: readPage('publication-url', attributes.publicationUrl),
    contact: readEmail('contact', attributes.contact),
    withdraw: read(
      'withdraw',
      attributes.withdraw,
      (value) => email(value) ?? address(value),
      'it must be an e-mail address, or an address that starts with https:// or is on this site',
    ),
    privacy: readPage('privacy-url', attributes.privacyUrl),
  };
  const publisher = attributes.publisher.trim();
  if (!to) problems.push('The form needs action, mailto or contribute-url.');
  if (who?.includes('person')) {
    const missing = [
      !publisher && 'publisher',
      !told.publication && 'publication-url',
      !told.contact && 'contact',
      !told.withdraw && 'withdraw',
      !told.privacy && 'privacy-url',
    ].filter(Boolean);
    if (missing.length > 0)
      problems.push(
        `For people, the form also needs ${missing.join(', ')}: such a list reveals political opinions, so people must know who publishes it, where, and how to withdraw.`,
      );
    if (missing.length > 0) return { problems };
  }
  if (!to || !by || !who) return { problems };
  const settings = {
    ...told,
    who,
    destination: { by, address: to },
    publisher: publisher || new URL(page.baseURI).hostname,
  };
  return { settings, problems };
}
