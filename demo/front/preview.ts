/** The widget as it would stand on their page: what is shown, to whom, and how; nothing in it leads away from here. */
import manifest from 'virtual/manifest';
import { addressesHere } from './brought.js';
import { saidOf } from './configuration.js';
import { FORM, isFormInside } from './elements.js';
import { attributesOf, LETTER } from './manifest.js';
import { ROOT } from './root.js';
import type { State } from './state.js';

/** What the page would load from their site, where it is not here. */
export const LOADS = /(?:^|-)src$/;

/** @param place the surroundings, which hold the elements alone */
export function showPreview(place: HTMLElement, { configuration, reader, own }: State): void {
  place.lang = reader.lang;
  showStyle(place, configuration.style, configuration.scheme);
  showLook(configuration.look);
  const isInside = (tag: string) => isFormInside(configuration) && tag === FORM;
  const wanted = Object.keys(configuration.elements);
  const letter = place.querySelector(`:scope > ${LETTER}`);
  for (const tag of wanted) {
    const parent = isInside(tag) && letter ? letter : place;
    const element = parent.querySelector(`:scope > ${tag}`) ?? document.createElement(tag);
    const said = { ...saidOf(configuration, tag, manifest), ...(isInside(tag) ? { slot: 'act' } : {}) };
    say(element, tag, { ...said, ...ofReader(said, reader), ...addressesHere(own, tag, said) }, own?.folder);
    if (!element.parentElement || element.nextElementSibling) parent.append(element);
  }
  for (const element of place.querySelectorAll(`:scope > *, :scope > ${LETTER} > ${FORM}`)) {
    const isMisplaced = (element.parentElement !== place) !== isInside(element.localName);
    if (isMisplaced || !wanted.includes(element.localName)) element.remove();
  }
}

/** Where the reader is, unless the page says so. */
const ofReader = (said: Record<string, string>, { country }: State['reader']): Record<string, string> =>
  said.country || !country ? {} : { country };

function say(element: Element, tag: string, said: Readonly<Record<string, string>>, folder: string | undefined): void {
  const names = attributesOf(manifest, tag).map(({ name }) => name);
  const isBrought = (value: string) => folder !== undefined && value.startsWith(folder);
  const hasOwnTexts = isBrought(said['locales-src'] ?? '');
  for (const name of [...names, 'slot']) {
    const value = said[name];
    const isElsewhere = value !== undefined && LOADS.test(name) && !isBrought(value);
    // the switches of the page say in which language and country a reader is
    const isLeft = name === 'browser-language' || (name === 'languages' && !hasOwnTexts) || isElsewhere;
    if (value === undefined || isLeft) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function showStyle(place: HTMLElement, style: Readonly<Record<string, string>>, scheme: string): void {
  for (const { name } of manifest[0]?.cssProperties ?? []) place.style.setProperty(name, style[name] ?? '');
  place.style.setProperty('color-scheme', scheme);
}

function showLook(look: string): void {
  const there = document.querySelector<HTMLLinkElement>('link[data-look]');
  if (there?.dataset.look === look) return;
  there?.remove();
  if (!look) return;
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: `${ROOT}leave-x-letter/looks/${look}.css`,
  });
  link.dataset.look = look;
  document.head.append(link);
}

/**
 * Keeps readers here: links and forms in the preview do nothing.
 * @param place the surroundings
 * @param onLink told that a link was followed
 */
export function stay(place: HTMLElement, onLink: () => void): void {
  const stop = (event: Event) => {
    if (!event.composedPath().some(leads)) return;
    event.preventDefault();
    onLink();
  };
  for (const kind of ['click', 'auxclick']) place.addEventListener(kind, stop, { capture: true });
}

const leads = (target: EventTarget): boolean =>
  (target instanceof HTMLAnchorElement && target.href !== '') ||
  (target instanceof HTMLButtonElement && target.type === 'submit' && target.form !== null);
