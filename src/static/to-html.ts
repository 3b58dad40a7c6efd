/** Writes Lit templates as plain HTML: the same templates that the elements render, without a browser. */
import { nothing, type TemplateResult } from 'lit';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** The end of a piece of template in which the value of an attribute follows: its kind, its name, its quotation mark. */
const ATTRIBUTE = /(?<!\s)\s+([.?@]?)([\w-]+)=(["']?)$/;

/**
 * @param value what a template renders: text, templates, lists of them
 * @returns HTML; listeners and properties are left out, for they mean nothing without a script
 */
export function toHtml(value: unknown): string {
  if (isNothing(value)) return '';
  if (Array.isArray(value)) return value.map(toHtml).join('');
  if (isTemplate(value)) return templateToHtml(value);
  return escape(asText(value));
}

function templateToHtml({ strings, values }: TemplateResult): string {
  let html = '';
  /** what closes the value that the last piece of template opened */
  let closing = '';
  strings.forEach((piece, index) => {
    const text = piece.slice(closing.length);
    closing = '';
    // what a value has brought is not looked at again
    const [whole, kind, name, quote = ''] = (index < values.length ? ATTRIBUTE.exec(text) : undefined) ?? [];
    if (whole === undefined || name === undefined) {
      html += text + (index < values.length ? toHtml(values[index]) : '');
      return;
    }
    html += text.slice(0, -whole.length) + attributeToHtml(kind ?? '', name, values[index]);
    closing = quote;
  });
  return html;
}

function attributeToHtml(kind: string, name: string, value: unknown): string {
  if (kind === '?') return value ? ` ${name}` : '';
  if (kind !== '' || isNothing(value)) return '';
  return ` ${name}="${escape(asText(value))}"`;
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

const isNothing = (value: unknown): boolean => value === nothing || value === null || value === undefined;

/** What Lit makes of a value that is no template: its text. */
const asText = (value: unknown): string => `${value as string | number}`;
