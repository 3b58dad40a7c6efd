/** Texts in encodings before Unicode, which nothing declares: read where it is certain, and told; else refused, with both readings. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../growth.mjs';

const { textOfBytes } = await load('import/text-of-bytes');
const { readList } = await load('import/table/read-list');

/** The bytes of a text in an encoding of one byte a character. */
function encoded(text, encoding) {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((character) => table.get(character)));
}

const TEXTS = {
  de: 'Name;Ort\nVerein für Größe 0042;Köln\nJürgen Beispiel 0043;Zürich\n',
  fr: 'Nom;Ville\nHélène Exemple 0042;Genève\nFrançois Exemple 0043;Besançon\n',
  pt: 'Nome;Cidade\nJoão Exemplo 0042;São Paulo\nConceição 0043;Évora\n',
  da: 'Navn;By\nSøren Eksempel 0042;Århus\n',
  fi: 'Nimi;Kaupunki\nÄijälä Esimerkki 0042;Jyväskylä\n',
  several: 'Name;City\nSøren 0042;Århus\nMuñoz 0043;Málaga\nHélène 0044;Genève\nJoão 0045;São Tomé\nJürgen 0046;Köln\n',
  pl: 'Imię i nazwisko;Miasto\nŁucja Przykład-Śliwa 0042;Łódź\n',
  cs: 'Jméno;Město\nJiří Příklad 0042;Plzeň\n',
  bg: 'Име;Град\nИван Примеров 0042;София\n',
  el: 'Όνομα;Πόλη\nΓιώργος Παράδειγμα 0042;Αθήνα\n',
  lv: 'Vārds;Pilsēta\nJānis Bērziņš 0042;Rīga\n',
};
const ENCODINGS = [
  ['windows-1252', ['de', 'fr', 'pt', 'da', 'fi', 'several']],
  ['macintosh', ['de', 'fr', 'pt', 'da', 'fi', 'several']],
  ['windows-1250', ['pl', 'cs']],
  ['iso-8859-2', ['pl', 'cs']],
  ['windows-1251', ['bg']],
  ['windows-1253', ['el']],
  ['windows-1257', ['lv']],
];

describe('bytes that are not in UTF-8', () => {
  for (const [encoding, languages] of ENCODINGS)
    it(`in ${encoding}: every letter is right, and it is told`, () => {
      for (const language of languages) {
        const read = textOfBytes('a.csv', encoded(TEXTS[language], encoding));
        assert.equal(read.text, TEXTS[language], language);
        assert.match(read.told, /^is not in UTF-8, and is read as /);
      }
    });

  it('of which one word could be two: refused, with both', () => {
    const { message, line } = textOfBytes('a.csv', encoded('Nom;Ville\nExemple 0042;Genève\n', 'windows-1252'));
    assert.match(message, /uncertain: “Genève” in windows-1252, “Genčve” in windows-1250\. save the file as UTF-8/);
    assert.equal(line, 2);
  });

  it('that are in none of these, or in UTF-8 but for one place: refused', () => {
    const japanese = Uint8Array.of(0x97, 0xe1, 0x91, 0xe8, 0x88, 0xea, 0x98, 0x59, 0x0a, 0x93, 0x8c, 0x8b, 0x9e);
    const broken = Uint8Array.of(...new TextEncoder().encode('Jürgen Größe Köln\nZo'), 0xeb, 0x0a);
    for (const bytes of [japanese, broken])
      assert.match(textOfBytes('a.csv', bytes).message, /^has a character here that is not in UTF-8: save/);
  });

  it('in UTF-16 without a mark', () => {
    const bytes = Buffer.from('name\tcountry\r\nÉxample\tNL\r\n', 'utf16le');
    assert.equal(textOfBytes('a.txt', bytes).text, 'name\tcountry\nÉxample\tNL\n');
    assert.equal(textOfBytes('a.txt', Buffer.from(bytes).swap16()).text, 'name\tcountry\nÉxample\tNL\n');
  });

  it('that were broken before: told, and nothing is mended', () => {
    for (const name of ['J\u00c3\u00bcrgen', 'J\ufffdrgen']) {
      const { text, told } = textOfBytes('a.csv', new TextEncoder().encode(`Name\n${name}\n`));
      assert.equal(text, `Name\n${name}\n`);
      assert.match(told, /letters that were broken before it was saved/);
    }
    assert.equal(textOfBytes('a.csv', new TextEncoder().encode('Ångström, Ça va\n')).told, undefined);
  });

  it('in a list: told with the rest', () => {
    const list = readList(textOfBytes('a.csv', encoded(TEXTS.de, 'windows-1252')));
    assert.match(list.diagnostics[0].message, /read as windows-1252, such as “für”/);
  });
});
