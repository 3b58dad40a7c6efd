/** The looks of what is brought; all else is as in the rest of the site. */
import { css } from 'lit';

export const bringStyles = css`
  bring-letter h3 {
    margin-block-start: 1.5rem;
  }
  bring-letter h4 {
    font: 600 1rem/1.4 var(--site-sans);
    margin: 0 0 0.75rem;
    overflow-wrap: anywhere;
  }
  bring-letter label {
    margin-block-end: 1rem;
  }
  bring-letter :is(input:not([type='checkbox'], [type='radio']), select, textarea) {
    display: block;
    margin-block-start: 0.25rem;
    max-width: 100%;
    width: 100%;
  }
  bring-letter input[type='date'] {
    width: auto;
  }
  /* browsers make it as wide as the longest choice in it */
  bring-letter fieldset {
    min-width: 0;
  }
  bring-letter ul {
    list-style: none;
    padding: 0;
  }
  .bring-drop {
    border: 2px dashed var(--site-muted);
    border-radius: var(--site-radius);
    margin-block-end: 1rem;
    padding: 1.25rem 1rem 0.25rem;
  }
  .bring-drop.over {
    background: var(--site-wash);
    border-color: var(--site-accent);
  }
  .bring-here {
    font: 1.2rem/1.3 var(--site-serif);
    margin-block-end: 0.5rem;
  }
  .bring-card {
    background: var(--site-wash);
    border-radius: var(--site-radius);
    margin-block-end: 1rem;
    /* in WebKit, a long choice reaches out of its control */
    overflow-x: clip;
    padding: 1rem;
  }
  bring-texts > details + *,
  bring-letter textarea + button,
  bring-letter button + .hint {
    margin-block-start: 0.75rem;
  }
  bring-letter label .hint {
    display: block;
  }
  .bring-tick {
    display: flex;
    gap: 0.6rem;
  }
  .bring-tick > * {
    min-width: 0;
  }
  .bring-tick input {
    flex: none;
    height: 1.25rem;
    margin: 0.15rem 0;
    width: 1.25rem;
  }
  .bring-report {
    margin-block-end: 1rem;
  }
  .bring-report li {
    border-inline-start: 3px solid var(--site-line);
    margin-block-end: 0.75rem;
    padding-inline-start: 0.75rem;
  }
  .bring-report li.bad {
    border-color: var(--site-bad);
    color: inherit;
  }
  .bring-report q {
    display: block;
    overflow-wrap: anywhere;
  }
  .bring-consent {
    border-inline-start: 4px solid var(--site-bad);
    padding-inline-start: 0.75rem;
  }
  bring-letter input[type='file'] {
    border: 0;
    font-size: 0.9375rem;
    padding: 0;
  }
  .bring-columns > ul,
  .bring-constants {
    display: grid;
    gap: 0 1.5rem;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
  }
  .bring-columns > ul > li {
    border-block-start: 1px solid var(--site-line);
    min-width: 0;
    padding-block: 0.75rem;
  }
  .bring-constants > :is(legend, p, details) {
    grid-column: 1 / -1;
  }
  .bring-columns label {
    margin-block-end: 0.25rem;
  }
  .bring-constants label::first-letter {
    text-transform: uppercase;
  }
  .bring-values {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    list-style: none;
    margin: 0;
    overflow-wrap: anywhere;
    padding: 0;
  }
  .bring-values li {
    min-width: 0;
  }
  .bring-status:empty {
    display: none;
  }
`;
