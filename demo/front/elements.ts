/** The elements that were chosen, as they stand on a page of any kind. */
import { type Attributes, type Configuration, mainOf, saidOf } from './configuration.js';
import { LETTER, type Manifest } from './manifest.js';
import { escapeHtml, type Markup, write, type Writer } from './markup.js';

/** What a snippet needs besides. */
export interface Given {
  manifest: Manifest;
  /** the bundled language of the letter: where that is left to the page, the one of the page */
  lang: string;
  /** shown until the letter is there, and where it cannot be */
  title: string;
  /** where the letter can be read, if anywhere */
  url?: string | undefined;
  /** the letter as plain HTML: what stands inside its tag */
  plain?: string | undefined;
  /** attributes of the letter whose files are here, so that the plain letter shows what is in them */
  brought?: readonly string[] | undefined;
  /** the hashes of the package's files */
  hashes?: Readonly<Record<string, string>> | undefined;
}

/** Where a block goes. */
export type Place = 'page' | 'terminal' | 'component' | 'config' | 'head' | 'styles';

export interface Snippet {
  blocks: readonly { place: Place; code: string }[];
  /** attributes and tags that were chosen, and cannot be had in this way */
  left: readonly string[];
}

/** Whether a tag can be had in some way, and an attribute of it. */
export type Keeps = (tag: string, name?: string) => boolean;

/** The tag of the form, which stands inside the letter whose button opens it. */
export const FORM = 'leave-x-endorse';

export const isFormInside = ({ elements: there }: Configuration): boolean =>
  there[LETTER]?.act === 'endorse' && FORM in there;

/**
 * @param configuration what was chosen
 * @param given what else is known; `plain` stands inside the letter
 * @param keeps what can be had
 */
export function elements(configuration: Configuration, given: Given, keeps: Keeps = () => true): Markup[] {
  const hasForm = isFormInside(configuration) && keeps(FORM);
  const attributesOf = (tag: string): Attributes =>
    Object.fromEntries(Object.entries(saidOf(configuration, tag, given.manifest)).filter(([name]) => keeps(tag, name)));
  const form: Markup = { tag: FORM, attributes: { slot: 'act', ...attributesOf(FORM) }, content: [] };
  return Object.keys(configuration.elements)
    .filter((tag) => keeps(tag) && !(hasForm && tag === FORM))
    .map((tag) => {
      const text = tag === LETTER && given.plain ? { html: given.plain } : fallback(given);
      const content = [...(tag === mainOf(configuration) ? [text] : []), ...(hasForm && tag === LETTER ? [form] : [])];
      return { tag, attributes: attributesOf(tag), content };
    });
}

export function fallback({ title, url }: Given): Markup {
  const content = url ? [{ tag: 'a', attributes: { href: url }, content: [title] }] : [title];
  return { tag: 'p', attributes: {}, content };
}

/** All that was chosen and is not kept. */
export const leftBy = ({ elements: there }: Configuration, keeps: Keeps): string[] =>
  Object.entries(there).flatMap(([tag, attributes]) =>
    keeps(tag) ? Object.keys(attributes).filter((name) => !keeps(tag, name)) : [`<${tag}>`],
  );

export const written = (markup: readonly Markup[], writer: Writer, indent = ''): string =>
  markup.map((one) => write(one, writer, indent)).join('\n');

/** A rule for the elements, where anything was chosen that wants one. */
export function rule({ elements: there, style, scheme }: Configuration): string {
  const lines = [
    // the system's colours follow the scheme
    ...(scheme ? [`color-scheme: ${scheme};`, 'background: Canvas;', 'color: CanvasText;'] : []),
    ...Object.entries(style).map(([name, value]) => `${name}: ${value};`),
  ];
  if (lines.length === 0) return '';
  return `${Object.keys(there).join(',\n')} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

/** The style sheet of a look, where one was chosen. */
export const lookIn = (folder: string, { look }: Configuration): string[] =>
  look ? [`${folder}looks/${look}.css`] : [];

export const sheet = (address: string): string => `<link rel="stylesheet" href="${escapeHtml(address)}" />`;
