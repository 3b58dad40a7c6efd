/** What opens under the button in a single file, which has no form in it: the text alone. */
import bundled from 'virtual/campaign';
import { loadNamespace, loadWords } from '../../i18n/words.js';
import { questionTemplate } from '../write/question.template.js';
import { hold } from './hold.js';
import type { Content } from './act.lazy.js';

/** @see loadAct in act.lazy.ts */
export async function loadAct(act: string, lang: string, details?: HTMLDetailsElement): Promise<Content> {
  if (details) hold(details);
  if (act === 'share') throw new Error('this file does not include it: use embed.js');
  const words = await loadWords(lang);
  await loadNamespace(words.bundled, 'write');
  return (now) => (now === 'write' ? questionTemplate(words, bundled) : undefined);
}

/** In plain HTML, the text stands there already. */
export function fillCopy(): void {
  // nothing to add
}
