/** What the words say of one platform, of several and of none. */
import { expect } from 'chai';
import { render } from 'lit';
import { leaveX } from '../../src/campaign/leave-x.js';
import { channelsTemplate } from '../../src/elements/alternatives/alternatives.template.js';
import { councilMessage, representativeMessage } from '../../src/elements/write/message.js';
import { loadNamespaces, loadWords } from '../../src/i18n/words.js';
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
  return { ...campaign, calls: [{ ...call, ...(platforms && { platforms: [...platforms] }) }] };
}

async function fragmentOf(lang: string, platforms: readonly string[] | undefined) {
  const campaign = { ...campaignOf(platforms), ...(!platforms && { departures: [] }) };
  const html = await renderStatic({ lang, campaign, departures: true });
  return new DOMParser().parseFromString(html, 'text/html').body;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The first names, as a language joins them. */
function listIn(lang: string, count: number): string {
  const names = NAMES.map((name) => name.replace(/.+/, QUOTED[lang] ?? '$&'));
  const and = `${lang === 'mt' && count === 3 ? ',' : ''} ${AND[lang] ?? '?'} `;
  if (count === 1) return names[0]!;
  return count === 2 ? `${names[0]!}${and}${names[1]!}` : `${names[0]!}, ${names[1]!}${and}${names[2]!}`;
}

/** Every text of a language, by its key. */
function textsIn(tree: object, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[path + name, value] as [string, string]]
      : textsIn(value as object, `${path}${name}.`),
  );
}

/** Where any name may stand, and any number of them: no article, ending, verb or adjective there goes by it. */
const LABEL = /^\{\{platform\}\}\s?: \S|[^\S\n]\(\{\{platform\}\}\)/;

for (const lang of languages)
  describe(`a campaign in ${lang}`, () => {
    for (const count of [1, 2, 3]) {
      const platform = listIn(lang, count);
      const campaign = campaignOf(NAMES.slice(0, count));
      /** The text of a key with the platforms in it, in English where the language lacks it. */
      const expected = async (key: string) => {
        const [own, english] = (await Promise.all([localeOf(lang), localeOf('en')])).map(
          (one) => new Map(textsIn(one)),
        );
        return plain(fill(own!.get(key) ?? english!.get(key)!, { platform }));
      };
      const load = async () => {
        for (const one of ['en', lang]) await loadNamespaces(one, ['write', 'alternatives']);
        return loadWords(lang);
      };

      it(`with ${String(count)} of them: names all, joined as the language does`, async () => {
        const body = await fragmentOf(lang, NAMES.slice(0, count));
        const heading = body.querySelector('[part=departures] h3')!.textContent;
        expect(plain(heading)).to.equal(await expected('departures.heading'));
        expect(body.textContent).to.not.match(/\{\{|undefined|\[object/);
      });

      it(`with ${String(count)} of them: says the same where one’s own channels stand, and in messages`, async () => {
        const words = await load();
        const page = document.createElement('div');
        const channels = [{ network: 'Example', url: 'https://example.org/' }];
        const { platforms } = campaign.calls[0]!;
        render(channelsTemplate(words, { channels, platforms, level: 2, retry: undefined }), page);
        expect(plain(page.querySelector('p')!.textContent)).to.equal(await expected('alternatives.follow.left'));
        const council = councilMessage(words, campaign, {});
        expect(plain(council.subject)).to.equal(await expected('write.message.subject'));
        expect(plain(council.text)).to.contain(await expected('write.message.opening'));
        for (const purpose of ['ask', 'thanks', 'enquiry'] as const) {
          const message = representativeMessage(words, campaign, purpose, {});
          expect(plain(message.subject)).to.equal(await expected(`write.${purpose}.subject`));
          expect(plain(message.text)).to.contain(await expected(`write.${purpose}.text`));
        }
      });
    }

    it('names platforms only as a label, so that every sentence holds for any of them', async () => {
      const named = textsIn(await localeOf(lang)).filter(([, text]) => text.includes('{{platform}}'));
      expect(named.length).to.be.greaterThan(0);
      expect(named.filter(([, text]) => !LABEL.test(text))).to.deep.equal([]);
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

it('the messages say “the platform”, and so the bundled campaign, for which alone they are, has one', () => {
  expect(leaveX.calls.find(({ id }) => id === leaveX.call)!.platforms).to.deep.equal(['X']);
});
