/** What opens under the button of a letter. */
import { html, nothing, render } from 'lit';
import type { CampaignElement } from '../campaign-element.js';
import { loadTag } from '../optional-tags.js';
import { hold } from './hold.js';

/**
 * @param letter whose words and campaign it has
 * @param details where it opens
 * @param reader the language of the letter, and what is known of the reader
 */
export async function fillAct(
  letter: CampaignElement,
  details: HTMLDetailsElement,
  { lang, country }: { lang: string; country: string },
): Promise<void> {
  hold(details);
  const { act } = details.dataset;
  const place = details.querySelector<HTMLElement>(':scope > div');
  if (!place || (act !== 'write' && act !== 'share') || place.querySelector(`leave-x-${act}`)) return;
  await loadTag(`leave-x-${act}`);
  const { headingLevel, localesSrc, languages, campaignSrc } = letter;
  const level = headingLevel + 2;
  // text that stood there serves no more
  place.replaceChildren();
  render(
    act === 'share'
      ? html`<leave-x-share data-act lang=${lang} heading-level=${level}></leave-x-share>`
      : html`<leave-x-write
          data-act
          lang=${lang}
          heading-level=${level}
          locales-src=${localesSrc || nothing}
          languages=${languages || nothing}
          campaign-src=${campaignSrc || nothing}
          country=${country || nothing}
        ></leave-x-write>`,
    place,
  );
}
