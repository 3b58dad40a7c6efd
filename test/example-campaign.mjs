/** A campaign and words that are visibly made up, for tests that change one thing in them. */
import { exampleDepartures, exampleEndorsements } from './example-records.mjs';

const source = { title: 'An example', lang: 'en', date: '2025-03-01', url: 'https://example.org/source' };

/**
 * @param {string} [name] what stands in the titles
 * @param {number} [count] how many endorsements, and how many departures
 */
export const exampleCampaign = (name = '0042', count = 3) => ({
  id: 'example',
  call: 'example-call',
  calls: [
    {
      id: 'example-call',
      title: `Example Call ${name}`,
      lang: 'en',
      date: '2025-03-01',
      platforms: ['Example'],
      source,
    },
  ],
  endorsements: exampleEndorsements(count).map((one) => ({
    ...one,
    name: `${one.name} of ${name}`,
    call: 'example-call',
  })),
  petitions: [
    {
      id: 'example-petition',
      url: `https://example.org/sign/${name}`,
      call: 'example-call',
      languages: 'all',
      state: 'open',
      checked: '2025-03-01',
      source,
    },
  ],
  departures: exampleDepartures(count),
});

/** @param {string} [name] what stands in the titles */
export const exampleLocale = (name = '0042') => ({
  letter: {
    title: `Example Title ${name}`,
    lead: `Example Lead ${name}.`,
    opening: { first: 'One.', second: 'Two:' },
    reasons: { shade: 'Shade.', water: 'Water.' },
    closing: { offer: 'Three.' },
    placeAndDate: 'Example Town, 1 March 2025',
  },
  petition: { sign: `Example Button ${name}` },
  calls: {
    'example-call': { title: `Example Call ${name}`, addressee: 'the council of Example Town', asks: 'Plant a tree.' },
  },
  petitions: { 'example-petition': { title: `Example Petition ${name}`, addressee: 'the council of Example Town' } },
});
