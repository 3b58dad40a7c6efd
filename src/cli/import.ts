/** `leave-x-letter import`: makes the files of an element out of what somebody has already. */
import { join } from 'node:path';
import * as z from 'zod/mini';
import { parsePartialDate } from '../data/partial-date.js';
import { call } from '../campaign/schema.js';
import { canonicalTag } from '../i18n/language.js';
import { readArguments, UsageError } from './arguments.js';
import { toReport, type Finding } from './finding.js';
import { importLetters, type LetterOptions } from './import-letters.js';
import { importRecords } from './import-records.js';
import { type NewFile, writeFiles } from './write-files.js';

/** What an import gave. */
export interface Imported {
  /** by their names in the folder to write to; none where something is so wrong that nothing may be written */
  files: NewFile[];
  findings: Finding[];
  /** what the format cannot hold, and what became of it */
  losses: Finding[];
}

const HELP = `leave-x-letter import FILE… [--out DIR] [--lang TAG] [--date DATE] [--id ID] [--closed] [--strict] [--force]
leave-x-letter import --endorsements FILE [--map FIELD=COLUMN,…] [--set FIELD=VALUE,…] [--out DIR] [--strict] [--force]

Letters: turns Markdown, as Hugo writes it, into one locale file a language (nl.json) and one campaign.json.
Of the front matter, the title, the date and the language are read. A bold first paragraph is the lead, the numbered
list the reasons, the shortcode "but" the petition, a paragraph of HTML aligned to the right the place and date.
Every word stays as it is; what plain words cannot hold is reported with its line. Several letters are compared;
the first one named is the original.

  --out DIR      the folder to write to; without it, the one letter is printed
  --lang TAG     the language of the letter, if neither its name (letter.nl.md) nor its front matter tells it
  --date DATE    when the letter was published (YYYY-MM-DD), if its front matter does not say, or says it wrong
  --id ID        the id of the campaign and of its call; without it, "letter"
  --closed       the petition is over; without it, it is written down as open on the date of the letter

Endorsements: turns a table (CSV) or a JSON list into endorsements.json, and says of each record what is missing.
Columns that are named as a field is (name, url, source.title) are found by themselves.

  --map …        which column a field stands in: --map name=Organisation,source.title=Evidence
  --set …        what a field is in every record: --set call=leave-x-eu,role=endorser
  --out DIR      the folder to write to; without it, the list is printed

  --strict       all that cannot be held is an error, and where there is one, nothing is written
  --force        replaces files that are there already

Reports go to the standard error, results and the names of written files to the standard output.
Ends with 0 where there is no error (warnings do not count), 1 where there is one, 2 where it was called wrongly.
`;

/**
 * @param args what stands behind the verb
 * @returns the exit code
 * @throws {UsageError} where it is called wrongly
 */
export function runImport(args: string[]): number {
  const { values, positionals } = readArguments(args, {
    out: { type: 'string' },
    lang: { type: 'string' },
    date: { type: 'string' },
    id: { type: 'string' },
    closed: { type: 'boolean' },
    endorsements: { type: 'string' },
    map: { type: 'string', multiple: true },
    set: { type: 'string', multiple: true },
    strict: { type: 'boolean' },
    force: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const { out, endorsements, strict = false, force = false } = values;
  if (out === '') throw new UsageError('--out needs the name of a folder.');
  let imported: Imported;
  if (endorsements === undefined) {
    refuse(values, ['map', 'set'], 'goes with --endorsements only');
    imported = importLetters(positionals, letterOptions(values, positionals.length));
  } else {
    refuse(values, ['lang', 'date', 'id', 'closed'], 'goes with letters only');
    if (positionals.length > 0) throw new UsageError('Import letters and endorsements one after the other.');
    imported = importRecords(endorsements, values.map ?? [], values.set ?? []);
  }
  const losses = strict ? imported.losses.map((one) => ({ ...one, level: 'error' as const })) : imported.losses;
  const findings = [...imported.findings, ...losses];
  const files = strict && hasErrors(findings) ? [] : imported.files;
  return deliver(files, findings, out, force);
}

/** Writes what can be written, and reports. */
function deliver(files: NewFile[], findings: Finding[], out: string | undefined, force: boolean): number {
  const placed = files.map(({ path, text }) => ({ path: out === undefined ? path : join(out, path), text }));
  const faults = out === undefined ? [] : writeFiles(placed, { force });
  if (faults.length === 0)
    process.stdout.write(out === undefined ? (placed[0]?.text ?? '') : placed.map(({ path }) => `${path}\n`).join(''));
  process.stderr.write(toReport([...findings, ...faults]));
  return hasErrors([...findings, ...faults]) ? 1 : 0;
}

const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({ level }) => level === 'error');

function refuse(values: Record<string, unknown>, names: string[], message: string): void {
  const name = names.find((one) => values[one] !== undefined);
  if (name) throw new UsageError(`--${name} ${message}.`);
}

interface LetterValues {
  out?: string | undefined;
  lang?: string | undefined;
  date?: string | undefined;
  id?: string | undefined;
  closed?: boolean | undefined;
}

function letterOptions({ out, lang, date, id = 'letter', closed }: LetterValues, count: number): LetterOptions {
  if (count === 0) throw new UsageError('Name the letter to import.');
  if (count > 1 && out === undefined) throw new UsageError('Several letters need a folder to write to: --out DIR.');
  if (count > 1 && lang !== undefined)
    throw new UsageError('--lang goes with one letter. Name the files after their languages: letter.nl.md.');
  const tag = lang === undefined ? undefined : canonicalTag(lang);
  if (tag === '') throw new UsageError(`--lang "${String(lang)}" is no language tag, such as nl or pt-BR.`);
  if (date !== undefined && !parsePartialDate(date))
    throw new UsageError(`--date "${date}" is no date: write YYYY-MM-DD.`);
  if (!z.safeParse(call.shape.id, id).success)
    throw new UsageError(`--id "${id}" must be lower-case letters, digits and single hyphens, such as "letter".`);
  return { lang: tag, date, id, state: closed ? 'closed' : 'open', isWhole: out !== undefined };
}
