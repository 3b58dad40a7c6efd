/** Builds `dist/`; each output says whom it is for. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import terser from '@rollup/plugin-terser';
import { dts } from 'rollup-plugin-dts';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { campaign, letterDates } from './src/campaign/campaign.build.mjs';
import { jsonSchemas } from './src/campaign/schema.build.mjs';
import { buildFolder, FOLDER } from './src/embed.build.mjs';
import { trimI18next } from './src/i18n/i18next.build.mjs';
import { wordDocuments } from './src/import/word-documents.build.mjs';
import { readLanguages, readLocale, words } from './src/i18n/words.build.mjs';
import { integrity } from './src/package/integrity.build.mjs';
import { thirdPartyLicences } from './src/package/third-party.build.mjs';
import { staticFragments, stylesheet } from './src/static/static.build.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const typescript = () =>
  esbuild({ target: 'es2022', loaders: { '.json': 'json' }, define: { __VERSION__: JSON.stringify(version) } });
const entries = {
  index: 'src/index.ts',
  elements: 'src/elements.ts',
  campaign: 'src/campaign/leave-x.ts',
  schema: 'src/campaign/schema.ts',
  static: 'src/static.ts',
  react: 'src/frameworks/react.ts',
  vue: 'src/frameworks/vue.ts',
  svelte: 'src/frameworks/svelte.ts',
};
const licences = thirdPartyLicences('dist');
const packages = [/^lit(\/|$)/, 'i18next', /^zod(\/|$)/, /^(react|vue|svelte\/elements)$/];

/** After terser, line breaks and plain comments stand in template literals alone, where a blank and nothing say the same. */
const foldTemplates = {
  name: 'fold-templates',
  renderChunk: (code) => code.replace(/\n\s*/g, ' ').replace(/ ?\/\* [^*@]*\*\//g, ''),
};

export const small = [
  terser({
    ecma: 2020,
    module: true,
    // neither Lit nor i18next has a getter that is read for its effect
    compress: { passes: 3, keep_fargs: false, pure_getters: true },
    // the licences stand in a file of their own
    format: { comments: false },
  }),
  foldTemplates,
];

/** Into a template literal, no minifier of scripts looks. */
const smallStyles = {
  name: 'small-styles',
  async transform(code) {
    for (const [literal, css] of code.matchAll(/\bcss`([^`$]+)`/g)) {
      const { code: minified } = await transform(css, { loader: 'css', minify: true });
      code = code.replace(literal, () => `css\`${minified.trim().replaceAll('\\', '\\\\')}\``);
    }
    return { code, map: null };
  },
};

/** A module for each class, so that a build which takes one leaves the others out. */
const classes = Object.fromEntries(
  ['letter', 'petition', 'endorsements', 'departures', 'write', 'endorse', 'alternatives', 'share'].map((one) => [
    `modules/leave-x-${one}`,
    `src/elements/${one}/leave-x-${one}.ts`,
  ]),
);

/** For bundlers: ES modules that leave lit, i18next and zod to the page's own build. */
export const modules = {
  // what the lazy modules shared with an entry would move all of it to a file that bundlers take to have no effect
  input: { ...entries, ...classes, 'modules/register': 'src/elements/register.ts' },
  external: packages,
  plugins: [typescript(), nodeResolve(), campaign(), words({ as: 'modules' }), jsonSchemas(), staticFragments()],
  output: {
    dir: 'dist',
    format: 'es',
    // else bundlers warn of imports that have no effect
    hoistTransitiveImports: false,
    chunkFileNames: ({ facadeModuleId }) => {
      const [, tag, part] = facadeModuleId?.match(/virtual\/words\/([^/]+)\/(.+)/) ?? [];
      return tag ? `words/${tag}.${part}.js` : 'modules/[name].js';
    },
  },
};

/** For TypeScript: the types of those modules. */
const types = {
  // what the frameworks' types share would get a name with a hash
  input: { ...entries, attributes: 'src/frameworks/attributes.ts' },
  external: packages,
  plugins: [dts()],
  output: { dir: 'dist', format: 'es' },
};

/** On a page that adds to `Object.prototype`, zod would take what it finds there for its own, and die of it. */
const ownKeysOfZod = {
  name: 'own-keys-of-zod',
  transform: (code, id) =>
    /[\\/]zod[\\/]v4[\\/]core[\\/]/.test(id)
      ? { code: code.replace(/for \(const (\w+) in (\w+)\)/g, 'for (const $1 of Object.keys($2))'), map: null }
      : null,
};

/** For a script tag: everything that `embed.js` loads, in one folder named by its content; words and lazy modules are loaded when used. */
export const embed = {
  input: 'src/run.ts',
  // one file for the entry and what the lazy modules share with it
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    smallStyles,
    typescript(),
    nodeResolve(),
    trimI18next(),
    ownKeysOfZod,
    campaign(),
    words({ as: 'json', folder: FOLDER, dates: letterDates }),
    licences,
  ],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: `${FOLDER}[name].js`,
    chunkFileNames: `${FOLDER}[name].js`,
    plugins: [...small, buildFolder()],
  },
};

/** What a standalone file does not contain says so when it is asked for; under its button stands text alone. */
const withoutLazyModules = {
  name: 'without-lazy-modules',
  resolveId(id) {
    if (/\/act\.lazy\.js$/.test(id)) return resolve('src/elements/letter/plain-act.ts');
    const isAbsent = /\/(?:(?:language-menu|list|endorsements-view|custom)\.lazy|optional-tags)\.js$/.test(id);
    return isAbsent ? resolve('src/elements/absent.lazy.ts') : null;
  },
};

/** For a page, or a disk, that takes a single file: a classic deferred script for each language, with its words in it. */
export const standalone = {
  input: 'src/standalone.ts',
  plugins: [
    withoutLazyModules,
    smallStyles,
    typescript(),
    nodeResolve(),
    trimI18next(),
    campaign(),
    words({ as: 'inline', dates: letterDates }),
    licences,
  ],
  output: {
    dir: 'dist',
    format: 'iife',
    inlineDynamicImports: true,
    plugins: small,
  },
};

/** For Node, yaml has CommonJS alone; its other build is the same code. */
const yamlAsModule = {
  name: 'yaml-as-module',
  resolveId: (id) => (id === 'yaml' ? resolve('node_modules/yaml/browser/index.js') : null),
};

/** The templates need no element, and so no stand-in for the DOM. */
const litTemplates = {
  name: 'lit-templates',
  resolveId(id) {
    return id === 'lit' ? this.resolve('lit/html.js') : null;
  },
};

/** The parsers of letters are large, and nobody reads them here. */
const smallParsers = minify();
const minifyLazy = {
  name: 'minify-lazy',
  renderChunk(code, chunk, ...rest) {
    return chunk.fileName.startsWith('cli/') ? smallParsers.renderChunk.call(this, code, chunk, ...rest) : null;
  },
};

/** What the command loads where a letter is imported: the parsers of its formats. */
const LAZY_IMPORT = /[\\/]src[\\/]import[\\/][\w-]+\.lazy\.ts$/;

/** Everything but that goes into one file, whatever loads it when. */
function oneFile(id, { getModuleInfo, getModuleIds }) {
  const reached = new Set();
  const waiting = [...getModuleIds()].filter((one) => getModuleInfo(one).isEntry);
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (reached.has(one) || LAZY_IMPORT.test(one)) continue;
    reached.add(one);
    const { importedIds, dynamicallyImportedIds } = getModuleInfo(one);
    waiting.push(...importedIds, ...dynamicallyImportedIds);
  }
  return reached.has(id) ? 'cli' : undefined;
}

/** For a terminal: the command, in one file, and what it loads where it imports letters. */
const command = {
  input: 'src/cli/main.ts',
  external: /^node:/,
  plugins: [
    yamlAsModule,
    litTemplates,
    wordDocuments(),
    typescript(),
    nodeResolve({ exportConditions: ['node'] }),
    commonjs(),
    campaign(),
    words({ as: 'modules' }),
    stylesheet('dist'),
    minifyLazy,
    licences,
    integrity('dist'), // the last output's last step
  ],
  output: {
    dir: 'dist',
    format: 'es',
    manualChunks: oneFile,
    entryFileNames: 'cli.js',
    chunkFileNames: ({ name }) => (name === 'cli' ? 'cli.js' : 'cli/[name].js'),
    banner: ({ name }) => (name === 'cli' || name === 'main' ? '#!/usr/bin/env node' : ''),
  },
};

/** What cannot be read is empty here: the check itself says what is wrong with it. */
const emptyIfBroken = {
  name: 'empty-if-broken',
  resolveId: (id) => (id in UNBROKEN ? `\0${id}` : null),
  load(id) {
    const read = UNBROKEN[id.slice(1)];
    return read ? `export default ${JSON.stringify(read())};` : null;
  },
};
const UNBROKEN = {
  'virtual/source': () => orEmpty(() => readLocale('en'), {}),
  'virtual/language-list': () => orEmpty(readLanguages, []),
};

function orEmpty(read, empty) {
  try {
    const value = read();
    return value && Array.isArray(value) === Array.isArray(empty) && typeof value === 'object' ? value : empty;
  } catch {
    return empty;
  }
}

/** For `npm run check`: the check alone, which has to run where locales are so broken that nothing else can be built. */
const check = {
  input: 'src/cli/check-alone.ts',
  external: /^node:/,
  plugins: [emptyIfBroken, typescript(), nodeResolve({ exportConditions: ['node'] })],
  output: { file: 'node_modules/.cache/leave-x-letter/check.mjs', format: 'es', inlineDynamicImports: true },
};

/** Packages that we only use may warn of themselves; our own sources may not. What holds only types is a module with nothing in it. */
const ownWarningsOnly = (level, log, handler) => {
  const isForeign = [log.id, ...(log.ids ?? [])].some((id) => id?.includes('node_modules'));
  if (level !== 'warn' || !(isForeign || log.code === 'EMPTY_BUNDLE')) handler(level, log);
};

for (const config of [modules, types, embed, standalone, command, check]) config.onLog = ownWarningsOnly;

export default ({ configCheck }) => (configCheck ? check : [modules, types, embed, standalone, command]);
