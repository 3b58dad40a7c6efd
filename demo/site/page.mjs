/** The frame of every page of the site, and how words come into HTML. */
import { readFileSync } from 'node:fs';
import { readLanguages } from '../../src/i18n/words.build.mjs';

/** The languages of the site itself; the letter has more. The first stands at the root. */
export const SITE_LANGUAGES = ['en', 'nl', 'de', 'fr'];

/** Enough for every page, on any host: it stands in the page itself. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const read = (/** @type {string} */ file) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** @param {string} language */
export const readWords = (language) => JSON.parse(read(`../locales/${language}.json`));

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escape = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]);

/**
 * Puts values where a template says `{{name}}` or `{{name.of.more}}`, as text; where it says `{{{name}}}`, as HTML.
 * @param {string} template
 * @param {Record<string, any>} values
 */
export function fill(template, values) {
  return template.replace(/\{\{(\{?)([\w.-]+)\}?\}\}/g, (_, raw, path) => {
    const value = path.split('.').reduce((found, key) => found?.[key], values);
    if (typeof value !== 'string') throw new Error(`There is no text for {{${path}}}.`);
    return raw ? value : escape(value);
  });
}

/**
 * @typedef {object} Page
 * @property {string} path where it lies in the site, such as `nl/index.html`
 * @property {string} language
 * @property {string} title
 * @property {string} description
 * @property {string} kind a class for its looks
 * @property {string} main the content, as HTML
 * @property {string} [head] more for the head, as HTML
 * @property {Record<string, string>} [translations] where the same page lies in each language of the site
 */

/** From a page to the root of the site. */
export const rootOf = (/** @type {string} */ path) => '../'.repeat(path.split('/').length - 1) || './';

const names = Object.fromEntries(readLanguages().map(({ tag, name }) => [tag, name]));

/** @param {Page} page @returns {string} the whole page, as HTML */
export function frame({ path, language, translations = {}, head = '', ...page }) {
  const root = rootOf(path);
  const links = Object.entries(translations).map(([tag, target]) => {
    const current = tag === language ? ' aria-current="true"' : '';
    return `<a href="${root}${target}" lang="${tag}" hreflang="${tag}"${current}>${names[tag]}</a>`;
  });
  const alternates = Object.entries(translations).map(
    ([tag, target]) => `<link rel="alternate" hreflang="${tag}" href="${root}${target}" />`,
  );
  return fill(read('page.html'), {
    ...page,
    ...readWords(language),
    language,
    root,
    policy: POLICY,
    home: language === SITE_LANGUAGES[0] ? '' : `${language}/`,
    languages: links.join('\n'),
    head: [...alternates, head].join('\n'),
  });
}
