/** Choosing representatives to write to, and the messages to them: loaded where the page brings a list. */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Representative } from '../../campaign/schema.js';
import type { Passage, WordKey, Words } from '../../i18n/words.js';
import type { CurrentCampaign } from '../campaign-controller.js';
import { heading } from '../heading.js';
import type { ListMarks, ListTools } from '../list/list.lazy.js';
import { compareTexts } from '../order.js';
import { citationTemplate, metaTemplate } from '../record.js';
import { type Details, detailsTemplate } from './details.template.js';
import { Draft } from './draft.js';
import { boxTemplate } from './field.template.js';
import { type MessageFields, type Purpose, purposeOf, representativeMessage } from './message.js';

/** How many can be chosen: a reader writes to some, and a mail program takes no more. */
const MOST = 20;

const PURPOSES: readonly Purpose[] = ['ask', 'thanks', 'enquiry'];

interface View {
  list: {
    all: readonly Representative[];
    tools: ListTools<Representative>;
    marks: ListMarks<Representative>;
  };
  campaign: CurrentCampaign;
  /** the level of the heading */
  level: number;
  /** the language of the messages */
  own: Words;
  details: Details;
  fields: Pick<MessageFields, 'name' | 'place'>;
}

export class RepresentativesForm {
  readonly #host: LitElement;
  readonly #drafts: Record<Purpose, Draft>;
  /** by id, in the order in which they were chosen */
  #chosen: readonly string[] = [];
  #isFull = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#drafts = {
      ask: new Draft(host, 'ask'),
      thanks: new Draft(host, 'thanks'),
      enquiry: new Draft(host, 'enquiry'),
    };
  }

  /**
   * @param words the language of the page
   * @param view the list, and what the messages are made from
   */
  template(words: Words, view: View): TemplateResult {
    const { list, level, details } = view;
    const { all, tools, marks } = list;
    const byId = tools.once(all, () => new Map(all.map((one) => [one.id, one])), 'byId');
    const chosen = this.#chosen.flatMap((id) => byId.get(id) ?? []);
    const { compare } = words.formats;
    const { page, toolbar, foot } = tools.select(words, all, {
      order: '',
      compare: (a, b) => compare(a.sortKey ?? a.name, b.sortKey ?? b.name) || compareTexts(a.id, b.id),
      filters: ['country', 'institution', 'party', 'status'],
      labels: {
        institution: words.t('write.representatives.institution'),
        party: words.t('write.representatives.party'),
      },
      statusLabel: (status) => words.t(`write.representatives.status.${status}` as WordKey),
      search: {
        label: words.t('write.representatives.search'),
        in: ({ party = '', constituency = '' }) => `${party}\n${constituency}`,
      },
    });
    return html`<section class="root write representatives" part="write" lang=${words.locale} dir=${words.dir}>
      ${heading(level, words.t('write.representatives.heading'), 'heading')}
      <p>${words.t('write.representatives.lead')}</p>
      <p class="meta">${words.t('write.private')}</p>
      ${marks.failure}
      ${
        all.length === 0
          ? html`<slot></slot>`
          : html`${toolbar}
              <ul class="records">
                ${page.map((one) => this.#record(words, view, one))}
              </ul>
              ${foot}
              <p class="chosen" role="status" tabindex="-1">${this.#status(words, chosen.length)}</p>
              ${detailsTemplate(words, details)}
              ${PURPOSES.map((purpose) => this.#message(words, view, purpose, chosen))}`
      }
    </section>`;
  }

  #status(words: Words, count: number): Passage {
    if (this.#isFull) return words.t('write.representatives.most', { count: MOST });
    return count > 0 ? words.t('write.representatives.chosen', { count }) : words.t('write.representatives.none');
  }

  #record(words: Words, { own }: View, one: Representative): TemplateResult {
    const { id, name, lang, role, institution, party, constituency, country, status, handle, source, updated } = one;
    const foreign = (text: string | undefined) =>
      text === undefined ? undefined : html`<span translate="no" lang=${lang ?? nothing}>${text}</span>`;
    const label = html`<span class="name" translate="no" lang=${lang ?? nothing}>${name}</span>`;
    return html`<li>
      ${
        purposeOf(own, one)
          ? boxTemplate(`representative-${id}`, label, this.#chosen.includes(id), (box) => {
              this.#choose(box, id);
            })
          : label
      }
      ${metaTemplate([foreign(role), foreign(institution), foreign(party), foreign(constituency), words.formats.countryAlone(country)])}
      ${metaTemplate([words.t(`write.representatives.status.${status}`), foreign(handle), words.t('write.representatives.updated', { date: words.formats.date(updated) })])}
      ${citationTemplate(words, words.t('endorsements.source'), source)}
    </li>`;
  }

  #message(words: Words, view: View, purpose: Purpose, chosen: readonly Representative[]): unknown {
    const { campaign, own, fields, level } = view;
    const recipients = chosen.filter((one) => purposeOf(own, one) === purpose);
    if (recipients.length === 0) return nothing;
    const message = representativeMessage(own, campaign, purpose, fields);
    return html`<section class="message">
      ${heading(level + 1, words.t(`write.${purpose}.heading`), 'subheading', 'subheading')}
      <ul class="recipients">
        ${recipients.map(
          ({ id, name, lang }) =>
            html`<li>
              <span class="name" translate="no" lang=${lang ?? nothing}>${name}</span>
              <button
                type="button"
                aria-label=${words.text('write.representatives.remove', { name })}
                @click=${() => {
                  void this.#remove(id);
                }}
              >
                ×
              </button>
            </li>`,
        )}
      </ul>
      ${this.#drafts[purpose].template(words, { ...message, words: own }, recipients)}
    </section>`;
  }

  #choose(box: HTMLInputElement, id: string): void {
    this.#isFull = box.checked && this.#chosen.length >= MOST;
    if (this.#isFull) box.checked = false;
    else this.#chosen = box.checked ? [...this.#chosen, id] : this.#chosen.filter((one) => one !== id);
    this.#host.requestUpdate();
  }

  /** Leaves one out, and leads the keyboard from the button, which goes, to the next one, else to what is said of the choice. */
  async #remove(id: string): Promise<void> {
    const { shadowRoot: root } = this.#host;
    const place = [...(root?.querySelectorAll('.recipients button') ?? [])].findIndex((one) => one.matches(':focus'));
    this.#chosen = this.#chosen.filter((one) => one !== id);
    this.#isFull = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const buttons = [...(root?.querySelectorAll<HTMLElement>('.recipients button') ?? [])];
    const next =
      buttons[Math.min(Math.max(place, 0), buttons.length - 1)] ?? root?.querySelector<HTMLElement>('.chosen');
    next?.focus();
  }
}
