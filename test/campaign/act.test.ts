import { expect } from 'chai';
import { actFor, refusalOf } from '../../src/campaign/act.js';
import type { PetitionChoice } from '../../src/campaign/petition.js';

const custom: PetitionChoice = { kind: 'custom', url: 'https://example.org/' };
const closed: PetitionChoice = { kind: 'closed', petition: undefined, elsewhere: [] };
const cases: [what: string, offers: Parameters<typeof actFor>[0], expected: ReturnType<typeof actFor>][] = [
  ['a petition to sign', { petition: custom, question: 'bundled', canEndorse: false }, 'petition'],
  ['a closed one', { petition: closed, question: 'bundled', canEndorse: false }, 'write'],
  ['none', { petition: undefined, question: 'bundled', canEndorse: true }, 'write'],
  ['the host names a question', { act: 'write', petition: custom, question: 'bundled', canEndorse: false }, 'write'],
  ['the host names the form', { act: 'endorse', petition: custom, question: 'bundled', canEndorse: true }, 'endorse'],
  ['… which is not there', { act: 'endorse', petition: custom, question: 'bundled', canEndorse: false }, 'petition'],
  ['the host names sharing', { act: 'share', petition: custom, question: 'bundled', canEndorse: false }, 'share'],
  ['the host wants none', { act: 'none', petition: custom, question: 'bundled', canEndorse: true }, undefined],
  ['another cause, with a petition', { petition: custom, question: undefined, canEndorse: true }, 'petition'],
  ['another cause, with a form', { petition: closed, question: 'own', canEndorse: true }, 'endorse'],
  ['another cause, with a question', { petition: closed, question: 'own', canEndorse: false }, 'write'],
  ['another cause alone', { petition: closed, question: undefined, canEndorse: false }, undefined],
  [
    '… whose host names a question',
    { act: 'write', petition: closed, question: undefined, canEndorse: false },
    undefined,
  ],
];

describe('what a letter asks of its reader', () => {
  for (const [what, offers, expected] of cases)
    it(`${what}: ${String(expected)}`, () => {
      expect(actFor(offers)).to.equal(expected);
    });
});

describe('an act that cannot be', () => {
  it('says which there are', () => {
    expect(refusalOf('sign', false)).to.equal('act="sign" is not known. Use one of: write, endorse, share, none.');
  });

  it('says what it needs', () => {
    expect(refusalOf('endorse', false)).to.contain('<leave-x-endorse slot="act" …>');
    expect(refusalOf('endorse', true)).to.equal(undefined);
  });
});
