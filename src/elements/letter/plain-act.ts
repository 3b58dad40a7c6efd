/** What opens under the button in a single file, which has no form in it: the text alone. */
import bundled from 'virtual/campaign';
import { render } from 'lit';
import { loadNamespace, loadWords } from '../../i18n/words.js';
import type { CampaignElement } from '../campaign-element.js';
import { questionTemplate } from '../write/question.template.js';
import { hold } from './hold.js';

/** @see fillAct in act.lazy.ts */
export async function fillAct(
  _: CampaignElement,
  details: HTMLDetailsElement,
  { lang }: { lang: string },
): Promise<void> {
  hold(details);
  const place = details.querySelector<HTMLElement>(':scope > div');
  if (!place || place.firstElementChild) return;
  if (details.dataset.act !== 'write') throw new Error('this file does not include it: use embed.js');
  const words = await loadWords(lang);
  await loadNamespace(words.bundled, 'write');
  render(questionTemplate(words, bundled), place);
}
