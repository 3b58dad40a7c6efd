import { expect } from 'chai';
import { readServer } from '../../../src/elements/share/server.js';

const NAMES: [typed: string, name: string, isInternational: boolean][] = [
  ['social.example.org', 'social.example.org', false],
  ['  Social.Example.ORG ', 'social.example.org', false],
  ['a.example', 'a.example', false],
  ['0042.example-0.org', '0042.example-0.org', false],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example', false],
  ['bücher.example', 'xn--bcher-kva.example', true],
  ['παράδειγμα.example', 'xn--hxajbheg2az3al.example', true],
  // looks like "apple", and is not
  ['аррӏе.example', 'xn--80ak6aa92e.example', true],
  // other letters for the same name are shown too
  ['ｓocial.example.org', 'social.example.org', true],
];

for (const [typed, name, isInternational] of NAMES)
  it(`"${typed}" is ${name}${isInternational ? ', to be shown first' : ''}`, () => {
    expect(readServer(typed)).to.deep.equal({ name, isInternational });
  });

const FAULTS = {
  scheme: ['https://social.example.org', 'http://social.example.org/@name', 'javascript://social.example.org'],
  path: [
    'social.example.org/@name',
    'social.example.org/',
    '//social.example.org',
    'social.example.org?x',
    'social.example.org#x',
    'social.example.org\\x',
  ],
  user: ['@name@social.example.org', 'name@social.example.org', 'name:secret@social.example.org'],
  port: ['social.example.org:8080', 'javascript:alert(1)', 'social.example.org:'],
  invalid: [
    '',
    ' ',
    'localhost',
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    'social..example.org',
    '.example.org',
    'example.org.',
    '-a.example.org',
    'a_b.example.org',
    'social example.org',
    'social%2eexample.org',
    'social.example.org\u202e',
    'so\u200bcial.example.org',
    'so\u00adcial.example.org',
    `${'a'.repeat(64)}.example.org`,
    `${'a.'.repeat(126)}example.org`,
    '<b>.example.org',
  ],
};

for (const [fault, typed] of Object.entries(FAULTS))
  for (const one of typed)
    it(`"${one.slice(0, 40)}" is refused: ${fault}`, () => {
      expect(readServer(one)).to.equal(fault);
    });
