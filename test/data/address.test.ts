import { expect } from 'chai';
import { readAddress } from '../../src/data/address.js';

const page = (href: string) => ({ baseURI: href, origin: new URL(href).origin });

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
    ['https:example.org/sign', 'https://town.example/', undefined],
    ['https:/example.org/sign', 'https://town.example/', undefined],
    ['https:sign', 'https://town.example/', undefined],
    ['https:\\\\example.org\\sign', 'https://town.example/', undefined],
    ['\\\\example.org', 'https://town.example/', undefined],
    ['/\\example.org', 'https://town.example/', undefined],
    ['https://town.example@example.org/', 'https://town.example/', undefined],
    ['https://user:word@town.example/', 'https://town.example/', undefined],
    ['https://exam\nple.org/', 'https://town.example/', undefined],
    ['\u0001https://example.org/', 'https://town.example/', undefined],
    ['https://example.org/\u202egro', 'https://town.example/', undefined],
    ['https://example.org/\u200f', 'https://town.example/', undefined],
    ['https://ехample.org/', 'https://town.example/', 'https://xn--ample-ywe6i.org/'],
    ['https://exam\u00adple.org/', 'https://town.example/', 'https://example.org/'],
    ['https://EXAMPLE.org:443/./a/../sign', 'https://town.example/', 'https://example.org/sign'],
    ['  https://example.org/  ', 'https://town.example/', 'https://example.org/'],
    [`https://example.org/${'a'.repeat(2000)}`, 'https://town.example/', undefined],
  ];
  for (const [text, base, expected] of cases)
    it(`${text} on ${base} => ${String(expected)}`, () => {
      expect(readAddress(text, page(base))).to.equal(expected);
    });

  it('where only the page’s own site may be used, another one is not', () => {
    const confined = { ...page('https://town.example/a'), isConfined: true };
    expect(readAddress('/list.json', confined)).to.equal('https://town.example/list.json');
    for (const text of [
      'https://example.org/',
      '//example.org/',
      'https://town.example:444/',
      'https://town.example.org/',
    ])
      expect(readAddress(text, confined), text).to.equal(undefined);
  });

  it('in a sandboxed frame, the site of its address is its own', () => {
    const sandboxed = { baseURI: 'http://town.example/a', origin: 'null' };
    expect(readAddress('/list.json', sandboxed)).to.equal('http://town.example/list.json');
    expect(readAddress('http://example.org/', sandboxed)).to.equal(undefined);
  });
});
