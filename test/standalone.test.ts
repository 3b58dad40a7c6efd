/** One file, one language: no further request, as a classic script and as a module. */
import { expect } from 'chai';
import { all, speaks, textOf, until } from './helpers.js';
import { append, openPage } from './page.js';
import { languages, localeOf } from './words-of.js';

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

it('loaded after embed.js changes nothing, and breaks nothing', async () => {
  const { page, letter } = await openStandalone({ language: 'nl', body: '<leave-x-letter></leave-x-letter>' });
  await speaks(letter, 'nl');
  await append(page, 'script', { src: '/dist/standalone/de.js' });
  await append(page, 'script', { src: '/dist/standalone/nl.js?again' });
  await speaks(letter, 'nl');
});
