/** Every page of the site, as a visitor has it: under its policy, without third parties, on a phone. */
import { expect } from 'chai';
import { painted, speaks, until } from '../../helpers.js';
import { requestsAreKnown } from '../../page.js';
import { sitePages, visit } from './visit.js';

it('nothing scrolls sideways on a phone, nothing is refused by the policy, nobody else is asked, nothing is stored', async function () {
  this.timeout(160_000);
  const found: string[] = [];
  for (const path of await sitePages()) {
    const { page, violations } = await visit(path);
    const frame = page.frameElement as HTMLIFrameElement;
    frame.width = '320';
    await painted(page);
    const over = page.document.documentElement.scrollWidth - page.document.documentElement.clientWidth;
    if (over > 0) found.push(`${path} is wider than a phone by ${String(over)} px`);
    // a column out of sight leaves nothing but the empty height of its rows
    for (const { scrollWidth, clientWidth, textContent } of page.document.querySelectorAll('.scroll'))
      if (scrollWidth > clientWidth)
        found.push(`${path} hides a column of the table ${textContent.trim().slice(0, 40)}`);
    page.document.documentElement.style.fontSize = '200%';
    for (const one of page.document.querySelectorAll('details')) one.open = true;
    await painted(page);
    const overLarge = page.document.documentElement.scrollWidth - page.document.documentElement.clientWidth;
    if (overLarge > 0) found.push(`${path}, at twice the size, is wider than a phone by ${String(overLarge)} px`);
    await requestsAreKnown(page);
    const requests = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    found.push(
      ...requests.filter(({ origin }) => origin !== location.origin).map(({ href }) => `${path} asks ${href}`),
    );
    found.push(...(await violations()).map((one) => `${path} ${JSON.stringify(one)}`));
    const stored = page.localStorage.length + page.sessionStorage.length + page.document.cookie.length;
    if (stored > 0) found.push(`${path} stores something`);
    frame.remove();
  }
  expect(found).to.deep.equal([]);
});

it('what a policy refuses is seen', async () => {
  const { page, violations } = await visit('index.html');
  page.document.body.append(Object.assign(page.document.createElement('style'), { textContent: 'p { color: red }' }));
  await until('it is reported', async () => (await violations()).length > 0);
});

for (const [path, language] of [
  ['index.html', 'en'],
  ['nl/index.html', 'nl'],
  ['de/index.html', 'de'],
  ['fr/index.html', 'fr'],
] as const)
  it(`${path} and its letter are in ${language}`, async () => {
    const { page } = await visit(path);
    expect(page.document.documentElement.lang).to.equal(language);
    await speaks(page.document.querySelector('leave-x-letter')!, language);
  });

it('docs/style.html shows each part and each property on the letter', async () => {
  const { page } = await visit('docs/style.html');
  const letter = page.document.querySelector('leave-x-letter')!;
  const part = (name: string) => letter.shadowRoot!.querySelector(`[part~=${name}]`)!;
  const tick = (id: string) => {
    page.document.getElementById(id)!.click();
  };
  const before = page.getComputedStyle(part('button')).backgroundColor;
  tick('property--leave-x-accent');
  expect(page.getComputedStyle(part('button')).backgroundColor).to.not.equal(before);
  for (const name of ['heading', 'button', 'endorsements']) {
    expect(page.getComputedStyle(part(name)).outlineStyle).to.equal('none');
    tick(`part-${name}`);
    expect(page.getComputedStyle(part(name)).outlineStyle).to.equal('dashed');
  }
});
