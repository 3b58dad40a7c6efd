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
    ['an open quotation', 'pl', 'To jest „ważne.', 'warning', /„, and no ” to close it/],
    ['a quotation that only closes', 'de', 'Das ist wichtig“.', 'warning', /“ where nothing is open/],
    ['marks the wrong way round', 'el', 'Αυτό είναι »σημαντικό«.', 'warning', /» where nothing is open/],
    [
      'the same marks in each other',
      'fr',
      'Il dit «\u00A0le «\u00A0mot\u00A0»\u00A0».',
      'warning',
      /« twice without » in between/,
    ],
    ['inner marks outside', 'en', 'They call it ‘important’.', 'warning', /‘…’, which are used only inside “…”: write/],
    ['pairs that cross', 'de', '„Ein ‚Wort“ hier‘.', 'warning', /‘ should close what ‚ opens/],
    [
      'Croatian marks of another language',
      'hr',
      'To je „važno“.',
      'warning',
      /“ as quotation marks; Croatian has „ ” ‚ ’/,
    ],
    ['an odd mark in Swedish', 'sv', 'Det är ”viktigt.', 'warning', /no ” to close it/],
    ['a typewriter’s quotation marks', 'it', 'È "importante".', 'warning', /has " as quotation marks/],
    ['a typewriter’s apostrophe', 'it', "L'Europa è qui.", 'warning', /straight apostrophe/],
    ['an accent for an apostrophe', 'fr', 'L´Europe est là.', 'warning', /straight apostrophe/],
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
    ['a character of no width', 'nl', 'Ver\u200Bantwoording', 'error', /invisible characters \(U\+200B\)/],
    ['a byte order mark in a text', 'nl', '\uFEFFTekst', 'error', /U\+FEFF/],
    // blanks
    ['two blanks', 'nl', 'Twee  woorden', 'warning', /two spaces in a row/],
    ['a blank at the end', 'nl', 'Woorden ', 'warning', /begins or ends with a space/],
    ['a blank before a colon', 'de', 'Sprache : Deutsch', 'warning', /space before :/],
    ['a blank before a full stop', 'es', 'Es así .', 'warning', /space before \./],
    ['a blank after a bracket', 'es', 'Es ( así)', 'warning', /space after \(/],
    ['a comma without a blank', 'es', 'Uno,dos', 'warning', /lacks a space after ,/],
    ['a full stop without a blank', 'es', 'Es así.Después', 'warning', /lacks a space after \./],
    ['a blank inside quotation marks', 'pl', 'To „ ważne”', 'warning', /space inside „…”/],
    ['a French colon that touches', 'fr', 'Langue: français', 'warning', /no-break space .* before :/],
    ['a French colon behind a common blank', 'fr', 'Langue : français', 'warning', /no-break space .* before :/],
    ['French marks without a no-break space', 'fr', 'Le « mot\u00A0»', 'warning', /no-break space .* after «/],
    ['a Czech preposition at the end of a line', 'cs', 'Byl v Praze', 'warning', /ordinary space after “v”/],
    ['a Czech preposition at the beginning', 'cs', 'V Praze', 'warning', /ordinary space after “V”/],
    // punctuation
    ['three dots', 'nl', 'En dan...', 'warning', /dots for an ellipsis/],
    ['a hyphen for a dash', 'nl', 'Nu - en niet later', 'warning', /hyphen instead of a dash/],
    ['two hyphens for a dash', 'en', 'Now--and not later', 'warning', /hyphen instead of a dash/],
    ['an address', 'nl', 'Zie https://example.net nu', 'error', /the address https:\/\/example\.net/],
    ['an address of mail', 'nl', 'Schrijf naar info@example.net', 'error', /the address info@example\.net/],
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
    ['a full stop that is lost', 'Dit is een zin', 'This is a sentence.', /lacks the full stop/],
    ['a colon that is lost', 'Lees verder', 'Read on:', /lacks the colon/],
    ['a question mark that is lost', 'Waarom.', 'Why?', /lacks the question mark/],
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

describe('the check says nothing of', () => {
  for (const [tag, ...texts] of [
    [
      'en',
      'Don’t go: the cities’ accounts – all 1,200 of them – are “kept, not ‘used’”, it says.',
      'In ’s-Hertogenbosch the members’ vote was 5–4 (24 June 2024, 10:30 a.m.).',
      'Rock ’n’ roll, the ’90s and “the workers’ ‘last word’ today”.',
      'He asked: “Why?” She didn’t say … “Now!”',
    ],
    [
      'fr',
      'L’Europe, aujourd’hui\u00A0: «\u00A0l’appel dit “c’est l’heure”\u00A0», à 10:30 (ou 10\u00A0h\u00A030)\u202F!',
      'Qu’est-ce que c’est\u202F?! Jusqu’à 1\u202F200 abonnés\u00A0; 50\u00A0% d’entre eux – et plus.',
      'C’est-à-dire qu’il n’y a, d’après l’organisation, rien d’autre…',
    ],
    [
      'it',
      'L’Europa c’è: «un po’ di “coraggio”, dall’inizio», anche negli anni ’90 – e poi?',
      'Dov’è l’altro? È un’altra cosa; va’ avanti.',
    ],
    [
      'mt',
      'L-Ewropa ta’ llum: “dan mhux ‘biżżejjed’”, qal il-Kunsill f’Jannar 2024.',
      'B’hekk, m’għandux x’jaqsam ma’ l-oħrajn; minn X’il quddiem.',
    ],
    [
      'ga',
      'D’fhág siad X: “níl ‘rogha’ ann”, a dúradh i mí Eanáir 2024.',
      'B’fhéidir go bhfuil an t-am ann; ní hé a mhalairt!',
    ],
    [
      'de',
      'Er sagte: „Das ‚offene‘ Netz ist da“ – z.B. für ca. 1.200 Städte (z. B. Gent).',
      'Wie geht’s? Ein- und Ausstieg, Hans’ Konto, E-Mail-Adresse; 24.06.2024, 10:30 Uhr …',
    ],
    [
      'nl',
      'In ’s-Hertogenbosch en ’s avonds: “zo’n ‘open’ netwerk”, foto’s, in- en uitvoer, blz. 10-15.',
      'D’r is géén reden – nu niet. 1.200 volgers; 2024-01-29.',
    ],
    [
      'cs',
      'Řekl: „Je to ‚otevřená‘ síť“ – a\u00A0to v\u00A0roce 2024 (24. června, 10:30).',
      'Ale proč? I\u00A0město, které má 1\u00A0200 sledujících, odešlo; X a.\u00A0s.',
    ],
    ['sk', 'Povedal: „Je to ‚otvorená‘ sieť“ – a to v roku 2024; čo-to, t. j. viac…'],
    [
      'pl',
      'Powiedział: „To «otwarta» sieć” – i to w 2024 r.; np. 1200 osób, m.in. w Gandawie.',
      'Konto dr. X’a, l’Europe i 50% innych?',
    ],
    [
      'hu',
      'Azt mondta: „ez egy »nyílt« hálózat” – 2024. január 29-én, 10:30-kor; az X-et és a Facebookot.',
      'EU-s, X-ről, 1200-an (kb.): miért?',
    ],
    [
      'fi',
      'Hän sanoi: ”se on ’avoin’ verkko” – EU:n ja X:n mukaan klo 10.30; 1 200 seuraajaa.',
      'Rei’ittää, vaa’an; ne 1990-luvun tilit…',
    ],
    [
      'sv',
      'Hon sade: ”det är ’öppet’” – EU:s och X:s regler, kl. 10.30; 1 200 följare.',
      'Lars’ konto, in- och utlogg, 2024–2025.',
    ],
    ['da', 'Hun sagde: »det er ›åbent‹« – EU’s og X’s regler, kl. 10.30; ca. 1.200 følgere.'],
    ['sl', 'Rekla je: »to je ›odprto‹ omrežje« – l. 2024, npr. ob 10.30; 1.200 sledilcev.'],
    ['hr', 'Rekla je: „to je ‚otvorena’ mreža” – 2024. g., npr. u 10.30; d’Estaing i 1200 pratitelja.'],
    [
      'es',
      'Dijo: «es una red “abierta”, no ‘cerrada’» – ¿por qué?, ¡ya!; 1 200 seguidores, p. ej.',
      'En los Países Bajos (’s-Hertogenbosch): «¿Y ahora?».',
    ],
    ['pt', 'Disse: «é uma rede “aberta”» – porquê?; 1200 seguidores, p. ex., d’Os Lusíadas.'],
    ['ro', 'A spus: „este o rețea «deschisă»” – într-o zi, la 10:30; n-are 1.200 de urmăritori, ș.a.m.d.'],
    [
      'bg',
      'Каза: „това е ‚отворена‘ мрежа“ – през 2024 г.; X-ът, Facebook и LinkedIn-ът, 1200 души.',
      'А и той, и тя са в „X“; и т.н.',
    ],
    [
      'el',
      'Είπε: «είναι “ανοιχτό” δίκτυο» – το 2024· γιατί; Απ’ όλους, σ’ αυτό το X, 1.200 ακόλουθοι.',
      'Ή το ένα ή το άλλο· κ.λπ. Ό,τι πει ο Χ. Παπαδόπουλος.',
    ],
    ['et', 'Ta ütles: „see on ‚avatud‘ võrk“ – nt kl 10.30; 1200 jälgijat, X-i ja EL-i reeglid.'],
    ['lv', 'Viņa teica: „tas ir «atvērts» tīkls” – 2024. gadā, piem., plkst. 10.30; 1200 sekotāju.'],
    ['lt', 'Ji sakė: „tai ‚atviras‘ tinklas“ – 2024 m., pvz., 10.30 val.; 1200 sekėjų.'],
  ])
    for (const text of texts) it(`${tag}: ${text}`, () => assert.deepEqual(findings(tag, text), []));
});
