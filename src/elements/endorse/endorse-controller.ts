/** The form of an endorsement: holds what was typed, has it checked, and sends it where the host has said. */
import type { LitElement, ReactiveController } from 'lit';
import { mainCall } from '../../campaign/main-call.js';
import { ask } from '../../data/address.js';
import { bare, toJson } from '../../data/bare.js';
import { SOURCE_LANGUAGE } from '../../i18n/i18next.js';
import type { Passage, Words } from '../../i18n/words.js';
import type { CurrentCampaign } from '../campaign-controller.js';
import { pageAround } from '../confined.js';
import { report } from '../events.js';
import type { Checked, Fault, Message } from './check.lazy.js';
import { endorseTemplate, type EndorseView } from './endorse.template.js';
import { statementValues } from './field.template.js';
import { boxes, type Field, type FieldName, fieldsOf, TRAP, type Who } from './fields.js';
import { messageOf, type Values } from './message.js';
import { ReadyController } from './ready-controller.js';
import { type Failure, send } from './send.js';
import { type EndorseAttributes, readSettings, type Settings } from './settings.js';

interface EndorseOptions {
  attributes: EndorseAttributes;
  /** the language of the page; `undefined` while it is not there */
  words: Words | undefined;
  /** `undefined` while it is not there */
  campaign: CurrentCampaign | undefined;
  /** whether a campaign that is not the host's has published the call */
  isOfOthers: boolean;
  /** the level of the heading */
  level: number;
}

/** How long the first reader of all takes, in milliseconds: robots are faster, and readers who are do not notice a delay. */
const SHORTEST = 3000;

export class EndorseController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: () => EndorseOptions;
  readonly #key = newKey();
  readonly #ready: ReadyController;
  #told = '';
  #who: Who | undefined;
  #values: Values = {};
  /** the fields of which a reader is told what is wrong */
  readonly #touched = new Set<FieldName>();
  /** what the receiver said of a value */
  readonly #answers = new Map<FieldName, { text: string; value: string | undefined }>();
  #faulty: readonly FieldName[] = [];
  #phase: EndorseView['phase'] = 'form';
  #failure: Failure | undefined;
  #message: Message | undefined;
  #module: typeof import('./check.lazy.js') | undefined;
  #notBefore = 0;

  /** @param options what its host wants */
  constructor(host: LitElement, options: () => EndorseOptions) {
    this.#host = host;
    this.#options = options;
    this.#ready = new ReadyController(host, () => {
      this.#phase = 'form';
      void this.#show('input');
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const { settings, problems } = this.#read();
    const told = [...problems, ...(settings ? [] : ['The content inside the tag stays.'])].join(' ');
    if (problems.length > 0 && told !== this.#told) report(this.#host, { kind: 'attribute', message: told });
    this.#told = told;
  }

  /** Whether the host has said all that the form needs. */
  get canStart(): boolean {
    return this.#read().settings !== undefined;
  }

  /**
   * @param words the language of the page
   * @returns `undefined` where something is still to come
   */
  template(words: Words): unknown {
    const view = this.#view(words);
    if (!view || !words.covers('endorse') || !words.covers('list')) return undefined;
    this.#notBefore ||= Date.now() + SHORTEST;
    return endorseTemplate(words, view, {
      choose: (who) => {
        this.#who = who;
        this.#faulty = [];
        // what a person declares is not what an organisation does
        this.#values = { ...this.#values, endorsed: '', published: '' };
        this.#host.requestUpdate();
      },
      type: this.#type,
      leave: (name) => {
        if (this.#values[name]) this.#touched.add(name);
        this.#host.requestUpdate();
      },
      leadTo: (name) => {
        this.#find(`#endorse-${name}`)?.focus();
      },
      submit: (form) => void this.#submit(form),
    });
  }

  #read() {
    return readSettings(this.#options().attributes, pageAround(this.#host));
  }

  #view(words: Words): EndorseView | undefined {
    const { campaign, isOfOthers, level } = this.#options();
    const { settings } = this.#read();
    if (!settings || !campaign) return undefined;
    const who = this.#whoOf(settings);
    const view = { call: mainCall(campaign), settings };
    const { faults } = this.#check(words, view, who) ?? {};
    const faultOf = (field: Field) => this.#faultOf(words, field, faults?.get(field.path));
    return {
      ...view,
      ...{ level, isOfOthers, who, faultOf },
      values: this.#values,
      faulty: [...fieldsOf(who, settings.destination), TRAP].filter(({ name }) => this.#faulty.includes(name)),
      phase: this.#phase,
      failure: this.#failure,
      ready:
        this.#phase === 'ready' && this.#message && this.#ready.template(words, this.#message, settings.destination),
    };
  }

  #whoOf({ who: [first = 'organisation', ...others] }: Settings): Who {
    return this.#who && [first, ...others].includes(this.#who) ? this.#who : first;
  }

  /** Checks what was typed; `undefined` while there is nothing to check it with. */
  #check(words: Words, view: Pick<EndorseView, 'call' | 'settings'>, who: Who): Checked | undefined {
    const { call, settings } = view;
    const texts = boxes(who).map(({ name, label }) => {
      const text = words.text(label, statementValues(words, view));
      return { text: this.#values[name] ? text : '', isForeign: typeof words.t(label) !== 'string' };
    });
    const message = messageOf(this.#values, {
      ...{ who, call: call.id, key: this.#key, publisher: settings.publisher },
      statements: texts.map(({ text }) => text),
      lang: texts.some(({ isForeign }) => isForeign) ? SOURCE_LANGUAGE : words.locale,
    });
    return this.#module?.check(bare(message), settings.destination.by !== 'page');
  }

  #faultOf(words: Words, { name, error }: Field, fault: Fault | undefined): Passage | undefined {
    const answer = this.#answers.get(name);
    if (answer && answer.value === this.#values[name]) return answer.text || words.t('endorse.errors.other');
    if (!this.#touched.has(name)) return undefined;
    if (name === 'trap') return this.#values.trap ? words.t(error) : undefined;
    if (fault?.why === 'long') return words.t('endorse.errors.long', { max: words.formats.number(fault.max ?? 0) });
    if (fault?.why === 'containsEmail') return words.t('endorse.errors.containsEmail');
    return fault && words.t(error);
  }

  readonly #type = (name: FieldName, value: string): void => {
    this.#values = { ...this.#values, [name]: value };
    this.#host.requestUpdate();
    // whoever begins to type will want it checked; if it cannot be had now, it is asked for when the form is sent
    this.#load().catch(() => undefined);
  };

  async #load(): Promise<void> {
    if (this.#module) return;
    this.#module = await import('./check.lazy.js');
    this.#host.requestUpdate();
  }

  async #submit(form: HTMLFormElement): Promise<void> {
    // some programs fill in forms without an event
    const typed = new FormData(form);
    const { words, campaign } = this.#options();
    const { settings } = this.#read();
    if (!words || !campaign || !settings || this.#phase !== 'form') return;
    const who = this.#whoOf(settings);
    const fields = [...fieldsOf(who, settings.destination), TRAP];
    for (const { name } of fields) {
      this.#values = { ...this.#values, [name]: (typed.get(name) as string | null) ?? '' };
      this.#touched.add(name);
    }
    this.#failure = undefined;
    this.#answers.clear();
    try {
      await this.#load();
    } catch (error) {
      report(
        this.#host,
        { kind: 'part', message: 'the form’s validation could not be loaded; nothing was sent.' },
        error,
      );
      this.#failure = navigator.onLine ? 'down' : 'offline';
      this.#host.requestUpdate();
      return;
    }
    // pressed twice while that was loading
    if ((this.#phase as EndorseView['phase']) !== 'form') return;
    const checked = this.#check(words, { call: mainCall(campaign), settings }, who);
    const wrong = (field: Field) =>
      field.name === 'trap' ? Boolean(this.#values.trap) : checked?.faults.has(field.path);
    this.#faulty = fields.filter(wrong).map(({ name }) => name);
    if (this.#faulty.length > 0) return this.#show('.summary');
    const message = checked?.message;
    if (!message) {
      const paths = [...(checked?.faults.keys() ?? [])].join(', ');
      report(this.#host, {
        kind: 'attribute',
        message: `the page’s settings make every endorsement invalid: ${paths}.`,
      });
      this.#failure = 'refused';
      return this.#show();
    }
    if (settings.destination.by === 'post') return this.#send(settings.destination.address, message, fields);
    this.#message = message;
    this.#phase = 'ready';
    await this.#show('[role=status]');
  }

  async #send(address: string, message: Message, fields: readonly Field[]): Promise<void> {
    this.#phase = 'sending';
    const sent = this.#values;
    this.#host.requestUpdate();
    await new Promise((resolve) => setTimeout(resolve, this.#notBefore - Date.now()));
    const outcome = await send(address, toJson(message), this.#key);
    if (outcome.kind === 'sent') {
      this.#phase = 'sent';
      this.#values = {};
      return this.#show('[role=status]');
    }
    this.#phase = 'form';
    this.#notBefore = Date.now() + (outcome.wait ?? 0);
    for (const { name, path } of fields) {
      const text = outcome.errors?.get(path);
      // what was changed meanwhile is another value, of which nothing was said
      if (text !== undefined && sent[name] === this.#values[name]) this.#answers.set(name, { text, value: sent[name] });
    }
    this.#faulty = [...this.#answers.keys()];
    report(this.#host, {
      kind: 'send',
      message: `${address} did not accept the endorsement: ${outcome.why}.`,
      address,
    });
    if (this.#faulty.length > 0) return this.#show('.summary');
    this.#failure = outcome.kind;
    await this.#show();
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector(selector);
  }

  /** Shows what has changed, and leads the keyboard to it, unless the reader is elsewhere by now. */
  async #show(selector?: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const page = this.#host.ownerDocument;
    const root = this.#host.getRootNode();
    const active = root === page ? ask(page, 'activeElement') : (root as ShadowRoot).activeElement;
    const isHere = !active || active === this.#host || active === ask(page, 'body');
    if (selector && isHere) this.#find(selector)?.focus();
  }
}

/** Where a page is not served by https, `crypto.randomUUID` is not there. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
