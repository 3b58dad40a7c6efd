/** The button of a letter: decides what it asks of this reader, and loads what opens under it. */
import type { ReactiveController } from 'lit';
import { actFor, refusalOf } from '../../campaign/act.js';
import type { Words } from '../../i18n/words.js';
import type { CampaignElement } from '../campaign-element.js';
import { report } from '../events.js';
import { type PetitionContext, PetitionController } from '../petition/petition-controller.js';
import { petitionTemplate } from '../petition/petition.template.js';
import { actTemplate, questionOf } from './act.template.js';
import { levelsOf } from './outline.js';

interface Letter extends CampaignElement {
  act: string;
  noPetition: boolean;
  petitionUrl: string;
  petition: string;
  country: string;
  compact: boolean;
}

interface Context extends PetitionContext {
  /** the language that is wanted, whether its words are there or not */
  lang: string;
}

export class ActController implements ReactiveController {
  readonly #host: Letter;
  readonly #petition: PetitionController;
  readonly #context: () => Context;
  /** what was looked at last */
  #named = '';

  /** @param context what it shows */
  constructor(host: Letter, context: () => Context) {
    this.#host = host;
    this.#petition = new PetitionController(host, context);
    this.#context = context;
    host.addController(this);
  }

  hostUpdate(): void {
    const { act } = this.#host;
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
    const { act: named, noPetition, compact, campaignSrc } = this.#host;
    const choice = noPetition ? undefined : this.#petition.choose(words.locale);
    if (!choice && !noPetition && !this.#context().campaign) return undefined;
    const question = questionOf(words, Boolean(campaignSrc));
    const act = actFor({ act: named, petition: choice, question, canEndorse: this.#canEndorse });
    if (!act && !choice) return [];
    return petitionTemplate(words, {
      choice,
      act: act && act !== 'petition' ? actTemplate(words, act, { onToggle: this.open }) : undefined,
      isQuiet: act !== 'petition',
      isShort: compact,
      level: levelsOf(this.#host).section,
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
      const { lang } = this.#context();
      import('./act.lazy.js')
        .then(({ fillAct }) => fillAct(this.#host, details, lang))
        .catch((error: unknown) => {
          report(this.#host, { kind: 'part', message: 'what the button opens could not be loaded.' }, error);
        });
    },
  };
}
