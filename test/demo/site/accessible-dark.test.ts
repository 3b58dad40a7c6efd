/** In dark colours, everything on every page of the site can be read. */
import { expect } from 'chai';
import { faultsOfAll } from './visit.js';

it('every page of the site has enough contrast in the dark', async function () {
  this.timeout(165_000);
  expect(await faultsOfAll('dark', { type: 'rule', values: ['color-contrast'] })).to.deep.equal([]);
});
