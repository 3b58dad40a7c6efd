/** Texts of letters in Markdown, made up at random, and what another parser makes of them. */
import fc from '../any.mjs';
import MarkdownIt from 'markdown-it';

const parser = new MarkdownIt('commonmark');
// which addresses are used is no question of Markdown
parser.validateLink = () => true;

/** @param {string} text Markdown */
export const otherHtml = (text) => parser.render(text);

/** Words in seven scripts; none of them means anything in Markdown. */
const word = fc.constantFrom(
  ...[
    'letter',
    'brève',
    'Größe',
    'επιστολή',
    'писмо',
    'лист',
    'رسالة',
    'מכתב',
    '手紙',
    'चिट्ठी',
    '0042',
    '&amp;',
    '\\*',
  ],
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const address = fc.constantFrom('https://example.org/', 'https://example.org/a_b/0042?x=1&y=2', '/on-site/page#part');

/** What a paragraph may hold; `depth` is how often it may be in itself. */
const inline = (/** @type {number} */ depth) =>
  depth === 0
    ? words
    : fc.oneof(
        words,
        inline(depth - 1).map((inside) => `**${inside}**`),
        words.map((inside) => `*${inside}*`),
        fc.tuple(words, address).map(([inside, to]) => `[${inside}](${to})`),
        fc.tuple(words, address).map(([inside, to]) => `[**${inside}**](${to} "Example")`),
        address.filter((to) => to.startsWith('https')).map((to) => `<${to}>`),
      );
const line = fc.array(inline(2), { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const paragraph = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\\\n', '  \n'))
  .map(([lines, end]) => lines.join(end));

const indented = (/** @type {string} */ text, /** @type {string} */ by) =>
  text
    .split('\n')
    .map((one, index) => (index === 0 || one === '' ? one : by + one))
    .join('\n');

const block = (/** @type {number} */ depth) =>
  depth === 0
    ? paragraph
    : fc.oneof(
        paragraph,
        fc
          .tuple(fc.constantFrom('-', '*', '1.', '7.'), fc.constantFrom('\n', '\n\n'), blocks(depth - 1))
          .map(([mark, end, items]) =>
            items.map((item) => `${mark} ${indented(item, ' '.repeat(mark.length + 1))}`).join(end),
          ),
        blocks(depth - 1).map((inside) => inside.join('\n\n').replace(/^/gm, '> ')),
        fc.tuple(fc.constantFrom('##', '###', '####'), line).map(([mark, title]) => `${mark} ${title}`),
        fc.constant('***'),
      );
const blocks = (/** @type {number} */ depth) => fc.array(block(depth), { minLength: 1, maxLength: 3 });

/** A text of several blocks, of all that a letter holds. */
export const letterText = blocks(3).map((list) => list.join('\n\n'));

/** A text of what nobody would write, and nobody may lose. */
export const wildText = fc
  .array(
    fc.oneof(
      inline(1),
      fc.constantFrom(
        '![picture](a.png)',
        '`code`',
        '<b>',
        '</b>',
        '<!-- hidden -->',
        '\n\n',
        '\n',
        '    ',
        '| a | b |',
      ),
      fc.constantFrom('|---|---|\n', '[ref]: x', '[ref]', '[words](javascript:alert)', '```', '{{< x >}}', '~~', '# '),
      fc.constantFrom('**', '](', '* ', '> ', '- ', '_', '&lt;', '<div>', 'a@example.org', '<mailto:b>', '\\', '==='),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((list) => list.join(''));

/**
 * @param {string} html of a letter, or of another parser
 * @returns {string} the same with nothing but words, the names of tags, and where links lead
 */
export const essence = (html) =>
  html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(\/?)h[1-6]\b[^>]*>/g, '<$1h>')
    .replace(/<(\w+)\b((?:[^>"]|"[^"]*")*)>/g, (_, name, attributes) =>
      [`<${name}`, ...(attributes.match(/(?:href|title|start)="[^"]*"/g) ?? [])].join(' ').concat('>'),
    )
    .replace(/<h>\s*<\/h>/g, '')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:p|h|ul|ol|li|blockquote|hr|br)(?: [^>]*)?>) ?/g, '$1')
    .trim();

/** @param {string} html a whole letter, whose only text is one of its opening */
export const bodyOf = (html) => /<\/h2>([^]*?)<\/article>/.exec(html)?.[1] ?? '';
