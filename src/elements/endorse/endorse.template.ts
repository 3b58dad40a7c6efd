/** What `<leave-x-endorse>` shows, from words, records and what was typed alone. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Passage, WordKey, Words } from '../../i18n/words.js';
import { heading } from '../heading.js';
import { keep } from '../keep.js';
import { mailAddress } from '../mailto.js';
import { titleOf } from '../record.js';
import { fieldTemplate, type FieldView } from './field.template.js';
import { boxes, contactFields, type Field, type FieldName, publicFields, TRAP, type Who } from './fields.js';
import type { Failure } from './send.js';

export interface EndorseView extends FieldView {
  /** the level of the heading */
  level: number;
  /** whether a campaign that is not the host's has published it */
  isOfOthers: boolean;
  who: Who;
  /** the fields that were wrong when the form was last sent */
  faulty: readonly Field[];
  phase: 'form' | 'sending' | 'sent' | 'ready';
  failure: Failure | undefined;
  /** what the reader sends themselves, once it is ready */
  ready: unknown;
}

/** What readers do. */
interface EndorseActions {
  choose: (who: Who) => void;
  type: (name: FieldName, value: string) => void;
  leave: (name: FieldName) => void;
  leadTo: (name: FieldName) => void;
  submit: (form: HTMLFormElement) => void;
}

/**
 * @param words the language of the page
 * @param view what there is
 * @param actions what readers do
 */
export function endorseTemplate(words: Words, view: EndorseView, actions: EndorseActions): TemplateResult {
  const { level, phase, ready } = view;
  const isForm = phase === 'form' || phase === 'sending';
  return html`<section class="root endorse" part="endorse" lang=${words.locale} dir=${words.dir}>
    ${heading(level, words.t('endorse.heading'), 'heading')} ${callTemplate(words, view)}
    <form
      method="dialog"
      novalidate
      @keydown=${keep}
      @keypress=${keep}
      @keyup=${keep}
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        actions.submit(event.currentTarget as HTMLFormElement);
      }}
    >
      ${isForm ? fieldsTemplate(words, view, actions) : nothing}
      <div role="alert">${failureTemplate(words, view)}</div>
      <div role="status" tabindex="-1">${statusTemplate(words, view)}</div>
      ${isForm ? buttonTemplate(words, view) : nothing} ${phase === 'ready' ? ready : nothing}
    </form>
  </section>`;
}

/** A link that leaves the form where it is. */
function linkTemplate(words: Words, url: string, text: Passage, lang?: string): TemplateResult {
  return html`<a href=${url} hreflang=${lang ?? nothing} target="_blank" rel="noopener"
    >${text} <small>${words.t('endorse.newTab')}</small></a
  >`;
}

function callTemplate(words: Words, { call, isOfOthers, settings }: EndorseView): TemplateResult {
  const addressee: WordKey = `calls.${call.id}.addressee`;
  return html`<div class="call">
    <p>${words.t('endorse.call', { call: words.formats.quoted(titleOf(words, call)) })}</p>
    <p>${words.t('endorse.date', { date: words.formats.date(call.date) })}</p>
    ${
      words.has(addressee)
        ? html`<p>${words.t('petition.addressee', { addressee: words.text(addressee) })}</p>`
        : nothing
    }
    ${
      call.source.url
        ? html`<p>${linkTemplate(words, call.source.url, words.t('endorse.read'), call.source.lang ?? call.lang)}</p>`
        : nothing
    }
    <p class="note">
      ${words.t('endorse.publisher', { publisher: settings.publisher })}
      ${isOfOthers ? html`<br />${words.t('endorse.notCampaign')}` : nothing}
    </p>
  </div>`;
}

function fieldsTemplate(words: Words, view: EndorseView, actions: EndorseActions): TemplateResult {
  const { who, settings } = view;
  const field = (one: Field) => fieldTemplate(words, view, one, actions);
  return html`${summaryTemplate(words, view, actions)}
    ${settings.who.length > 1 ? whoTemplate(words, view, actions) : nothing}
    <fieldset>
      <legend>${words.t('endorse.public')}</legend>
      ${publicFields(who).map(field)}
    </fieldset>
    ${
      settings.destination.by === 'page'
        ? nothing
        : html`<fieldset aria-describedby="endorse-private">
            <legend>${words.t('endorse.private')}</legend>
            <p id="endorse-private">${words.t('endorse.privateNote')}</p>
            ${contactFields(who).map(field)}
          </fieldset>`
    }
    <fieldset>
      <legend>${words.t('endorse.confirm.heading')}</legend>
      ${boxes(who).map(field)} ${linksTemplate(words, view)} ${fieldTemplate(words, view, TRAP, actions)}
    </fieldset>`;
}

function summaryTemplate(words: Words, { level, faulty, faultOf }: EndorseView, actions: EndorseActions): unknown {
  if (faulty.length === 0) return nothing;
  return html`<div class="summary" role="group" tabindex="-1" aria-labelledby="endorse-summary">
    <div id="endorse-summary">${heading(level + 1, words.t('endorse.errors.heading'), false, 'subheading')}</div>
    <ul>
      ${faulty.map(
        (field) =>
          html`<li>
            <a
              href="#endorse-${field.name}"
              @click=${(event: Event) => {
                event.preventDefault();
                actions.leadTo(field.name);
              }}
              >${faultOf(field) ?? words.t(field.label)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function whoTemplate(words: Words, { settings, who }: EndorseView, { choose }: EndorseActions): TemplateResult {
  return html`<fieldset>
    <legend>${words.t('endorse.who')}</legend>
    ${settings.who.map(
      (one) =>
        html`<div class="field box">
          <input
            type="radio"
            name="who"
            id="endorse-who-${one}"
            value=${one}
            .checked=${live(one === who)}
            @change=${() => {
              choose(one);
            }}
          />
          <label for="endorse-who-${one}">${words.t(`endorse.${one}`)}</label>
        </div>`,
    )}
  </fieldset>`;
}

function linksTemplate(words: Words, { settings, who }: EndorseView): unknown {
  const { publication, contact, withdraw, privacy } = settings;
  const links = [
    [publication, 'endorse.publication'],
    [contact, 'endorse.contact'],
    [who === 'person' ? withdraw : undefined, 'endorse.withdraw'],
    [privacy, 'endorse.privacy'],
  ] as const;
  if (links.every(([to]) => !to)) return nothing;
  const link = (to: string, text: Passage) =>
    to.includes(':') ? linkTemplate(words, to, text) : html`<a href=${mailAddress({}, { to: [to] })}>${text}</a>`;
  return html`<ul class="links">
    ${links.map(([to, label]) => (to ? html`<li>${link(to, words.t(label))}</li>` : nothing))}
  </ul>`;
}

function buttonTemplate(words: Words, { phase, settings }: EndorseView): TemplateResult {
  const label = settings.destination.by === 'post' ? 'endorse.send' : 'endorse.prepare';
  return html`<button class="button" part="button" aria-disabled=${phase === 'sending' ? 'true' : nothing}>
    ${words.t(label)}
  </button>`;
}

function failureTemplate(words: Words, { failure }: EndorseView): unknown {
  return failure ? html`<p class="failure">${words.t(`endorse.failures.${failure}`)}</p>` : nothing;
}

function statusTemplate(words: Words, { phase, settings: { destination } }: EndorseView): unknown {
  switch (phase) {
    case 'form':
      return nothing;
    case 'sending':
      return html`<p>${words.t('endorse.sending')}</p>`;
    case 'sent':
      return html`<p class="note">${words.t('endorse.sent')} ${words.t('endorse.next')}</p>`;
    case 'ready':
      return html`<p class="note">
        ${
          destination.by === 'mail'
            ? words.t('endorse.ready.mail', { address: destination.address })
            : words.t('endorse.ready.contribute')
        }
      </p>`;
  }
}
