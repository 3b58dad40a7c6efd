/** The list of endorsements: plain, or with everything that a plain one does without. */
import type { LitElement } from 'lit';
import type { Endorsement, SharedEndorsements } from '../../campaign/schema.js';
import type { Namespace, Words } from '../../i18n/words.js';
import type { CurrentCampaign } from '../campaign-controller.js';
import { LazyList } from '../list/lazy-list.js';
import type { ListOptions } from '../list/list-options.js';
import { endorsementsTemplate, plainEndorsements } from './endorsements.template.js';
import type { EndorsementsWishes } from './endorsements-view.lazy.js';

interface EndorsementsOptions extends ListOptions, EndorsementsWishes {
  records?: readonly Endorsement[] | SharedEndorsements | undefined;
  /** the level of the heading */
  level: number;
  /** `undefined` while it is not there */
  campaign: CurrentCampaign | undefined;
  /** whether the headings are parts for style sheets */
  isAlone?: boolean;
}

export class EndorsementsController {
  readonly #options: () => EndorsementsOptions | undefined;
  /** What there is to show. */
  readonly list: LazyList<'endorsements', EndorsementsOptions, typeof import('./endorsements-view.lazy.js')>;

  /** @param options what it wants; `undefined` where it shows no endorsements */
  constructor(host: LitElement, options: () => EndorsementsOptions | undefined) {
    this.#options = options;
    this.list = new LazyList(
      host,
      'endorsements',
      {
        options,
        campaign: ({ campaign }) => campaign && { records: campaign.endorsements, calls: campaign.calls },
        prefix: 'endorsement',
        nameOf: ({ call, id }) => `${call}-${id}`,
      },
      {
        view: () => import('./endorsements-view.lazy.js'),
        isSpecial: () => {
          const { groupBy = '', sortBy = '', campaign } = options() ?? {};
          const isUnlike = ({ kind, date }: Endorsement) => kind === 'person' || !date;
          if (campaign?.endorsements.some(isUnlike)) return true;
          return !['', 'call'].includes(groupBy) || !['', 'name'].includes(sortBy);
        },
      },
    );
  }

  /** The words that it shows besides those of the letter. */
  get namespaces(): readonly Namespace[] {
    return this.list.isWanted ? ['list'] : [];
  }

  /**
   * @param words the language of the page
   * @returns `undefined` while all records are still to come
   */
  template(words: Words): unknown {
    const options = this.#options();
    if (!options?.campaign) return undefined;
    const { campaign, level, isAlone } = options;
    const list = this.list.open(words);
    if (!list) return undefined;
    if (list === 'plain') return endorsementsTemplate(words, plainEndorsements(words, { campaign, level, isAlone }));
    const context = { campaign: { ...campaign, endorsements: list.all }, level, isAlone };
    return endorsementsTemplate(words, list.view.endorsementsView(words, context, options, list));
  }
}
