/** Writes `dist/custom-elements.json` from the sources, and from that the tables of the README and of demo/docs/style.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describeElement, table } from './src/package/element-tables.mjs';

const README = new URL('README.md', import.meta.url);
const STYLE = new URL('demo/docs/style.md', import.meta.url);
const MODULE = 'dist/index.js';
const STYLES = new URL('src/elements/root.styles.ts', import.meta.url);

/** The custom properties: each stands once in the styles that all elements share, with its meaning behind it. */
function readCustomProperties() {
  const rows = readFileSync(STYLES, 'utf8').matchAll(/var\((--leave-x-[\w-]+), (.+)\); \/\* (.+) \*\//g);
  return Array.from(rows, ([, name, fallback, description]) => ({ name, default: fallback, description }));
}

/**
 * @param {URL} file
 * @param {string} name what the markers call it
 * @param {string} content
 */
function writeBetweenMarkers(file, name, content) {
  const before = readFileSync(file, 'utf8');
  const markers = new RegExp(`(<!-- ${name}: generated -->)[^]*(<!-- /${name} -->)`);
  if (!markers.test(before)) throw new Error(`${file.pathname} has no place for the ${name}.`);
  const written = before.replace(markers, (_, start, end) => `${start}\n\n${content}\n\n${end}`);
  if (written !== before) writeFileSync(file, written);
}

const documentation = {
  name: 'documentation',
  packageLinkPhase({ customElementsManifest }) {
    const properties = readCustomProperties();
    const elements = customElementsManifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ customElement, tagName }) => customElement && tagName);
    for (const element of elements) {
      element.cssProperties = properties;
      element.members = element.members.filter(({ privacy }) => privacy !== 'private');
    }
    const order = ['letter', 'petition', 'endorsements', 'departures', 'write', 'endorse', 'alternatives', 'share'].map(
      (tag) => `leave-x-${tag}`,
    );
    elements.sort((a, b) => order.indexOf(a.tagName) - order.indexOf(b.tagName));
    // what the package ships is one module, which registers all of them
    customElementsManifest.modules = [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: elements,
        exports: elements.flatMap(({ name, tagName }) => {
          const declaration = { name, module: MODULE };
          return [
            { kind: 'js', name, declaration },
            { kind: 'custom-element-definition', name: tagName, declaration },
          ];
        }),
      },
    ];
    const rows = properties.map(({ name, default: value, description }) => [
      `\`${name}\``,
      `\`${value}\``,
      description,
    ]);
    writeBetweenMarkers(README, 'elements', elements.map(describeElement).join('\n\n'));
    for (const file of [README, STYLE])
      writeBetweenMarkers(file, 'properties', table(['custom property', 'default', 'what it sets'], rows));
  },
};

export default {
  globs: ['src/elements/campaign-element.ts', 'src/elements/*/leave-x-*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [documentation],
};
