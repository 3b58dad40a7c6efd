/** The text that somebody pastes: one pure function over what was chosen and what the elements declare. */
import { type Configuration, LOOKS, mainOf, saidOf } from './configuration.js';
import { isAddress, LETTER, type Manifest } from './manifest.js';
import { escapeHtml, html, jsx, type Markup, template, write, type Writer } from './markup.js';

export const KINDS = [
  'letter',
  'html',
  'single',
  'react',
  'vue',
  'svelte',
  'angular',
  'hugo',
  'wordpress',
  'div',
] as const;
export type Kind = (typeof KINDS)[number];

/** What the snippet needs besides. */
export interface Given {
  manifest: Manifest;
  /** the language of the letter: of a page that leaves it open, that of the page */
  lang: string;
  /** shown until the letter is there, and where it cannot be */
  title: string;
  /** where the letter can be read, if anywhere */
  url?: string | undefined;
  /** the letter as plain HTML: what stands inside its tag */
  plain?: string | undefined;
  /** the hashes of the package's files */
  hashes?: Readonly<Record<string, string>>;
}

/** Where a block goes. */
export type Place = 'page' | 'terminal' | 'component' | 'config' | 'styles' | 'theme';

export interface Snippet {
  blocks: readonly { place: Place; code: string }[];
  /** attributes and tags that were chosen, and cannot be had in this way */
  left: readonly string[];
}

/** What a single file does not contain. */
const NOT_IN_SINGLE =
  /src$|-mode$|^(?:mode|group-by|sort-by|highlight|record-links|language-menu|language-links|languages|browser-language)$/;

/** The tags that a single file has. */
const IN_SINGLE = /^leave-x-(?:letter|petition|endorsements|departures)$/;

/** What a `div` does not say, since anybody may have written it: the script tag does. */
const SAID_BY_SCRIPT =
  /^(?:action|mailto|contribute-url|follow-src|representatives-src|publisher|publication-url|contact|withdraw|privacy-url)$/;

/** An address on their own site, however it is written. */
const isOwnAddress = (value: string): boolean => !/^[a-z][a-z\d+.-]*:|^\/\//i.test(value.trim());

/**
 * @param configuration what was chosen
 * @param kind for which kind of page
 * @param given what else is known
 */
export function snippet(configuration: Configuration, kind: Kind, given: Given): Snippet {
  return MAKERS[kind](configuration, given);
}

const MAKERS: Record<Kind, (configuration: Configuration, given: Given) => Snippet> = {
  letter: (configuration, given) => page(configuration, given, given.plain),
  html: (configuration, given) => page(configuration, given),
  single,
  react: (configuration, given) => bundled(configuration, given, react),
  vue: (configuration, given) => bundled(configuration, given, vue),
  svelte: (configuration, given) => bundled(configuration, given, svelte),
  angular: (configuration, given) => bundled(configuration, given, angular),
  hugo: (configuration, given) => page(configuration, given),
  wordpress: (configuration, given) => page(configuration, given),
  div,
};

/** The elements of the page: a form stands inside the letter whose button opens it. */
function elements(configuration: Configuration, given: Given, { plain, keeps = () => true }: Options = {}): Markup[] {
  const { manifest } = given;
  const tags = Object.keys(configuration.elements);
  const attributesOf = (tag: string) =>
    Object.fromEntries(Object.entries(saidOf(configuration, tag, manifest)).filter(([name]) => keeps(tag, name)));
  const isInside = (tag: string) => formInside(configuration) && tag === 'leave-x-endorse';
  return tags
    .filter((tag) => keeps(tag) && !isInside(tag))
    .map((tag) => {
      const form = tags.find((one) => tag === LETTER && isInside(one) && keeps(one));
      const inside = form && { tag: form, attributes: { slot: 'act', ...attributesOf(form) }, content: [] };
      const text = tag === LETTER && plain ? { html: plain } : fallback(given);
      const isMain = tag === mainOf(configuration);
      return { tag, attributes: attributesOf(tag), content: [...(isMain ? [text] : []), ...(inside ? [inside] : [])] };
    });
}

interface Options {
  plain?: string | undefined;
  /** whether a tag can be had, and an attribute of it */
  keeps?: (tag: string, name?: string) => boolean;
}

const formInside = ({ elements: there }: Configuration): boolean =>
  there[LETTER]?.['act'] === 'endorse' && 'leave-x-endorse' in there;

function fallback({ title, url }: Given): Markup {
  const content = url ? [{ tag: 'a', attributes: { href: url }, content: [title] }] : [title];
  return { tag: 'p', attributes: {}, content };
}

/** All that was chosen and is not kept. */
function leftBy({ elements: there }: Configuration, keeps: NonNullable<Options['keeps']>): string[] {
  return Object.entries(there).flatMap(([tag, attributes]) =>
    keeps(tag) ? Object.keys(attributes).filter((name) => !keeps(tag, name)) : [`<${tag}>`],
  );
}

const written = (markup: readonly Markup[], writer: Writer, indent = ''): string =>
  markup.map((one) => write(one, writer, indent)).join('\n');

/** A rule for the elements, where anything was chosen that wants one. */
export function rule({ elements: there, style, scheme }: Configuration): string {
  const lines = [
    // system colours follow the scheme
    ...(scheme ? [`color-scheme: ${scheme};`, 'background: Canvas;', 'color: CanvasText;'] : []),
    ...Object.entries(style).map(([name, value]) => `${name}: ${value};`),
  ];
  if (lines.length === 0) return '';
  return `${Object.keys(there).join(',\n')} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

const sheet = (address: string): string => `<link rel="stylesheet" href="${escapeHtml(address)}" />`;

const lookOf = ({ look, files }: Configuration): string[] =>
  LOOKS.includes(look) ? [sheet(`${files}looks/${look}.css`)] : [];

const styleOf = (configuration: Configuration): string[] => {
  const css = rule(configuration);
  return css ? [`<style>${css.includes('\n') ? `\n${css}\n` : css}</style>`] : [];
};

/** For a page of HTML: style sheets, the script, the elements. */
function page(configuration: Configuration, given: Given, plain?: string): Snippet {
  const { files } = configuration;
  const head = [
    ...(plain && LETTER in configuration.elements ? [sheet(`${files}leave-x-letter.css`)] : []),
    ...lookOf(configuration),
    ...styleOf(configuration),
    `<script type="module" src="${escapeHtml(files)}embed.js"></script>`,
  ];
  const body = written(elements(configuration, given, { plain }), html);
  return { blocks: [{ place: 'page', code: `${head.join('\n')}\n\n${body}\n` }], left: [] };
}

function single(configuration: Configuration, given: Given): Snippet {
  // the question to a council is in the file; a form, and buttons for sharing, are not
  const isActLazy = /^(?:endorse|share)$/.test(configuration.elements[LETTER]?.['act'] ?? '');
  const keeps = (tag: string, name = '') =>
    IN_SINGLE.test(tag) && !NOT_IN_SINGLE.test(name) && !(name === 'act' && isActLazy);
  const file = `standalone/${given.lang}.js`;
  const hash = given.hashes?.[file];
  const pinned = hash ? ` integrity="${hash}" crossorigin="anonymous"` : '';
  const head = [
    ...lookOf(configuration),
    ...styleOf(configuration),
    `<script defer src="${escapeHtml(configuration.files + file)}"${pinned}></script>`,
  ];
  const body = written(elements(configuration, given, { keeps }), html);
  return {
    blocks: [{ place: 'page', code: `${head.join('\n')}\n\n${body}\n` }],
    left: leftBy(configuration, keeps),
  };
}

/** For an editor that drops tags it does not know. */
function div(configuration: Configuration, given: Given): Snippet {
  const { files } = configuration;
  const tags = Object.keys(configuration.elements);
  // the form has no place inside a div
  const isForm = (tag: string) => formInside(configuration) && tag === 'leave-x-endorse';
  const value = (tag: string, name: string) => saidOf(configuration, tag, given.manifest)[name] ?? '';
  const isAllowed = (tag: string, name: string) => !isAddress(name) || isOwnAddress(value(tag, name));
  const keeps = (tag: string, name?: string) =>
    !isForm(tag) && (name === undefined || (isAllowed(tag, name) && !(name === 'act' && formInside(configuration))));
  const bySite = tags.flatMap((tag) =>
    Object.entries(saidOf(configuration, tag, given.manifest)).filter(
      ([name]) => keeps(tag, name) && SAID_BY_SCRIPT.test(name),
    ),
  );
  const bodies = elements(configuration, given, { keeps: (tag, name = '') => keeps(tag, name) && !SAID_BY_SCRIPT.test(name) });
  const script = { 'data-mount': '', ...Object.fromEntries(bySite.map(([name, said]) => [`data-${name}`, said])) };
  const head = [
    ...lookOf(configuration),
    ...styleOf(configuration),
    write({ tag: 'script', attributes: { type: 'module', src: `${files}embed.js`, ...script }, content: [] }, html),
  ];
  const divs = bodies.map(({ tag, attributes, content }) => {
    const mark = { class: tag, [`data-${tag}`]: '' };
    const named = Object.entries(attributes).map(([name, said]) => [`data-${name}`, said]);
    // an editor deletes a div that is empty
    const text = content.length > 0 ? content : [fallback(given)];
    return { tag: 'div', attributes: { ...mark, ...(Object.fromEntries(named) as object) }, content: text };
  });
  return {
    blocks: [{ place: 'page', code: `${head.join('\n')}\n\n${written(divs, html)}\n` }],
    left: leftBy(configuration, keeps),
  };
}

type Component = (markup: readonly Markup[]) => { component: string; config?: string };

/** For a site with a build: the package, a component, a style sheet. */
function bundled(configuration: Configuration, given: Given, component: Component): Snippet {
  const made = component(elements(configuration, given));
  const look = LOOKS.includes(configuration.look) ? `@import 'leave-x-letter/looks/${configuration.look}.css';` : '';
  const css = [look, rule(configuration)].filter(Boolean).join('\n\n');
  return {
    blocks: [
      { place: 'terminal', code: 'npm install leave-x-letter\n' },
      { place: 'component', code: made.component },
      ...(made.config ? [{ place: 'config' as const, code: made.config }] : []),
      ...(css ? [{ place: 'styles' as const, code: `${css}\n` }] : []),
    ],
    left: [],
  };
}

const react: Component = (markup) => {
  const isOne = markup.length === 1;
  const body = isOne ? written(markup, jsx, '    ') : `    <>\n${written(markup, jsx, '      ')}\n    </>`;
  return { component: `import 'leave-x-letter';\n\nexport function Letter() {\n  return (\n${body}\n  );\n}\n` };
};

const vue: Component = (markup) => ({
  component: `<script setup>\nimport 'leave-x-letter';\n</script>\n\n<template>\n${written(markup, template, '  ')}\n</template>\n`,
  config: `// vite.config.js\nimport vue from '@vitejs/plugin-vue';\n\nexport default {
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('leave-x-') } } }),
  ],\n};\n`,
});

const svelte: Component = (markup) => ({
  component: `<script>\n  import 'leave-x-letter';\n</script>\n\n${written(markup, template)}\n`,
});

const angular: Component = (markup) => ({
  component: `import { afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  selector: 'app-letter',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${written(markup, template, '    ')}
  \`,
})
export class Letter {
  constructor() {
    // the letter needs a browser
    afterNextRender(() => import('leave-x-letter'));
  }
}
`,
});
