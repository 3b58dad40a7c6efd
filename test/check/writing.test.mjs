/** What the check says of how a text is written: each rule shown by a text that breaks it, and nothing where a text is right. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLanguages } from '../../src/i18n/words.build.mjs';
import { load } from '../growth.mjs';

const { checkText } = await load('check/check-text', { 'virtual/language-list': readLanguages() });
const { detectLanguage } = await load('cli/detect-language');

/** What the check says of a translation; English has whatever end the translation has, unless it is given. */
const findings = (tag, text, original = `Some words${/[.:?!]$/.test(text) ? text.at(-1) : ''}`) => {
  const found = [];
  const placeholders = (text.match(/\{\{\w+\}\}/g) ?? []).join(' ');
  checkText(text, `${placeholders} ${original}`.trim(), tag, (...one) => found.push(one), detectLanguage);
  return found;
};

describe('the check finds', () => {
  for (const [what, tag, text, level, message] of [
    // quotation marks
    ['an open quotation', 'pl', 'To jest „ważne.', 'warning', /„, and no ” that closes it/],
    ['a quotation that only closes', 'de', 'Das ist wichtig“.', 'warning', /“ where nothing is open/],
    ['marks the wrong way round', 'el', 'Αυτό είναι »σημαντικό«.', 'warning', /» where nothing is open/],
    [
      'the same marks in each other',
      'fr',
      'Il dit «\u00A0le «\u00A0mot\u00A0»\u00A0».',
      'warning',
      /« twice without » between/,
    ],
    ['inner marks outside', 'en', 'They call it ‘important’.', 'warning', /‘…’, which stand inside “…” only/],
    ['pairs that cross', 'de', '„Ein ‚Wort“ hier‘.', 'warning', /‘ should close what ‚ opens/],
    [
      'Croatian marks of another language',
      'hr',
      'To je „važno“.',
      'warning',
      /“ as quotation marks; Croatian has „ ” ‚ ’/,
    ],
    ['an odd mark in Swedish', 'sv', 'Det är ”viktigt.', 'warning', /no ” that closes it/],
    ['a typewriter’s quotation marks', 'it', 'È "importante".', 'warning', /has " as quotation marks/],
    ['a typewriter’s apostrophe', 'it', "L'Europa è qui.", 'warning', /apostrophe from a typewriter/],
    ['an accent for an apostrophe', 'fr', 'L´Europe est là.', 'warning', /apostrophe from a typewriter/],
    // letters and what nobody sees
    ['a Cyrillic а in a word', 'pl', 'Wаżne słowo.', 'error', /two scripts in “Wаżne”: Cyrillic а, which looks like a/],
    ['a Latin o in a Greek word', 'el', 'Ο κόσμoς.', 'error', /two scripts in “κόσμoς”: Latin o/],
    ['a Greek Χ for X', 'el', 'Φύγετε από το Χ τώρα.', 'error', /Greek Χ alone, which looks like X/],
    ['a Cyrillic Х for X', 'bg', 'Напуснете Х сега.', 'error', /Cyrillic Х alone/],
    [
      'a Latin a for a Bulgarian one',
      'bg',
      'Не днес, a утре.',
      'error',
      /Latin letter a as a word: write the Cyrillic/,
    ],
    ['Romanian cedillas', 'ro', 'Ştiri şi oraşe.', 'error', /Ş ş, which only look right: write Ș ș/],
    ['letters that are not composed', 'cs', 'Du\u030Alezite slovo', 'error', /Unicode NFC/],
    ['a soft hyphen', 'de', 'Ver\u00ADantwortung', 'error', /a soft hyphen/],
    ['a character of no width', 'nl', 'Ver\u200Bantwoording', 'error', /nobody sees \(U\+200B\)/],
    ['a byte order mark in a text', 'nl', '\uFEFFTekst', 'error', /U\+FEFF/],
    // blanks
    ['two blanks', 'nl', 'Twee  woorden', 'warning', /two blanks together/],
    ['a blank at the end', 'nl', 'Woorden ', 'warning', /begins or ends with a blank/],
    ['a blank before a colon', 'de', 'Sprache : Deutsch', 'warning', /blank before :/],
    ['a blank before a full stop', 'es', 'Es así .', 'warning', /blank before \./],
    ['a blank after a bracket', 'es', 'Es ( así)', 'warning', /blank after \(/],
    ['a comma without a blank', 'es', 'Uno,dos', 'warning', /lacks a blank after ,/],
    ['a full stop without a blank', 'es', 'Es así.Después', 'warning', /lacks a blank after \./],
    ['a blank inside quotation marks', 'pl', 'To „ ważne”', 'warning', /blank inside „…”/],
    ['a French colon that touches', 'fr', 'Langue: français', 'warning', /no-break space .* before :/],
    ['a French colon behind a common blank', 'fr', 'Langue : français', 'warning', /no-break space .* before :/],
    ['French marks without a no-break space', 'fr', 'Le « mot\u00A0»', 'warning', /no-break space .* after «/],
    ['a Czech preposition at the end of a line', 'cs', 'Byl v Praze', 'warning', /common blank after “v”/],
    ['a Czech preposition at the beginning', 'cs', 'V Praze', 'warning', /common blank after “V”/],
    // punctuation
    ['three dots', 'nl', 'En dan...', 'warning', /dots for an ellipsis/],
    ['a hyphen for a dash', 'nl', 'Nu - en niet later', 'warning', /hyphen for a dash/],
    ['two hyphens for a dash', 'en', 'Now--and not later', 'warning', /hyphen for a dash/],
    ['an address', 'nl', 'Zie https://example.org nu', 'error', /the address https:\/\/example\.org/],
    ['an address of mail', 'nl', 'Schrijf naar info@example.org', 'error', /the address info@example\.org/],
    ['Markdown: strong', 'nl', 'Dit is **nu**', 'error', /markup/],
    ['Markdown: emphasis', 'nl', 'Dit is _nu_ nodig', 'error', /markup/],
    ['Markdown: a heading', 'nl', '# Kop', 'error', /markup/],
    ['Markdown: a list', 'nl', '- Punt', 'error', /markup/],
    ['a note in brackets', 'nl', '[titel onbekend]', 'error', /only a note in brackets/],
    ['a placeholder twice', 'nl', '{{name}} en {{name}}', 'error', /\{\{name\}\} more than once/],
  ])
    it(what, () => {
      const original = /placeholder/.test(what) ? '' : undefined;
      const found = original === '' ? twice(text, tag) : findings(tag, text);
      assert.deepEqual(
        found.map(([one]) => one),
        [level],
        found.map(([, one]) => one).join('\n'),
      );
      assert.match(found[0][1], message);
    });

  const twice = (text, tag) => {
    const found = [];
    checkText(text, '{{name}}', tag, (...one) => found.push(one));
    return found;
  };

  for (const [what, text, original, message] of [
    ['a full stop that is lost', 'Dit is een zin', 'This is a sentence.', /lost the full stop/],
    ['a colon that is lost', 'Lees verder', 'Read on:', /lost the colon/],
    ['a question mark that is lost', 'Waarom.', 'Why?', /lost the question mark/],
    ['English with a comma more', 'Leave X, now or later', 'Leave X now or later', /is the English text/],
    ['English in other capitals', 'leave x now or later', 'Leave X now or later', /is the English text/],
  ])
    it(what, () => {
      const found = [];
      checkText(text, original, 'nl', (...one) => found.push(one), detectLanguage);
      assert.equal(found.length, 1);
      assert.match(found[0][1], message);
    });

  it('a text in another language, where it is long enough', () => {
    const german = 'Diese Übersetzung ist älter als der Text, der sich seither geändert hat';
    assert.match(findings('nl', german)[0][1], /seems to be in German, not in Dutch/);
    const english = 'This translation is older than the text, which has changed since then';
    for (const tag of ['nl', 'ga', 'mt', 'el', 'sr-Cyrl'].slice(0, 4))
      assert.match(findings(tag, english)[0][1], /seems to be in English/);
    assert.deepEqual(findings('nl', 'Dieser Text ist kurz'), []);
    assert.deepEqual(
      findings(
        'nl',
        'Lees «Die Übersetzung ist älter als der Text, der sich geändert hat»'.replace(/[«»]/g, '“').replace(/“$/, '”'),
      ),
      [],
    );
  });
});
