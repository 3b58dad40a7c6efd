/** The parts and properties of the letter, to be tried on the letter itself, by a style sheet alone. */
import { readElements } from './manifest.mjs';
import { escape } from './page.mjs';

const TAG = 'leave-x-letter';

/** A value that shows what a property does, and can be read in light and dark. */
export const EXAMPLES = {
  '--leave-x-accent': '#0d7a5f',
  '--leave-x-accent-text': '#fff3b0',
  '--leave-x-muted': 'currentColor',
  '--leave-x-line': 'currentColor',
  '--leave-x-heading-font': 'Georgia, serif',
  '--leave-x-radius': '1.5em',
  '--leave-x-measure': '40ch',
  '--leave-x-gap': '4em',
};

const letter = () => readElements().find(({ tagName }) => tagName === TAG);

/** What can be ticked: what it is called, what it means, and the style that it sets. */
function choices() {
  const { cssParts, cssProperties } = letter();
  const parts = cssParts.map(({ name, description }) => ({
    id: `part-${name}`,
    code: `::part(${name})`,
    description,
    style: `${TAG}::part(${name}) { outline: 0.2em dashed var(--site-try); outline-offset: 0.15em; }`,
  }));
  const properties = cssProperties.map(({ name, description }) => {
    if (!EXAMPLES[name]) throw new Error(`${name} needs an example in demo/site/try-styles.mjs.`);
    const code = `${name}: ${EXAMPLES[name]}`;
    return { id: `property${name}`, code, description, style: `${TAG} { ${code}; }` };
  });
  return { parts, properties };
}

/** The style sheet that goes with it. */
export function tryStylesSheet() {
  const { parts, properties } = choices();
  return [...parts, ...properties].map(({ id, style }) => `.try:has(#${id}:checked) ${style}\n`).join('');
}

/** @param {string} root from the page to the root of the site */
export function tryStyles(root) {
  const { parts, properties } = choices();
  const boxes = (/** @type {typeof parts} */ list) =>
    list
      .map(
        ({ id, code, description }) =>
          `<label><input type="checkbox" id="${id}" /><span><code>${escape(code)}</code> ${escape(description)}</span></label>`,
      )
      .join('\n');
  return `<h2 id="try-them">Try them</h2>
<p>Tick a property or a part to see it on the letter.</p>
<div class="try">
<div class="choices">
<fieldset><legend>Properties</legend>${boxes(properties)}</fieldset>
<fieldset><legend>Parts</legend>${boxes(parts)}</fieldset>
</div>
<div class="window" tabindex="0" role="region" aria-label="The letter">
<${TAG} lang="en" departures language-menu><p>The letter appears here. It needs JavaScript.</p></${TAG}>
</div>
</div>
<script type="module" src="${root}leave-x-letter/embed.js"></script>
`;
}
