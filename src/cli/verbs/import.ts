/** `leave-x-letter import`: makes the files of an element out of what somebody has already. */
import { join } from 'node:path';
import { type Diagnostic, hasErrors } from '../../check/diagnostic.js';
import type { Imported } from '../../import/imported.js';
import { ENDORSEMENTS } from '../../import/records/endorsements.js';
import { importRecords } from '../../import/records/import-records.js';
import { REPRESENTATIVES } from '../../import/records/representatives.js';
import { LETTER_OPTIONS, letterOptions } from '../letter-options.js';
import { detectLanguage } from '../detect-language.js';
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

Letters: turns Markdown, HTML and Word (.docx) into one locale file per language (nl.json) and one campaign.json.
PATH is a file, a file with its language (nl=letter.md), or a folder of letters. Languages are recognised by names
(letter.nl.md, index_pt_br.md), folders (de/letter.md) and the front matter (lang, locale). The first letter is the
original; the others are compared with it. If --out already contains a campaign, letters are added to it. A
Word document may contain the letter in several languages, one below the other, each with its title.
The title, the date and the language are read from the front matter. A bold first paragraph becomes the lead, a first
numbered list of sentences the reasons, the shortcode "but" the petition, right-aligned text the place and date.
Links, emphasis, lists, quotations, subheadings and dividing lines are kept, as Markdown in the texts. Code of other
programs (Liquid, Hugo, kramdown, MDX) and comments are left out. Anything that is not kept is reported with its line;
if words are lost with it, that is an error. The report ends with the number of words in the letter.

  --out DIR      the output folder; without it, a single letter is printed
  --lang TAG     the language of the letter, if neither its name (letter.nl.md) nor its front matter names it
  --date DATE    when the letter was published (YYYY-MM-DD), if its front matter does not say so, or is wrong
  --title TEXT   the title of the letter, if it has none, or the wrong one
  --id ID        the id of the campaign and its call; the default is that of the existing campaign, or else "letter"
  --closed       the petition is closed; without it, it is recorded as open on the date of the letter
  --select CSS   where the letter is in a page: --select "article .content"
  --field NAME   the fields of the front matter that contain the letter, if it is not below: --field intro,text
  --plain        text only, without Markdown: links lose their addresses, lists and quotations become paragraphs
  --drop         leaves out words that cannot be kept (a table, a caption, a form), and reports them

Endorsements: turns a list into endorsements.json, and says what its records lack. PATH is a table (CSV with commas,
semicolons, tabs or pipes), JSON, YAML, TOML, a table or list in Markdown, HTML or Word, or a folder with one file per
record.
Columns are recognised by the name of a field (name, url, source.title), in capitals or not, and by common names
(First name, Website, City). Nothing is invented: for what no column says, use --set; the report lists it.

  --list NAME    which list, if a file has several: data.signers in a tree, 2 in a page; or several of them: 1,2
  --map …        the column of a field: --map name=Organisation,source.title=Evidence; to join several columns:
                 --map name="First name"+"Last name"
  --set …        the value of a field in every record: --set call=leave-x-eu,role=endorser
  --ignore …     columns to leave out without a warning: --ignore party,comment
  --dates ORDER  how the list writes dates, if not YYYY-MM-DD: DMY, MDY, YMD, or excel for numbers of days
  --people       the list contains people: the same as --set kind=person
  --out DIR      the output folder; without it, the list is printed

Representatives: the same, into representatives.json. Here e-mail addresses are kept: those of the office. What is known
about an account may be in several columns, such as whether someone has one and when they left:
--map status=usesX+xStatus+xLeftAt.

  --json         prints the report as a JSON list with every single fault, for machines
  --strict       anything that cannot be kept is an error; if there are errors, nothing is written
  --force        replaces existing files

Reports go to standard error, results and the names of written files to standard output.
Exit status: 0 without errors (warnings do not count), 1 with errors, 2 for a wrong option or argument.
`,
  options,
  async run(values, positionals) {
    const { out, strict = false, force, json = false } = values;
    const isList = values.endorsements !== undefined || values.representatives !== undefined;
    const imported = await (isList ? readList(values, positionals) : readLetters(values, positionals));
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
  refuse(values, RECORD_OPTIONS, 'works only with --endorsements or --representatives');
  const { out } = values;
  const files = lettersIn(paths);
  const said = letterOptions(values, files.length, out !== undefined);
  const there = out === undefined ? undefined : campaignIn(out);
  if (there && 'message' in there) return { files: [], diagnostics: [there], losses: [] };
  const { importLetterFiles, severalLetters } = await import('../../import/letters.lazy.js');
  const detect = () => Promise.resolve(detectLanguage);
  const letters = await Promise.all(
    files.map(async (file) => {
      const found = await severalLetters(file, detect);
      // one letter alone is printed
      return said.isWhole || found.length === 1 ? found : [file];
    }),
  );
  return importLetterFiles(letters.flat(), { ...said, there });
}

async function readList(values: Values<typeof options>, positionals: readonly string[]): Promise<Imported> {
  const { endorsements, representatives } = values;
  refuse(values, LETTER_OPTIONS, 'works only with letters');
  if (positionals.length > 0 || (endorsements !== undefined && representatives !== undefined))
    throw new UsageError('Import letters, endorsements and representatives separately.');
  if (representatives !== undefined) refuse(values, { people: { type: 'boolean' } }, 'works only with --endorsements');
  const kind = representatives === undefined ? ENDORSEMENTS : REPRESENTATIVES;
  const said = recordOptions(values, kind);
  const table = await readListFiles(representatives ?? endorsements ?? '', values.list);
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
