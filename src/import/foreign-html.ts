/** Takes out of HTML what is no text, and marks what is aligned to the right. */
import type { Element, ElementContent, Nodes, Parents } from 'hast';
import { quoted } from '../markdown/quoted.js';
import { noteOf } from './html-notes.js';
import { readLook, withoutLayout } from './layout.js';
import { liveCount, type Notes } from './letter.js';
import { textOf } from './text-of-html.js';
import { withWordLists } from './word-html.js';
import { type Aside, ASIDE } from './word-markup.js';

/** What shows no words, or others than it holds. */
const WORDLESS = new Set(
  'script style template noscript iframe object embed video audio canvas svg math map link meta base input'.split(' '),
);
/** What somebody fills in, whose words are not those of the letter. */
const FORMS = new Set(['form', 'button', 'select', 'textarea', 'dialog']);

/** What a comment and its mark stand in. */
const COMMENTED = new Set(['a', 'sup', 'p', 'div']);

const RIGHT_STYLE = /(?:text-align|float)\s*:\s*(?:right|end)/i;
const RIGHT_CLASS = /^(?:has-)?(?:(?:text|align|float|pull)-?){0,2}(?:right|end)$/i;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const COUNT = /count(?:er)?\b|signatures|signers/i;

/**
 * @param tree HTML, which is changed
 * @param notes what is taken out
 */
export function withoutForeign(tree: Parents, notes: Notes): void {
  const waiting: Parents[] = [tree];
  let comments = 0;
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    const children: Nodes[] = [];
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'comment') {
        if (OF_PROGRAM.test(node.value)) continue;
        comments++;
        if (comments <= MAX_TOLD)
          notes.lose(node, `an HTML comment cannot be kept: ${quoted(`<!--${node.value}-->`)} is left out.`);
        continue;
      }
      if (node.type === 'doctype') continue;
      if (node.type === 'element') {
        // it opens an answer, which is text
        if (node.tagName === 'button' && isHeading(parent)) node.tagName = 'span';
        if (node.tagName === 'table') withoutLayout(node);
        if (node.tagName === 'p' && /(?:^| )(?:MsoTitle|title)(?: |$)/.test(named(node.properties.className)))
          node.tagName = 'h1';
        if (!isHeading(parent)) readLook(node);
        if (isForeign(node, notes)) continue;
      }
      if ('children' in node) waiting.push(node);
      children.push(node.type === 'element' && isRight(node) ? aligned(node) : node);
    }
    parent.children = withWordLists(children) as ElementContent[];
  }
  if (comments > MAX_TOLD)
    notes.lose(undefined, `HTML comments cannot be kept: ${comments - MAX_TOLD} more are left out.`);
}

/** No remark of anybody: blocks of WordPress, conditions of Word, what a clipboard or a mailing needs. */
const OF_PROGRAM = /^\s*(?:\/?wp:|!?\[(?:if|endif)|(?:start|end)fragment|\*\||more\s*$)|\[endif\]\s*$/i;

const MAX_TOLD = 5;

const isHeading = (node: Nodes): boolean => node.type === 'element' && /^(?:h[1-6]|summary)$/.test(node.tagName);

/** Where a comment leads that Google Docs has exported: from its mark `[a]` to its text, or back from there. */
function commentOf(node: Element, words: string): 'mark' | 'text' | undefined {
  let first: Element | undefined = node;
  while (first && first.tagName !== 'a') first = first.children.find((child) => child.type === 'element');
  const address = named(first?.properties.href);
  if (/^#cmnt_ref\d/.test(address)) return 'text';
  return /^#cmnt\d/.test(address) && /^\s*\[\w{1,3}\]\s*$/.test(words) ? 'mark' : undefined;
}

function isForeign(node: Element, notes: Notes): boolean {
  const { tagName, properties } = node;
  const words = textOf(node);
  const comment = COMMENTED.has(tagName) ? commentOf(node, words) : undefined;
  if (comment === 'text')
    notes.lose(node, `a comment beside the text is not part of the letter: ${quoted(words.trim())} is left out.`);
  if (comment) return true;
  const note = noteOf(node);
  if (note === 'mark') notes.lose(node, `a footnote cannot be kept: its mark ${words.trim()} is left out.`);
  if (note === 'note') notes.drop(node, `a footnote cannot be kept: ${quoted(words.trim())} is left out.`, words);
  if (note) return true;
  const what = `<${tagName}>`;
  if (tagName === 'template' && tellAside(node, notes)) return true;
  if (WORDLESS.has(tagName)) {
    if (tagName !== 'meta' && tagName !== 'link' && tagName !== 'base')
      notes.lose(node, `raw HTML cannot be kept: ${what} is left out.`);
    return true;
  }
  if (properties.hidden !== undefined || HIDDEN_STYLE.test(named(properties.style))) {
    notes.lose(node, `a hidden remark (${what}) stays hidden: ${quoted(words)} is left out.`);
    return true;
  }
  if (FORMS.has(tagName)) {
    notes.drop(node, `a form cannot be kept: ${what} ${words ? `, ${quoted(words)},` : ''} is left out.`, words);
    return true;
  }
  if (tagName === 'sup' || tagName === 'sub')
    notes.lose(node, `raised or lowered text (${what}) cannot be kept: ${quoted(words)} stays, as ordinary words.`);
  if (words.trim() && isOfPage(node))
    notes.tell(
      node,
      `this seems to be part of the page, not of the letter: ${quoted(words.trim())} stays. If it is not part of the letter, delete it, or name the element that is: --select CSS.`,
    );
  const isNumber = /^[\d\s.,'’]*$/.test(words);
  if (isNumber && COUNT.test(`${tagName} ${named(properties.id)} ${named(properties.className)}`))
    notes.lose(node, words.trim() ? stillCount(words.trim()) : liveCount(what));
  return false;
}

/** What is told of words in a Word document that are not among its words. */
const ASIDES: Record<Aside, (words: string) => string> = {
  deleted: (words) => `${words} is left out: it was deleted while changes were tracked.`,
  inserted: (words) => `${words} is in the letter: it was inserted while changes were tracked.`,
  hidden: (words) => `a hidden remark stays hidden: ${words} is left out.`,
  comment: (words) => `a comment beside the text is not part of the letter: ${words} is left out.`,
  reading: (words) => `a reading above other words cannot be kept: ${words} is left out.`,
  around: (words) => `the head or foot of the pages is not part of the letter: ${words} is left out.`,
};

function tellAside(node: Element, { lose, tell }: Notes): boolean {
  const aside = ASIDE.find((one) => one === named(node.properties.className));
  if (!aside || !node.content) return false;
  const words = textOf(node.content).trim();
  if (words) (aside === 'inserted' ? tell : lose)(node, ASIDES[aside](quoted(words)));
  return true;
}

const stillCount = (number: string): string =>
  `a live count inside the text is not supported: ${quoted(number)} stays as it is written here. Look whether it is right.`;

/** What pages have around a text, by the names that programs give it. */
const OF_PAGE =
  /^(?:share|sharing|social|sharedaddy|addtoany|cookie|newsletter|breadcrumbs?|comments?|respond|byline|author|related|nav|navigation|menu|pagination|tags?|sidebar|sr|screen|visually)(?:-(?:buttons?|bar|box|links?|list|icons?|media|consent|banner|notice|form|signup|area|section|info|bio|posts?|only|reader(?:-text)?|hidden|shortcode|share|container|wrapper|kit|previous|next|menu))*$/i;

function isOfPage(node: Element): boolean {
  const { tagName, properties } = node;
  if (BODY.has(tagName)) return false;
  if (tagName === 'nav' || properties.role === 'navigation') return true;
  const names = `${named(properties.className)} ${named(properties.id)}`.split(/\s+/);
  return names.some((one) => OF_PAGE.test(one));
}

const BODY = new Set(['body', 'main', 'article', 'html']);

function isRight({ properties: { style, align, className } }: Element): boolean {
  return (
    RIGHT_STYLE.test(named(style)) ||
    /^(?:right|end)$/i.test(named(align).trim()) ||
    named(className)
      .split(/\s+/)
      .some((one) => RIGHT_CLASS.test(one))
  );
}

const aligned = (node: Element): Nodes => Object.assign(node, { type: 'right' });

const named = (value: Element['properties'][string]): string => [value ?? ''].flat().join(' ');
