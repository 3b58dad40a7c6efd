/** What `<leave-x-alternatives>` shows, from words and records alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Alternative, Channel } from '../../campaign/schema.js';
import type { WordKey, Words } from '../../i18n/words.js';
import { heading } from '../heading.js';
import { citationTemplate } from '../record.js';

interface AlternativesView {
  records: readonly Alternative[];
  /** level of the heading */
  level: number;
}

/**
 * @param words the language of the page
 * @param view the networks
 */
export function alternativesTemplate(words: Words, { records, level }: AlternativesView): TemplateResult {
  const sources = new Map(records.map(({ source }) => [JSON.stringify(source), source]));
  return html`<section class="root alternatives" part="alternatives" lang=${words.locale} dir=${words.dir}>
    ${heading(level, words.t('alternatives.heading'), 'heading')}
    <p>${words.t('alternatives.described')}</p>
    <ul class="records">
      ${records.map(
        ({ id, name, url }) =>
          html`<li>
            <a href=${url}><span class="name" translate="no">${name}</span></a>
            <p>${words.t(`alternatives.uses.${id}` as WordKey)}</p>
            <p class="meta address"><bdi translate="no">${new URL(url).host}</bdi></p>
          </li>`,
      )}
    </ul>
    ${[...sources.values()].map((source) => citationTemplate(words, words.t('alternatives.source'), source))}
  </section>`;
}

interface ChannelsView {
  /** absent while they are not there: what stands inside the tag stays */
  channels: readonly Channel[] | undefined;
  /** what was left, where the campaign says it */
  platforms: readonly string[] | undefined;
  /** level of the heading */
  level: number;
  /** asks once more for what could not be had */
  retry: (() => void) | undefined;
}

/**
 * @param words the language of the page
 * @param view the channels of the organisation behind the page
 */
export function channelsTemplate(words: Words, { channels, platforms, level, retry }: ChannelsView): TemplateResult {
  const open = channels?.filter(({ account }) => account === undefined) ?? [];
  const kept = channels?.filter(({ account }) => account === 'kept') ?? [];
  // the region is there before there is anything to read aloud in it
  return html`${
      channels && channels.length > 0
        ? html`<section class="root channels" part="alternatives" lang=${words.locale} dir=${words.dir}>
            ${heading(level, words.t('alternatives.follow.heading'), 'heading')}
            ${
              platforms && open.length > 0
                ? html`<p>${words.t('alternatives.follow.left', { platform: words.formats.platforms(platforms) })}</p>`
                : nothing
            }
            ${
              open.length > 0
                ? html`<ul class="records">
                    ${open.map(channelTemplate)}
                  </ul>`
                : nothing
            }
            ${kept.map(
              (one) => html`<p>${words.t('alternatives.follow.kept', { account: accountOf(words, one) })}</p>`,
            )}
          </section>`
        : html`<slot></slot>`
    }
    <div class="root" role="status" lang=${words.locale} dir=${words.dir}>
      ${
        retry
          ? html`<p>
              ${words.t('alternatives.follow.failed')}
              <button type="button" @click=${retry}>${words.t('alternatives.follow.retry')}</button>
            </p>`
          : nothing
      }
    </div>`;
}

const channelTemplate = ({ network, handle, url }: Channel) =>
  html`<li>
    <a rel="me" href=${url ?? nothing}
      ><span class="name" translate="no">${network}</span> ${handle ? addressTemplate(handle) : nothing}</a
    >
  </li>`;

/** An address reads from left to right whatever the language, and is never translated. */
const addressTemplate = (handle: string) => html`<bdi dir="ltr" translate="no">${handle}</bdi>`;

const accountOf = (words: Words, { network, handle }: Channel) =>
  handle ? `${words.formats.platforms([network])}, ${handle}` : words.formats.platforms([network]);
