import { expect } from 'chai';
import { leaveX } from '../../src/campaign/leave-x.js';
import { all, expectAccessible, show, textOf } from '../helpers.js';
import { fill, formatsOf, languages, localeOf } from '../words-of.js';

for (const language of languages)
  describe(`<leave-x-endorsements lang="${language}">`, () => {
    it('renders: every organisation with role, date and source', async () => {
      const element = await show(`<leave-x-endorsements lang="${language}"></leave-x-endorsements>`, language);
      const { endorsements, sources } = await localeOf(language);
      const items = all(element, '.records > li');
      expect(items).to.have.lengthOf(leaveX.endorsements.length);
      for (const { name, url, role, date, source } of leaveX.endorsements) {
        const item = items.find((one) => textOf(one).startsWith(name))!;
        expect(item, name).to.not.equal(undefined);
        expect(textOf(item)).to.contain(endorsements.role[role].replace(/\s+/g, ' '));
        // a source that several share stands above their list
        const told = item.querySelector('.source') ?? item.parentElement!.previousElementSibling!;
        expect(textOf(told)).to.contain(source.title ?? sources[source.type as keyof typeof sources]);
        expect(item.querySelector('time')?.dateTime).to.equal(date);
        const links = [...item.querySelectorAll('a'), ...told.querySelectorAll('a')].map(({ href }) => href);
        expect([...new Set(links)]).to.deep.equal([url, source.url].filter(Boolean));
        expect(item.querySelector('.name')?.getAttribute('translate')).to.equal('no');
      }
    });

    it('tells before the first name that they endorse a related call, and names it where it counts', async () => {
      const element = await show(`<leave-x-endorsements lang="${language}"></leave-x-endorsements>`, language);
      const { endorsements, calls } = await localeOf(language);
      const call = calls['nl-government'];
      const date = (await formatsOf(language)).date('2025-01-10');
      const plain = (text: string) => text.replace(/\s+/g, ' ');
      const text = textOf(element);
      const count = text.indexOf(plain(call.title));
      const related = text.indexOf(plain(fill(endorsements.related, { date, ...call })));
      const firstName = text.indexOf('DeGoedeZaak');
      expect(count, 'the call is named').to.be.greaterThan(0);
      expect(related, 'it is said that the call is another').to.be.greaterThan(count);
      expect(firstName).to.be.greaterThan(related);
      expect(text.slice(0, count)).to.contain('7');
    });

    it('is accessible', async () => {
      await expectAccessible(await show(`<leave-x-endorsements lang="${language}"></leave-x-endorsements>`, language));
    });
  });

it('sorts them by name', async () => {
  const element = await show('<leave-x-endorsements></leave-x-endorsements>');
  expect(all(element, '.records .name').map(textOf)).to.deep.equal([
    'Bits of Freedom',
    'DeGoedeZaak',
    'NLUUG',
    'Noorderlicht',
    'PublicSpaces',
    'SETUP',
    'Waag Futurelab',
  ]);
});
