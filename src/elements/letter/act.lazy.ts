/** What opens under the button of a letter. */
import { html, nothing, render } from 'lit';
import type { CampaignElement } from '../campaign-element.js';
import { loadTag } from '../optional-tags.js';
import { hold } from './hold.js';

/**
 * Draws what opens under the button: `act` is what the button does now, `letter` whose words and campaign it has,
 * and the rest the language of the letter and what is known of the reader.
 */
export type Content = (act: string, letter: CampaignElement, options: { lang: string; country: string }) => unknown;

const content: Content = (act, { headingLevel, localesSrc, languages, campaignSrc }, { lang, country }) =>
  act === 'share'
    ? html`<leave-x-share data-act lang=${lang} heading-level=${headingLevel + 2}></leave-x-share>`
    : html`<leave-x-write
        data-act
        lang=${lang}
        heading-level=${headingLevel + 2}
        locales-src=${localesSrc || nothing}
        languages=${languages || nothing}
        campaign-src=${campaignSrc || nothing}
        country=${country || nothing}
      ></leave-x-write>`;

/**
 * Loads what a button opens.
 * @param act what it does
 * @param _lang the language of the letter; a form loads its own words
 * @param details the button, where it was opened just now
 */
export async function loadAct(act: string, _lang: string, details?: HTMLDetailsElement): Promise<Content> {
  if (details) hold(details);
  if (act === 'write' || act === 'share') await loadTag(`leave-x-${act}`);
  return content;
}

/**
 * Puts it into the copy of plain HTML, which no template draws.
 * @param details where it opens
 * @param drawn what `Content` has drawn
 */
export function fillCopy(details: HTMLDetailsElement, drawn: unknown): void {
  const place = details.querySelector<HTMLElement>(':scope > div');
  if (!place || place.querySelector('[data-act]')) return;
  // text that stood there serves no more
  place.replaceChildren();
  render(drawn, place);
}
