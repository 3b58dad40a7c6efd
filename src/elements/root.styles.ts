/** What every element shares: the host page's font, our measure, colours that follow the inherited colour scheme. */
import { css } from 'lit';

export const rootStyles = css`
  :host {
    --_accent: var(--leave-x-accent, #0a4fb3); /* the petition button, the bars, and the rules beside the text */
    --_accent-text: var(--leave-x-accent-text, #fff); /* words on the petition button */
    --_muted: var(--leave-x-muted, color-mix(in srgb, currentColor 72%, transparent)); /* dates and sources */
    --_line: var(--leave-x-line, color-mix(in srgb, currentColor 25%, transparent)); /* borders */
    --_radius: var(--leave-x-radius, 0.4em); /* the corners of the button and of the frame around it */
    --_heading-font: var(--leave-x-heading-font, inherit); /* the typeface of headings */
    --_measure: var(--leave-x-measure, 65ch); /* the longest line of running text */
    --_gap: var(--leave-x-gap, 1.5em); /* the space between sections */
    display: block;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--leave-x-accent, light-dark(#0a4fb3, #9ec5ff));
      --_accent-text: var(--leave-x-accent-text, light-dark(#fff, #06162e));
    }
  }
  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }
  .root {
    font-style: normal;
    letter-spacing: normal;
    line-break: auto;
    line-height: 1.55;
    overflow-wrap: break-word;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }
  .heading,
  .subheading {
    break-after: avoid;
    break-inside: avoid;
    font-family: var(--_heading-font);
    font-size: 1.4em;
    font-weight: 700;
    hyphens: auto;
    line-height: 1.25;
    margin-block: 0 0.5em;
    text-wrap: balance;
  }
  .subheading {
    font-size: 1.0625em;
  }
  p,
  ul,
  ol {
    margin-block: 0 0.75em;
  }
  p,
  .letter,
  .petition {
    margin-inline-end: auto; /* their own direction says where they begin, also on a page that has the other one */
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  a {
    color: inherit;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  :where(a, button, summary):focus-visible {
    outline: 0.15em solid var(--_ring, currentColor);
    outline-offset: 0.15em;
    border-radius: 0.1em;
  }
  cite {
    font-style: normal;
  }
  .name {
    font-weight: 600;
    unicode-bidi: isolate;
  }
  .note {
    border-inline-start: 0.25em solid var(--_accent);
    padding-inline-start: 0.9em;
  }
  .meta,
  .source {
    color: var(--_muted);
    font-size: 0.875em;
    margin-block: 0;
    max-inline-size: none;
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentColor;
      --_line: currentColor;
    }
  }
  @media print {
    a[href]:not([href^='mailto:'])::after {
      content: ' <' attr(href) '>';
      font-size: 0.85em;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
