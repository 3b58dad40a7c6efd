/** What lists call their columns, in each language of the product: as people write them, and as forms name the time. */
import { fold } from './fold.js';

const words = (text: string): readonly string[] => [...new Set(text.split(/[,\n]/).map(fold).filter(Boolean))];

/** The given name, where another column has the family name. */
export const FIRST = words(`
  first name, given name, given names, forename, first, Vorname, voornaam, prénom, fornavn, förnamn, etunimi, eesnimi,
  nombre, nome, primeiro nome, imię, jméno, křestní jméno, meno, krstné meno, ime, keresztnév, utónév, prenume, prenumele,
  vardas, vārds, isem, ainm, céadainm, όνομα, име, собствено име`);

/** The family name, where another column has the given name. */
export const LAST = words(`
  last name, family name, surname, last, Nachname, Familienname, Zuname, achternaam, familienaam, nom de famille,
  efternavn, efternamn, sukunimi, perekonnanimi, apellido, apellidos, cognome, apelido, sobrenome, último nome, nazwisko,
  příjmení, priezvisko, prezime, priimek, vezetéknév, családnév, nume de familie, pavardė, uzvārds, kunjom, sloinne,
  επώνυμο, επίθετο, фамилия`);

/** The whole name; beside a given name alone, the family name. */
export const NAME = words(`
  name, naam, nom, nume, navn, namn, nimi, név`);

const ORGANISATION = words(`
  organisation, organization, organisation name, organization name, name of organisation, name of organization,
  name of the organisation, name of the organization, org, Name der Organisation, Verein, Verband, organisatie,
  naam organisatie, naam van de organisatie, vereniging, nom de l’organisation, nom de la structure, structure, forening,
  förening, järjestö, organisaatio, yhdistys, organisatsioon, ühing, organización, nombre de la organización, entidad,
  asociación, organizzazione, nome dell’organizzazione, associazione, ente, organização, nome da organização, entidade,
  associação, organizacja, nazwa organizacji, stowarzyszenie, organizace, název organizace, spolek, organizácia,
  názov organizácie, organizacija, naziv organizacije, udruga, društvo, szervezet, szervezet neve, organizație,
  organizația, numele organizației, asociație, organizācija, organizzazzjoni, għaqda, eagraíocht, οργάνωση, οργανισμός,
  φορέας, организация, име на организацията, сдружение`);

/** By field, the likeliest first. */
export const COLUMN_WORDS = {
  name: [
    ...words(`
      full name, last name first name, surname first name, Name Vorname, Nachname Vorname, cognome nome, apellidos nombre,
      signatory, signer, Vor- und Nachname, Vorname und Nachname, Vorname Nachname, vollständiger Name,
      Unterzeichner, Unterzeichnende, voor- en achternaam, volledige naam, ondertekenaar, nom complet, nom et prénom,
      prénom et nom, nom prénom, prénom nom, signataire, fulde navn, för- och efternamn, fullständigt namn, koko nimi,
      ees- ja perekonnanimi, täisnimi, nombre completo, nombre y apellidos, nombre y apellido, firmante, nome e cognome,
      nome completo, firmatario, imię i nazwisko, jméno a příjmení, celé jméno, meno a priezvisko, ime i prezime,
      ime in priimek, teljes név, nume și prenume, nume complet, vardas ir pavardė, vārds un uzvārds, isem u kunjom,
      isem sħiħ, ainm iomlán, ονοματεπώνυμο, име и фамилия, имена`),
    ...NAME,
    ...words(`
      nombre, nome, nazwa, název, jméno, názov, meno, naziv, ime, pavadinimas, vardas, nosaukums, vārds, isem, ainm,
      όνομα, име`),
    ...ORGANISATION,
    ...words(`
      association, company, display name, signatories, signers, names, supporters, organisations, organizations,
      Unterzeichnerinnen und Unterzeichner, Unterzeichnerinnen, ondertekenaars, organisaties, signataires, firmantes, firmatari,
      sygnatariusze, signatari, signatários`),
  ],
  url: words(`
    url, website, web, homepage, webpage, site, www, link, Webseite, Internetseite, site web, site internet, hjemmeside,
    hemsida, webbplats, kotisivu, verkkosivu, verkkosivusto, verkkosivut, veebileht, koduleht, sitio web, página web,
    sito, sito web, pagina web, strona internetowa, strona www, webové stránky, webová stránka, web stranica,
    mrežna stranica, spletna stran, spletno mesto, weboldal, honlap, pagină web, svetainė, interneto svetainė,
    tīmekļa vietne, mājaslapa, sit web, suíomh gréasáin, ιστοσελίδα, ιστότοπος, уебсайт, сайт`),
  country: words(`
    country code, country of residence, country of registration, nation, Land, pays de résidence, país de residencia,
    paese di residenza, Wohnsitzland, Staat, pays, país, paese, nazione, kraj, země, stát, krajina, štát, država, zemlja,
    ország, țară, țara, šalis, valsts, pajjiż, tír, maa, riik, χώρα, държава, страна`),
  date: words(`
    signed, signed at, signed on, date signed, date of signature, signature date, timestamp, Datum, dato, fecha, data,
    päivämäärä, päiväys, kuupäev, dátum, datums, dáta, ημερομηνία, дата, Unterzeichnet am, Datum der Unterzeichnung,
    datum ondertekening, date de signature, fecha de firma, data della firma, data firma, data da assinatura,
    data podpisania, data podpisu, datum podpisu, datum potpisa, datum podpisa, Zeitstempel, tijdstempel, horodateur,
    tidsstempel, tidstämpel, aikaleima, ajatempel, marca temporal, informazioni cronologiche, carimbo de data/hora,
    sygnatura czasowa, časová značka, časová pečiatka, vremenska oznaka, časovni žig, időbélyeg, marcaj de timp,
    marcă temporală, laiko žyma, laikspiedols, χρονική σήμανση, клеймо за време`),
  position: words(`
    title, job title, job, function, profession, occupation, Funktion, Beruf, functie, beroep, fonction, métier, titre,
    stilling, befattning, yrke, ammatti, tehtävä, amet, cargo, profesión, ocupación, professione, ruolo, qualifica,
    profissão, função, stanowisko, zawód, funkcja, funkce, povolání, funkcia, povolanie, funkcija, zanimanje, poklic,
    beosztás, foglalkozás, funcție, funcția, profesie, ocupație, pareigos, amats, kariga, ιδιότητα, επάγγελμα, длъжност,
    професия`),
  affiliation: [
    ...ORGANISATION,
    ...words(`
      institution, employer, university, company, Einrichtung, Hochschule, Universität, Zugehörigkeit, instelling,
      universiteit, werkgever, affiliatie, établissement, université, afiliación, institución, universidad, affiliazione,
      istituzione, università, afiliação, instituição, universidade, afiliacja, instytucja, uczelnia, instituce,
      inštitúcia, institucija, ustanova, intézmény, instituție, afiliere, institūcija, ίδρυμα, институция`),
  ],
  place: words(`
    city, town, location, residence, Ort, Wohnort, Stadt, plaats, woonplaats, stad, gemeente, ville, commune, lieu,
    paikkakunta, kaupunki, linn, elukoht, ciudad, localidad, municipio, città, comune, luogo, cidade, localidade,
    miejscowość, miasto, město, obec, bydliště, mesto, bydlisko, grad, mjesto, város, település, lakóhely, oraș,
    localitate, localitatea, miestas, pilsēta, belt, baile, cathair, πόλη, град, населено място`),
} as const;

const ALL: ReadonlySet<string> = new Set([
  ...FIRST,
  ...LAST,
  ...Object.entries(COLUMN_WORDS).flatMap(([field, names]) => [field, ...names]),
]);

/** Beside these, a list says what a form asked: “Organisation (if any) *”, “Organisation / institution”. */
const ASIDE = /\s*\([^)]*\)|\s+\/\s.*|[*:?]+\s*$/g;

/** What a form asks with, before what it asks for. */
const ASKING =
  /^(?:what(?:[’']s| is) (?:your|the)|(?:please )?(?:enter|give|state|write|provide) your|your|wie (?:heißt|lautet) ihr|ihre?|deine?|uw|jouw|je|votre|quel(?:le)? est votre|su|tu|il tuo|la tua|o seu|a sua) /i;

/** What is longer is a question or a text, in characters. */
const MAX_NAME = 100;

/** @param column its name, as it is compared */
export const columnKey = (column: string): string =>
  (column.length <= MAX_NAME && fold(column.replace(ASIDE, '').replace(ASKING, ''))) || fold(column);

/** @param column the name of one, or any other words */
export const isColumnName = (column: string): boolean => column.length <= MAX_NAME && ALL.has(columnKey(column));
