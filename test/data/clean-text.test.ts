import { expect } from 'chai';
import { cleanText } from '../../src/data/clean-text.js';
import { foldText } from '../../src/data/fold-text.js';

describe('cleanText', () => {
  for (const [what, text, expected] of [
    ['control characters', 'Exam\u0000ple\u0007', 'Example'],
    ['line breaks and tabs', 'Example\n\tAssociation', 'Example Association'],
    ['overrides of the direction', 'Example \u202eelpmaxe\u202c \u2066x\u2069', 'Example elpmaxe x'],
    ['marks of the direction', 'Exa\u200fmple\u200e', 'Example'],
    ['zero-width blanks', 'Exa\u200bmp\u2060l\ufeffe', 'Example'],
    ['joiners between Latin letters', 'Exa\u200cmp\u200dle', 'Example'],
    ['a joiner that Persian needs', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['soft hyphens', 'Exam\u00adple', 'Example'],
    ['tag characters', 'Example\u{e0041}', 'Example'],
    ['halves of characters', 'Exa\ud800mple\udc00', 'Example'],
    ['nothing but what cannot be seen', '\u200b\u3164\u2800\u202e', '\u2800'],
    ['blanks around', '  Example  ', 'Example'],
    ['letters of any script', 'Ħaż-Żebbuġ Čapek Ελλάς България 日本', 'Ħaż-Żebbuġ Čapek Ελλάς България 日本'],
  ] as const)
    it(what, () => {
      expect(cleanText(text)).to.equal(expected);
    });
});

describe('foldText', () => {
  for (const [text, expected] of [
    ['Ärger ÉCOLE Łódź', 'arger ecole lodz'],
    ['Straße', 'strasse'],
    ['Ħaż-Żebbuġ', 'haz-zebbug'],
    ['ΕΛΛΑΣ', 'ελλασ'],
    ['Ελλάς', 'ελλασ'],
    ['  two   blanks ', 'two blanks'],
  ] as const)
    it(`${text} => ${expected}`, () => {
      expect(foldText(text)).to.equal(expected);
    });
});
