/** Finds out who did not agree to be shown, or has withdrawn: nobody is shown who did not say yes where a list asks. */
import { foldText } from '../../data/fold-text.js';
import { quoted } from '../../markdown/quoted.js';
import type { RecordTable } from '../table/record-table.js';
import { fold } from './fold.js';

/** The beginnings of what columns are called that ask for a yes, in a few languages. */
const ASKS =
  /consent|agree|(?<!re)publi(?:ca|ce|er|sh|qu|k|c$|cly)|pubblic|ppubblik|einwillig|einverstanden|zustimm|veroffentlich|toestemming|akkoord|accord$|jaccepte|autoris|autoriz|acconsent|consenso|acepto|aceito|concordo|zgoda|zgadzam|souhlas|suhlas|zverej|soglas|suglas|prista|objav|acord(?!ing)|skelb|viesin|avalik|avalda|julkai|julkis|offentlig|foilsi|naqbel|suostumus|samtyck|samtykke|nousole|sutikim|sutink|piekrit|hozzajarul|αποδεχ|συμφων|συναιν|съглас|(?:show|list|print|use|mention)(?:my|your|the)?name|display(?:my|your|the)name|nameanzeigen|naamtonen|afficher(?:mon|le|votre)?nom|mostrar(?:mi|o|el)?nom|visib|sichtbar|zichtbaar|offentlich$|openbaar$|^(?:is)?(?:confirmed|approved|verified)$|bestatigt|goedgekeurd|bevestigd/;

/** The same of what asks for a no: who has withdrawn, who stays unnamed. */
const ASKS_FOR_NO =
  /anon[iy]m|ανωνυμ|аноним|withdr[ae]w|revoked|retracted|zuruckge(?:zogen|nommen)|widerruf|ingetrokken|retire$|ritirat|retirad|deleted|removed|geloscht|verwijderd|supprime|eliminad|hidden|hide(?:my|your|the)?name|verborgen|masque|private$|privat$|prive$|privado$|confidential|unsubscribed$|(?:dont|donot|not|nicht|niet|keine?|nepas|no)(?:to)?(?:be)?(?:show|display|publi|list|veroffentlich|offentlich|openbaar|nennen|tonen|affich)|^spam$|^istest$/;

/** What states a record may be in, of which only some are shown. */
const STATES =
  /^(?:post|record|signature|moderation|approval|confirmation|subscription)?(?:status|statut|stav|stato|estado)$/;

/** Columns about a letter in the mail, or about when and where something was published, unless they speak of the name, or of consent. */
const OF_MAIL =
  /newsletter|nieuwsbrief|infolettre|lettreinfo|boletin|rundbrief|mailing|update|informed|contact|kontakt|subscri(?!bed$)|optin|e?mail|phone|telefon/;
const OF_NAMES =
  /publi|pubbli|veroffentlich|zverej|name|naam|nom(?:bre|e)?\b|nom(?:bre|e|apparai)|namn|navn|nimi|nimen|jmen|meno|imen|nazwisk|nume|vard|isem|ainm|onom|ονομα|име/;
const OF_SOURCES = /date$|datum$|url$|link$|publisher|published(?:at|on|in)$|publications?$/;
const OF_CONSENT = /consent|agree|einwillig|einverst|toestemming|akkoord/;

const asksForYes = (name: string): boolean =>
  ASKS.test(name) && (!OF_MAIL.test(name) || OF_NAMES.test(name)) && (!OF_SOURCES.test(name) || OF_CONSENT.test(name));

const asksForNo = (name: string): boolean => ASKS_FOR_NO.test(name) && (!OF_MAIL.test(name) || OF_NAMES.test(name));

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const YES = set(
  `yes y ja j jo oui si sim tak ano igen da kylla joo jah taip ta iva ναι да true 1 x v on ok checked ticked ✓ ✔ ☑ ✅
  agree agreed accepted accept confirmed approved verified wahr vrai waar vero verdadero verdadeiro prawda pravda igaz sand
  sant tosi adevarat zustimmung einverstanden akkoord accord public publicly visible publish published show shown named
  offentlich openbaar publique pubblico publico`,
);
const NO = set(
  `no n nee nein nej non nao nie ne nem nu ei le nil οχι не false 0 off unchecked never not none kein keine nicht niet ✗ ✘ ❌ ☐ - –
  falsch faux onwaar falso falsz nepravda hamis falsk falskt epatosi fals disagree refused declined rejected denied`,
);
const HIDDEN =
  /^(?:anon[iy]m\p{L}*|ανωνυμ\p{L}*|аноним\p{L}*|private(?:ly)?|privat|prive|privado|hidden|confidential|verborgen|unpublished|initials?|pending|unconfirmed|unverified|unapproved|spam|withdrawn|revoked|deleted|removed|trash(?:ed)?|draft|blocked|bounced|cancell?ed|inactive|unsubscribed|rejected|refused|declined|denied|duplicate|test|(?:en attente|in attesa|ausstehend|unbestatigt|in afwachting|onbevestigd|pendiente|non? confirm|niepotwierdz|oczekuj|zuruckgezogen|geloscht|abgelehnt|ingetrokken|verwijderd|afgewezen|retire|supprime|refuse|retirad|eliminad|rechazad|ritirat|eliminat|rifiutat).*)$/u;
/** What says so in whatever column, or behind a name. */
const UNWANTED =
  /^(?:(?:please )?(?:remain |stay |show as |keep (?:me )?)?anon[iy]m\p{L}*|anoniem|initials only|(?:please )?(?:do not|don’t|dont|not to be|not for) (?:publish|show|display|list|publication|be published)\p{L}*(?: my name)?|unpublished|not public|nicht (?:veroffentlichen|offentlich|nennen)|niet (?:publiceren|openbaar)|ne pas publier|no publicar|non pubblicare|withdrawn|withdrew|zuruckgezogen|ingetrokken)$/u;
/** What makes of a yes something less. */
const BUT = /\b(?:but|only|not|without|aber|nur|nicht|ohne|maar|niet|alleen|mais|sans|seulement|anon[iy]m)/;

/** Of a tree, its values. */
const written = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);

const folded = (value: unknown): string => foldText(written(value));

type Answer = 'yes' | 'no' | 'nothing' | 'other';

function answerIn(value: unknown): Answer {
  const text = folded(value);
  const [first = ''] = text.split(/[\s,.;:!]+/);
  if (text === '') return 'nothing';
  // when somebody has agreed
  if (/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/.test(text)) return 'yes';
  if (HIDDEN.test(first) || NO.has(first)) return 'no';
  if (BUT.test(text)) return 'other';
  if (YES.has(first)) return 'yes';
  return 'other';
}

/** A column that says who may be shown. */
interface Asked {
  column: string;
  /** of each row, by its answer, whether it stays */
  stays: (answer: Answer, value: unknown) => boolean;
}

/** What there is to see of it. */
export interface Agreement {
  /** the columns by which records are left out */
  asked: readonly Asked[];
  /** those that seem to be such, but whose answers nobody understands */
  unclear: readonly string[];
  /** those that are a field, or that are to be left */
  known: ReadonlySet<string>;
}

/**
 * @param table a list
 * @param known columns that are a field, or that are to be left
 * @param dates the columns of the date: who has not signed has a no there
 */
export function agreementIn(table: RecordTable, known: ReadonlySet<string>, dates: readonly string[]): Agreement {
  const asked: Asked[] = dates.map((column) => ({ column, stays: (answer) => answer !== 'no' }));
  const unclear: string[] = [];
  for (const column of table.columns) {
    const name = fold(column);
    if (known.has(column)) continue;
    if (STATES.test(name)) asked.push({ column, stays: (_, value) => !HIDDEN.test(folded(value)) });
    const isForNo = asksForNo(name);
    const isQuestion = /\?\s*$/.test(column) && OF_NAMES.test(name);
    if (!isForNo && !isQuestion && !asksForYes(name)) {
      const ticked = OF_MAIL.test(name) ? undefined : tickedBox(table, column);
      if (ticked !== undefined) asked.push({ column, stays: (_, value) => value === ticked });
      continue;
    }
    const values = new Set(table.rows.map(({ values }) => values.get(column)));
    const answers = new Set(Array.from(values, answerIn));
    if (isForNo) {
      const isPublic = (value: unknown) => /^(?:public|visible|named|offentlich|openbaar)/.test(folded(value));
      if (answers.has('yes') || answers.has('no'))
        asked.push({
          column,
          stays: (answer, value) => answer === 'nothing' || (answer === 'no' && !isHidden(value)) || isPublic(value),
        });
      continue;
    }
    // the sentence of a box that was ticked stands for a yes
    values.delete(undefined);
    const sentence = values.size === 1 && !answers.has('no') ? [...values][0] : undefined;
    if (answers.has('yes') || answers.has('no') || (sentence !== undefined && ASKS.test(fold(written(sentence)))))
      asked.push({
        column,
        stays: (answer, value) => answer === 'yes' || (sentence !== undefined && value === sentence),
      });
    else if (values.size > 0) unclear.push(column);
  }
  return { asked, unclear, known };
}

/** Of a column that holds one sentence of consent, where it was ticked, and else nothing: the sentence. */
function tickedBox({ rows }: RecordTable, column: string): unknown {
  const found = rows.find(({ values }) => values.has(column))?.values.get(column);
  const isSentence =
    typeof found === 'string' && /\s/.test(found) && OF_CONSENT.test(fold(found)) && !BUT.test(foldText(found));
  return isSentence && rows.every(({ values }) => values.get(column) === found || !values.has(column))
    ? found
    : undefined;
}

const isHidden = (value: unknown): boolean => HIDDEN.test(folded(value).split(' ')[0] ?? '');

/**
 * @param values a row
 * @param agreement what its list asks
 * @returns why it is left out
 */
export function whyNotShown(values: ReadonlyMap<string, unknown>, { asked, known }: Agreement): string | undefined {
  for (const { column, stays } of asked) {
    const value = values.get(column);
    if (stays(answerIn(value), value)) continue;
    return toldOf(column, value);
  }
  for (const [column, value] of values) {
    if (typeof value !== 'string' || value.length > LONGEST || known.has(column)) continue;
    if (UNWANTED.test(bare(value))) return toldOf(column, value);
  }
  return undefined;
}

/** What is longer says more, in characters. */
const LONGEST = 60;

const toldOf = (column: string, value: unknown): string =>
  `${value === undefined ? 'does not say yes' : `says ${quoted(written(value))}`} in the column ${quoted(column)}: it is left out, so that nobody is shown who did not agree. If that column means something else: --ignore ${quoted(column)}.`;

/** What stands for a name that nobody is to know. */
const UNNAMED =
  /^(?:an? )?(?:anon[iy]m\p{L}*|anoniem\p{L}*|anonuum\p{L}*|ανωνυμ\p{L}*|аноним\p{L}*|nimeton|nevtelen)(?: (?:signatory|signer|supporter|user|person|unterzeichner\p{L}*))?(?: ?#?\d+)?$|^(?:name )?(?:withheld|redacted|confidential|hidden|private|not public|nicht offentlich|niet openbaar|non public|no publico|non pubblico)$|^(?:participant|user|account) deleted$|^deleted (?:participant|user|account)$/u;

/** What people type to try a form. */
const TRIED =
  /^(?:test(?:er|ing|user|name|person)?|asdf\p{L}*|qwert\p{L}*|x{3,}|foo|bar|foo bar)(?:[ -]?(?:test(?:er|user|person)?|user|\d+))*$/u;

/** @param name of a record @returns whether nobody is named by it */
export function isUnnamed(name: unknown): boolean {
  if (typeof name !== 'string') return false;
  const [, behind = ''] = /[([]([^()[\]]+)[)\]]$/.exec(name.trim()) ?? [];
  return UNNAMED.test(bare(name)) || UNWANTED.test(bare(behind));
}

/** @param name of a record @returns whether it seems to be a trial */
export const isTrial = (name: unknown): boolean => typeof name === 'string' && TRIED.test(bare(name));

const bare = (name: string): string =>
  foldText(name)
    .replace(/^[([*]+|[)\]*.]+$/g, '')
    .trim();
