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
  ResourceStore: `addNamespaces removeNamespaces deprecateDottedLng addResource addResources removeResourceBundle
    hasResourceBundle getResourceBundle getDataByLanguage hasLanguageSomeTranslations toJSON`,
  Translator: 'changeLanguage exists hasDefaultValue getUsedParamsDetails',
  PluralResolver: 'clearCache needsPlural getPluralFormsOfKey getSuffixes',
  Interpolator: 'reset nest',
  I18n: `loadResources reloadResources hydrate setResolvedLanguage changeLanguage setDefaultNamespace hasLoadedNamespace
    loadNamespaces loadLanguages exists dir cloneInstance toJSON`,
};

/** What replaces a class, a method or a function. */
const STAND_INS = {
  // what it says is for whoever debugs; i18next.ts takes it for an object, of which the classes have one each
  Logger: 'class Logger { create() { return this; } }',
  // nobody listens
  EventEmitter: 'class EventEmitter {}',
  // there is no backend, as i18next.ts loads the words; it brings a formatter of its own
  Connector: 'class Connector {}',
  Formatter: 'class Formatter {}',
  // each text is asked for with `lngs`, so that no language leads to another; `Formats` has refused tags that are none
  LanguageUtil: 'class LanguageUtil {}',
  // a key is a string, and with `nsSeparator: false` never names a namespace
  keysFromSelector: 'function keysFromSelector() {}',
  'Translator.extractFromKey': 'extractFromKey(key, { ns: namespaces }) { return { key, namespaces }; }',
  // what is left, put together without what else could have been brought, and without options but those of i18next.ts
  'I18n.constructor': 'constructor() { super(); this.logger = baseLogger; }',
  'I18n.use': 'use(formatter) { this.formatter = formatter; return this; }',
  'I18n.init': `init({ resources, ...options }) {
    this.store = new ResourceStore(resources);
    this.addResourceBundle = (...bundle) => this.store.addResourceBundle(...bundle);
    const pluralResolver = new PluralResolver();
    const interpolator = new Interpolator(this.formatter);
    this.translator = new Translator({ options, resourceStore: this.store, pluralResolver, interpolator });
  }`,
  'ResourceStore.constructor': 'constructor(data) { super(); this.data = data; }',
  'Translator.constructor': 'constructor(services) { super(); Object.assign(this, services); }',
  'PluralResolver.constructor': 'constructor() { this.pluralRulesCache = {}; }',
  'Interpolator.constructor': 'constructor({ format }) { this.format = format; this.init(); }',
  // there are always options, and no prefix of keys
  'I18n.getFixedT': 'getFixedT(lng) { return (key, options) => this.t(key, { lng, ...options }); }',
  // languages and namespaces have no dot, and words are the asker's to give away
  'ResourceStore.addResourceBundle': `addResourceBundle(lng, ns, words) {
    const known = (this.data[lng] ??= {});
    known[ns] = { ...known[ns], ...words };
  }`,
  // `deepFind` finds what a path leads to as well as what has dots in its name
  'ResourceStore.getResource': 'getResource(lng, ns, key) { return deepFind(this.data[lng]?.[ns], key); }',
  // texts are never nested (`nest: false`), and there are no post-processors
  'Translator.extendTranslation': `extendTranslation(text, _key, options) {
    return options.skipInterpolation ? text : this.interpolator.interpolate(text, options, options.lng);
  }`,
  // every language has rules, and no number is an ordinal
  'PluralResolver.getSuffix': "getSuffix(code, count) { return '_' + this.getRule(code).select(count); }",
  // placeholders look as they do by default
  'Interpolator.init': `init() {
    const marks = { regexp: /{{(.+?)}}/g, regexpUnescape: /{{-(.+?)}}/g };
    Object.assign(this, marks, { maxReplaces: 1000 });
  }`,
  'Interpolator.resetRegExp': 'resetRegExp() { this.regexp.lastIndex = this.regexpUnescape.lastIndex = 0; }',
  // the formatter goes by the value alone, whatever a placeholder asks for, and makes a string of each
  handleFormat: "handleFormat = (key) => this.format(deepFind(data, key.split(',')[0].trim()), undefined, lng)",
};

/** What expressions always come to: a value, and which. The minifier then finds what cannot be reached. */
const KNOWN = [
  // see `Logger`
  ['(() => {})', 'this.logger.log', 'this.logger.warn', 'this.logger.error', 'this.logger.once'],
  // a key is one string, and comes with options, of which these are there, or not
  ['true', '!Array.isArray(keys)', "typeof o === 'object'", "typeof opt === 'object'"],
  ['false', 'keys == null', "typeof keys === 'function'", "typeof k === 'function'", 'Array.isArray(keys)'],
  ['false', '!opt', "typeof opt !== 'object'"],
  [
    'opt.lngs',
    'opt.lngs ? opt.lngs : this.languageUtils.toResolveHierarchy(opt.lng || this.language, opt.fallbackLng)',
  ],
  ['true', 'opt.returnDetails !== undefined ? opt.returnDetails : this.options.returnDetails'],
  ['undefined', 'opt.context', 'opt.ordinal', 'options.ordinal', 'opt.returnObjects', 'opt.nsSeparator'],
  ['undefined', 'opt.joinArrays', 'opt.keySeparator', 'options?.interpolation'],
  // options that i18next.ts does not give once and for all, and what they then are
  ['undefined', 'this.options.fallbackNS', 'this.options.joinArrays', 'this.options.returnObjects'],
  ['undefined', 'this.options.missingInterpolationHandler', 'options?.missingInterpolationHandler'],
  ['false', 'this.options.appendNamespaceToMissingKey', 'this.options.returnNull', 'this.options.returnEmptyString'],
  ["'_'", 'this.options.pluralSeparator'],
  ['true', 'this.options.interpolation.skipOnVariables'],
  // a module that nobody brings
  ['undefined', 'this.i18nFormat'],
  // neither is a default text given nor are the details of the values read
  ['false', 'Translator.hasDefaultValue(opt)'],
  ['undefined', 'this.getUsedParamsDetails(opt)'],
  // words come from JSON, which has no numbers, functions or patterns as objects, and none of texts is a list
  ['true', '!noObject.includes(resType)'],
  ['false', 'isString(joinArrays)'],
  // a missing text is told to nobody, and the words of a namespace are there before it is asked for
  ['false', "lng?.toLowerCase() === 'cimode'", 'usedKey || usedDefault || updateMissing'],
  ['undefined', 'this.utils?.hasLoadedNamespace'],
  ['false', "code === 'dev'", "typeof Intl === 'undefined'", '!this.translator'],
  // what stands for a placeholder is a string, as `handleFormat` makes one, and stands in the text as it is
  ['false', 'this.escapeValue', 'value === undefined', '!isString(value) && !this.useRawValueToEscape'],
  ['value', 'makeString(todo.safeValue(value))'],
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
