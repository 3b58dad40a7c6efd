/** The button that nobody overlooks: there is one in a letter, and one at the end of a form. */
import { css } from 'lit';

export const buttonStyles = css`
  .button {
    --_ring: var(--_accent);
    background: var(--_accent);
    border: 0.125em solid transparent; /* seen where colours are forced */
    border-radius: var(--_radius);
    box-sizing: border-box;
    color: var(--_accent-text);
    cursor: pointer;
    display: inline-block;
    font: inherit;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    padding: 0.7em min(1.4em, 6%);
    text-align: center;
    text-decoration: none;
  }
  .button:hover {
    text-decoration: underline;
  }
`;
