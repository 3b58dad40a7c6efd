/** What is said of a source that has no title. */
import { expect } from 'chai';
import { render } from 'lit';
import type { Source } from '../../src/campaign/schema.js';
import { citationTemplate } from '../../src/elements/record.js';
import { readCustomWords } from '../../src/i18n/custom-words.js';
import { loadNamespace, loadWords, type Words } from '../../src/i18n/words.js';
import { renderStatic } from '../../src/static/render-static.js';
import { exampleCampaign, exampleLocale } from '../example-campaign.mjs';
import { put, textOf } from '../helpers.js';
import { languages, localeOf } from '../words-of.js';

const GHENT: Source = {
  type: 'council-question',
  reference: '2024_MV_00058',
  lang: 'nl',
  publisher: 'Gemeenteraad Gent',
  date: '2024',
};

function cite(words: Words, source: Source): HTMLElement {
  const place = put<HTMLElement>('<div></div>');
  render(citationTemplate(words, 'Label:', source), place);
  return place;
}

for (const [lang, type] of [
  ['nl', 'mondelinge vraag in de gemeenteraad'],
  ['el', 'προφορική ερώτηση στο δημοτικό συμβούλιο'],
  ['ga', 'ceist ó bhéal sa chomhairle'],
] as const)
  it(`${lang}: its type is in the words of the page, and not marked as a title or as another language`, async () => {
    const place = cite(await loadWords(lang), GHENT);
    expect(textOf(place)).to.equal(`Label: Gemeenteraad Gent, ${type}, 2024_MV_00058 (2024)`);
    expect(place.querySelector('cite')).to.equal(null);
    const foreign = [...place.querySelectorAll('[lang], [translate]')].map((one) => one.textContent);
    expect(foreign).to.deep.equal(['Gemeenteraad Gent', '2024_MV_00058']);
  });

it('a title stands before a type, and is marked as one', async () => {
  const place = cite(await loadWords('nl'), { ...GHENT, title: 'Example title', reference: undefined });
  expect(textOf(place)).to.equal('Label: Gemeenteraad Gent: Example title (2024)');
  expect(place.querySelector('cite')?.lang).to.equal('nl');
});

it('a type that nobody has words for is shown as it is', async () => {
  await loadNamespace('en', 'core');
  expect(textOf(cite(await loadWords('nl'), { type: 'radio-talk', date: '2024' }))).to.equal(
    'Label: radio talk (2024)',
  );
});

it('words of a page that lack it take the English ones, and may bring their own', async () => {
  await loadNamespace('en', 'core');
  const words = async (json: object) => readCustomWords('eo', JSON.stringify(json), json, { hasCustomCampaign: true });
  const source = { type: 'council-question', date: '2024' };
  const place = cite(await words(exampleLocale()), source);
  expect(textOf(place)).to.equal('Label: oral question in the council (2024)');
  expect(place.querySelector('span')?.lang).to.equal('en');
  const own = await words({ ...exampleLocale(), sources: { 'council-question': 'Example type' } });
  expect(textOf(cite(own, source))).to.equal('Label: Example type (2024)');
});

describe('the sources of a letter', () => {
  const letterSources = [{ type: 'list', date: '2025' }];
  const partOf = async (options: object) => {
    const html = await renderStatic({ lang: 'en', ...options });
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    // nothing that a style would tell apart
    return [...parsed.querySelectorAll('[part=letter] .source')].map((one) =>
      one.textContent.replace(/\s+/g, ' ').trim(),
    );
  };

  it('stand under the bundled one', async () => {
    const [source, ...more] = await partOf({});
    expect(source).to.equal('Source: Gemeenteraad Gent, oral question in the council, 2024_MV_00058 (29 January 2024)');
    expect(more).to.deep.equal([]);
  });

  it('are not those of the bundled one where a page brings its own text', async () => {
    expect(await partOf({ locale: exampleLocale() })).to.deep.equal([]);
  });

  it('are those of its campaign where it brings that', async () => {
    const campaign = { ...exampleCampaign(), letterSources };
    expect(await partOf({ locale: exampleLocale(), campaign })).to.deep.equal(['Source: list (2025)']);
    const bad = { ...exampleCampaign(), letterSources: [{ date: '2025' }] };
    const fault = await partOf({ campaign: bad }).catch(String);
    expect(fault).to.contain('letterSources, record 0').and.to.contain('a "type" such as "press-report"');
  });
});

for (const language of languages)
  it(`${language}: nowhere a note of ours in square brackets`, async () => {
    const html = await renderStatic({ lang: language, departures: true });
    const { write } = await localeOf(language);
    // what readers are to fill in stands in brackets on purpose
    const toFillIn = Object.values(write.message.empty);
    const text = new DOMParser().parseFromString(html, 'text/html').body.textContent;
    expect(toFillIn.reduce((rest, one) => rest.replaceAll(one, ''), text)).to.not.match(/\[|\]/);
  });
