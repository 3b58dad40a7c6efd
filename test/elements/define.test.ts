/** Tags that few pages have: what is loaded for them, and when. */
import { expect } from 'chai';
import { speaks, textOf } from '../helpers.js';
import { append, openEmbed, openPage, requestsAreKnown } from '../page.js';

const OPTIONAL = ['leave-x-write', 'leave-x-endorse', 'leave-x-alternatives', 'leave-x-share'];
const LETTER = '<leave-x-letter lang="nl"></leave-x-letter>';

/** The scripts that a page has loaded from the folder of the build, besides the one that runs first. */
async function scriptsOf(page: Window) {
  await requestsAreKnown(page);
  const names = page.performance.getEntriesByType('resource').map(({ name }) => name);
  return names.flatMap((name) => /build-\w+\/((?!run)[\w.-]+)\.js/.exec(name)?.[1] ?? []).sort();
}

/** Whether a tag is registered; without waiting, since a page may never have it. */
const has = (page: Window, tag: string) => page.customElements.get(tag) !== undefined;

it('a page without them asks for none', async () => {
  const { page, element } = await openEmbed({ body: `${LETTER}<x-of-the-page></x-of-the-page>` });
  await speaks(element, 'nl');
  page.document.body.append(page.document.createElement('x-of-the-page'), 'a change');
  expect(await scriptsOf(page)).to.deep.equal([]);
  for (const tag of OPTIONAL) expect(has(page, tag), tag).to.equal(false);
});

for (const tag of OPTIONAL) {
  it(`<${tag}> is loaded where it is there, and no other`, async () => {
    const { page } = await openEmbed({ body: `<div><${tag} lang="nl"></${tag}></div>` });
    await page.customElements.whenDefined(tag);
    for (const other of OPTIONAL) expect(has(page, other), other).to.equal(other === tag);
    const loaded = await scriptsOf(page);
    expect(loaded.filter((name) => name.startsWith('leave-x'))).to.deep.equal([tag]);
  });

  it(`<${tag}> is loaded where it comes later, in whatever`, async () => {
    const { page, element } = await openEmbed({ body: LETTER });
    await speaks(element, 'nl');
    expect(has(page, tag)).to.equal(false);
    const place = page.document.createElement('section');
    place.innerHTML = `<p><${tag}></${tag}></p>`;
    page.document.body.append(place);
    await page.customElements.whenDefined(tag);
  });
}

it('several of a kind ask once', async () => {
  const { page } = await openEmbed({ body: '<leave-x-share></leave-x-share>'.repeat(3) });
  await page.customElements.whenDefined('leave-x-share');
  page.document.body.append(page.document.createElement('leave-x-share'));
  const loaded = await scriptsOf(page);
  expect(loaded.filter((name) => name === 'leave-x-share')).to.have.lengthOf(1);
});

it('where another version came first, none of this one is loaded, in a tag or in a div', async () => {
  const page = await openPage('/test/blank.html');
  const warnings: string[] = [];
  page.console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '));
  page.eval("customElements.define('leave-x-letter', class extends HTMLElement { static version = '0.0.42' })");
  page.document.body.innerHTML = '<leave-x-share><p>Mine</p></leave-x-share><div data-leave-x-share>Mine too</div>';
  await append(page, 'script', { type: 'module', src: '/dist/embed.js', 'data-mount': '' });
  await page.customElements.whenDefined('leave-x-petition');
  const loaded = await scriptsOf(page);
  expect(loaded.filter((name) => name.startsWith('leave-x'))).to.deep.equal([]);
  expect(has(page, 'leave-x-share')).to.equal(false);
  expect(textOf(page.document.body)).to.equal('Mine Mine too');
  expect(warnings).to.have.lengthOf(1);
  expect(warnings[0]).to.contain('version 0.0.42 is already on this page');
});

it('the same version twice: not a word, and one request', async () => {
  const { page, warnings } = await openEmbed({ body: '<leave-x-share></leave-x-share>' });
  await append(page, 'script', { type: 'module', src: '/dist/embed.js?again' });
  await page.customElements.whenDefined('leave-x-share');
  const loaded = await scriptsOf(page);
  expect(loaded.filter((name) => name === 'leave-x-share')).to.have.lengthOf(1);
  expect(warnings).to.deep.equal([]);
});
