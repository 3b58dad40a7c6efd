/** The text that somebody pastes: one pure function over what was chosen and what the elements declare. */
import { angular, react, svelte, vue } from './bundlers.js';
import type { Configuration } from './configuration.js';
import type { Given, Snippet } from './elements.js';
import { div, page, plain, single } from './pages.js';
import { hugo, wordpress } from './shortcodes.js';

/** For which kind of page, the recommended one first. */
export const KINDS = [
  'letter',
  'html',
  'single',
  'plain',
  'react',
  'vue',
  'svelte',
  'angular',
  'hugo',
  'wordpress',
  'div',
] as const;
export type Kind = (typeof KINDS)[number];

/** Those that hold the letter as plain HTML. */
export const HOLDS_LETTER: readonly Kind[] = ['letter', 'plain'];

const MAKERS: Record<Kind, (configuration: Configuration, given: Given) => Snippet> = {
  letter: page,
  html: page,
  single,
  plain,
  react,
  vue,
  svelte,
  angular,
  hugo,
  wordpress,
  div,
};

/**
 * @param configuration what was chosen
 * @param kind for which kind of page
 * @param given what else is known
 */
export const snippet = (configuration: Configuration, kind: Kind, given: Given): Snippet =>
  // the plain letter is long: it is pasted where somebody asks for it
  MAKERS[kind](configuration, HOLDS_LETTER.includes(kind) ? given : { ...given, plain: undefined });
