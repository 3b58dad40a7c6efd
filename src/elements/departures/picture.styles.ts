/** The picture above the departures: bars whose pattern tells the status apart without colour. */
import { css } from 'lit';

export const pictureStyles = css`
  .departures .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    list-style: none;
    padding: 0;
  }
  .departures .summary li {
    padding-inline-start: 2em;
    text-indent: -2em;
  }
  .departures figure {
    break-inside: avoid;
    margin-block: 1em 1.25em;
    margin-inline: 0;
    max-inline-size: var(--_measure);
  }
  .departures figcaption {
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .departures :is(figcaption, td) {
    font-size: 0.875em;
  }
  .departures table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  .departures tr {
    border-block-start: 0.0625em solid var(--_line);
  }
  .departures :is(th, td) {
    padding-block: 0.5em;
    padding-inline: 0;
    text-align: start;
    vertical-align: top;
  }
  .departures th {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    inline-size: 1%;
    line-height: 1;
    padding-inline-end: 1em;
  }
  .departures td {
    color: var(--_muted);
    line-height: 1.4;
    overflow-wrap: anywhere; /* else a long word makes the table wider than a narrow column */
  }
  .departures .bar {
    block-size: 1.1em;
    color: var(--_accent);
    display: block;
    inline-size: 100%;
    margin-block-end: 0.35em;
  }
  .departures .summary .bar {
    block-size: 0.75em;
    display: inline-block;
    inline-size: 1.5em;
    margin-block-end: 0;
    margin-inline-end: 0.25em;
  }
  .root[dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .bar :is(line, rect) {
    fill: none;
    stroke: currentColor;
    stroke-width: 0.125em;
  }
  .bar line {
    stroke-width: 2em;
  }
  .bar .leaving line {
    stroke-dasharray: 0.45em 0.2em;
  }
  .bar .reviewing line {
    stroke-dasharray: 0.1em 0.25em;
  }
  .bar .staying line {
    stroke: none;
  }
  @media (forced-colors: active) {
    .departures .bar {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
