/** The front page, once for each language of the site: its words, the letter as plain HTML, and the files to take. */
import { readFileSync } from 'node:fs';
import { FOLDER } from './files.mjs';
import { escape, fill, readWords, rootOf, SITE_LANGUAGES } from './page.mjs';

const TEMPLATE = new URL('../index.html', import.meta.url);

const pathIn = (/** @type {string} */ language) => `${language === SITE_LANGUAGES[0] ? '' : `${language}/`}index.html`;

/** The words of the page for its script; `assets/words/` has those that few readers need. Within a script tag, HTML could be ended by what stands in it. */
const asData = (/** @type {object} */ words) =>
  `<script type="application/json" id="words">${JSON.stringify(words).replaceAll('<', '\\u003c')}</script>`;

/**
 * @param {string} language
 * @param {import('./files.mjs').Zip[]} zips
 * @returns {import('./page.mjs').Page}
 */
export function frontPage(language, zips) {
  const path = pathIn(language);
  const root = rootOf(path);
  const words = readWords(language);
  const { site, bring, ...forScript } = words;
  const downloads = zips.map(({ kind, name, bytes }, index) => {
    const size = `${(bytes / 1e6).toLocaleString(language, { maximumFractionDigits: 1 })} MB`;
    const look = index === 0 ? 'button' : 'button quiet';
    return `<a class="${look}" href="${root}${name}" download>${escape(site.files[kind])} <small>zip, ${size}</small></a>`;
  });
  const files = [
    `<p>${escape(site.files.what)}</p>`,
    `<p class="row">${downloads.join('\n')}</p>`,
    `<p>${escape(site.files.npm)} <code>npm install leave-x-letter</code></p>`,
  ];
  const letter = readFileSync(`dist/static/${language}.html`, 'utf8');
  return {
    path,
    language,
    kind: 'front',
    title: site.front.title,
    description: site.front.description,
    translations: Object.fromEntries(SITE_LANGUAGES.map((tag) => [tag, pathIn(tag)])),
    head: [
      `<link rel="stylesheet" href="${root}${FOLDER}/leave-x-letter.css" />`,
      `<link rel="stylesheet" href="${root}assets/front.css" />`,
      `<script type="module" src="${root}${FOLDER}/embed.js"></script>`,
      `<script type="module" src="${root}assets/front.js"></script>`,
      asData(forScript),
    ].join('\n'),
    main: fill(readFileSync(TEMPLATE, 'utf8'), { ...words, letter, files: files.join('\n') }),
  };
}
