/** Cases that the bundled records do not have, with records that are visibly made up. */
import { expect } from 'chai';
import { render } from 'lit';
import type { Call, Endorsement } from '../../src/campaign/schema.js';
import { endorsementsTemplate, plainEndorsements } from '../../src/elements/endorsements/endorsements.template.js';
import { loadWords } from '../../src/i18n/words.js';
import { put, textOf } from '../helpers.js';

const source = { title: 'Example source 0042', date: '2025' };
const call = (id: string): Call => ({
  id,
  title: `Example call ${id}`,
  lang: 'en',
  date: '2025',
  platforms: ['X'],
  source,
});
const endorsement = (id: string, of: string): Endorsement => ({
  id,
  name: `Example Association ${id}`,
  country: 'EU',
  call: of,
  role: 'endorser',
  date: '2025-03',
  source,
});

it('shows the letter’s own call first and without the sentence about a related call', async () => {
  const words = await loadWords('en');
  const place = put('<div></div>');
  const campaign = {
    call: 'leave-x-eu',
    calls: [call('nl-government'), call('leave-x-eu')],
    endorsements: [endorsement('0001', 'nl-government'), endorsement('0002', 'leave-x-eu')],
  };
  render(endorsementsTemplate(words, plainEndorsements(words, { campaign, level: 2 })), place);
  const text = textOf(place);
  expect(place.querySelectorAll('.related')).to.have.lengthOf(1);
  const places = ['1 organisation endorses the appeal “Leave X”.', '0002', 'Please note', '0001'].map((one) =>
    text.indexOf(one),
  );
  expect(places[0]).to.be.greaterThan(0);
  expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  expect(text).to.contain('Endorser · March 2025');
});
