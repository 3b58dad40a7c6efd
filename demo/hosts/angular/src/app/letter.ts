import { afterNextRender, Component, inject, InjectionToken, makeStateKey, TransferState } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';

/** What the server rendered; a browser gets it with the page. */
export const LETTER = new InjectionToken<string>('letter');
const KEY = makeStateKey<string>('letter');

@Component({ selector: 'app-letter', template: '<div [innerHTML]="letter"></div>' })
export class Letter {
  readonly letter;

  constructor() {
    const state = inject(TransferState);
    const rendered = inject(LETTER, { optional: true }) ?? state.get(KEY, '');
    state.set(KEY, rendered);
    this.letter = inject(DomSanitizer).bypassSecurityTrustHtml(rendered);
    // it registers the tags, and needs a browser
    afterNextRender(() => import('leave-x-letter'));
  }
}
