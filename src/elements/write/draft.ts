/** One message before it is sent: as it was composed, until the reader changes it. */
import type { LitElement } from 'lit';
import type { WordKey, Words } from '../../i18n/words.js';
import { draftTemplate } from './draft.template.js';
import { mailLink, type Message } from '../mailto.js';
import { unfilledIn } from './message.js';
import * as away from '../take-along.js';
import { print, wholeText } from './ways-out.js';

/** Whom a message goes to. */
interface Recipient {
  name?: string;
  email: string;
}

interface Composed extends Message {
  /** the language that it is in */
  words: Words;
}

type Result = '' | 'copied' | 'copyFailed' | 'shareFailed';

export class Draft {
  readonly #host: LitElement;
  readonly #id: string;
  /** the reader's own wording: nothing but the button beside it takes it away */
  #edited: Composed | undefined;
  #state: '' | 'edited' | 'renewed' = '';
  #result: Result = '';

  /** @param id what it is known by in the element */
  constructor(host: LitElement, id: string) {
    this.#host = host;
    this.#id = id;
  }

  /**
   * @param words the language of the page
   * @param composed the message as it would be without the reader's changes
   * @param recipients whom it goes to
   */
  template(words: Words, composed: Composed, recipients: readonly Recipient[]): unknown {
    const shown = this.#edited ?? composed;
    const { subject, text, words: own } = shown;
    // some share an address
    const addresses = [...new Set(recipients.map(({ email }) => email))];
    const language = { lang: own.locale, dir: own.dir };
    const isGroup = addresses.length > 1;
    const edit = (change: Partial<Message>) => {
      this.#edited = { ...(this.#edited ?? composed), ...change };
      this.#state = 'edited';
      this.#show('');
    };
    return draftTemplate(words, {
      id: this.#id,
      message: { subject, text },
      ...language,
      isEdited: this.#edited !== undefined,
      state: this.#state && (`write.${this.#state}` satisfies WordKey),
      result: this.#result && (`write.out.${this.#result}` satisfies WordKey),
      unfilled: unfilledIn(own, shown),
      mail: mailLink(shown, isGroup ? { bcc: addresses } : { to: addresses }),
      each: isGroup ? recipients.map(({ name = '', email }) => ({ name, ...mailLink(shown, { to: [email] }) })) : [],
      canShare: away.canShare(),
      onSubject: (value) => {
        edit({ subject: value });
      },
      onText: (value) => {
        edit({ text: value });
      },
      onAnew: () => {
        this.#edited = undefined;
        this.#state = 'renewed';
        this.#show('');
        this.#find('textarea')?.focus();
      },
      onCopy: (what) => {
        const copied = away.copyText(what === 'all' ? wholeText(shown, addresses) : shown[what]);
        void copied.then((isCopied) => {
          this.#show(isCopied ? 'copied' : 'copyFailed');
        });
      },
      onDownload: () => {
        away.downloadText(this.#host.ownerDocument, wholeText(shown, addresses), 'message.txt');
      },
      onPrint: () => {
        const paper = this.#find('.paper');
        if (paper) print(paper, shown, language);
      },
      onShare: () => {
        void away.share({ title: subject, text }).then((isShared) => {
          this.#show(isShared ? '' : 'shareFailed');
        });
      },
    });
  }

  #show(result: Result): void {
    this.#result = result;
    this.#host.requestUpdate();
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(`#draft-${this.#id} ${selector}`);
  }
}
