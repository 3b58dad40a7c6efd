/** What somebody brings lies as files on their site: which attribute of which element asks for each of them. */
import { type Attributes, choose, type Configuration, isOwn, mainOf, toggle } from './configuration.js';
import { attributesOf, LETTER, type Manifest, PREFIX } from './manifest.js';
import type { Own } from './state.js';

/** The letter, in each of its languages. */
const TEXTS = '{lang}.json';

/** Besides the letters, what may lie in the folder. */
const DATA = /^(?:campaign|endorsements|departures|representatives)\.json$/;

/** @param file its name in the folder */
export const isData = (file: string): boolean => DATA.test(file);

/** The form that a list of representatives is for. */
const REPRESENTATIVES = 'representatives.json';
const WRITE = 'leave-x-write';

/** The file that an attribute asks for, by its name in the folder that is handed back. */
function fileOf(tag: string, name: string): string | undefined {
  if (name === 'locales-src') return TEXTS;
  if (name === 'src') return `${tag.slice(PREFIX.length)}.json`;
  return /^(\w+)-src$/.test(name) ? name.replace(/-src$/, '.json') : undefined;
}

/** Whether an attribute asks for something that was brought. */
export function isBrought(own: Own | undefined, tag: string, name: string): boolean {
  const file = fileOf(tag, name);
  if (!own || file === undefined) return false;
  return file === TEXTS ? hasTexts(own) : file in own.data;
}

const hasTexts = (own: Own | undefined): boolean => Object.keys(own?.locales ?? {}).length > 0;

/**
 * @param own what was brought
 * @param tag an element
 * @param said its attributes
 * @returns those that ask for what was brought, with the addresses that it has on this page
 */
export const addressesHere = (own: Own | undefined, tag: string, said: Attributes): Attributes =>
  Object.fromEntries(
    Object.keys(said).flatMap((name) =>
      own && isBrought(own, tag, name) ? [[name, own.folder + (fileOf(tag, name) ?? '')]] : [],
    ),
  );

/**
 * Says where the files lie that somebody has brought; an address that was chosen stays.
 * @param configuration what was chosen
 * @param manifest what can be
 * @param brought `own`: what there is now; `before`: what there was
 */
export function setBrought(
  configuration: Configuration,
  manifest: Manifest,
  { own, before }: { own: Own | undefined; before?: Own | undefined },
): Configuration {
  const valueOf = (tag: string, name: string, there: string | undefined): string | undefined => {
    if (name === 'languages' && hasTexts(own)) return Object.keys(own?.locales ?? {}).join(' ');
    if (isBrought(own, tag, name)) return there ?? `/letter/${fileOf(tag, name) ?? ''}`;
    const isGone = name === 'languages' ? hasTexts(before) : isBrought(before, tag, name);
    return isGone ? undefined : there;
  };
  return placesIn(configuration, manifest).reduce((so, { tag, name }) => {
    const there = so.elements[tag]?.[name];
    const value = valueOf(tag, name, there);
    return value === there ? so : choose(so, manifest, { tag, name, value });
  }, configuration);
}

/** All that can be said on a page, each where it is said. */
function placesIn(configuration: Configuration, manifest: Manifest): { tag: string; name: string }[] {
  const main = mainOf(configuration);
  return Object.keys(configuration.elements).flatMap((tag) =>
    attributesOf(manifest, tag)
      .filter(({ name }) => isOwn(manifest, main, tag, name))
      .map(({ name }) => ({ tag, name })),
  );
}

/** A list of representatives needs the form in which readers write to them; a letter has room for it. */
export const withPlace = (configuration: Configuration, { data }: Own): Configuration =>
  REPRESENTATIVES in data && mainOf(configuration) === LETTER ? toggle(configuration, WRITE, true) : configuration;

/**
 * @param configuration what was chosen
 * @param manifest what can be
 * @param own what was brought
 * @returns what no element on the page asks for, as the attribute of the element that would
 */
export function withoutPlace(configuration: Configuration, manifest: Manifest, own: Own | undefined): string[] {
  const asked = placesIn(configuration, manifest).map(({ tag, name }) => fileOf(tag, name));
  return Object.keys(own?.data ?? {})
    .filter((file) => !asked.includes(file))
    .map((file) => file.replace(/\.json$/, '-src'));
}
