import { expect } from 'chai';
import { pageAddress } from '../../../src/elements/share/page-address.js';
import { openPage } from '../../page.js';

const PAGE = '/test/blank.html';
const whole = (path: string) => new URL(path, location.href).href;

async function pageWith(head: string, body = '', address = PAGE) {
  const page = await openPage(address);
  page.document.head.insertAdjacentHTML('beforeend', head);
  page.document.body.innerHTML = body;
  return pageAddress(page.document);
}

it('is where the page lies, without the place in it', async () => {
  expect(await pageWith('', '', `${PAGE}?a=b#place`)).to.equal(whole(`${PAGE}?a=b`));
});

for (const [href, address] of [
  ['https://example.org/letter/', 'https://example.org/letter/'],
  ['/letter/?lang=nl', whole('/letter/?lang=nl')],
  ['javascript:alert(1)', whole(PAGE)],
  ['http://example.org/', whole(PAGE)],
  ['https://name:secret@example.org/', whole(PAGE)],
  ['https:\\\\example.org', whole(PAGE)],
  ['', whole(PAGE)],
] as const)
  it(`a page that says it is at "${href}"`, async () => {
    expect(await pageWith(`<link rel="canonical" href="${href}">`)).to.equal(address);
  });

it('only the head of a page says where it is', async () => {
  expect(await pageWith('', '<link rel="canonical" href="https://example.org/">')).to.equal(whole(PAGE));
});

it('no name on the page shadows it', async () => {
  const names = ['head', 'URL', 'baseURI'].map((name) => `<img name="${name}">`).join('');
  expect(await pageWith('<link rel="canonical" href="https://example.org/a">', names)).to.equal(
    'https://example.org/a',
  );
  expect(await pageWith('', names)).to.equal(whole(PAGE));
});
