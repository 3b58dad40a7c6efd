/** The question to a council as text: what a reader without script has, and what a single file shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Campaign } from '../../campaign/schema.js';
import type { Words } from '../../i18n/words.js';
import { mailLink } from '../mailto.js';
import { councilMessage } from './message.js';

/**
 * @param words the language of the page
 * @param campaign what it is about
 */
export function questionTemplate(words: Words, campaign: Pick<Campaign, 'call' | 'calls'>): TemplateResult {
  const message = councilMessage(words, campaign, {});
  const { href, isShort } = mailLink(message);
  return html`<p>${words.t('write.council.lead')}</p>
    <dl>
      <dt>${words.t('write.subject')}</dt>
      <dd>${message.subject}</dd>
      <dt>${words.t('write.text')}</dt>
      <dd>${message.text.split('\n\n').map((paragraph) => html`<p>${withBreaks(paragraph)}</p>`)}</dd>
    </dl>
    <p class="meta">${words.t('write.council.note')}</p>
    ${isShort ? html`<p>${words.t('write.out.long')}</p>` : nothing}
    <p><a href=${href}>${words.t(isShort ? 'write.out.mailShort' : 'write.out.mail')}</a></p>`;
}

const withBreaks = (text: string) => text.split('\n').map((line, index) => [index > 0 ? html`<br />` : nothing, line]);
