/** What other scripts and older browsers do to a page before the letter comes. */

/** What libraries that change built-ins do to a page, as far as it matters here. */
export const NEIGHBOURS = {
  'Prototype.js, whose Array.from knows what has a length or toArray alone, and whose lists are texts in JSON': `
    Array.from = (iterable) => {
      if (!iterable) return [];
      if ('toArray' in Object(iterable)) return iterable.toArray();
      let length = iterable.length || 0, results = new Array(length);
      while (length--) results[length] = iterable[length];
      return results;
    };
    Object.assign(Array.prototype, { toArray() { return [...this]; }, entries() { return [...this]; }, clear() { this.length = 0; return this; }, first() { return this[0]; } });
    Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    String.prototype.startsWith = function (part) { return this.lastIndexOf(part, 0) === 0; };`,
  'an enumerable addition to Object.prototype': `Object.prototype.extra = function () { return 'extra'; };
    Object.prototype.lang = 'extra';`,
  'an enumerable addition to Array.prototype': `Array.prototype.extra = function () {}; Array.prototype.remove = () => 0;`,
  'an enumerable addition to Element and Function': `Element.prototype.extra = () => 0; Function.prototype.bindAs = () => 0;
    String.prototype.extra = () => 0; Number.prototype.extra = () => 0;`,
  'MooTools, whose JSON and types are theirs': `Array.prototype.each = function (f) { for (let i = 0; i < this.length; i++) f(this[i], i); };
    Element.prototype.getElement = Element.prototype.querySelector; Object.keys2 = Object.keys; Function.prototype.extend = function () {};
    Number.prototype.limit = () => 0; window.$ = () => null; window.$$ = () => [];`,
};

/** What is younger than the oldest browsers that serve. */
export const YOUNGER = [
  'delete URL.canParse',
  'delete URL.parse',
  'delete AbortSignal.any',
  'delete AbortSignal.timeout',
  'for (const name of ["toSorted", "toReversed", "toSpliced", "with"]) delete Array.prototype[name]',
  'delete Array.fromAsync',
  'delete Promise.withResolvers; delete Promise.try',
  'delete window.scheduler',
  'delete Intl.Segmenter; delete Intl.DurationFormat; delete Intl.supportedValuesOf',
  'delete window.requestIdleCallback',
  'delete window.PerformanceObserver',
  'delete Map.groupBy; delete Object.groupBy; delete Map.prototype.getOrInsertComputed',
  'for (const name of ["union", "difference", "intersection", "isSubsetOf"]) delete Set.prototype[name]',
  'delete Intl.Locale.prototype.getTextInfo; delete Intl.Locale.prototype.textInfo',
  'delete window.Iterator',
  'for (const name of ["isWellFormed", "toWellFormed"]) delete String.prototype[name]',
  'delete Element.prototype.checkVisibility; delete Element.prototype.setHTMLUnsafe; delete Element.prototype.moveBefore',
  'const supports = CSS.supports; CSS.supports = (...all) => !/light-dark|:has/.test(all.join()) && supports.apply(CSS, all)',
  'delete window.navigation; delete Document.prototype.startViewTransition; delete window.CloseWatcher',
  'delete ReadableStream.from; delete ReadableStream.prototype[Symbol.asyncIterator]; delete Response.prototype.bytes',
];
