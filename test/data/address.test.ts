import { expect } from 'chai';
import { readAddress } from '../../src/data/address.js';

const page = (href: string) => ({ baseURI: href, location: new URL(href) });

describe('readAddress', () => {
  const cases: [text: string, base: string, expected: string | undefined][] = [
    ['https://example.org/sign', 'https://town.example/', 'https://example.org/sign'],
    ['/sign', 'http://town.example/letter', 'http://town.example/sign'],
    ['sign?x=1', 'https://town.example/a/b', 'https://town.example/a/sign?x=1'],
    ['http://town.example/sign', 'https://town.example/', undefined],
    ['http://example.org/', 'https://town.example/', undefined],
    ['http://example.org/', 'http://town.example/', undefined],
    ['javascript:alert(1)', 'https://town.example/', undefined],
    ['javascript:alert(1)', 'file:///tmp/page.html', undefined],
    ['data:text/html,x', 'file:///tmp/page.html', undefined],
    ['JaVaScRiPt:alert(1)', 'https://town.example/', undefined],
    ['//example.org/sign', 'https://town.example/', 'https://example.org/sign'],
    ['https://', 'https://town.example/', undefined],
  ];
  for (const [text, base, expected] of cases)
    it(`${text} on ${base} => ${String(expected)}`, () => {
      expect(readAddress(text, page(base))).to.equal(expected);
    });
});
