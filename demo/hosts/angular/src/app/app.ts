import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { Letter } from './letter';

@Component({
  selector: 'app-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Letter],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <app-letter />
      <leave-x-petition [attr.lang]="lang()" (leave-x-sign)="stay($event)"></leave-x-petition>
      <button id="change" (click)="lang.set('de')">Deutsch</button>
      <output id="signed">{{ signed() }}</output>
    </main>
  `,
})
export class App {
  readonly lang = signal('nl');
  readonly signed = signal('');

  stay(event: CustomEvent<{ url: string }>): void {
    event.preventDefault();
    this.signed.set(event.detail.url);
  }
}
