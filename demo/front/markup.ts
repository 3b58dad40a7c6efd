/** Elements as text, escaped as each language wants it. */

export interface Markup {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** a text, or HTML that is written as it is, alone on its line */
  content: readonly (Markup | string | { html: string })[];
}

export interface Writer {
  /** an attribute with a value */
  attribute: (name: string, value: string) => string;
  /** one that is there, and says nothing else */
  flag: (name: string) => string;
  text: (text: string) => string;
}

/** The longest line that need not be broken. */
const WIDTH = 100;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);

/** What opens an expression in a template, or ends the text that holds it. */
const numbered = (text: string): string => escapeHtml(text).replace(/[{}@`\\$]/g, (one) => `&#${one.charCodeAt(0)};`);

const tagged = (escape: (text: string) => string): Writer => ({
  attribute: (name, value) => `${name}="${escape(value)}"`,
  flag: (name) => name,
  text: escape,
});

export const html = tagged(escapeHtml);

/** Vue, Svelte and Angular: HTML in which braces mean something. */
export const template = tagged(numbered);

const isPlain = (text: string): boolean => /^[^"&<>{}\\\p{Cc}]*$/u.test(text);

export const jsx: Writer = {
  attribute: (name, value) => (isPlain(value) ? `${name}="${value}"` : `${name}={${JSON.stringify(value)}}`),
  flag: (name) => name,
  text: (text) => (isPlain(text) ? text : `{${JSON.stringify(text)}}`),
};

/**
 * @param markup an element
 * @param writer the language
 * @param indent what stands before each line, but within HTML that is written as it is
 */
export function write({ tag, attributes, content }: Markup, writer: Writer, indent = ''): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' ? writer.flag(name) : writer.attribute(name, value),
  );
  const inner = content.map((one) => {
    if (typeof one === 'string') return writer.text(one);
    return 'html' in one ? one.html.trim() : write(one, writer, `${indent}  `);
  });
  const head = [`${indent}<${tag}`, ...written].join(' ');
  const start =
    head.length < WIDTH ? `${head}>` : `${[`${indent}<${tag}`, ...written].join(`\n${indent}  `)}\n${indent}>`;
  const isLine = content.every((one) => typeof one === 'string' || (!('html' in one) && one.tag === 'a'));
  if (isLine) return `${start}${inner.map((one) => one.trim()).join('')}</${tag}>`;
  return `${[start, ...inner].join('\n')}\n${indent}</${tag}>`;
}
