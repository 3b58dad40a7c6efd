/** What a stranger writes into a page, past a content filter, must neither lead a reader elsewhere, nor switch the letter off or on. */
import { expect } from 'chai';
import { all, speaks, textOf, until } from '../helpers.js';
import { openEmbed } from '../page.js';
import { answerOf, FAR } from '../witness.js';
import { exampleCampaign, exampleLocale } from '../example-campaign.mjs';
import { exampleEndorsements } from '../example-records.mjs';

const HOST = FAR.replace('https://', '');

/** Opens a page with HTML of a stranger; whatever is asked for elsewhere is answered with what would be seen. */
async function openStranger(body: string) {
  const asked: string[] = [];
  const opened = await openEmbed({
    body,
    attributes: { 'data-mount': '' },
    fetch: async (address) => {
      const { origin, pathname, href } = new URL(address, location.href);
      asked.push(href);
      if (origin !== location.origin || pathname.startsWith('/stranger/')) return answerOf(strange(pathname));
      return fetch(address);
    },
  });
  const elsewhere = () => asked.filter((address) => new URL(address).origin !== location.origin);
  return { ...opened, asked, elsewhere };
}

const strange = (path: string) =>
  path.includes('list') ? exampleEndorsements(3) : path.includes('campaign') ? exampleCampaign() : exampleLocale();

const letterIn = (div: Element) =>
  until('the letter is there', () => div.querySelector<HTMLElement>(':scope > leave-x-letter'));

describe('a stranger’s div does not leave the site', () => {
  const ADDRESSES: [lang: string, template: string][] = [
    ['https', `{lang}://${HOST}/letter.json`],
    ['HTTPS', `{lang}://${HOST}/letter.json`],
    ['https', `{lang}:${HOST}/letter.json`],
    ['https', `{lang}:/${HOST}/letter.json`],
    ['https', `{lang}:\\\\${HOST}\\letter.json`],
    ['tps', `ht{lang}://${HOST}/letter.json`],
    ['elsewhere', 'https://{lang}.example/letter.json'],
    ['elsewhere', '//{lang}.example/letter.json'],
    ['elsewhere', '/\\{lang}.example/letter.json'],
    ['elsewhere', '\\\\{lang}.example/letter.json'],
    ['elsewhere', '/\t/{lang}.example/letter.json'],
    ['nl', `//{lang}@${HOST}/letter.json`],
    ['nl', `https://{lang}:{lang}@${HOST}/letter.json`],
    ['en', `//${HOST}:443/{lang}.json`],
    ['example', `http://${location.host}.{lang}/letter.json`],
    ['en', `http://${location.hostname}:1{lang}/letter.json`],
  ];
  for (const [lang, template] of ADDRESSES)
    it(`data-lang="${lang}" data-locales-src="${template}"`, async () => {
      for (const languages of ['', `data-languages="${lang}"`]) {
        const { element, elsewhere } = await openStranger(
          `<div data-leave-x-letter data-lang="${lang}" data-locales-src="${template}" ${languages}>Plain letter</div>`,
        );
        const letter = await letterIn(element);
        await until('it says something', () => textOf(letter) !== '');
        await until('it is at rest', () => all(letter, '.letter').length > 0 || textOf(letter) === 'Plain letter');
        expect(elsewhere()).to.deep.equal([]);
        expect(textOf(letter)).to.not.contain('Example Title');
      }
    });

  const LINKS = [
    '{lang}',
    '{lang}/letter',
    `{lang}://${HOST}/letter`,
    'https://{lang}.example/',
    '//{lang}.example/',
    `//{lang}@${HOST}/`,
    '/\\{lang}.example/',
  ];
  for (const links of LINKS)
    it(`data-language-links="${links}": no link leads elsewhere`, async () => {
      const { element } = await openStranger(
        `<div data-leave-x-letter data-lang="en" data-languages="en https ${FAR}/x https:\\\\${HOST} elsewhere"
          data-locales-src="/stranger/{lang}.json" data-language-links="${links}"></div>`,
      );
      const letter = await letterIn(element);
      await until('it is whole', () => all(letter, '[part=petition]').length > 0);
      const places = all<HTMLAnchorElement>(letter, '.menu a').map(({ href }) => new URL(href).origin);
      expect(places.filter((origin) => origin !== location.origin)).to.deep.equal([]);
      expect(textOf(letter)).to.not.contain(HOST);
    });

  it('nor does a copy of the letter that was mounted for him, as of a page that is kept and put back', async () => {
    const { page, element, elsewhere } = await openStranger(
      `<div data-leave-x-letter data-lang="https" data-locales-src="{lang}://${HOST}/x.json">Plain letter</div>`,
    );
    await letterIn(element);
    const copy = element.cloneNode(true) as HTMLElement;
    element.remove();
    page.document.body.append(copy);
    const letter = copy.querySelector<HTMLElement>('leave-x-letter')!;
    await speaks(letter, 'en');
    expect(elsewhere()).to.deep.equal([]);
  });

  it('records of a list on the site keep their links', async () => {
    const { element, elsewhere } = await openStranger(
      '<div data-leave-x-letter data-lang="en" data-endorsements-mode="replace" data-endorsements-src="/stranger/list.json"></div>',
    );
    const letter = await letterIn(element);
    const link = await until('the list is there', () => all<HTMLAnchorElement>(letter, '.records a[href]')[0]);
    expect(link.href).to.match(/^https:\/\/example\.org\//);
    expect(elsewhere()).to.deep.equal([]);
  });

  it('a letter of the page’s own inside keeps all its attributes, and may leave', async () => {
    const own = `<leave-x-letter id="own" lang="nl" country="BE" no-endorsements petition-url="https://example.org/sign"></leave-x-letter>`;
    const { element } = await openStranger(`<div data-leave-x-letter data-lang="fr" data-country="FR">${own}</div>`);
    const letter = element.querySelector<HTMLElement>('leave-x-letter')!;
    await speaks(letter, 'nl');
    const button = await until('the button is there', () => all<HTMLAnchorElement>(letter, '.button')[0]);
    expect(button.href).to.equal('https://example.org/sign');
    expect(letter.outerHTML.replaceAll('=""', '')).to.equal(own);
    expect(element.querySelectorAll('leave-x-letter')).to.have.lengthOf(1);
  });
});

describe('a name on the page that shadows one of the document', () => {
  const NAMES = [
    'currentScript',
    'scripts',
    'head',
    'baseURI',
    'defaultView',
    'querySelector',
    'querySelectorAll',
    'documentElement',
    'body',
    'adoptedStyleSheets',
    'getElementById',
    'addEventListener',
    'location',
    'origin',
    'cookie',
  ];
  for (const name of NAMES)
    for (const tag of [`<img name="${name}" data-mount>`, `<form name="${name}" data-mount></form>`])
      it(`${tag}: the letter shows, and mounting is not switched on`, async () => {
        const { page } = await openEmbed({
          body: `${tag}<div data-leave-x-letter>Mine</div><p id="own"></p>`,
        });
        const [root] = page.document.getElementsByTagName('html') as unknown as [HTMLElement];
        const place = root.getElementsByTagName('p')[0]!;
        place.innerHTML = `<leave-x-letter lang="nl" endorsements-src="/example/endorsements-3.json"></leave-x-letter>`;
        await speaks(place.firstElementChild!, 'nl');
        await until('the list is there', () => all(place, '[part=endorsements] .records > li').length === 10);
        expect(root.getElementsByTagName('div')[0]!.innerHTML).to.equal('Mine');
      });
});

it('a form whose fields shadow what it is asked: the page goes on, and so does the letter in it', async () => {
  const names = [
    'parentNode',
    'parentElement',
    'getAttribute',
    'closest',
    'nodeType',
    'nodeName',
    'host',
    'getRootNode',
  ];
  const { element } = await openStranger(
    `<form lang="nl">${names.map((name) => `<input name="${name}">`).join('')}
      <details><summary>More</summary><div data-leave-x-letter data-record-links>Plain letter</div></details></form>`,
  );
  const letter = await until('the letter is there', () => all(element, 'leave-x-letter')[0]);
  await speaks(letter, 'nl');
  const page = element.ownerDocument.defaultView!;
  const record = await until('the records are there', () => all(letter, '.endorsements .records > li')[3]);
  page.location.hash = await until('they have addresses', () => record.id);
  await until('the reader is led there', () => all<HTMLDetailsElement>(element, 'details')[0]!.open);
});
