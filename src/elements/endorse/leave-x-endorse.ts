/** `<leave-x-endorse>`: a form to add a name. */
import { html } from 'lit';
import { CampaignElement } from '../campaign-element.js';
import { rootStyles } from '../root.styles.js';

/**
 * A form with which an organisation or a person adds its name.
 *
 * @tagname leave-x-endorse
 * @attr {string} lang - The language, such as `nl` or `de-AT`; without it, that of the nearest element around. Followed when it changes.
 * @slot - Shown until the words are ready, and where they cannot be loaded.
 */
export class LeaveXEndorse extends CampaignElement {
  static override styles = [rootStyles];

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-endorse': LeaveXEndorse;
  }
}
