/** The joined-up letter as a screen reader tells it: all that is seen, in the order in which it makes sense. Only Chromium tells tests. */
import { expect } from 'chai';
import departures from 'virtual/departures';
import { all, show, textOf, until } from '../helpers.js';
import { canReadOut, readOutText } from '../read-out.js';
import { fill, localeOf } from '../words-of.js';

/** How each language writes what stands in the record of ’s-Hertogenbosch, and whether it has a petition to offer. */
const WRITTEN: Record<string, { date: string; country: string; count: string; petition?: true }> = {
  nl: { date: 'januari 2025', country: 'Nederland', count: '20.000', petition: true },
  fr: { date: 'janvier 2025', country: 'Pays-Bas', count: '20 000' },
  el: { date: 'Ιανουάριος 2025', country: 'Κάτω Χώρες', count: '20.000' },
  ga: { date: 'Eanáir 2025', country: 'An Ísiltír', count: '20,000', petition: true },
  fi: { date: 'tammikuu 2025', country: 'Alankomaat', count: '20 000' },
};

/** Blanks and line breaks are not read aloud, and stand elsewhere in what is seen. */
const squeezed = (text: string) => text.replace(/\s+/g, '');

/** Where each of these begins, each looked for behind the one before. */
function placesOf(texts: readonly string[], whole: string): number[] {
  let from = 0;
  return texts.map((text) => {
    const place = whole.indexOf(squeezed(text), from);
    if (place >= 0) from = place + squeezed(text).length;
    return place;
  });
}

if (canReadOut)
  for (const [lang, { date, country, count, petition }] of Object.entries(WRITTEN))
    it(`in ${lang}`, async () => {
      const element = await show(`<leave-x-letter lang="${lang}" departures></leave-x-letter>`, lang);
      await until('the departures are there', () => all(element, '[data-status]').length === departures.length);
      for (const details of all<HTMLDetailsElement>(element, '.departures details')) details.open = true;
      const read = squeezed((await readOutText()).join(''));
      expect(read, 'all that is seen, and nothing else').to.equal(squeezed(textOf(element)));

      const words = await localeOf(lang);
      const { letter, endorsements, reasons, sources, names } = words;
      const inOrder = [
        letter.title,
        letter.lead,
        ...Object.values(letter.opening),
        ...Object.values(letter.reasons),
        ...Object.values(letter.closing),
        petition ? words.petition.heading : words.act.heading,
        endorsements.heading,
        fill(words.departures.heading, { platform: 'X' }),
        words.departures.note,
      ];
      expect(
        inOrder.filter((_, index) => placesOf(inOrder, read)[index]! < 0),
        'not read, or not there',
      ).to.deep.equal([]);

      // one record, from its name to its source, with nothing between that belongs to another
      const { status, followersAbout_other: followers, account, measures, source } = words.departures;
      const record = [
        `${names['den-bosch']} ${status.left} · ${date} · ${country} ${fill(followers, { count, date })}`,
        words.departures.reasons,
        reasons['policy-mismatch'],
        reasons['inactive-audience'],
        reasons['not-about-owner'],
        `${account.kept} ${measures['name-protected']} ${measures['points-elsewhere']}`,
        `${source} ${sources['regional-press-report']} (${date})`,
      ].join('');
      expect(read).to.contain(squeezed(record));
    });
else
  it('is left to Chromium', () => {
    expect(canReadOut).to.equal(false);
  });
