/** The site, page by page. */
import { expect } from 'chai';
import { speaks } from '../helpers.js';
import { openPage } from '../page.js';

it('the front page shows the letter in its own language', async function () {
  // it is built first
  this.timeout(120_000);
  const page = await openPage('/demo/dist/nl/index.html');
  await speaks(page.document.querySelector('leave-x-letter') as Element, 'nl');
  expect(page.document.documentElement.lang).to.equal('nl');
});
