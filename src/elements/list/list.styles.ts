/** The tools of a list, names in columns, and what marks records out. */
import { css } from 'lit';
import { peopleStyles } from './people.styles.js';

export const listStyles = css`
  ${peopleStyles}
  .highlighted {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    outline: 0.5em solid color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  .mark {
    font-size: 0.875em;
    font-weight: 600;
    margin-block: 0;
  }
  .logo {
    block-size: 3em;
    display: block;
    float: inline-start;
    inline-size: 3em;
    margin-inline-end: 0.75em;
    object-fit: contain;
    object-position: 50% 0;
  }
  .records > :has(> .logo) {
    display: flow-root;
  }
  .link {
    color: var(--_muted);
    padding-inline: 0.35em;
  }
  .tools {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    margin-block: 1em 0.75em;
  }
  .tools label {
    max-inline-size: 100%;
  }
  .tools label > span {
    display: block;
    font-size: 0.875em;
  }
  .tools :is(input, select),
  .foot button,
  .failure button {
    background: transparent;
    border: 0.0625em solid currentColor;
    border-radius: 0.3em;
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: max(2.25em, 24px);
    padding: 0.25em 0.6em;
  }
  .tools option {
    background: Canvas;
    color: CanvasText;
  }
  :is(.tools, .foot, .failure) :focus-visible {
    outline: 0.15em solid currentColor;
    outline-offset: 0.1em;
  }
  [role='status'] {
    margin-block: 0 0.75em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1em;
  }
  @media print {
    .tools,
    .foot,
    .failure,
    .link {
      display: none;
    }
  }
`;
