/** What a message looks like before it is sent, and the ways out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WordKey, Words } from '../../i18n/words.js';
import { keep } from '../keep.js';
import type { MailLink, Message } from '../mailto.js';
import { fieldTemplate } from './field.template.js';

interface DraftView {
  id: string;
  message: Message;
  /** the language of the message, and its direction */
  lang: string;
  dir: string;
  isEdited: boolean;
  /** what became of the message, and of the last button that was pressed */
  state: WordKey | '';
  result: WordKey | '';
  /** the placeholders that still stand in it */
  unfilled: readonly string[];
  mail: MailLink;
  /** where there are several recipients, a link to each */
  each: readonly (MailLink & { name: string })[];
  canShare: boolean;
  onSubject: (value: string) => void;
  onText: (value: string) => void;
  onAnew: () => void;
  onCopy: (what: 'all' | 'subject' | 'text') => void;
  onDownload: () => void;
  onPrint: () => void;
  onShare: () => void;
}

/**
 * @param words the language of the page
 * @param view the message, and what the reader can do with it
 */
export function draftTemplate(words: Words, view: DraftView): TemplateResult {
  const { id, message, lang, dir, isEdited, state, unfilled, mail, result, each } = view;
  const isLong = mail.isShort || each.some(({ isShort }) => isShort);
  return html`<div class="draft" id="draft-${id}">
    ${fieldTemplate({ id: `subject-${id}`, label: words.t('write.subject'), value: message.subject, lang, dir, onInput: view.onSubject })}
    <div class="field">
      <label for="text-${id}">${words.t('write.text')}</label>
      <textarea
        id="text-${id}"
        rows="16"
        lang=${lang}
        dir=${dir}
        .value=${message.text}
        @keydown=${keep}
        @keypress=${keep}
        @keyup=${keep}
        @input=${({ target }: InputEvent) => {
          view.onText((target as HTMLTextAreaElement).value);
        }}
      ></textarea>
    </div>
    <p class="on-paper" lang=${lang} dir=${dir} .textContent=${`${message.subject}\n\n${message.text}`}></p>
    <p class="state" role="status">${state && words.t(state)}</p>
    ${isEdited ? html`<p class="choice">${button(words, 'write.anew', view.onAnew)}</p>` : nothing}
    <div class="out" role="group" aria-labelledby="out-${id}">
      <p class="label" id="out-${id}">${words.t('write.out.heading')}</p>
      ${
        unfilled.length > 0
          ? html`<p class="note" id="unfilled-${id}">
              ${words.t('write.unfilled', { list: words.formats.list(unfilled) })}
            </p>`
          : nothing
      }
      ${isLong ? [html`<p class="note">${words.t('write.out.long')}</p>`, copies(words, view), mails(words, view)] : [mails(words, view), copies(words, view)]}
      <p class="meta">${words.t('write.out.otherwise')}</p>
      <p class="result" role="status">${result && words.t(result)}</p>
      <div class="paper" aria-hidden="true"></div>
    </div>
  </div>`;
}

function mails(words: Words, { id, mail, each, unfilled }: DraftView): TemplateResult {
  const label = each.length > 0 ? 'write.out.mailAll' : mail.isShort ? 'write.out.mailShort' : 'write.out.mail';
  return html`<p>
      <a
        class="button"
        part="button"
        href=${mail.href}
        aria-describedby=${unfilled.length > 0 ? `unfilled-${id}` : nothing}
        >${words.t(label)}</a
      >
    </p>
    ${
      each.length > 0
        ? html`<p>${words.t('write.out.mailEach')}</p>
            <ul>
              ${each.map(({ href, name }) => html`<li><a href=${href}>${words.t('write.out.mailTo', { name })}</a></li>`)}
            </ul>`
        : nothing
    }`;
}

function copies(words: Words, { onCopy, onDownload, onPrint, onShare, canShare }: DraftView): TemplateResult {
  return html`<p class="choice">
    ${button(words, 'write.out.copy', () => {
      onCopy('all');
    })}
    ${button(words, 'write.out.copySubject', () => {
      onCopy('subject');
    })}
    ${button(words, 'write.out.copyText', () => {
      onCopy('text');
    })}
    ${button(words, 'write.out.download', onDownload)} ${button(words, 'write.out.print', onPrint)}
    ${canShare ? button(words, 'write.out.share', onShare) : nothing}
  </p>`;
}

const button = (words: Words, label: WordKey, onClick: () => void): TemplateResult =>
  html`<button type="button" @click=${onClick}>${words.t(label)}</button>`;
