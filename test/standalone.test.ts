/** One file, one language: no further request, as a classic script and as a module. */
import { expect } from 'chai';
import { all, speaks, textOf, until } from './helpers.js';
import { append, openPage } from './page.js';
import { languages, localeOf } from './words-of.js';

/** Whether this engine reads the field `integrity` of an import map; Firefox does not yet. */
const CAN_PIN = !navigator.userAgent.includes('Firefox');

interface Setup {
  language: string;
  body: string;
  type?: string;
  policy?: string;
}

async function openStandalone({ language, body, type = '', policy = 'none' }: Setup) {
  const page = await openPage(`/policy/${policy}/test/blank.html`);
  const warnings: string[] = [];
  page.console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '));
  const violations: string[] = [];
  page.document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    violations.push(violatedDirective),
  );
  page.document.body.innerHTML = body;
  await append(page, 'script', { type, src: `/dist/standalone/${language}.js` });
  return { page, warnings, violations, letter: page.document.body.firstElementChild as HTMLElement };
}

for (const language of languages)
  it(`${language}.js shows the letter and all its parts, whatever the language of the page, and asks for nothing more`, async () => {
    const { page, warnings, letter } = await openStandalone({
      language,
      body: '<leave-x-letter departures></leave-x-letter>',
    });
    await speaks(letter, language);
    const words = await localeOf(language);
    expect(textOf(all(letter, '[part=letter] [part=heading]')[0]!)).to.equal(words.letter.title.replace(/\s+/g, ' '));
    await until('all parts are there', () => all(letter, '.records > li').length === 12);
    const requests = page.performance
      .getEntriesByType('resource')
      .map(({ name }) => name.replace(/.*\/dist\//, ''))
      .filter((name) => !name.includes('__web-dev-server'));
    expect(requests).to.deep.equal([`standalone/${language}.js`]);
    expect(warnings).to.deep.equal([]);
  });

for (const [type, policy] of [
  ['', 'strict'],
  ['module', 'none'],
  ['module', 'strict'],
] as const)
  it(`runs as ${type || 'a classic script'}, policy: ${policy}`, async () => {
    const { letter, violations } = await openStandalone({
      language: 'nl',
      body: '<leave-x-letter></leave-x-letter>',
      type,
      policy,
    });
    await speaks(letter, 'nl');
    expect(violations).to.deep.equal([]);
  });

for (const attribute of ['language-menu', 'endorsements-src="/example/endorsements-3.json"', 'highlight="nluug"'])
  it(`says in the console that it does not contain what ${attribute} needs, and shows the letter`, async () => {
    const { letter, warnings } = await openStandalone({
      language: 'nl',
      body: `<leave-x-letter ${attribute}></leave-x-letter>`,
    });
    await speaks(letter, 'nl');
    await until('it is said', () => warnings.length > 0);
    expect(warnings.join()).to.contain('use embed.js');
    expect(all(letter, '[part=endorsements] .records > li')).to.have.lengthOf(7);
  });

it('says in the console that it takes no campaign of the page’s own, and shows none in its place', async () => {
  const { letter, warnings } = await openStandalone({
    language: 'nl',
    body: '<leave-x-letter campaign-src="/src/cli/example/campaign.json"></leave-x-letter>',
  });
  await until('the letter is there', () => all(letter, '[part=letter]').length > 0);
  await until('it is said', () => warnings.length > 0);
  expect(warnings.join()).to.contain('use embed.js');
  expect(all(letter, '.records > li, .button')).to.have.lengthOf(0);
});

it('says in the console that it takes no words of the page’s own, and leaves what stands inside the tag', async () => {
  const { letter, warnings } = await openStandalone({
    language: 'nl',
    body: '<leave-x-letter locales-src="/src/cli/example/{lang}.json"><p>Plain letter</p></leave-x-letter>',
  });
  await until('it is said', () => warnings.length > 0);
  expect(warnings.join()).to.contain('use embed.js');
  expect(textOf(letter)).to.equal('Plain letter');
});

it('loaded twice, and again in another language, changes nothing, and breaks nothing', async () => {
  const { page, letter } = await openStandalone({ language: 'nl', body: '<leave-x-letter></leave-x-letter>' });
  await speaks(letter, 'nl');
  await append(page, 'script', { src: '/dist/standalone/de.js' });
  await append(page, 'script', { src: '/dist/standalone/nl.js?again' });
  await speaks(letter, 'nl');
});

describe('with the hashes of integrity.json', () => {
  const hashes = async () => (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
  const wrong = `sha384-${'A'.repeat(64)}`;

  it('the single file runs, and another one is refused', async () => {
    const page = await openPage('/test/blank.html');
    page.document.body.innerHTML = '<leave-x-letter></leave-x-letter>';
    const src = '/dist/standalone/nl.js';
    const refused = await append(page, 'script', { src, integrity: wrong }).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(Error);
    expect(page.customElements.get('leave-x-letter')).to.equal(undefined);
    await append(page, 'script', { src, integrity: (await hashes())['standalone/nl.js']! });
    await speaks(page.document.querySelector('leave-x-letter')!, 'nl');
  });

  /** A page with an import map that pins embed.js and its parts. */
  async function openPinned(pins: Record<string, string>) {
    const page = await openPage('/test/blank.html');
    page.document.body.innerHTML = '<leave-x-letter lang="nl" language-menu departures></leave-x-letter>';
    const map = page.document.createElement('script');
    map.type = 'importmap';
    map.textContent = JSON.stringify({ integrity: pins });
    page.document.head.append(map);
    const warnings: string[] = [];
    page.console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '));
    await append(page, 'script', { type: 'module', src: '/dist/embed.js' });
    const letter = page.document.querySelector<HTMLElement>('leave-x-letter')!;
    await speaks(letter, 'nl');
    return { letter, warnings };
  }

  it('embed.js and its parts run under an import map, and a part that is another one is refused', async () => {
    const scripts = Object.entries(await hashes()).filter(([name]) => /^(embed|build-\w+\/.*)\.js$/.test(name));
    const pins = Object.fromEntries(scripts.map(([name, hash]) => [`/dist/${name}`, hash]));
    expect(scripts.length).to.be.greaterThan(3);
    const { letter } = await openPinned(pins);
    await until('the parts are there', () => all(letter, '.menu summary, [part=departures] li').length > 5);
    const menu = Object.keys(pins).find((name) => name.includes('language-menu'))!;
    const { letter: refused, warnings } = await openPinned({ ...pins, [menu]: wrong });
    await until('the other part is there', () => all(refused, '[part=departures] li').length > 4);
    await until(
      'the menu is there, or is said to be missing',
      () => warnings.length > 0 || all(refused, '.menu summary').length > 0,
    );
    expect(all(refused, '.menu summary')).to.have.lengthOf(CAN_PIN ? 0 : 1);
  });
});
