/** What a reader sends themselves: the text, and ways to take it along. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { Ready } from './ready.js';

interface ReadyView {
  ready: Ready;
  by: 'mail' | 'page';
  /** whether it was copied; absent before somebody tried */
  isCopied: boolean | undefined;
}

interface ReadyActions {
  copy: () => void;
  download: () => void;
  change: () => void;
}

/**
 * @param words the language of the page
 * @param view the text, and where it goes
 * @param actions what readers do
 */
export function readyTemplate(words: Words, { ready, by, isCopied }: ReadyView, actions: ReadyActions): TemplateResult {
  const button = (label: unknown, act: () => void) => html`<button type="button" @click=${act}>${label}</button>`;
  const copy = button(words.t('endorse.ready.copy'), actions.copy);
  const open =
    by === 'mail'
      ? html`<a class="button" part="button" href=${ready.link}>${words.t('endorse.ready.open')}</a>`
      : html`<a class="button" part="button" href=${ready.link} target="_blank" rel="noopener"
          >${words.t('endorse.ready.submit')} <small>${words.t('endorse.newTab')}</small></a
        >`;
  const mustCopyFirst = by === 'page' || ready.isLong;
  return html`<div class="field">
      <label for="endorse-text">${words.t('endorse.ready.text')}</label>
      <textarea id="endorse-text" rows="12" readonly .value=${ready.text}></textarea>
      <p class="on-paper" .textContent=${ready.text}></p>
    </div>
    ${ready.isLong ? html`<p>${words.t('endorse.ready.long')}</p>` : nothing}
    <div class="choice">
      ${mustCopyFirst ? [copy, open] : [open, copy]} ${button(words.t('endorse.ready.download'), actions.download)}
      ${button(words.t('endorse.ready.change'), actions.change)}
    </div>
    <p role="status" class="copied">
      ${isCopied === undefined ? nothing : words.t(isCopied ? 'endorse.ready.copied' : 'endorse.ready.notCopied')}
    </p>`;
}
