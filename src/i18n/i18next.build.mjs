/**
 * The build step of i18next, for the files of a script tag: leaves out of it what the widget never comes to. All else
 * stays i18next's own code. What we ask of it stands in i18next.ts: who asks for more there may find it left out here.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version that test/i18n/i18next.test.mjs has compared, text by text, with what is made of it here. */
const TESTED = '26.7.2';
const FILE = /[\\/]i18next[\\/]dist[\\/]esm[\\/]i18next\.js$/;
const ADVICE = 'Mend src/i18n/i18next.build.mjs, set its TESTED, and run node --test test/i18n/i18next.test.mjs.';

/** By class: the methods that neither i18next.ts calls nor what is left of i18next. */
const UNUSED = {
  ResourceStore: `removeNamespaces deprecateDottedLng addResource addResources removeResourceBundle getResourceBundle
    hasResourceBundle getDataByLanguage hasLanguageSomeTranslations toJSON`,
  Translator: 'exists',
  PluralResolver: 'clearCache needsPlural getPluralFormsOfKey getSuffixes',
  Interpolator: 'reset nest',
  I18n: `loadResources reloadResources hydrate setResolvedLanguage setDefaultNamespace hasLoadedNamespace loadNamespaces
    loadLanguages exists dir cloneInstance toJSON`,
};

/** What does in the place of a class, a method or a function. */
const STAND_INS = {
  // what it says is for whoever debugs; i18next.ts takes it for an object, of which the classes have one each
  Logger: 'class Logger { create() { return this; } }',
  // nobody listens
  EventEmitter: 'class EventEmitter { on() {} emit() {} }',
  // there is no backend, as i18next.ts loads the words
  Connector: 'class Connector { on() {} }',
  // i18next.ts brings one of its own
  Formatter: 'class Formatter {}',
  // each text is asked for with `lngs`, so that no language leads to another; `Formats` has refused tags that are none
  LanguageUtil: 'class LanguageUtil {}',
  // a key is a string, and with `nsSeparator: false` never names a namespace
  keysFromSelector: 'function keysFromSelector() {}',
  looksLikeObjectPath: 'looksLikeObjectPath = () => true',
  // neither a default text is given nor are the details of the values read
  'Translator.hasDefaultValue': 'static hasDefaultValue() { return false; }',
  'Translator.getUsedParamsDetails': 'getUsedParamsDetails() {}',
  // texts are never nested (`nest: false`), and there are no post-processors
  'Translator.extendTranslation': `extendTranslation(text, _key, options) {
    return options.skipInterpolation ? text : this.interpolator.interpolate(text, options, options.lng, options);
  }`,
  // placeholders look as they do by default
  'Interpolator.init': `init() {
    const marks = { regexp: /{{(.+?)}}/g, regexpUnescape: /{{-(.+?)}}/g, formatSeparator: ',' };
    Object.assign(this, marks, { alwaysFormat: true, maxReplaces: 1000 });
  }`,
  'Interpolator.resetRegExp': 'resetRegExp() { this.regexp.lastIndex = this.regexpUnescape.lastIndex = 0; }',
  // the formatter is the one module
  'I18n.use': 'use(module) { this.modules.formatter = module; return this; }',
  // called by `init` alone, before there are any words
  'I18n.changeLanguage': 'changeLanguage(lng, done) { this.translator.changeLanguage(lng); done(); }',
  // there are always options, and no prefix of keys
  'I18n.getFixedT': 'getFixedT(lng) { return (key, options) => this.t(key, { lng, ...options }); }',
};

/** What expressions always come to: a value, and which. The minifier then finds what cannot be reached. */
const KNOWN = [
  // see `Logger`
  ['(() => {})', 'this.logger.log', 'this.logger.warn', 'this.logger.error', 'this.logger.once'],
  ['(() => {})', 'this.logger.deprecate', 'baseLogger.deprecate', 'baseLogger.init'],
  // modules that nobody brings
  ['undefined', 'this.i18nFormat', 'this.modules.i18nFormat', 'this.modules.languageDetector', 'this.modules.logger'],
  // options that i18next.ts does not give with a text
  ['undefined', 'opt.context', 'opt.ordinal', 'options.ordinal', 'opt.returnObjects', 'opt.nsSeparator'],
  // options of `init` that i18next.ts sets so, or leaves as they are
  ['false', 'this.options.nsSeparator', 'this.escapeValue', 'this.options.returnObjects'],
  // only a warning, and what is not used, asks for these
  ['undefined', 'this.hasLoadedNamespace.bind(this)', 'this.reloadResources.bind(this)'],
  // a language is a tag, without a dot and not i18next's word for showing keys; a missing text is told to nobody
  ['false', "lng.includes('.')", "lng?.toLowerCase() === 'cimode'", 'usedKey || usedDefault || updateMissing'],
];

const unused = Object.entries(UNUSED).flatMap(([name, list]) => list.split(/\s+/).map((one) => [`${name}.${one}`, '']));
const declarations = new Map([...unused, ...Object.entries(STAND_INS)]);
const expressions = new Map(KNOWN.flatMap(([value, ...sources]) => sources.map((source) => [source, value])));

/**
 * Finds what is to be replaced: the outermost first, and nothing within it.
 * @param {string} code
 * @param {import('rollup').AstNode} node
 * @param {string} [owner] the class that it stands in
 * @returns {{ start: number, end: number, key: string, standIn: string }[]}
 */
function findEdits(code, { start, end, ...node }, owner) {
  const name = node.type === 'MethodDefinition' ? `${owner}.${node.key.name}` : node.id?.name;
  const key = declarations.has(name) ? name : code.slice(start, end);
  const standIn = declarations.get(name) ?? expressions.get(key);
  if (standIn !== undefined) return [{ start, end, key, standIn }];
  const parts = Object.values(node).flat();
  if (node.type === 'ClassDeclaration') owner = name;
  return parts.flatMap((part) => (part?.type ? findEdits(code, part, owner) : []));
}

/** @returns {import('rollup').Plugin} */
export const trimI18next = () => ({
  name: 'trim-i18next',
  transform(code, id) {
    if (!FILE.test(id)) return null;
    const { version } = JSON.parse(readFileSync(join(dirname(id), '../../package.json'), 'utf8'));
    if (version !== TESTED) this.error(`i18next is ${version}, but was trimmed and tested as ${TESTED}. ${ADVICE}`);
    const edits = findEdits(code, this.parse(code)).sort((a, b) => b.start - a.start);
    for (const key of [...declarations.keys(), ...expressions.keys()]) {
      const count = edits.filter((edit) => edit.key === key).length;
      // an expression may come again
      if (declarations.has(key) ? count !== 1 : count === 0)
        this.error(`i18next has "${key}" ${count} times. ${ADVICE}`);
    }
    const replace = (rest, { start, end, standIn }) => rest.slice(0, start) + standIn + rest.slice(end);
    return { code: edits.reduce(replace, code), map: null };
  },
  buildEnd(error) {
    // else a file that has moved would come along whole, without a word
    if (!error && !Array.from(this.getModuleIds()).some((id) => FILE.test(id)))
      this.error(`i18next is not where it was. ${ADVICE}`);
  },
});
