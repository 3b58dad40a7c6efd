/** What an element declares, as tables in Markdown: for the README and for the pages of documentation. */

/** @param {string} text */
const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** @param {any} element a declaration of the manifest */
export function describeElement({ tagName, description, attributes = [], events = [], slots = [], cssParts = [] }) {
  const code = (/** @type {string} */ text) => (text ? `\`${text}\`` : '');
  const named = (/** @type {{ name: string, description: string }[]} */ list) =>
    list.map(({ name, description: meaning }) => [name ? code(name) : '(default)', meaning]);
  return [
    `### \`<${tagName}>\``,
    description,
    table(
      ['attribute', 'type', 'what it does'],
      attributes.map(({ name, type, description: meaning }) => [code(name), code(type?.text), meaning]),
    ),
    table(['event', 'when'], named(events)),
    table(['slot', 'what for'], named(slots)),
    table(['part', 'what it is'], named(cssParts)),
  ].join('\n\n');
}
