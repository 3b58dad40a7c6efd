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

1. Write your letter in \`en.json\`: title, lead, paragraphs, reasons. You can name the paragraphs as you like; their order matters.
2. For another language, add another file, such as \`nl.json\`, with the same names. Add it to \`languages\` in the tag (\`languages="en nl"\`).
3. In \`campaign.json\`, say which call the letter makes, who endorses it and where people can sign. For now, all of it is made up.
4. Run \`npx leave-x-letter check .\`: it says what is wrong, and on which line.
5. Build the page again:
   \`npx leave-x-letter render --document --lang en --locales . --campaign campaign.json --locales-src "{lang}.json" --languages "en" --campaign-src campaign.json --language-menu --script leave-x-letter/embed.js > index.html\`
6. You can read the page as it is. Put it on a web server, copy \`dist\` of the package (\`node_modules/leave-x-letter/dist\`)
   beside it as \`leave-x-letter\`, and the element takes over, with a menu of languages.
`;

const options = { force: { type: 'boolean' } } as const satisfies Options;

export const init: Verb<typeof options> = {
  summary: ['init DIR', 'makes a small folder for a letter of your own'],
  help: `leave-x-letter init DIR [--force]

Makes a folder for a new letter: its text (en.json), its campaign (campaign.json), a page that shows them (index.html),
and a README. Everything in them is made up, for you to replace.

  --force   replaces existing files

Exit status: 0 on success, 1 if a file cannot be written, 2 for a wrong option or argument.
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
