/** Records that are visibly made up, as many as a test asks for, always the same. */

const COUNTRIES = ['NL', 'BE', 'DE', 'FR', 'IE'];
const KINDS = ['association', 'foundation', 'media', undefined];
const STATUSES = ['left', 'leaving', 'reviewing', 'staying'];

/** @param {number} index */
const number = (index) => String(index).padStart(5, '0');

/** Numbers in an order that is not their own. @param {number} index @param {number} count */
const shuffled = (index, count) => (index * 7919) % Math.max(count, 1);

/** @param {number} count */
export const exampleEndorsements = (count) =>
  Array.from({ length: count }, (_, index) => {
    const id = number(shuffled(index, count));
    const kind = KINDS[index % KINDS.length];
    return {
      id: `example-${id}`,
      name: `Example Association ${id}`,
      url: `https://example.org/${id}`,
      country: COUNTRIES[index % COUNTRIES.length],
      ...(kind && { kind }),
      call: index % 10 === 0 ? 'leave-x-eu' : 'nl-government',
      role: 'endorser',
      date: `2025-02-${String((index % 28) + 1).padStart(2, '0')}`,
      source: { title: `Example source ${id}`, date: '2025-02', url: `https://example.org/source/${id}` },
    };
  });

const ACCOUNTS = ['active', 'left', 'unknown', 'none'];

/** @param {number} count */
export const exampleRepresentatives = (count) =>
  Array.from({ length: count }, (_, index) => {
    const id = number(shuffled(index, count));
    const party = index % 3;
    return {
      id: `example-${id}`,
      name: `Example Member ${id}`,
      country: COUNTRIES[index % COUNTRIES.length],
      institution: index % 2 === 0 ? 'Example Parliament' : 'Example Council',
      role: 'Member',
      ...(party > 0 && { party: `Example Party ${party}` }),
      constituency: `Example Constituency ${index % 7}`,
      email: `example.member-${id}@example.org`,
      status: ACCOUNTS[index % ACCOUNTS.length],
      handle: `@example${id}`,
      source: { title: `Example source ${id}`, date: '2025-02', url: `https://example.org/source/${id}` },
      updated: '2025-03-01',
    };
  });

/** @param {number} count */
export const exampleDepartures = (count) =>
  exampleEndorsements(count).map(({ call, role, ...record }, index) => ({
    ...record,
    status: STATUSES[index % STATUSES.length],
    followers: { count: 1000 + index, date: '2025-02' },
    account: 'kept',
  }));

/** People in a list that says once what they share. @param {number} count */
export const examplePeople = (count) => ({
  shared: {
    call: 'leave-x-eu',
    role: 'endorser',
    kind: 'person',
    country: 'NL',
    date: '2025-02-01',
    source: {
      title: 'Example letter with names',
      lang: 'en',
      publisher: 'Example Association 0042',
      date: '2025-02-01',
      url: 'https://example.org/letter',
    },
  },
  endorsements: Array.from({ length: count }, (_, index) => ({
    id: `example-person-${number(index)}`,
    name: `Example Person ${number(index)}`,
    affiliation: `Example University ${index % 97}`,
  })),
});
