/** Knows what stands above a list: whether it is of people or of organisations, and what is no record at all. */
import { foldText } from '../../data/fold-text.js';

const words = (text: string): ReadonlySet<string> =>
  new Set(
    foldText(text)
      .split(/[\s,]+/)
      .filter(Boolean),
  );

const PEOPLE = words(`
  people, persons, person, individuals, individual, citizens, Personen, Einzelpersonen, Privatpersonen, Persönlichkeiten,
  Bürger, individuen, particulieren, burgers, personnes, individus, individuels, particuliers, personnalités, citoyens,
  personas, particulares, individuos, individuales, persone, individui, singoli, privati, cittadini, pessoas, individuais,
  cidadãos, osoby, jednotlivci, občané, občania, magánszemélyek, személyek, persoane, personer, enkeltpersoner, enskilda,
  privatpersoner, henkilöt, yksityishenkilöt, isikud, eraisikud, privātpersonas, asmenys, posamezniki, osebe, pojedinci,
  osobe, πρόσωπα, άτομα, πολίτες, лица, граждани, individwi, persuni, daoine`);

const ORGANISATIONS = words(`
  organisations, organizations, organisation, organization, organisational, organizational, associations, institutions,
  ngos, companies, businesses, groups, Organisationen, Vereine, Verbände, Initiativen, Institutionen, Unternehmen, Firmen,
  organisaties, verenigingen, instellingen, bedrijven, collectifs, entreprises, structures, organizaciones, asociaciones,
  entidades, instituciones, colectivos, organizzazioni, associazioni, enti, istituzioni, organizações, associações,
  instituições, organizacje, stowarzyszenia, instytucje, organizace, spolky, instituce, organizácie, združenia,
  szervezetek, egyesületek, intézmények, organizații, asociații, instituții, organisationer, föreningar, foreninger,
  järjestöt, yhdistykset, organisaatiot, organisatsioonid, ühingud, organizācijas, biedrības, organizacijos,
  asociacijos, organizacije, društva, udruge, οργανώσεις, φορείς, οργανισμοί, организации, сдружения, għaqdiet,
  organizzazzjonijiet, eagraíochtaí`);

/** What else a heading within a table says, and no name. */
const BESIDE = words(`
  signatory, signatories, signing, supporting, supporters, private, other, and, und, unterzeichnende, weitere, signataires,
  physiques, signataire, ondertekenaars, firmantes, firmatari, fizyczne, prywatne, fyzicke, fizice, by, the`);

/** No heading has more words. */
const MAX_WORDS = 6;

export type ListKind = 'person' | 'organisation';

/**
 * @param heading what stands above a list, or its key in a tree: “Signatory organisations (42)”, `individualSigners`
 * @returns what is in it, where the heading says so, and says no more than one
 */
export function kindOfHeading(heading: string | undefined): ListKind | undefined {
  const found = wordsOf(heading ?? '');
  if (found.length > MAX_WORDS) return undefined;
  const [people, organisations] = [PEOPLE, ORGANISATIONS].map((known) => found.some((word) => known.has(word)));
  if (people === organisations) return undefined;
  return people ? 'person' : 'organisation';
}

/**
 * @param words in a row of their own
 * @returns the same, where they cannot be the name of anybody: “Citizens for Example” is one
 */
export const kindOfRow = (words: string): ListKind | undefined =>
  wordsOf(words).every((word) => [PEOPLE, ORGANISATIONS, BESIDE].some((known) => known.has(word)))
    ? kindOfHeading(words)
    : undefined;

const wordsOf = (heading: string): string[] =>
  foldText(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** What counts the rows of a table, in a few languages. */
const TOTAL =
  /^(?:(?:grand )?totals?|totaal|sum|summe|gesamt|insgesamt|somme|suma|soma|somma|totale|razem|celkem|spolu|ukupno|skupaj|osszesen|yhteensa|kokku|kopa|is viso|i alt|totalt|συνολο|общо)(?:[ :=]+\d.*|[ :=]*)$/;

/** What programs write below a table. */
const FOOT =
  /^(?:exported|generated|downloaded|created|printed|last updated?|updated|as (?:of|at)|source|page \d|©|\(c\) ?\d|copyright|exportiert|erstellt|stand|quelle|seite \d|geexporteerd|bijgewerkt|bron|pagina \d|exporte|genere|mis a jour|generado|actualizado|fuente|esportato|aggiornato|fonte)\b.*\d/;

/** @param name of the last record @returns whether it counts the others, or says where they come from */
export const isFoot = (name: string): boolean => TOTAL.test(foldText(name)) || FOOT.test(foldText(name));
