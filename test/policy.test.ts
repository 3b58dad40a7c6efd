/** The script tag's output on pages whose policy allows next to nothing. */
import { expect } from 'chai';
import { all, speaks, until } from './helpers.js';
import { openPage } from './page.js';

type Page = Awaited<ReturnType<typeof openPage>> & { violations: string[] };

const open = async (policy: string) => (await openPage(`/policy/${policy}/test/policy.html`)) as Page;

/** What a policy refused until now: it is told a moment later, and before what is refused now. */
async function violationsOn(page: Page, policy: string): Promise<string[]> {
  if (policy === 'none') return page.violations;
  new page.Image().src = '//refused-0042.example/';
  const last = await until('the last one is told', () => {
    const place = page.violations.findIndex((one) => one.includes('refused-0042'));
    return place >= 0 && { place };
  });
  return page.violations.slice(0, last.place);
}

for (const policy of ['none', 'strict', 'trusted-types'])
  it(`${policy}: everything works, and nothing is refused`, async () => {
    const page = await open(policy);
    const letter = page.document.querySelector('leave-x-letter')!;
    await speaks(letter, 'nl');
    await until('the lists are there', () => all(letter, '.records > li').length > 80);
    await until('the menu is there', () => all(letter, 'summary').length > 0);
    const search = all<HTMLInputElement>(letter, 'input')[0]!;
    search.value = 'nluug';
    search.dispatchEvent(new page.InputEvent('input'));
    await until('the search is done', () => all(letter, '[part=endorsements] .records > li').length === 1);
    const paragraph = all(letter, '.lead + p')[0]!;
    expect(parseFloat(page.getComputedStyle(paragraph).lineHeight), 'the styles are there').to.be.closeTo(
      16 * 1.55,
      0.5,
    );
    expect(await violationsOn(page, policy)).to.deep.equal([]);
  });

it('the test can see a violation', async () => {
  const page = await open('strict');
  const style = page.document.createElement('style');
  style.textContent = 'p { color: red }';
  page.document.head.append(style);
  await until('it is refused', () => page.violations.length > 0);
  expect(page.violations[0]).to.match(/^style-src/);
});
