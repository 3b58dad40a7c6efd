/** What a compact letter shows besides its title, its lead and its button. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Endorsement } from '../../campaign/schema.js';
import type { Words } from '../../i18n/words.js';
import { type EndorsementsContext, mainFirst } from '../endorsements/endorsements.template.js';
import { titleOf } from '../record.js';
import type { Section } from './outline.js';

/** What a compact letter has besides the sections of a whole one. */
export type CompactSection = 'counts' | 'text';

/**
 * How many endorse which call.
 * @param words the language of the page
 * @param campaign its calls, and its endorsements
 * @param list what else there is; `plain`: nothing yet, and no words to count people with
 * @returns `undefined` while they are not there
 */
export function countsTemplate(
  words: Words,
  campaign: EndorsementsContext['campaign'] | undefined,
  list: { all: readonly Endorsement[] } | 'plain' | undefined,
): unknown {
  if (!campaign || !list) return undefined;
  const endorsements = list === 'plain' ? campaign.endorsements.filter(({ kind }) => kind !== 'person') : list.all;
  const counts = mainFirst(campaign).flatMap((call) => {
    const all = endorsements.filter((one) => one.call === call.id);
    const people = all.filter(({ kind }) => kind === 'person').length;
    const parts = [['organisations', all.length - people] as const, ['people', people] as const];
    const quoted = words.formats.quoted(titleOf(words, call));
    return parts.flatMap(([what, count]) =>
      count > 0 ? [html`<p>${words.t(`endorsements.${what}`, { count, call: quoted })}</p>`] : [],
    );
  });
  if (counts.length === 0) return nothing;
  return html`<div class="root note counts few" part="counts" lang=${words.locale} dir=${words.dir}>${counts}</div>`;
}

/**
 * The sections of a compact letter: what stands open, and all the rest, folded away.
 * @param words the language of the page
 * @param sections those of the letter, in their order
 * @param draw draws one
 * @param element the one that takes over plain HTML: what a reader has opened there stays open
 */
export function compactTemplate(
  words: Words,
  sections: readonly Section[],
  draw: (section: Section | CompactSection) => unknown,
  element?: Element,
): TemplateResult {
  const isOpen = Boolean(element?.querySelector('.whole[open]'));
  return html`<div class="side">
      <div>
        ${sections.includes('act') ? draw('act') : nothing}
        ${sections.includes('endorsements') ? draw('counts') : nothing}
      </div>
    </div>
    <details class="root whole" part="whole" lang=${words.locale} dir=${words.dir} ?open=${isOpen}>
      <summary>${words.t('compact.whole')}</summary>
      <div class="spread">${draw('text')} ${sections.filter((one) => one !== 'act').map(draw)}</div>
    </details>`;
}
