/** `leave-x-letter init`: a small working folder for a new letter. */
import { join } from 'node:path';
import { toJson } from '../../import/imported.js';
import { renderPage } from '../../static/render-static.js';
import campaign from '../example/campaign.json';
import locale from '../example/en.json';
import { PAGE_STYLES } from '../page-styles.js';
import { type Options, UsageError, type Verb } from '../verb.js';
import { writeFiles } from '../write-files.js';

const README = `# A letter

1. Write your letter in \`en.json\`: title, lead, paragraphs, reasons. The names of paragraphs are up to you; their order counts.
2. Another language is another file, such as \`nl.json\`, with the same names; add it to \`languages\` in the tag (\`languages="en nl"\`).
3. Write in \`campaign.json\` which call the letter makes, who endorses it and where people sign. All of it is made up so far.
4. \`npx leave-x-letter check .\` says what is wrong, and on which line.
5. Build the page again:
   \`npx leave-x-letter render --document --lang en --locales . --campaign campaign.json --locales-src "{lang}.json" --languages "en" --campaign-src campaign.json --language-menu --script leave-x-letter/embed.js > index.html\`
6. The page can be read as it is. On a web server, with \`dist\` of the package (\`node_modules/leave-x-letter/dist\`) copied
   beside it as \`leave-x-letter\`, the element takes over and has a menu of languages.
`;

const options = { force: { type: 'boolean' } } as const satisfies Options;

export const init: Verb<typeof options> = {
  summary: ['init DIR', 'makes a small folder for a letter of your own'],
  help: `leave-x-letter init DIR [--force]

Makes a folder for a new letter: its words (en.json), its campaign (campaign.json), a page that shows them (index.html),
and a README. Everything in them is made up, for you to replace.

  --force   replaces existing files

Ends with 0, with 1 if a file cannot be written, and with 2 if it was called wrongly.
`,
  options,
  async run({ force }, [folder, ...others]) {
    if (!folder || others.length > 0) throw new UsageError('Name one folder for the letter: leave-x-letter init DIR.');
    const files = [
      { path: 'en.json', text: toJson(locale) },
      { path: 'campaign.json', text: toJson(campaign) },
      { path: 'index.html', text: await renderExample() },
      { path: 'README.md', text: README },
    ].map(({ path, text }) => ({ path: join(folder, path), text }));
    return writeFiles(files, { force });
  },
};

const renderExample = (): Promise<string> =>
  renderPage(
    {
      lang: 'en',
      locale,
      campaign,
      headingLevel: 1,
      localesSrc: '{lang}.json',
      languages: 'en',
      campaignSrc: 'campaign.json',
      languageMenu: true,
    },
    { styles: PAGE_STYLES, script: 'leave-x-letter/embed.js' },
  );
