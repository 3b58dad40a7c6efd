import { expect } from 'chai';
import { directionOf } from '../../src/i18n/direction.js';

describe('directionOf', () => {
  for (const [tag, expected] of [
    ['nl', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
  ] as const)
    it(`${tag} => ${expected}`, () => {
      expect(directionOf(tag)).to.equal(expected);
    });
});
