/** The picture of departures: its bars and its words say what the records say, to every reader. */
import { expect } from 'chai';
import fc from 'fast-check';
import { render } from 'lit';
import type { Departure } from '../../../src/campaign/schema.js';
import type { LeaveXDepartures } from '../../../src/elements.js';
import { pictureTemplate, summaryTemplate } from '../../../src/elements/departures/picture.template.js';
import { loadNamespace, loadWords } from '../../../src/i18n/words.js';
import { renderStatic } from '../../../src/static/render-static.js';
import { exampleDepartures } from '../../example-records.mjs';
import { all, expectAccessible, put, show, textOf, until } from '../../helpers.js';
import { canReadOut, readOutText } from '../../read-out.js';
import { fill, languages, localeOf } from '../../words-of.js';

const STATUSES = ['left', 'leaving', 'reviewing', 'staying'] as const;

const TOLD = {
  left: 'had left',
  leaving: 'had said that',
  reviewing: 'considering',
  staying: 'staying',
};

const percent = (element: Element, name: string) => parseFloat(element.getAttribute(name)!);

/** The rows as they are drawn, and as they are told: the shares of their bars, and their words. */
const rowsOf = (root: Element) =>
  all(root, 'figure tr').map((row) => ({
    year: textOf(row.querySelector('th')!),
    told: textOf(row.querySelector('td')!).split(' · '),
    pieces: [...row.querySelectorAll('g')].map((piece) => {
      const [line, frame] = [piece.querySelector('line')!, piece.querySelector('rect')!];
      return {
        status: piece.getAttribute('class')!,
        from: percent(frame, 'x'),
        share: percent(frame, 'width'),
        line: [percent(line, 'x1'), percent(line, 'x2')],
      };
    }),
  }));

it('has a row for each year, whose bars and words have the numbers of the records', async () => {
  await loadNamespace('en', 'departures');
  const words = await loadWords('en');
  const [base] = exampleDepartures(1) as [Departure];
  const record = fc.record({
    status: fc.constantFrom(...STATUSES),
    date: fc.constantFrom('2023', '2024-01', '2024-01-29', '2025-12-31', '2019-06'),
  });
  const place = put<HTMLElement>('<div></div>');
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 60 }), (own) => {
      render(
        pictureTemplate(
          words,
          own.map((one) => ({ ...base, ...one })),
        ),
        place,
      );
      const years = [...new Set(own.map(({ date }) => date.slice(0, 4)))].sort();
      const of = (year: string) => own.filter(({ date }) => date.startsWith(year));
      const full = Math.max(10, ...years.map((year) => of(year).length));
      const rows = rowsOf(place);
      expect(rows.map(({ year }) => year)).to.deep.equal(years);
      for (const { year, told, pieces } of rows) {
        const known = STATUSES.map((status) => ({
          status,
          count: of(year).filter((one) => one.status === status).length,
        })).filter(({ count }) => count > 0);
        expect(pieces.map(({ status }) => status)).to.deep.equal(known.map(({ status }) => status));
        expect(told).to.have.lengthOf(known.length);
        let end = 0;
        known.forEach(({ status, count }, index) => {
          expect(told[index]).to.match(new RegExp(`^${String(count)} .*${TOLD[status]}`));
          const { from, share, line } = pieces[index]!;
          expect((share * full) / 100).to.be.closeTo(count, 0.01);
          expect(from, 'where the one before ends').to.be.closeTo(end, 0.02);
          expect(line[0]).to.be.closeTo(from, 0.02);
          expect(line[1]).to.be.closeTo(from + share, 0.02);
          end = from + share;
        });
        expect(end).to.be.at.most(100.02);
      }
    }),
    { seed: 15, numRuns: 150 },
  );
});

it('sums them up first, each beside the form that it has in the bars', async () => {
  await loadNamespace('en', 'departures');
  const place = put<HTMLElement>('<div></div>');
  render(summaryTemplate(await loadWords('en'), exampleDepartures(1000)), place);
  expect(all(place, 'li').map((item) => [item.querySelector('g')?.getAttribute('class'), textOf(item)])).to.deep.equal([
    ['left', '250 had left'],
    ['leaving', '250 had said that they would leave'],
    ['reviewing', '250 were considering whether to stay or leave'],
    ['staying', '250 were staying for the time being'],
  ]);
});

it('tells every status apart by form, in one colour', async () => {
  const element = await show<LeaveXDepartures>('<leave-x-departures></leave-x-departures>');
  element.records = exampleDepartures(40);
  const pieces = await until('there are four', () => {
    const found = all<SVGElement>(element, '.summary g');
    return found.length === 4 && found;
  });
  const looks = pieces.map((piece) => {
    const { stroke, strokeDasharray } = getComputedStyle(piece.querySelector('line')!);
    return { colour: getComputedStyle(piece.querySelector('rect')!).stroke, form: `${stroke} ${strokeDasharray}` };
  });
  expect(new Set(looks.map(({ form }) => form)).size).to.equal(4);
  expect(new Set(looks.map(({ colour }) => colour)).size).to.equal(1);
});

it('begins where the lines of the language begin', async () => {
  const element = await show('<leave-x-departures></leave-x-departures>');
  const gap = () => {
    const bar = all(element, 'figure svg')[0]!.getBoundingClientRect();
    const frame = all(element, 'figure rect')[0]!.getBoundingClientRect();
    return [frame.left - bar.left, bar.right - frame.right].map((distance) => distance < 2);
  };
  expect(gap()).to.deep.equal([true, false]);
  all(element, '.root')[0]!.dir = 'rtl';
  expect(gap()).to.deep.equal([false, true]);
});

for (const language of languages)
  it(`has a caption in ${language}`, async () => {
    const element = await show(`<leave-x-departures lang="${language}"></leave-x-departures>`, language);
    const { departures } = await localeOf(language);
    expect(textOf(all(element, 'figcaption')[0]!)).to.equal(
      (departures.picture || (await localeOf('en')).departures.picture).replace(/\s+/g, ' '),
    );
  });

it('is accessible, light and dark, folded and open, and as wide as a phone', async () => {
  for (const scheme of ['light', 'dark']) {
    const place = put<HTMLElement>('<div><leave-x-departures lang="en"></leave-x-departures></div>');
    const looks = scheme === 'dark' ? ['dark', '#111', '#eee'] : ['light', '#fff', '#111'];
    [place.style.colorScheme, place.style.background, place.style.color] = looks as [string, string, string];
    const element = place.firstElementChild!;
    await until('it is there', () => all(element, 'figure tr').length === 3);
    await expectAccessible(element);
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expectAccessible(element);
    place.style.width = '20em';
    expect(all(element, '.root')[0]!.scrollWidth).to.be.at.most(element.clientWidth);
  }
});

it('stands in plain HTML as it stands in the element', async () => {
  const element = await show('<leave-x-departures></leave-x-departures>');
  const plain = put<HTMLElement>('<div></div>');
  // inert, so that no element takes over
  plain.innerHTML = (await renderStatic({ lang: 'en', departures: true })).replaceAll('leave-x-letter', 'div');
  expect(rowsOf(plain)).to.deep.equal(rowsOf(element));
  expect(rowsOf(plain)).to.have.lengthOf(3);
  expect(all(plain, 'figure [style], .summary [style]')).to.deep.equal([]);
});

if (canReadOut)
  it('is read aloud: its caption, then each year with its numbers', async () => {
    await show('<leave-x-departures lang="nl"></leave-x-departures>', 'nl');
    const { departures } = await localeOf('nl');
    const read = (await readOutText()).join(' ').replace(/\s+/g, ' ');
    const { left_one, left_other, reviewing_one, staying_one } = departures.summary;
    const one = { count: '1' };
    const told = [
      fill(left_other, { count: '3' }),
      fill(reviewing_one, one),
      fill(staying_one, one),
      `2023 ${fill(left_one, one)}`,
      `2024 ${fill(reviewing_one, one)}`,
      `2025 ${fill(left_other, { count: '2' })} · ${fill(staying_one, one)}`,
    ];
    const places = told.map((text) => read.indexOf(text.replace(/\s+/g, ' ')));
    expect(
      places.every((place, index) => place > (places[index - 1] ?? -1)),
      read,
    ).to.equal(true);
  });
else
  it('is read aloud, says Chromium alone', () => {
    expect(canReadOut).to.equal(false);
  });
