/** What `<leave-x-share>` shows, from words and what is passed on alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import { heading } from '../heading.js';
import { keep } from '../keep.js';
import { encode, mailAddress } from '../mailto.js';
import type { Server, ServerFault } from './server.js';

/** What is passed on. */
export interface Passed {
  title: string;
  url: string;
}

/** What a button says of itself once it was pressed. */
export type Outcome = 'copied' | 'copyFailed' | 'deviceFailed';

interface View {
  passed: Passed;
  /** level of the heading */
  level: number;
  outcome: Outcome | undefined;
  /** what the reader has typed, and handed in */
  server: Server | ServerFault | undefined;
  /** opens the sheet of the device; absent where it has none */
  onDevice: (() => void) | undefined;
  onCopy: () => void;
  onServer: (event: SubmitEvent) => void;
}

/** A server that there is not. */
const EXAMPLE = 'social.example.org';

/** One text with everything in it, as posts have it. */
const postOf = ({ title, url }: Passed) => encode(`${title}\n\n${url}`);

/** Where a Mastodon server takes a post that its reader has still to send. */
export const mastodonAddress = ({ name }: Server, passed: Passed): string =>
  `https://${name}/share?text=${postOf(passed)}`;

/** The same of Bluesky. */
const blueskyAddress = (passed: Passed) => `https://bsky.app/intent/compose?text=${postOf(passed)}`;

/**
 * @param words the language of the page
 * @param view what is passed on, and what came of it
 */
export function shareTemplate(words: Words, view: View): TemplateResult {
  const { passed, level, outcome, onDevice, onCopy } = view;
  const { title, url } = passed;
  return html`<section class="root share" part="share" lang=${words.locale} dir=${words.dir}>
    ${heading(level, words.t('share.heading'), 'heading')}
    <p class="ways">${words.t('share.note')}</p>
    <ul class="ways buttons">
      ${
        onDevice ? html`<li><button type="button" @click=${onDevice}>${words.t('share.device')}</button></li>` : nothing
      }
      <li>
        <a href=${blueskyAddress(passed)} target="_blank" rel="noopener">${words.t('share.bluesky')}</a>
      </li>
      <li><a href=${mailAddress({ subject: title, text: `${title}\n\n${url}` })}>${words.t('share.email')}</a></li>
    </ul>
    ${serverTemplate(words, view)}
    <div class="field">
      <label for="address">${words.t('share.address')}</label>
      <div class="row buttons">
        <input id="address" class="address" type="text" readonly dir="ltr" translate="no" .value=${url} />
        <button type="button" @click=${onCopy}>${words.t('share.copy')}</button>
      </div>
      <p class="on-paper"><bdi dir="ltr" translate="no">${url}</bdi></p>
    </div>
    <p class="ways" role="status">${outcome ? words.t(`share.${outcome}`) : nothing}</p>
  </section>`;
}

function serverTemplate(words: Words, { passed, server, onServer }: View): TemplateResult {
  const fault = typeof server === 'string' ? server : undefined;
  const found = typeof server === 'object' ? server : undefined;
  return html`<form class="ways field" novalidate @keydown=${keep} @keypress=${keep} @keyup=${keep} @submit=${onServer}>
    <label for="server">${words.t('share.mastodon.label')}</label>
    <p id="hint" class="meta">${words.t('share.mastodon.hint', { example: EXAMPLE })}</p>
    <p id="fault" class="error" role="alert">
      ${fault ? words.t(`share.mastodon.${fault}`, { example: EXAMPLE }) : nothing}
    </p>
    <div class="row buttons">
      <input
        id="server"
        class="server"
        type="text"
        inputmode="url"
        autocapitalize="none"
        autocomplete="off"
        spellcheck="false"
        dir="ltr"
        translate="no"
        maxlength="300"
        aria-describedby="hint fault"
        aria-invalid=${fault ? 'true' : nothing}
      />
      <button type="submit">${words.t('share.mastodon.submit')}</button>
    </div>
    <p role="status">
      ${
        found
          ? html`${found.isInternational ? words.t('share.mastodon.check') : nothing}
              <a href=${mastodonAddress(found, passed)} target="_blank" rel="noopener"
                >${words.t('share.mastodon.open', { server: found.name })}</a
              >`
          : nothing
      }
    </p>
  </form>`;
}
