/** The pages of documentation: those in `demo/docs`, in the order of its `index.md`, and one with the tables of all elements. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import MarkdownIt from 'markdown-it';
import { readJson } from '../../src/data/read-json.build.mjs';
import { describeElement } from '../../src/package/element-tables.mjs';
import { gallery } from './gallery.mjs';
import { readElements } from './manifest.mjs';
import { escape, readWords, rootOf } from './page.mjs';
import { tryStyles } from './try-styles.mjs';

const DOCS = 'demo/docs';
const INDEX = 'index.md';
const ELEMENTS = 'elements.md';

const { repository } = readJson(new URL('../../src/package/home.json', import.meta.url));

/** What the site puts where a page says `<!-- site: … -->`. */
const SHOWN = { gallery, 'try-styles': tryStyles };

const ROLES = { thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', th: 'columnheader', td: 'cell' };

/** The anchor of a heading, as GitHub and its like make it. */
export const slugOf = (/** @type {string} */ heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** Where a link of a page leads on the site; nothing where the site does not have it. */
function onSite(/** @type {string} */ link, /** @type {string} */ page) {
  if (/^(https:|#)/.test(link)) return link;
  const [path, anchor] = link.split('#');
  const target = posix.join(DOCS, posix.dirname(page), path);
  const to = (/** @type {string} */ file) =>
    posix.relative(posix.dirname(page), file).replace(/\.md$/, '.html') + (anchor ? `#${anchor}` : '');
  if (target === 'demo/index.html') return `${rootOf(`docs/${page}`)}index.html`;
  if (target.startsWith(`${DOCS}/`)) return to(posix.relative(DOCS, target));
  if (target === 'README.md' && /^(elements$|leave-x-)/.test(anchor ?? '')) return to(ELEMENTS);
  return repository ? `${repository}/blob/main/${target}` : undefined;
}

/** A `<` in a title of code is text. */
const plain = (/** @type {string} */ inline) => inline.replaceAll('`', '');

/** @param {string} page its path in `demo/docs` */
function renderer(page) {
  const markdown = new MarkdownIt({ html: true });
  const { rules } = markdown.renderer;
  const usual = (tokens, index, options, _, self) => self.renderToken(tokens, index, options);
  rules.heading_open = (tokens, index, ...rest) => {
    tokens[index].attrSet('id', slugOf(tokens[index + 1].content));
    return usual(tokens, index, ...rest);
  };
  let isLink = true;
  rules.link_open = (tokens, index, ...rest) => {
    const href = onSite(tokens[index].attrGet('href'), page);
    isLink = href !== undefined;
    if (href) tokens[index].attrSet('href', href);
    return isLink ? usual(tokens, index, ...rest) : '';
  };
  rules.link_close = (...all) => (isLink ? usual(...all) : '');
  // what may be wider than the page scrolls by itself, by keyboard too
  rules.table_open = () => '<div class="scroll" tabindex="0"><table role="table">\n';
  rules.table_close = () => '</table></div>\n';
  // on a phone its cells are set one below another, and not every browser then still calls them cells
  for (const [name, role] of Object.entries(ROLES))
    rules[`${name}_open`] = (tokens, index, ...rest) => {
      tokens[index].attrSet('role', role);
      return usual(tokens, index, ...rest);
    };
  rules.fence = (tokens, index) => `<pre tabindex="0"><code>${escape(tokens[index].content)}</code></pre>\n`;
  rules.html_block = (tokens, index) => {
    const [, name] = /^<!-- site: ([\w-]+) -->/.exec(tokens[index].content) ?? [];
    return name ? SHOWN[name](rootOf(`docs/${page}`)) : '';
  };
  return markdown;
}

const readDoc = (/** @type {string} */ page) => readFileSync(join(DOCS, page), 'utf8');

/** @returns {string[]} the pages, by their paths in `demo/docs` */
export const readPages = () =>
  readdirSync(DOCS, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md'))
    .sort();

const titleOf = (/** @type {string} */ text) => plain(/^# (.+)$/m.exec(text)?.[1] ?? '');

const elementsPage = () =>
  ['# Elements', 'Every tag with all that it takes.', ...readElements().map(describeElement)]
    .join('\n\n')
    .replaceAll('\n### ', '\n## ');

/** The pages beside a page: the list of `index.md`, with the one that is shown marked. */
function navigation(/** @type {string} */ page) {
  const [, ...groups] = readDoc(INDEX).split(/^## /m);
  return groups
    .map((group) => {
      const links = Array.from(group.matchAll(/^- \[([^\]]+)\]\(([^)]+)\)/gm), ([, text, link]) => {
        const href = posix.relative(posix.dirname(page), onSite(link, INDEX) ?? '');
        const current = href === posix.basename(page).replace(/\.md$/, '.html') ? ' aria-current="page"' : '';
        return `<li><a href="${href}"${current}>${escape(text)}</a></li>`;
      });
      return `<p>${escape(group.split('\n')[0])}</p>\n<ul>\n${links.join('\n')}\n</ul>`;
    })
    .join('\n');
}

/** @returns {import('./page.mjs').Page[]} */
export function docPages() {
  const { site } = readWords('en');
  return [...readPages(), ELEMENTS].map((page) => {
    const text = page === ELEMENTS ? elementsPage() : readDoc(page);
    const root = rootOf(`docs/${page}`);
    const nav = page === INDEX ? '' : `<nav aria-label="${escape(site.documentation)}">${navigation(page)}</nav>`;
    return {
      path: `docs/${page.replace(/\.md$/, '.html')}`,
      language: 'en',
      kind: page === INDEX ? 'docs contents' : 'docs',
      title: `${titleOf(text)} – leave-x-letter`,
      description: site.docsDescription,
      head: text.includes('<!-- site: ')
        ? ['leave-x-letter/leave-x-letter.css', 'assets/try.css']
            .map((sheet) => `<link rel="stylesheet" href="${root}${sheet}" />`)
            .join('\n')
        : '',
      main: `<article>${renderer(page).render(text)}</article>\n${nav}`,
    };
  });
}
