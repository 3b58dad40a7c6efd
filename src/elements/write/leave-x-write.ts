/** `<leave-x-write>`: a message that the reader writes and sends. */
import { html } from 'lit';
import { CampaignElement } from '../campaign-element.js';
import { rootStyles } from '../root.styles.js';

/**
 * A message to a council or to representatives, which the reader writes and sends.
 *
 * @tagname leave-x-write
 * @attr {string} lang - The language, such as `nl` or `de-AT`; without it, that of the nearest element around. Followed when it changes.
 * @slot - Shown until the words are ready, and where they cannot be loaded.
 */
export class LeaveXWrite extends CampaignElement {
  static override styles = [rootStyles];

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-x-write': LeaveXWrite;
  }
}
