import { expect } from 'chai';
import { leaveX } from '../../src/campaign/leave-x.js';
import { all, expectAccessible, show, textOf } from '../helpers.js';
import { formatsOf, languages, localeOf } from '../words-of.js';

for (const language of languages)
  describe(`<leave-x-departures lang="${language}">`, () => {
    it('renders: every body with status, date, reasons, figures, account and source', async () => {
      const element = await show(`<leave-x-departures lang="${language}"></leave-x-departures>`, language);
      const { departures, reasons, names, sources } = await localeOf(language);
      const formats = await formatsOf(language);
      const items = all(element, '.records > li');
      expect(items).to.have.lengthOf(leaveX.departures.length);
      const plain = (text: string) => text.replace(/\s+/g, ' ');
      for (const record of leaveX.departures) {
        const name = names[record.id as keyof typeof names] as string | undefined;
        const item = items.find((one) => textOf(one).startsWith(name ?? record.name))!;
        expect(item, record.id).to.not.equal(undefined);
        const text = textOf(item);
        expect(text).to.contain(plain(departures.status[record.status]));
        expect(item.querySelector('time')?.dateTime).to.equal(record.date);
        for (const code of record.reasons ?? []) expect(text).to.contain(plain(reasons[code as keyof typeof reasons]));
        for (const code of record.measures ?? [])
          expect(text).to.contain(plain(departures.measures[code as keyof typeof departures.measures]));
        if (record.account) expect(text).to.contain(plain(departures.account[record.account]));
        if (record.followers) expect(text).to.contain(formats.number(record.followers.count).replace(/\s/g, ' '));
        const { title, type, reference = '' } = record.source;
        expect(text)
          .to.contain(title ?? plain(sources[type as keyof typeof sources]))
          .and.to.contain(reference);
      }
      expect(textOf(element)).to.not.match(/\{\{|undefined/);
    });

    it('is accessible', async () => {
      await expectAccessible(await show(`<leave-x-departures lang="${language}"></leave-x-departures>`, language));
    });
  });

it('tells those who left first, and who stayed last', async () => {
  const element = await show('<leave-x-departures></leave-x-departures>');
  expect(all(element, '.records > li').map(({ dataset }) => dataset.status)).to.deep.equal([
    'left',
    'left',
    'left',
    'reviewing',
    'staying',
  ]);
});

it('says "about" where the source rounds', async () => {
  const element = await show('<leave-x-departures></leave-x-departures>');
  const text = textOf(element);
  expect(text).to.contain('About 20,000 followers, as reported (January 2025)');
  expect(text).to.contain(' 62,000 followers, as reported (29 January 2024)');
});
