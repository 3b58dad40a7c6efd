/** What the words say of one platform, of several and of none. */
import { expect } from 'chai';
import { renderStatic } from '../../src/static/render-static.js';
import { exampleCampaign } from '../example-campaign.mjs';
import { fill, languages, localeOf } from '../words-of.js';

const NAMES = ['Alpha', 'Beta', 'Gamma'];

/** The word for "and" in each language. */
const AND: Record<string, string> = {
  bg: 'и',
  es: 'y',
  cs: 'a',
  da: 'og',
  de: 'und',
  et: 'ja',
  el: 'και',
  en: 'and',
  fr: 'et',
  ga: 'agus',
  hr: 'i',
  it: 'e',
  lv: 'un',
  lt: 'ir',
  hu: 'és',
  mt: 'u',
  nl: 'en',
  pl: 'i',
  pt: 'e',
  ro: 'și',
  sk: 'a',
  sl: 'in',
  fi: 'ja',
  sv: 'och',
};

/** Languages that put quotation marks around the name of a platform. */
const QUOTED: Record<string, string> = { lt: '„$&“', lv: '„$&”' };

function campaignOf(platforms: readonly string[] | undefined) {
  const campaign = exampleCampaign();
  const { platforms: _, ...call } = campaign.calls[0]!;
  return { ...campaign, calls: [platforms ? { ...call, platforms } : call] };
}

async function fragmentOf(lang: string, platforms: readonly string[] | undefined) {
  const campaign = { ...campaignOf(platforms), ...(!platforms && { departures: [] }) };
  const html = await renderStatic({ lang, campaign, departures: true });
  return new DOMParser().parseFromString(html, 'text/html').body;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const lang of languages)
  describe(`a campaign in ${lang}`, () => {
    for (const count of [1, 2, 3])
      it(`with ${String(count)} of them: names all, joined as the language does`, async () => {
        const body = await fragmentOf(lang, NAMES.slice(0, count));
        const { departures } = await localeOf(lang);
        const names = NAMES.map((name) => name.replace(/.+/, QUOTED[lang] ?? '$&'));
        const and = `${lang === 'mt' && count === 3 ? ',' : ''} ${AND[lang] ?? '?'} `;
        const list = {
          1: names[0],
          2: `${names[0]!}${and}${names[1]!}`,
          3: `${names[0]!}, ${names[1]!}${and}${names[2]!}`,
        }[count]!;
        const heading = body.querySelector('[part=departures] h3')!.textContent;
        expect(plain(heading)).to.equal(plain(fill(departures.heading, { platform: list })));
        expect(body.textContent).to.not.match(/\{\{|undefined|\[object/);
      });

    it('with none: leaves no hole', async () => {
      const body = await fragmentOf(lang, undefined);
      expect(body.textContent).to.not.match(/\{\{|undefined|\[object|[„“”«»‘’"]\s*[”“«»‘’"]|^\s*:/m);
    });
  });

it('departures of a campaign that names no platform are a fault, told with the field', async () => {
  let fault: unknown;
  await renderStatic({ lang: 'en', campaign: campaignOf(undefined), departures: true }).catch((error: unknown) => {
    fault = error;
  });
  expect(String(fault)).to.contain('"platforms" of the call "example-call" is missing');
});
