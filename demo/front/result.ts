/** Shows what is copied, once the letter as plain HTML is there. */
import { render } from 'lit/html.js';
import manifest from 'virtual/manifest';
import call from '../../src/campaign/leave-x/calls/leave-x-eu.json';
import { isBrought, withoutPlace } from './brought.js';
import { mainOf } from './configuration.js';
import { copyText } from './copy.js';
import { LETTER } from './manifest.js';
import { packedFile, type Plain, plainLetter } from './plain.js';
import { importMap, policy } from './policy.js';
import { statementsTemplate } from './statements.template.js';
import { withoutTemplate } from './without.template.js';
import { type Lack, resultTemplate } from './result.template.js';
import { HOLDS_LETTER, type Kind, snippet } from './snippet.js';
import type { State } from './state.js';

interface Around {
  /** the bundled language of the letter */
  lang: string;
  link: () => string;
  choose: (kind: Kind) => void;
}

/** What is asked for last is shown. */
let turn = 0;

/** Whether the hashes are wanted: they are many. */
let isPinned = false;

/** Kinds that load `embed.js`, which consists of several files. */
const PINNED_BY_MAP: readonly Kind[] = ['letter', 'html', 'div'];

export async function showResult(state: State, around: Around): Promise<void> {
  const mine = ++turn;
  const { configuration, kind } = state;
  const { lang } = around;
  const [{ plain, lacks }, hashes] = await Promise.all([
    readPlain(state, lang),
    kind === 'single' || isPinned ? readHashes() : undefined,
  ]);
  if (mine !== turn) return;
  const hasOwnTexts = configuration.elements[mainOf(configuration)]?.['locales-src'] !== undefined;
  const made = snippet(configuration, kind, {
    manifest,
    lang,
    title: plain?.title ?? 'Leave X',
    url: hasOwnTexts ? undefined : call.source.url,
    plain: plain?.html,
    brought: Object.keys(configuration.elements[LETTER] ?? {}).filter((name) => isBrought(state.own, LETTER, name)),
    hashes,
  });
  const map = isPinned && hashes && PINNED_BY_MAP.includes(kind) ? importMap(configuration.files, hashes) : undefined;
  const code = [map, ...made.blocks.filter(({ place }) => place === 'page').map((block) => block.code)].join('\n');
  const lines = await policy(configuration, kind, { manifest, code });
  if (mine !== turn) return;
  const result = {
    ...made,
    kind,
    policy: lines,
    importMap: map,
    unplaced: withoutPlace(configuration, manifest, state.own),
    lacks: HOLDS_LETTER.includes(kind) ? lacks : undefined,
  } as const;
  const copy = (text: string, button: HTMLElement) => void copyText(text, button);
  const actions = {
    choose: around.choose,
    copy,
    copyLink: (button: HTMLElement) => {
      copy(around.link(), button);
    },
    pin: PINNED_BY_MAP.includes(kind)
      ? () => {
          isPinned = true;
          void showResult(state, around);
        }
      : undefined,
  };
  render(resultTemplate(result, actions), asked('#snippet'));
  render(statementsTemplate(state, kind, lines, copy), asked('#statements'));
  render(withoutTemplate({ html: plain?.html, lang, configuration }), asked('#without'));
}

const asked = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
};

const isElsewhere = ({ configuration, own }: Pick<State, 'configuration' | 'own'>): boolean =>
  ['locales-src', 'campaign-src'].some(
    (name) => configuration.elements[LETTER]?.[name] !== undefined && !isBrought(own, LETTER, name),
  );

/** Their own letter can be made here only where it was brought, and lacks nothing. */
async function readPlain({ configuration, own }: State, lang: string): Promise<{ plain?: Plain; lacks?: Lack }> {
  if (isElsewhere({ configuration, own })) return { lacks: 'own' };
  try {
    return { plain: await plainLetter(configuration, lang, own) };
  } catch (error) {
    console.warn('The letter could not be made as plain HTML.', error);
    return { lacks: own && error instanceof TypeError ? 'faulty' : 'failed' };
  }
}

const readHashes = async (): Promise<Record<string, string> | undefined> => {
  try {
    return JSON.parse(await packedFile('integrity.json')) as Record<string, string>;
  } catch (error) {
    console.warn(error);
    return undefined;
  }
};
