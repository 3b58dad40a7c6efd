/** The elements as `custom-elements.json` declares them: from this the form, the address and the snippets are made. */
import { ADDRESS } from '../../src/elements/div-attributes.js';

export interface Attribute {
  name: string;
  type: { text: string };
  default?: string | undefined;
  description: string;
}

export interface Declaration {
  tagName: string;
  attributes: readonly Attribute[];
  cssProperties: readonly { name: string; default: string; description: string }[];
}

export type Manifest = readonly Declaration[];

/** The whole, which stands on a page that chooses nothing. */
export const LETTER = 'leave-x-letter';

export const PREFIX = 'leave-x-';

export const attributesOf = (manifest: Manifest, tag: string): readonly Attribute[] =>
  manifest.find(({ tagName }) => tagName === tag)?.attributes ?? [];

/** The words that an attribute may have; none: any. */
export const choicesOf = ({ type }: Attribute): string[] =>
  Array.from(type.text.matchAll(/'([^']+)'/g), ([, word = '']) => word);

export const isSwitch = ({ type }: Attribute): boolean => type.text === 'boolean';

/** Whether an attribute holds an address: it leads readers somewhere, or something is loaded from there. */
export const isAddress = (name: string): boolean => ADDRESS.test(name) || name === 'action';

/** Whether an attribute says who somebody is, or how to reach them. */
export const isPrivate = (name: string): boolean => /^(?:mailto|contact|withdraw|publisher|reviewed-by)$/.test(name);

/** What an attribute is without being written. */
const defaultOf = (attribute: Attribute): string => attribute.default?.replace(/^'(.*)'$/, '$1') ?? '';

/**
 * @param attribute the declaration
 * @param value what somebody chose, or a link says
 * @returns what has to be written; `undefined` where nothing has, or the attribute cannot be that
 */
export function readValue(attribute: Attribute, value: string): string | undefined {
  if (isSwitch(attribute)) return '';
  const trimmed = value.trim();
  if (!trimmed || trimmed === defaultOf(attribute)) return undefined;
  const choices = choicesOf(attribute);
  if (choices.length > 0 && !choices.includes(trimmed)) return undefined;
  if (attribute.type.text === 'number' && !/^[1-6]$/.test(trimmed)) return undefined;
  return trimmed;
}
