/** The button of a letter: decides what it asks of this reader, and loads what opens under it. */
import type { ReactiveController } from 'lit';
import { actFor, refusalOf } from '../../campaign/act.js';
import type { Words } from '../../i18n/words.js';
import type { CampaignElement } from '../campaign-element.js';
import { report } from '../events.js';
import { PetitionController, type PetitionOptions } from '../petition/petition-controller.js';
import { petitionTemplate } from '../petition/petition.template.js';
import { actTemplate, questionOf } from './act.template.js';

interface ActOptions extends PetitionOptions {
  act: string;
  noPetition: boolean;
  compact: boolean;
  /** whether the page brings a campaign of its own */
  hasCustomCampaign: boolean;
  /** the level of the heading */
  level: number;
  /** the language that is wanted, whether its words are there or not */
  lang: string;
}

export class ActController implements ReactiveController {
  readonly #host: CampaignElement;
  readonly #petition: PetitionController;
  readonly #options: () => ActOptions;
  /** what was looked at last */
  #named = '';

  /** @param options what its host wants */
  constructor(host: CampaignElement, options: () => ActOptions) {
    this.#host = host;
    this.#petition = new PetitionController(host, options);
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const { act } = this.#options();
    if (act === this.#named) return;
    this.#named = act;
    const message = act && refusalOf(act, this.#canEndorse);
    if (message) report(this.#host, { kind: 'attribute', message });
  }

  /** Whether the page has said where endorsements go. */
  get #canEndorse(): boolean {
    return this.#host.querySelector(':scope > leave-x-endorse[slot=act]') !== null;
  }

  /**
   * The button, and what is known of a petition.
   * @param words the language of the page
   * @returns `undefined` while the campaign is still to come
   */
  template(words: Words): unknown {
    const { act: named, noPetition, compact, campaign, hasCustomCampaign, level } = this.#options();
    const choice = noPetition ? undefined : this.#petition.choose(words.locale);
    if (!choice && !noPetition && !campaign) return undefined;
    const question = questionOf(words, hasCustomCampaign);
    const act = actFor({ act: named, petition: choice, question, canEndorse: this.#canEndorse });
    if (!act && !choice) return [];
    return petitionTemplate(words, {
      choice,
      act: act && act !== 'petition' ? actTemplate(words, act, { onToggle: this.open }) : undefined,
      isQuiet: act !== 'petition',
      isShort: compact,
      level,
      now: new Date(),
      onSign: this.#petition.sign,
    });
  }

  /** Loads what opens under the button, when it is opened. */
  readonly open = {
    capture: true,
    handleEvent: ({ target }: Event): void => {
      const details = target as HTMLDetailsElement;
      if (!details.open || !details.matches('.act')) return;
      import('./act.lazy.js')
        .then(({ fillAct }) => fillAct(this.#host, details, this.#options()))
        .catch((error: unknown) => {
          report(this.#host, { kind: 'part', message: 'what the button opens could not be loaded.' }, error);
        });
    },
  };
}
