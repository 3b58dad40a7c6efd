/** What an import makes of the columns and values of a list. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../any.mjs';
import { load } from '../../growth.mjs';

const { readList } = await load('import/table/read-list');
const { importRecords } = await load('import/records/import-records');
const { ENDORSEMENTS } = await load('import/records/endorsements');
const { idOf } = await load('import/records/record-id');
const { readCountry } = await load('import/records/read-country');
const { readDate } = await load('import/records/read-date');
const { findColumns } = await load('import/records/columns');

const SET = { call: 'letter', role: 'endorser', 'source.title': 'Example list', 'source.date': '2025' };

function imported(text, { set = SET, map = {}, ignored = [], dates, file = 'a.csv' } = {}) {
  const table = readList({ file, text });
  const options = { columns: new Map(Object.entries(map)), constants: new Map(Object.entries(set)), ignored, dates };
  const { files, diagnostics, losses } = importRecords(table, ENDORSEMENTS, options);
  const json = files[0] && JSON.parse(files[0].text);
  const said = [...diagnostics, ...losses].map((one) => `${one.line ?? ''} ${one.level} ${one.key} ${one.message}`);
  return { records: json?.endorsements ?? json ?? [], shared: json?.shared, said, files };
}

const names = (records) => records.map(({ name }) => name);

describe('dates', () => {
  const dates = (...values) => {
    const { records, said } = imported(
      `name,date\n${values.map((value, index) => `Example ${index},${value}`).join('\n')}\n`,
    );
    return [records.map(({ date }) => date), said.join('\n')];
  };

  it('of which one leaves no doubt about the order: all are read so, and that is told', () => {
    for (const [values, found, order] of [
      [['1/2/2025', '13/2/2025'], ['2025-02-01', '2025-02-13'], 'DMY'],
      [['1/2/2025', '1/25/2025 10:00:00'], ['2025-01-02', '2025-01-25'], 'MDY'],
      [['1.2.2025', '3.4.2025'], ['2025-02-01', '2025-04-03'], 'DMY'],
    ]) {
      const [read, said] = dates(...values);
      assert.deepEqual(read, found);
      assert.match(said, new RegExp(`dates that are read as ${order}, since`));
    }
  });

  it('of which none says it, or two contradict: are left out, as before', () => {
    assert.deepEqual(dates('1/2/2025', '3/4/2025')[0], [undefined, undefined]);
    assert.deepEqual(dates('13/2/2025', '1/25/2025')[0], [undefined, undefined]);
  });
});

describe('columns of forms and other programs', () => {
  it('are known by what they ask for', () => {
    for (const head of ['What is your full name?', 'Your name', 'Ihr Name', 'Votre nom', 'Display Name', 'Signatories'])
      assert.deepEqual(names(imported(`${head};Country\nExample 0042;NL\n`).records), ['Example 0042'], head);
  });

  it('of two people of one name: told, and both are kept', () => {
    const { records, said } = imported('Name,Date\nExample 0042,2025-01-11\nEXAMPLE 0042,2025-01-12\n');
    assert.equal(records.length, 2);
    assert.match(said.join('\n'), /3 warning 1\.name has the name of line 2, and nothing that tells them apart/);
  });

  it('with a remark below: it is no record', () => {
    const { records, said } = imported(
      'Name,Country\nExample 0042,NL\nTotal: 1 signatory,1\nExported on 2025-01-11,\n',
    );
    assert.deepEqual(names(records), ['Example 0042']);
    assert.doesNotMatch(said.join('\n'), /is not a known country/);
  });
});

describe('a cell', () => {
  const nameOf = (cell) => {
    const { records, said } = imported(JSON.stringify([{ name: cell, country: 'NL' }]), { file: 'a.json' });
    return [records[0]?.name, said.filter((one) => one.includes('0.name')).join('\n')];
  };

  it('with the marks of a page: its words, and what is left out is told', () => {
    for (const [cell, name, told = /^$/] of [
      ['J&uuml;rgen &amp; Zo&euml; 0042', 'Jürgen & Zoë 0042'],
      ['R&D 0042 &unknown; &lt;3', 'R&D 0042 &unknown; <3'],
      ['<b>Example</b> 0042', 'Example 0042', /tags of HTML/],
      ['<p>Example</p><p>0042</p>', 'Example 0042', /tags of HTML/],
      [
        '<a href="https://example.org/">Example 0042</a>',
        'Example 0042',
        /a link to https:\/\/example\.org\/, of which/,
      ],
    ]) {
      const [found, said] = nameOf(cell);
      assert.equal(found, name);
      assert.match(said, told);
    }
  });

  it('with a formula: what it shows, or a word that nobody can know', () => {
    for (const [cell, name, told = /^$/] of [
      ['=HYPERLINK("https://example.org/";"Example ""0042""")', 'Example "0042"', /a link to https/],
      ['="Example 0042"', 'Example 0042'],
      ["'=Example 0042", '=Example 0042'],
      ["'t Voorbeeld 0042", "'t Voorbeeld 0042"],
      ['=A1&B1', undefined, /“=A1&B1” is a formula: it is left out/],
      ['=CONCATENATE(A1,B1)', undefined, /is a formula/],
      ['#REF!', undefined, /is an error of a spreadsheet/],
      ['#NV', undefined, /is an error of a spreadsheet/],
    ]) {
      const [found, said] = nameOf(cell);
      assert.equal(found, name, cell);
      assert.match(said, told);
    }
  });

  it('with a number is a text; with a file of another program it is told', () => {
    const list = [
      { name: 42, logo: [{ id: 'att1', url: 'https://files.example.org/x.png' }] },
      { name: 'Example 0043', logo: 'x.png (https://files.example.org/x.png)' },
    ];
    const { records, said } = imported(JSON.stringify(list), { file: 'a.json' });
    assert.deepEqual(names(records), ['42', 'Example 0043']);
    assert.ok(records.every((record) => !('logo' in record)));
    const told = said.filter((one) => /logo is no address of an image.*save the image on your own site/.test(one));
    assert.equal(told.length, 2);
  });

  it('that says there is nothing is empty, and a name before an e-mail address is kept', () => {
    const { records, said } = imported('name,country,url\nExample 0042 <x@example.org>,-,n/a\nExample 0043,NA,–\n');
    assert.deepEqual(
      records.map(({ name, country, url }) => [name, country, url]),
      [
        ['Example 0042', undefined, undefined],
        ['Example 0043', 'NA', undefined],
      ],
    );
    assert.match(said.join('\n'), /0\.name had an e-mail address behind it, which is never imported/);
  });
});

describe('who did not agree', () => {
  const shown = (head, ...answers) =>
    names(
      imported([`Name,${head}`, ...answers.map((answer, index) => `Example ${index},${answer}`)].join('\n')).records,
    );

  it('is left out, and told with the line', () => {
    const { records, said } = imported('Name,Show my name\nExample 0042,yes\nExample 0043,no\nExample 0044,\n');
    assert.deepEqual(names(records), ['Example 0042']);
    assert.match(said.join('\n'), /^3 warning {2}says “no” in the column “Show my name”: it is left out/m);
    assert.match(said.join('\n'), /^4 warning {2}does not say yes in the column “Show my name”/m);
  });

  it('whatever the column asks, in whatever language', () => {
    for (const [head, ...answers] of [
      ['I agree to be published', 'TRUE', 'FALSE', ''],
      ['öffentlich', 'ja', 'nein', ''],
      ['Toestemming', 'Ja', 'Nee', 'alleen initialen'],
      ['Autorizo la publicación', 'Sí', 'No', 'más tarde'],
      ['Souhlas se zveřejněním', 'ano', 'ne', ''],
      ['Consent', '2025-01-11 10:00', '', ''],
      ['May we publish your name?', '"Yes, of course"', '"Yes, but only initials"', '"No, thanks"'],
      ['I agree that my name is published', 'I agree', '', ''],
      ['Zgoda na publikację', 'TAK', 'NIE', ''],
      ['Συμφωνώ να δημοσιευτεί', 'Ναι', 'Όχι', ''],
      ['Hozzájárulok a nyilvánossághoz', 'igen', 'nem', ''],
      ['Nimeni saa julkaista', 'kyllä', 'ei', ''],
      ['Får publiceras', 'Ja', 'Nej', ''],
      ['Må offentliggøres', 'Ja', 'Nej', ''],
      ['Съгласен съм', 'да', 'не', ''],
      ['Acord publicare', 'Da', 'Nu', ''],
      ['Avalik', 'jah', 'ei', ''],
      ['Sutinku', 'Taip', 'Ne', ''],
      ['Piekrītu publicēšanai', 'Jā', 'Nē', ''],
      ['Naqbel', 'Iva', 'Le', ''],
      ['Foilsigh m’ainm', 'Tá', 'Níl', ''],
      ['Souhaitez-vous que votre nom apparaisse ?', 'Oui', 'Non', ''],
      ['Mag uw naam op de website?', 'Ja', '"Nee, liever anoniem"', ''],
      ['Privacy', 'I agree to the terms', '', ''],
      ['Display as', 'Full name', 'Anonymous', 'Initials only'],
      ['Anonymous', 'no', 'yes', '1'],
      ['Hide my name', '', 'x', 'yes'],
      ['Do not publish', '', 'true', 'yes'],
      ['Withdrawn', '', '2025-02-01', 'yes'],
      ['Status', 'confirmed', 'pending', 'Withdrawn'],
      ['deleted', 'false', 'true', 'true'],
      ['Signed', '2025-01-11', 'no', 'No'],
    ])
      assert.deepEqual(shown(head, ...answers), ['Example 0'], head);
  });

  it('where a column asks something else, or is to be ignored: nobody', () => {
    for (const [head, ...answers] of [
      ['Do you agree to get our newsletter?', 'yes', 'no'],
      ['Publisher', 'Example Press', ''],
      ['Published at', '2025-01-11', ''],
      ['Private', 'Example', ''],
      ['Republic', 'yes', 'no'],
      ['Sector', 'public', 'private'],
      ['Status', 'Professor', 'Student'],
    ])
      assert.equal(shown(head, ...answers).length, 2, head);
    assert.equal(imported('Name,Consent\nA 0042,yes\nB 0043,no\n', { ignored: ['Consent'] }).records.length, 2);
  });

  it('and who is unnamed: left out; a trial of the form is told', () => {
    const { records, said } = imported(
      'Name\nAnonymous\nanonym\nNicht öffentlich\nΑνώνυμος 2\nExample Anon\ntest test\nExample 0042 [do not publish]\n',
    );
    assert.deepEqual(names(records), ['Example Anon', 'test test']);
    assert.match(said.join('\n'), /“test test” seems to be a trial/);
  });

  it('where that is everybody: an error, and nothing is written', () => {
    const { files, said } = imported('Name,Consent\nExample 0042,no\n');
    assert.deepEqual(files, []);
    assert.match(said.join('\n'), /error {2}has no record that may be shown/);
  });
});

describe('columns', () => {
  const PEOPLE = { ...SET, kind: 'person' };
  const cases = [
    ['in any case, with blanks', 'NAME;Web Site;My note', {}, { name: ['NAME'], url: ['Web Site'] }, ['My note']],
    [
      'as a field is called within another',
      'Name;SOURCE title',
      {},
      { name: ['Name'], 'source.title': ['SOURCE title'] },
    ],
    [
      'as other lists call them',
      'Organisation;Website;Country code',
      {},
      { name: ['Organisation'], url: ['Website'], country: ['Country code'] },
    ],
    ['of two names', 'Last name;First name', {}, { name: ['First name', 'Last name'] }],
    ['of two names and a whole one', 'First name;Name;Last name', {}, { name: ['Name'] }, ['First name', 'Last name']],
    ['an organisation, where there is no other name', 'Organization;City', {}, { name: ['Organization'] }, ['City']],
    [
      'of people',
      'Full Name;Organization;Job title;City',
      PEOPLE,
      { name: ['Full Name'], affiliation: ['Organization'], position: ['Job title'], place: ['City'] },
    ],
    ['of people by the column that says so', 'Name;kind;Town', {}, { name: ['Name'], kind: ['kind'], place: ['Town'] }],
    ['of given names beside names', 'Name;Vorname', {}, { name: ['Vorname', 'Name'] }],
    [
      'with remarks of a form',
      'Full name *;Organisation / institution (if any);Date of signature:;Date of birth',
      PEOPLE,
      { name: ['Full name *'], affiliation: ['Organisation / institution (if any)'], date: ['Date of signature:'] },
      ['Date of birth'],
    ],
    [
      'within what other programs put around them',
      'type;properties.name;properties.country.code;properties.country.name',
      {},
      { name: ['properties.name'], country: ['properties.country.code'] },
      ['type', 'properties.country.name'],
    ],
    ['of e-mail, never', 'Name;E-mail address;Email', {}, { name: ['Name'] }],
  ];
  for (const [what, head, set, of, unread = []] of cases)
    it(what, () => {
      const options = { columns: new Map(), constants: new Map(Object.entries(set)), ignored: [] };
      const found = findColumns(head.split(';'), ENDORSEMENTS, options);
      assert.deepEqual(Object.fromEntries(found.of), of);
      assert.deepEqual(found.unread, unread);
    });

  /** Of people, each with its given name, family name, country and date. */
  const LANGUAGES = {
    bg: 'Име;Фамилия;Организация;Държава;Дата',
    cs: 'Jméno;Příjmení;Organizace;Země;Časová značka',
    da: 'Fornavn;Efternavn;Forening;Land;Dato',
    de: 'Vorname;Nachname;Name der Organisation;Land;Zeitstempel',
    el: 'Όνομα;Επώνυμο;Φορέας;Χώρα;Ημερομηνία',
    es: 'Nombre;Apellidos;Entidad;País;Marca temporal',
    et: 'Eesnimi;Perekonnanimi;Organisatsioon;Riik;Kuupäev',
    fi: 'Etunimi;Sukunimi;Järjestö;Maa;Päivämäärä',
    fr: 'Prénom;Nom;Nom de l’organisation;Pays;Horodateur',
    ga: 'Ainm;Sloinne;Eagraíocht;Tír;Dáta',
    hr: 'Ime;Prezime;Udruga;Država;Datum',
    hu: 'Keresztnév;Vezetéknév;Szervezet;Ország;Dátum',
    it: 'Nome;Cognome;Ente;Paese;Data',
    lt: 'Vardas;Pavardė;Organizacija;Šalis;Data',
    lv: 'Vārds;Uzvārds;Organizācija;Valsts;Datums',
    mt: 'Isem;Kunjom;Għaqda;Pajjiż;Data',
    nl: 'Voornaam;Achternaam;Organisatie;Land;Tijdstempel',
    pl: 'Imię;Nazwisko;Organizacja;Kraj;Data podpisania',
    pt: 'Primeiro nome;Apelido;Organização;País;Carimbo de data/hora',
    ro: 'Prenume;Nume;Organizație;Țara;Data',
    sk: 'Meno;Priezvisko;Organizácia;Krajina;Dátum',
    sl: 'Ime;Priimek;Organizacija;Država;Datum',
    sv: 'Förnamn;Efternamn;Förening;Land;Tidstämpel',
  };
  for (const [lang, head] of Object.entries(LANGUAGES))
    it(`in ${lang}`, () => {
      const [first, last, organisation, country, date] = head.split(';');
      const options = { columns: new Map(), constants: new Map(Object.entries(PEOPLE)), ignored: [] };
      assert.deepEqual(Object.fromEntries(findColumns(head.split(';'), ENDORSEMENTS, options).of), {
        name: [first, last],
        affiliation: [organisation],
        country: [country],
        date: [date],
      });
    });

  it('that nobody has filled in are not told', () => {
    assert.doesNotMatch(imported('name,Party\nA,\n').said.join('\n'), /Party/);
  });

  it('that ask for consent in words of their own are told', () => {
    for (const asked of ['Do you agree that we publish your name?', 'Dürfen wir Ihren Namen veröffentlichen?'])
      assert.match(imported(`name,"${asked}"\nA,no\n`).said.join('\n'), /seem to say who agreed/, asked);
  });

  it('that are named, several in a row, and some ignored', () => {
    const { records, said } = imported('First name,Last+name,Comment,Party\nExample,"Person\n 0001",x,y\n', {
      map: { name: '"first name"+Last+name' },
      ignored: ['comment'],
    });
    // a name with a + in it is a name
    assert.deepEqual(names(records), ['Example']);
    const both = imported('First name,Last name,Comment,Party\nExample,"Person\n 0001",x,y\n', {
      map: { name: '"first name"+Last name' },
      ignored: ['comment'],
    });
    assert.deepEqual(names(both.records), ['Example Person 0001']);
    assert.deepEqual(
      [...said, ...both.said].filter((one) => /Comment/.test(one)),
      [],
    );
    assert.equal(both.said.filter((one) => /columns that are not imported: Party\./.test(one)).length, 1);
  });

  it('of which none is a name: one error, and no file', () => {
    const { files, said } = imported(`Wer,Was\n${'a,b\n'.repeat(50)}`);
    assert.deepEqual(files, []);
    assert.equal(said.filter((one) => / error /.test(one)).length, 1);
    assert.match(
      said.join('\n'),
      /has no column for the name\. Say which one it is: --map name=COLUMN\. Its columns, according to its first line: Wer, Was\./,
    );
  });

  it('as lists of people have them, without a word that they are people', () => {
    const { records, said } = imported('First name,Last name,City\nExample,Person 0001,Example Town\n');
    assert.equal(records[0].place, undefined);
    assert.match(
      said.join('\n'),
      /columns that are typical of lists of people: First name, Last name, City\. If it lists people, add --people/,
    );
    assert.doesNotMatch(
      imported('Name,City\nExample,X\n', { set: { ...SET, kind: 'association' } }).said.join('\n'),
      /--people/,
    );
  });
});

describe('values', () => {
  it('that --set states are told as such, once', () => {
    const { said } = imported('name\nExample 0001\nExample 0002\n');
    assert.equal(said.length, 1);
    assert.match(said[0], /it was stated by --set: call=letter, role=endorser, source\.title=Example list/);
  });

  it('with the entities of a site are as they are read', () => {
    assert.deepEqual(names(imported('name\nExample &#038; Co\nR&D &amp;amp; &copy\n').records), [
      'Example & Co',
      'R&D &amp; &copy',
    ]);
  });

  it('of a last row that counts the others are left out, and told', () => {
    const { records, said } = imported('name,country\nExample 0001,NL\nTotal Example,NL\nTotaal: 2,\n');
    assert.deepEqual(names(records), ['Example 0001', 'Total Example']);
    assert.match(
      said.join('\n'),
      /4 warning .*the last row seems to be a total or a remark, and is left out: “Totaal: 2”/,
    );
  });

  it('with a line break have a blank', () => {
    assert.deepEqual(names(imported('name\n"Example\n  0001"\n').records), ['Example 0001']);
  });

  it('that are no address of https: the record is kept without it', () => {
    const { records, said } = imported('name,url\nA,http://example.org/\nB,www.example.org\nC,https://example.org/\n');
    assert.deepEqual(
      records.map(({ url }) => url),
      [undefined, undefined, 'https://example.org/'],
    );
    assert.equal(said.filter((one) => /warning \d\.url is not an address that starts with https/.test(one)).length, 2);
  });

  it('with an e-mail address in them never come over', () => {
    const { records, said, files } = imported(
      'name,url\nExample 0001,mailto:a@example.org\nb@example.org Example,https://example.org/\n',
    );
    assert.doesNotMatch(files[0].text, /@/);
    assert.equal(records.length, 2);
    assert.match(
      said.join('\n'),
      /warning 0\.url contains an e-mail address[^]*warning 1\.name contains an e-mail address[^]*error 1\.name is missing/,
    );
  });

  it('of a person alone are left out of an organisation', () => {
    const { records, said } = imported('name,kind,city\nExample 0001,person,X\nExample 0002,association,Y\n');
    assert.deepEqual(
      records.map(({ place }) => place),
      ['X', undefined],
    );
    assert.match(said.join('\n'), /3 warning 1\.place is left out: it is allowed only with kind "person"/);
  });

  it('that nobody gave are not written', () => {
    const { records, said } = imported('name\nExample 0001\n', { set: {} });
    assert.deepEqual(records, [{ id: 'example-0001', name: 'Example 0001' }]);
    assert.match(said.join('\n'), /0\.source is missing/);
  });

  it('that all records share are written once, and never what says who it is', () => {
    const { records, shared } = imported('name,url,country\nA,https://example.org/,NL\nB,https://example.org/,NLD\n');
    assert.deepEqual(shared, {
      country: 'NL',
      call: 'letter',
      role: 'endorser',
      source: { title: 'Example list', date: '2025' },
    });
    assert.deepEqual(records, [
      { id: 'a', name: 'A', url: 'https://example.org/' },
      { id: 'b', name: 'B', url: 'https://example.org/' },
    ]);
  });
});

describe('rows', () => {
  it('that agree in every column are one, also in those that are not read', () => {
    const { records, said } = imported('name,note\nA,1\nA,2\nA,1\n');
    assert.deepEqual(
      records.map(({ id }) => id),
      ['a', 'a-2'],
    );
    assert.match(said.join('\n'), /4 warning {2}is the same as line 2 in every column: the two become one/);
  });

  it('with nothing in them that is read are left out', () => {
    const { records, said } = imported('name,note\nA,1\n,2\n');
    assert.deepEqual(names(records), ['A']);
    assert.match(said.join('\n'), /3 error 1 contains nothing that can be used/);
  });

  it('that would be too long a list are counted, with their bytes', () => {
    const text = `name\n${Array.from({ length: 50_000 }, (_, i) => `${'Example '.repeat(50)}${i}\n`).join('')}`;
    const { files, said } = imported(text);
    assert.deepEqual(files, []);
    assert.match(
      said.join('\n'),
      /its 50,000 records take 4\d,\d{3},\d{3} bytes, and a page loads no more than 20,000,000/,
    );
  });
});

describe('an id', () => {
  const cases = [
    ['Exämple “Ærø” & Łódź', 'example-aero-lodz'],
    ['Παράδειγμα Ψηφίο 0042', 'paradeigma-psifio-0042'],
    ['Примерно сдружение „Щъркел“', 'primerno-sdruzhenie-shtarkel'],
    ['Їжак Ґедзь', 'izhak-gedz'],
    ['0042', '0042'],
  ];
  for (const [name, id] of cases)
    it(`of ${name}`, () => {
      assert.equal(idOf(name), id);
    });

  it('of any name fits, and is the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        assert.match(idOf(name), /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        assert.equal(idOf(name), idOf(name));
      }),
      { numRuns: 2_000 },
    );
  });

  it('differs where letters differ that cannot be written', () => {
    assert.notEqual(idOf('例 0001'), idOf('漢 0001'));
    assert.match(idOf('Example 世界'), /^example-[a-z0-9]+$/);
    assert.equal(idOf('שלום'), idOf('שלום'.normalize('NFD')));
  });

  it('of a list is taken where it fits', () => {
    const { records, said } = imported('id,name\nown-id,A\nOwn_ID,B\n,C\nb,D\n');
    assert.deepEqual(
      records.map(({ id }) => id),
      ['own-id', 'b-2', 'c', 'b'],
    );
    assert.match(said.join('\n'), /3 warning 1\.id cannot be an id/);
    assert.equal(imported('[{"id": 42, "name": "A"}]', { file: 'a.json' }).records[0].id, '42');
  });
});

describe('a country', () => {
  const understood = {
    NL: [
      'NL',
      'nl',
      'NLD',
      'Netherlands',
      'the Netherlands',
      'Nederland',
      'Κάτω Χώρες',
      'Нидерландия',
      'An Ísiltír',
      'Holandia',
    ],
    GB: ['UK', 'GB', 'GBR', 'United Kingdom', 'Vereinigtes Königreich'],
    GR: ['EL', 'Greece', 'Ελλάδα', 'Görögország'],
    CZ: ['Czechia', 'Česko', 'czechia'],
    CI: ["Côte d'Ivoire", 'Côte d’Ivoire'],
    EU: ['EU', 'European Union'],
    ES: ['Kingdom of Spain', 'Madrid, Spain'],
    BE: ['België / Belgique', 'Belgium (Flanders)', 'Gent – België'],
    TW: ['Republic of China'],
  };
  for (const [code, values] of Object.entries(understood))
    it(code, () => {
      for (const value of values) assert.deepEqual(readCountry(value), { value: code }, value);
    });

  it('in each language of the product, or none', async () => {
    const { default: languages } = await import('../../../src/i18n/languages.json', { with: { type: 'json' } });
    assert.equal(languages.length, 24);
    for (const { tag } of languages)
      for (const code of ['NL', 'DE', 'BG', 'GR', 'IE']) {
        const name = new Intl.DisplayNames(tag, { type: 'region' }).of(code);
        assert.deepEqual(readCountry(name), { value: code }, `${tag}: ${name}`);
      }
  });

  it('that nobody knows is refused in words', () => {
    for (const value of ['Nowhere', 'XX', 'XXX', '', 42, 'constructor', '__proto__', 'TOSTRING', 'Spain / France'])
      assert.match(readCountry(value).fault, /is not a known country, and is left out: write its code/);
  });
});

describe('a date', () => {
  const cases = [
    ['2025', undefined, '2025'],
    ['2025-01', undefined, '2025-01'],
    ['2025-01-11T10:00:00.000Z', undefined, '2025-01-11'],
    ['2025-01-11 10:00', undefined, '2025-01-11'],
    [2025, undefined, '2025'],
    ['11.1.2025', undefined, undefined],
    ['11.1.2025', 'DMY', '2025-01-11'],
    ['11. 1. 2025', 'DMY', '2025-01-11'],
    ['1/11/2025 10:22:33', 'MDY', '2025-01-11'],
    ['2025/1/11', 'YMD', '2025-01-11'],
    ['20250111', 'YMD', '2025-01-11'],
    ['2025/01/11 9:12:33 AM GMT+1', undefined, '2025-01-11'],
    ['2025. 1. 11.', undefined, '2025-01-11'],
    ['Sat, 11 Jan 2025 09:00:00 +0000', undefined, '2025-01-11'],
    ['January 11, 2025 at 9:12 AM', undefined, '2025-01-11'],
    ['11-Jan-2025', undefined, '2025-01-11'],
    ['before January 2025', undefined, undefined],
    ['31.2.2025', 'DMY', undefined],
    ['11.13.2025', 'DMY', undefined],
    ['11.1.25', 'DMY', undefined],
    ['45668', 'excel', '2025-01-11'],
    [45668.75, 'excel', '2025-01-11'],
    ['2025-01-11', 'excel', '2025-01-11'],
    ['45668', undefined, undefined],
    ['yesterday', 'DMY', undefined],
  ];
  for (const [value, dates, date] of cases)
    it(`${value}${dates ? `, as ${dates}` : ''}`, () => {
      const read = readDate(value, { dates });
      assert.equal(read.value, date);
      if (date === undefined) assert.match(read.fault, /is not a date, and is left out: .*--dates/);
    });

  it('that is left out is not told twice', () => {
    const { records, said } = imported('name,date\nA,11/1/2025\n');
    assert.equal(records[0].date, undefined);
    assert.equal(said.filter((one) => /0\.date/.test(one)).length, 1);
  });
});
