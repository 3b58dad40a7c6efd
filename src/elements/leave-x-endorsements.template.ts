/** What `<leave-x-endorsements>` shows, from words and records alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Call, Endorsement } from '../campaign/schema.js';
import type { Formats } from '../i18n/format.js';
import type { Words } from '../i18n/words.js';
import { heading } from './heading.js';
import { dateTemplate, metaTemplate, nameTemplate, sourceTemplate } from './record.js';

interface View {
  endorsements: readonly Endorsement[];
  calls: readonly Call[];
  /** the id of the call that the letter makes */
  ownCall: string;
  /** level of the heading */
  level: number;
}

/**
 * @param words the language of the page
 * @param view the endorsements, and the calls that they are of
 */
export function endorsementsTemplate(words: Words, { endorsements, calls, ownCall, level }: View): TemplateResult {
  const ownFirst = [...calls].sort((a, b) => Number(b.id === ownCall) - Number(a.id === ownCall));
  return html`<section class="root" part="endorsements" lang=${words.locale} dir=${words.dir}>
    ${heading(level, words.t('endorsements.heading'))}
    ${ownFirst.map((call) => {
      const group = endorsements.filter((one) => one.call === call.id);
      return group.length > 0 ? groupTemplate(words, { call, group, related: call.id !== ownCall, level }) : nothing;
    })}
  </section>`;
}

interface Group {
  call: Call;
  group: readonly Endorsement[];
  /** whether the call is another than the letter's */
  related: boolean;
  level: number;
}

function groupTemplate(words: Words, { call, group, related, level }: Group): TemplateResult {
  const title = words.has(`calls.${call.id}.title`) ? words.text(`calls.${call.id}.title`) : call.title;
  return html`
    ${heading(level + 1, words.t('endorsements.count', { count: group.length, call: title }), 'subheading')}
    <div class="note">
      ${related ? html`<p class="related">${relatedNote(words, call)}</p>` : nothing}
      ${sourceTemplate(words, words.t('endorsements.source'), call.source)}
    </div>
    <ul class="records">
      ${[...group].sort(byRoleAndName(words.formats)).map((one) => recordTemplate(words, one))}
    </ul>
  `;
}

/** What tells the reader, before the first name, that these did not endorse this letter. */
function relatedNote(words: Words, { id, date }: Call) {
  return words.t('endorsements.related', {
    date: words.formats.date(date),
    addressee: words.text(`calls.${id}.addressee`),
    asks: words.text(`calls.${id}.asks`),
  });
}

function recordTemplate(words: Words, endorsement: Endorsement): TemplateResult {
  return html`<li>
    ${nameTemplate(words, endorsement)}
    ${metaTemplate([words.t(`endorsements.role.${endorsement.role}`), dateTemplate(words, endorsement.date)])}
    ${sourceTemplate(words, words.t('endorsements.source'), endorsement.source)}
  </li>`;
}

function byRoleAndName({ compare }: Formats) {
  const rank = ({ role }: Endorsement) => (role === 'initiator' ? 0 : 1);
  return (a: Endorsement, b: Endorsement) => rank(a) - rank(b) || compare(a.name, b.name);
}
