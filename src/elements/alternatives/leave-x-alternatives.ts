/** `<leave-x-alternatives>`: where to go instead. */
import { html } from 'lit';
import { CampaignElement } from '../campaign-element.js';
import { rootStyles } from '../root.styles.js';

/**
 * Where to go instead.
 *
 * @tagname leave-x-alternatives
 * @attr {string} lang - The language, such as `nl` or `de-AT`; without it, that of the nearest element around. Followed when it changes.
 * @slot - Shown until the words are ready, and where they cannot be loaded.
 */
export class LeaveXAlternatives extends CampaignElement {
  static override styles = [rootStyles];

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-alternatives': LeaveXAlternatives;
  }
}
