/** What an element needs to show a letter in Markdown: loaded for such a letter alone. */
export { markdownStyles } from './markdown.styles.js';
export { readMarkdown } from './read-markdown.lazy.js';
