/** A page's own element, with the page's own Lit. */
import { html, LitElement } from 'lit';

customElements.define(
  'example-0042',
  class extends LitElement {
    render() {
      return html`<p>Example 0042</p>`;
    }
  },
);
