import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  inject,
  InjectionToken,
  makeStateKey,
  provideZonelessChangeDetection,
  signal,
  TransferState,
} from '@angular/core';
import { DomSanitizer, provideClientHydration } from '@angular/platform-browser';

/** What the server rendered; a browser gets it with the page. */
export const FRAGMENT = new InjectionToken<string>('fragment');
const KEY = makeStateKey<string>('fragment');

export const providers = [provideZonelessChangeDetection(), provideClientHydration()];

@Component({
  selector: 'app-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  host: { '(document:leave-x-sign)': 'stay($event)' },
  template: `
    <main>
      <div [innerHTML]="fragment"></div>
      <leave-x-petition [attr.lang]="lang()"></leave-x-petition>
      <button id="change" (click)="lang.set('de')">Deutsch</button>
      <output id="signed">{{ signed() }}</output>
    </main>
  `,
})
export class App {
  readonly lang = signal('nl');
  readonly signed = signal('');
  readonly fragment;

  constructor() {
    const state = inject(TransferState);
    const rendered = inject(FRAGMENT, { optional: true }) ?? state.get(KEY, '');
    state.set(KEY, rendered);
    this.fragment = inject(DomSanitizer).bypassSecurityTrustHtml(rendered);
    // it registers the tags, and needs a browser
    afterNextRender(() => import('leave-x-letter'));
  }

  stay(event: CustomEvent<{ url: string }>): void {
    event.preventDefault();
    this.signed.set(event.detail.url);
  }
}
