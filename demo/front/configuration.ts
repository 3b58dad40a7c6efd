/** What somebody has chosen, as the `#` fragment of the page's address: never a letter, a list or a contact. */
import { attributesOf, isAddress, isPrivate, LETTER, type Manifest, PREFIX, readValue } from './manifest.js';

export type Attributes = Readonly<Record<string, string>>;

export interface Configuration {
  /** the elements of the page; what several have in common is said of the first */
  elements: Readonly<Record<string, Attributes>>;
  /** where the files are on the site */
  files: string;
  /** one of the style sheets that come with the package */
  look: string;
  /** light, dark, or as the page is */
  scheme: string;
  /** custom properties */
  style: Attributes;
}

export const FILES = '/leave-x-letter/';

export const DEFAULTS: Configuration = { elements: { [LETTER]: {} }, files: FILES, look: '', scheme: '', style: {} };

/** A look is a file of the package: its name, and nothing that could lead elsewhere. */
const LOOK = /^[a-z]{1,20}$/;

export const SCHEMES = ['light', 'dark'];

/** A colour or a length, and nothing that could end the rule in which it stands. */
const STYLE = /^(?:#[\da-f]{6}|\d{1,4}(?:\.\d{1,3})?(?:ch|em|px|rem))$/i;

/** An address that somebody else has put into a link. */
export interface Arrived {
  /** of which element; none: where the files are */
  tag?: string;
  name: string;
  value: string;
}

/** The first element, of which is said what all have in common. */
export const mainOf = ({ elements }: Configuration): string => Object.keys(elements)[0] ?? LETTER;

/** Whether an element says an attribute of its own, and does not take it from the first: two lists are never one. */
export const isOwn = (manifest: Manifest, main: string, tag: string, name: string): boolean =>
  tag === main || name === 'src' || !attributesOf(manifest, main).some((one) => one.name === name);

/** What an element has to say: its own, and what it has in common with the first. */
export function saidOf(configuration: Configuration, tag: string, manifest: Manifest): Attributes {
  const main = mainOf(configuration);
  const said = attributesOf(manifest, tag).flatMap(({ name }) => {
    const from = isOwn(manifest, main, tag, name) ? tag : main;
    const value = configuration.elements[from]?.[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(said);
}

/**
 * Chooses an attribute.
 * @param configuration what was chosen so far
 * @param manifest what can be
 * @param choice `value` as it would be written; `undefined`: it goes
 */
export function choose(
  configuration: Configuration,
  manifest: Manifest,
  choice: { tag: string; name: string; value: string | undefined },
): Configuration {
  const { tag, name, value } = choice;
  const attribute = attributesOf(manifest, tag).find((one) => one.name === name);
  const written = attribute && value !== undefined ? readValue(attribute, value) : undefined;
  const { [name]: _, ...rest } = configuration.elements[tag] ?? {};
  const attributes = written === undefined ? rest : { ...rest, [name]: written };
  return { ...configuration, elements: { ...configuration.elements, [tag]: attributes } };
}

/** Puts an element on the page, or takes it away. */
export function toggle({ elements, ...rest }: Configuration, tag: string, isThere: boolean): Configuration {
  const { [tag]: own = {}, ...others } = elements;
  return { ...rest, elements: isThere ? { ...others, [tag]: own } : others };
}

/** Chooses a custom property; what is neither colour nor length is none. */
export function setStyle(configuration: Configuration, name: string, value: string): Configuration {
  const { [name]: _, ...rest } = configuration.style;
  return { ...configuration, style: STYLE.test(value) ? { ...rest, [name]: value.toLowerCase() } : rest };
}

/** A folder: it ends as one, and holds nothing that a shell or an editor would take for a command. */
export function readFolder(text: string): string {
  const trimmed = text.trim().replace(/["'<>`\\\s{}]/g, '');
  if (!trimmed) return FILES;
  return trimmed.endsWith('/') ? trimmed : `${trimmed}/`;
}

/**
 * Writes a configuration as a fragment, without `#`.
 * @param configuration what was chosen
 */
export function toFragment({ elements, files, look, scheme, style }: Configuration): string {
  const tags = Object.keys(elements);
  const said = tags.flatMap((tag) => {
    const short = tag.slice(PREFIX.length);
    const written = Object.entries(elements[tag] ?? {}).filter(([name]) => !isPrivate(name));
    if (written.length > 0) return written.map(([name, value]) => [`${short}.${name}`, value]);
    return tags.length === 1 && tag === LETTER ? [] : [[short, '']];
  });
  const page = Object.entries({ look, scheme, files: files === FILES ? '' : files }).filter(([, value]) => value);
  // a switch needs no sign that it is one
  return new URLSearchParams([...said, ...page, ...Object.entries(style)] as string[][])
    .toString()
    .replace(/=(?=&|$)/g, '')
    .replaceAll('%2F', '/');
}

/**
 * Reads a fragment: what is not known, or cannot be, is left out.
 * @param fragment with `#` or without
 * @param manifest what can be chosen
 * @returns the configuration without addresses, which come apart, since a stranger may have written the link
 */
export function fromFragment(
  fragment: string,
  manifest: Manifest,
): { configuration: Configuration; arrived: readonly Arrived[] } {
  const arrived: Arrived[] = [];
  let configuration: Configuration = { ...DEFAULTS, elements: {} };
  for (const [key, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    const [short = '', name] = key.split('.');
    const tag = PREFIX + short;
    const isTag = manifest.some(({ tagName }) => tagName === tag);
    if (isTag && !configuration.elements[tag]) configuration = toggle(configuration, tag, true);
    if (isTag && name && isAddress(name)) arrived.push({ tag, name, value });
    else if (isTag && name && !isPrivate(name)) configuration = choose(configuration, manifest, { tag, name, value });
    else if (key.startsWith('--')) configuration = readStyle(configuration, manifest, key, value);
    else if (key === 'look' && LOOK.test(value)) configuration = { ...configuration, look: value };
    else if (key === 'scheme' && SCHEMES.includes(value)) configuration = { ...configuration, scheme: value };
    else if (key === 'files' && value) arrived.push({ name: key, value: readFolder(value) });
  }
  const hasElements = Object.keys(configuration.elements).length > 0;
  return { configuration: hasElements ? configuration : { ...configuration, elements: DEFAULTS.elements }, arrived };
}

function readStyle(configuration: Configuration, manifest: Manifest, name: string, value: string): Configuration {
  const isKnown = manifest.some(({ cssProperties }) => cssProperties.some((one) => one.name === name));
  return isKnown ? setStyle(configuration, name, value) : configuration;
}

/** Uses addresses that have arrived, since the reader has accepted them. */
export const accept = (configuration: Configuration, manifest: Manifest, arrived: readonly Arrived[]): Configuration =>
  arrived.reduce(
    (so, { tag, name, value }) =>
      tag === undefined ? { ...so, files: readFolder(value) } : choose(so, manifest, { tag, name, value }),
    configuration,
  );
