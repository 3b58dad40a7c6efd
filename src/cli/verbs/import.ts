/** `leave-x-letter import`: makes the files of an element out of what somebody has already. */
import { join } from 'node:path';
import { type Diagnostic, hasErrors } from '../../check/diagnostic.js';
import type { Imported } from '../../import/imported.js';
import { ENDORSEMENTS } from '../../import/records/endorsements.js';
import { importRecords } from '../../import/records/import-records.js';
import { REPRESENTATIVES } from '../../import/records/representatives.js';
import { LETTER_OPTIONS, letterOptions } from '../letter-options.js';
import { campaignIn, lettersIn } from '../letter-files.js';
import { readListFiles } from '../read-list-files.js';
import { mustHaveColumns, RECORD_OPTIONS, recordOptions } from '../record-options.js';
import { type Options, type Outcome, UsageError, type Values, type Verb } from '../verb.js';
import { writeFiles } from '../write-files.js';

const options = {
  out: { type: 'string' },
  endorsements: { type: 'string' },
  representatives: { type: 'string' },
  ...LETTER_OPTIONS,
  ...RECORD_OPTIONS,
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  force: { type: 'boolean' },
} as const satisfies Options;

export const importVerb: Verb<typeof options> = {
  summary: [
    'import PATH… [--out DIR]',
    'turns letters (Markdown, HTML, Word), or a list of endorsements or representatives, into files for the element',
  ],
  help: `leave-x-letter import PATH… [--out DIR] [--lang TAG] [--date DATE] [--title TEXT] [--id ID] [--closed]
                      [--select CSS] [--field NAME,…] [--plain] [--drop] [--strict] [--force]
leave-x-letter import --endorsements PATH [--list NAME] [--map FIELD=COLUMN,…] [--set FIELD=VALUE,…]
                      [--ignore COLUMN,…] [--dates ORDER] [--people] [--out DIR] [--json] [--strict] [--force]
leave-x-letter import --representatives PATH [as above, without --people]

Letters: turns Markdown, HTML and Word (.docx) into one locale file a language (nl.json) and one campaign.json.
PATH is a file, a file with its language (nl=letter.md), or a folder of letters. Languages are found in names
(letter.nl.md, index_pt_br.md), in folders (de/letter.md) and in the front matter (lang, locale). The first letter is
the original; the others are compared with it. Where --out has a campaign already, letters are added to it.
From the front matter it reads the title, the date and the language. A bold first paragraph becomes the lead, a first
numbered list of sentences the reasons, the shortcode "but" the petition, right-aligned text the place and date.
Links, emphasis, lists, quotations, subheadings and dividing lines stay, as Markdown in the words. Code of other
programs (Liquid, Hugo, kramdown, MDX) and comments are left out. Whatever is not kept is reported with its line;
where words are lost with it, that is an error. The report ends with how many words are in the letter.

  --out DIR      the folder to write to; without it, a single letter is printed
  --lang TAG     the language of the letter, if neither its name (letter.nl.md) nor its front matter tells it
  --date DATE    when the letter was published (YYYY-MM-DD), if its front matter does not say so, or is wrong
  --title TEXT   its title, if it does not say so, or is wrong
  --id ID        the id of the campaign and of its call; without it, that of the campaign that is there, or "letter"
  --closed       the petition is over; without it, it is recorded as open on the date of the letter
  --select CSS   where in a page the letter is: --select "article .content"
  --field NAME   the fields of the front matter that hold the letter, if it does not stand below: --field intro,text
  --plain        words alone, without Markdown: links lose their addresses, lists and quotations become paragraphs
  --drop         words that cannot be kept (a table, a caption, a form) are left out, and reported

Endorsements: turns a list into endorsements.json, and says what its records lack. PATH is a table (CSV with commas,
semicolons, tabs or pipes), JSON, YAML, TOML, a table or list in Markdown or HTML, or a folder with a file a record.
Columns named like a field (name, url, source.title), in any case, or as many lists name them (First name, Website,
City) are found automatically. Nothing is invented: what no column says, --set does, and the report tells it.

  --list NAME    which of several lists in a file: data.signers in a tree, 2 in a page
  --map …        the column of a field: --map name=Organisation,source.title=Evidence; of several, their words in a
                 row: --map name="First name"+"Last name"
  --set …        the value of a field in every record: --set call=leave-x-eu,role=endorser
  --ignore …     columns of which nothing is to be said: --ignore party,comment
  --dates ORDER  how the list writes dates, if not YYYY-MM-DD: DMY, MDY, YMD, or excel for numbers of days
  --people       the list is of people: the same as --set kind=person
  --out DIR      the folder to write to; without it, the list is printed

Representatives: the same, into representatives.json. Here an e-mail address comes over, that of the office. What is known
of an account may stand in several columns, such as whether somebody has one and when they left:
--map status=usesX+xStatus+xLeftAt.

  --json         prints the report as a JSON list, every fault by itself, for machines
  --strict       whatever cannot be kept is an error; if there is any error, nothing is written
  --force        replaces existing files

Reports go to standard error, results and the names of written files to standard output.
Ends with 0 if there is no error (warnings do not count), 1 if there is one, 2 if it was called wrongly.
`,
  options,
  async run(values, positionals) {
    const { out, strict = false, force, json = false } = values;
    const isList = values.endorsements !== undefined || values.representatives !== undefined;
    const imported = isList ? readList(values, positionals) : await readLetters(values, positionals);
    const losses = strict ? imported.losses.map((one) => ({ ...one, level: 'error' as const })) : imported.losses;
    const diagnostics = [...imported.diagnostics, ...losses];
    const files = strict && hasErrors(diagnostics) ? [] : imported.files;
    const outcome =
      out === undefined ? { output: files[0]?.text ?? '', diagnostics } : write(files, diagnostics, out, force);
    const report = json ? 'json' : isList ? 'short' : 'whole';
    return { ...outcome, report, ...(imported.counts && { ending: imported.counts }) };
  },
};

async function readLetters(values: Values<typeof options>, paths: readonly string[]): Promise<Imported> {
  refuse(values, RECORD_OPTIONS, 'goes with --endorsements or --representatives only');
  const { out } = values;
  const files = lettersIn(paths);
  const said = letterOptions(values, files.length, out !== undefined);
  const there = out === undefined ? undefined : campaignIn(out);
  if (there && 'message' in there) return { files: [], diagnostics: [there], losses: [] };
  const { importLetterFiles } = await import('../../import/letters.lazy.js');
  return importLetterFiles(files, { ...said, there });
}

function readList(values: Values<typeof options>, positionals: readonly string[]): Imported {
  const { endorsements, representatives } = values;
  refuse(values, LETTER_OPTIONS, 'goes with letters only');
  if (positionals.length > 0 || (endorsements !== undefined && representatives !== undefined))
    throw new UsageError('Import letters, endorsements and representatives one after the other.');
  if (representatives !== undefined) refuse(values, { people: { type: 'boolean' } }, 'goes with --endorsements only');
  const kind = representatives === undefined ? ENDORSEMENTS : REPRESENTATIVES;
  const said = recordOptions(values, kind);
  const table = readListFiles(representatives ?? endorsements ?? '', values.list);
  if ('message' in table) return { files: [], diagnostics: [table], losses: [] };
  mustHaveColumns(said, table.columns);
  return importRecords(table, kind, said);
}

function refuse(values: Values<Options>, refused: Options, message: string): void {
  const name = Object.keys(refused).find((one) => values[one] !== undefined);
  if (name) throw new UsageError(`--${name} ${message}.`);
}

function write(files: Imported['files'], diagnostics: Diagnostic[], out: string, force?: boolean): Outcome {
  const placed = files.map((file) => ({ ...file, path: join(out, file.path) }));
  const written = writeFiles(placed, { force });
  return { output: written.output, diagnostics: [...diagnostics, ...written.diagnostics] };
}
