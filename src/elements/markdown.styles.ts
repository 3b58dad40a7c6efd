/** The looks of what a letter in Markdown holds besides paragraphs and reasons. */
import { css } from 'lit';

export const markdownStyles = css`
  .letter ul {
    padding-inline-start: 1.75em;
  }
  .letter ul > li::marker {
    font-weight: 400;
  }
  .letter li :is(ul, ol) {
    margin-block: 0.5em 0;
  }
  .letter li > :is(p, blockquote):not(:last-child) {
    margin-block-end: 0.5em;
  }
  .letter :is(li, blockquote) > :last-child {
    margin-block-end: 0;
  }
  .letter blockquote {
    border-inline-start: 0.25em solid var(--_line);
    margin-block: 0 0.75em;
    margin-inline: 0;
    padding-inline-start: 1em;
  }
  .letter .subheading {
    break-after: avoid;
    font-size: 1.25em;
    margin-block: 1.25em 0.4em;
  }
  .letter hr {
    border: 0;
    border-block-start: 0.0625em solid var(--_line);
    margin-block: 1.5em;
  }
  .letter .address {
    overflow-wrap: anywhere;
  }
  @media print {
    .letter .address::after {
      content: none;
    }
  }
`;
