/** axe finds nothing on any page of the site in light colours; in dark ones, see accessible-dark.test.ts. */
import { expect } from 'chai';
import { faultsOfAll, sitePages } from './visit.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

it('every page of the site is accessible', async function () {
  this.timeout(165_000);
  expect((await sitePages()).length).to.be.greaterThan(20);
  expect(await faultsOfAll('light', { type: 'tag', values: RULES })).to.deep.equal([]);
});
