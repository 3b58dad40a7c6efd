/** The looks: a style sheet that comes with the package, colours and sizes of one's own, and whether the colours can be read. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import manifest, { looks } from 'virtual/manifest';
import { type Configuration, SCHEMES, setStyle } from './configuration.js';
import { contrast, nearest } from './contrast.js';
import { fill, found, readWords } from './words.js';

const ACCENT = '--leave-x-accent';
const ACCENT_TEXT = '--leave-x-accent-text';
const MUTED = '--leave-x-muted';

/** The paper that browsers give to a page without colours of its own. */
const PAPER = { light: '#ffffff', dark: '#121212' };

/** What WCAG asks of text, and of what has to be told from the page without being text. */
const TEXT = 4.5;
const SHAPE = 3;

type Set = (next: Configuration) => void;

export function lookTemplate(configuration: Configuration, set: Set): TemplateResult {
  const words = readWords().configure;
  const { look, scheme, style } = configuration;
  const properties = manifest[0]?.cssProperties ?? [];
  const isColour = (name: string) => !/^\d/.test(defaultOf(name));
  const sizes = properties.filter(({ name }) => !isColour(name));
  const others = properties.filter(({ name }) => isColour(name) && name !== ACCENT && name !== ACCENT_TEXT);
  return html`
    ${
      looks.length > 0
        ? choice(words.look.sheet, look, ['', ...looks], (value) => {
            set({ ...configuration, look: value });
          })
        : nothing
    }
    ${choice(words.look.scheme, scheme, ['', ...SCHEMES], (value) => {
      set({ ...configuration, scheme: value });
    })}
    <label class="check">
      <input
        type="checkbox"
        name="own-colours"
        .checked=${ACCENT in style}
        @change=${({ target }: Event) => {
          const isOwn = (target as HTMLInputElement).checked;
          // both, so that they go together on a light page and on a dark one
          const pair = setStyle(configuration, ACCENT, isOwn ? '#0a4fb3' : '');
          set(setStyle(pair, ACCENT_TEXT, isOwn ? '#ffffff' : ''));
        }}
      />
      <span>${words.look.own}</span>
    </label>
    ${ACCENT in style ? [ACCENT, ACCENT_TEXT].map((name) => colour(configuration, name, set)) : nothing}
    <div aria-live="polite">${contrastTemplate(configuration, set)}</div>
    <details>
      <summary>${words.look.more}</summary>
      ${sizes.map(({ name }) => size(configuration, name, set))}
      ${others.map(({ name }) => optionalColour(configuration, name, set))}
    </details>
  `;
}

const defaultOf = (name: string): string =>
  manifest[0]?.cssProperties.find((property) => property.name === name)?.default ?? '';

const nameOf = (name: string): unknown => {
  const label = found(readWords().configure.properties, name);
  const { description = '' } = manifest[0]?.cssProperties.find((property) => property.name === name) ?? {};
  return label ?? html`<code>${name}</code> <small lang="en">${description}</small>`;
};

function choice(label: string, value: string, values: readonly string[], set: (value: string) => void) {
  const { options } = readWords().configure.look;
  return html`<label>
    ${label}
    <select
      name=${values.includes('dark') ? 'scheme' : 'look'}
      @change=${({ target }: Event) => {
        set((target as HTMLSelectElement).value);
      }}
    >
      ${values.map((one) => {
        const usual = values.includes('dark') ? options.byPage : options.plain;
        return html`<option value=${one} .selected=${one === value}>
          ${one ? (found(options, one) ?? one) : usual}
        </option>`;
      })}
    </select>
  </label>`;
}

const colour = (configuration: Configuration, name: string, set: Set): TemplateResult =>
  html`<label class="colour">
    <input
      type="color"
      name=${name}
      .value=${configuration.style[name] ?? '#000000'}
      @input=${({ target }: Event) => {
        set(setStyle(configuration, name, (target as HTMLInputElement).value));
      }}
    />
    <span>${nameOf(name)}</span>
  </label>`;

/** A colour that follows the text of the page, until somebody wants another. */
const optionalColour = (configuration: Configuration, name: string, set: Set): unknown => [
  html`<label class="check">
    <input
      type="checkbox"
      name="own ${name}"
      .checked=${name in configuration.style}
      @change=${({ target }: Event) => {
        set(setStyle(configuration, name, (target as HTMLInputElement).checked ? '#666666' : ''));
      }}
    />
    <span>${nameOf(name)}</span>
  </label>`,
  name in configuration.style ? colour(configuration, name, set) : nothing,
];

/** A number, in the unit of the default. */
function size(configuration: Configuration, name: string, set: Set): TemplateResult {
  const [, number = '', unit = ''] = /^([\d.]+)(\D+)$/.exec(defaultOf(name)) ?? [];
  const step = Number(number) >= 10 ? 1 : 0.25;
  return html`<label>
    ${nameOf(name)} (${unit})
    <input
      type="number"
      name=${name}
      min="0"
      max="200"
      step=${step}
      .value=${parseFloat(configuration.style[name] ?? number).toString()}
      @change=${({ target }: Event) => {
        const { value } = target as HTMLInputElement;
        set(setStyle(configuration, name, value === number ? '' : `${value}${unit}`));
      }}
    />
  </label>`;
}

interface Pair {
  /** whose colour would have to change */
  name: string;
  what: keyof ReturnType<typeof readWords>['configure']['contrast']['what'];
  on: string;
  enough: number;
}

/** Each pair of chosen colours: how far they can be told apart, and the nearest colour with which they can. */
function contrastTemplate(configuration: Configuration, set: Set): unknown {
  const { style, scheme } = configuration;
  const paper = PAPER[scheme === 'dark' ? 'dark' : 'light'];
  const pairs: Pair[] = [
    { name: ACCENT_TEXT, what: 'button', on: style[ACCENT] ?? '', enough: TEXT },
    { name: ACCENT, what: scheme === 'dark' ? 'lineOnDark' : 'lineOnLight', on: paper, enough: SHAPE },
    { name: MUTED, what: scheme === 'dark' ? 'sourceOnDark' : 'sourceOnLight', on: paper, enough: TEXT },
  ];
  return pairs.map(({ name, what, on, enough }) => {
    const chosen = style[name];
    if (!chosen || !on) return nothing;
    const words = readWords().configure.contrast;
    const { lang } = document.documentElement;
    const asText = (ratio: number) => (Math.floor(ratio * 10) / 10).toLocaleString(lang);
    const ratio = contrast(chosen, on);
    const values = { what: words.what[what], ratio: asText(ratio), enough: asText(enough) };
    if (ratio >= enough) return html`<p class="good">${fill(words.passes, values)}</p>`;
    const better = nearest(chosen, [on], enough);
    return html`<p class="bad">${fill(words.fails, values)}</p>
      ${
        better
          ? html`<p>
              <button
                type="button"
                class="quiet"
                @click=${() => {
                  set(setStyle(configuration, name, better));
                }}
              >
                ${fill(words.use, { colour: better })}
              </button>
            </p>`
          : nothing
      }`;
  });
}
