/** The front page: reads the state from its address, draws the form, and shows what was chosen. */
import { render } from 'lit/html.js';
import manifest from 'virtual/manifest';
import names from 'virtual/language-names';
import { matchLanguage } from '../../src/i18n/language.js';
import { setBrought, withPlace } from './brought.js';
import { fromFragment, toFragment } from './configuration.js';
import { announce } from './copy.js';
import { filesTemplate } from './files.template.js';
import { formTemplate } from './form.template.js';
import { showPreview, stay } from './preview.js';
import { showResult } from './result.js';
import { type Kind, KINDS } from './snippet.js';
import type { State } from './state.js';
import { switchesTemplate } from './switches.template.js';
import { loadWordsOfBring, readWords } from './words.js';

const place = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`#${id}`);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
};
const stage = place('stage');

let state: State = { ...readAddress(), reader: { lang: document.documentElement.lang, country: '' } };

function readAddress(): Pick<State, 'configuration' | 'kind' | 'arrived'> {
  const { hash } = location;
  const kind = new URLSearchParams(hash.slice(1)).get('kind');
  return { ...fromFragment(hash, manifest), kind: KINDS.find((one) => one === kind) ?? KINDS[0] };
}

/** The address of this page with what was chosen. */
function link(): string {
  const { configuration, kind } = state;
  const fragment = [toFragment(configuration), kind === KINDS[0] ? '' : `kind=${kind}`].filter(Boolean).join('&');
  return location.href.replace(/#.*/, '') + (fragment ? `#${fragment}` : '');
}

let later: ReturnType<typeof setTimeout> | undefined;

/** Addresses that nobody has accepted yet are still in the link. */
function writeAddress(): void {
  clearTimeout(later);
  if (state.arrived.length > 0 || link() === location.href) return;
  try {
    history.replaceState(null, '', link());
  } catch {
    // WebKit takes a hundred in half a minute, and somebody may type faster
    later = setTimeout(writeAddress, 2000);
  }
}

function change(changed: Partial<State>): void {
  const tags = tagsOf(state);
  state = { ...state, ...changed };
  // what was brought is asked for by other attributes, where other elements ask for it
  if (tagsOf(state) !== tags)
    state = { ...state, configuration: setBrought(state.configuration, manifest, { own: state.own }) };
  writeAddress();
  draw();
}

const tagsOf = ({ configuration }: State): string => Object.keys(configuration.elements).join();

function draw(): void {
  render(formTemplate(state, change), place('configure'));
  render(filesTemplate(state, change), place('files-address'));
  drawSwitches();
  showPreview(stage, state);
  const tag = state.configuration.elements['leave-x-letter']?.lang ?? state.reader.lang;
  const lang =
    matchLanguage(
      tag,
      names.map((name) => name.tag),
    ) ?? 'en';
  void showResult(state, {
    lang,
    link,
    choose: (kind: Kind) => {
      change({ kind });
    },
  });
}

function drawSwitches(): void {
  const resize = (width: number) => {
    stage.style.inlineSize = `${width}px`;
    drawSwitches();
  };
  render(switchesTemplate(state, { change, resize, print, width: Math.round(stage.clientWidth) }), place('switches'));
}

/** Prints the preview alone. */
function print(): void {
  document.body.classList.add('print-preview');
  addEventListener(
    'afterprint',
    () => {
      document.body.classList.remove('print-preview');
    },
    { once: true },
  );
  globalThis.print();
}

function offerOwn(): void {
  const section = place('bring');
  const details = document.createElement('details');
  const summary = Object.assign(document.createElement('summary'), { textContent: readWords().configure.bring });
  details.append(summary);
  section.replaceChildren(details);
  let loading: Promise<unknown> | undefined;
  details.addEventListener('toggle', () => {
    loading ??= Promise.all([import('../bring/bring.js'), loadWordsOfBring()]).then(
      () => {
        details.append(document.createElement('bring-letter'));
      },
      (error: unknown) => {
        console.warn('This part of the page could not be loaded. It is asked for again when it is opened.', error);
        details.open = false;
        loading = undefined;
      },
    );
  });
  section.addEventListener('bring-letter-change', (event) => {
    const { detail: own } = event;
    const configuration = withPlace(state.configuration, own);
    change({ own, configuration: setBrought(configuration, manifest, { own, before: state.own }) });
  });
}

stay(place('preview'), () => {
  announce(readWords().configure.preview.stays);
});
offerOwn();
addEventListener('hashchange', () => {
  // a link within the page leads to a section, and chooses nothing
  if (document.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`)) return;
  change(readAddress());
});
draw();
