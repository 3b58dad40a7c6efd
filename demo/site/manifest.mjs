/** What the elements declare, from `dist/custom-elements.json`: for the pages of documentation whole, for the front page’s script in short. */
import { existsSync, readdirSync } from 'node:fs';
import { readJson } from '../../src/data/read-json.build.mjs';

const MANIFEST = new URL('../../dist/custom-elements.json', import.meta.url);
const LOOKS = new URL('../../dist/looks/', import.meta.url);

/** @returns {any[]} the declarations of the elements, in the order of the documentation */
export const readElements = () => readJson(MANIFEST).modules.flatMap(({ declarations }) => declarations);

/** @returns {import('rollup').Plugin} gives the sources the module `virtual/manifest` */
export function manifest() {
  return {
    name: 'manifest',
    resolveId: (id) => (id === 'virtual/manifest' ? `\0${id}` : null),
    load(id) {
      if (id !== '\0virtual/manifest') return null;
      const elements = readElements().map(({ tagName, attributes, cssProperties }) => ({
        tagName,
        attributes: attributes.map(({ name, type, default: value, description }) => ({
          name,
          type,
          default: value,
          description,
        })),
        cssProperties,
      }));
      const looks = existsSync(LOOKS) ? readdirSync(LOOKS).map((file) => file.replace(/\.css$/, '')) : [];
      return `export default ${JSON.stringify(elements)}; export const looks = ${JSON.stringify(looks)};`;
    },
  };
}
