/** `npm run pack:wordpress`: packs the WordPress plugin with what is built, byte for byte the same from the same files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from './integrity.build.mjs';
import { mustBeBuilt, toZip, writeZip } from './pack-zip.mjs';
import { templateOf } from './wordpress-words.mjs';

const PLUGIN = 'src/hosts/wordpress';

/** What a site needs of `dist`: the script tag's files, the letter as plain HTML, the schema that the receiver checks by. */
const SHIPPED =
  /^(?:embed\.js|build-[^]+|leave-x-letter\.css|static\/[^]+|schema\/endorsement-message\.json|THIRD-PARTY-LICENSES\.txt)$/;

/**
 * The attributes of each element, for the side panel, the shortcodes and the settings.
 * @param {object} manifest `dist/custom-elements.json`
 * @returns {Record<string, Record<string, { type: string, values?: string[], default?: string, description: string }>>}
 */
export function attributesOf({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const shapeOf = ({ type: { text }, default: usual, description }) => {
    const values = Array.from(text.matchAll(/'([^']*)'/g), ([, value]) => value);
    return {
      type: values.length > 0 ? 'string' : text,
      ...(values.length > 0 && { values }),
      ...(/^'.+'$|^\d+$/.test(usual ?? '') && { default: usual.replaceAll("'", '') }),
      description: description.replace(/\s+/g, ' '),
    };
  };
  return Object.fromEntries(
    elements.map(({ tagName, attributes }) => [
      tagName,
      Object.fromEntries(attributes.map((attribute) => [attribute.name, shapeOf(attribute)])),
    ]),
  );
}

/**
 * The attributes of the block: which element it is, and whatever one of them has.
 * @param {ReturnType<typeof attributesOf>} elements
 */
export const blockAttributes = (elements) => ({
  element: { type: 'string', enum: Object.keys(elements), default: 'leave-x-letter' },
  ...Object.fromEntries(
    Object.values(elements).flatMap((attributes) =>
      Object.entries(attributes).map(([name, { type }]) => [name, { type }]),
    ),
  ),
});

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * @param {string} root the folder of the project
 * @returns {{ name: string, zip: Uint8Array }}
 */
export function packWordPress(root) {
  const read = (file) => readFileSync(join(root, file));
  mustBeBuilt(join(root, 'dist'));
  const { name, version } = JSON.parse(read('package.json'));
  const elements = attributesOf(JSON.parse(read('dist/custom-elements.json')));
  const block = JSON.parse(read(`${PLUGIN}/block/block.json`));
  const sources = filesBelow(join(root, PLUGIN)).map((file) => [file, `${read(`${PLUGIN}/${file}`)}`]);
  const texts = Object.fromEntries([
    ...sources,
    ['block/block.json', json({ ...block, attributes: blockAttributes(elements) })],
    ['languages/leave-x-letter.pot', templateOf(sources)],
    ['LICENSE.txt', `${read('LICENSES/GPL-2.0-or-later.txt')}`],
    [`${version}/attributes.json`, json(elements)],
    [`${version}/LICENSE.txt`, `${read('LICENSE')}`],
    [`${version}/CC0-1.0.txt`, `${read('LICENSES/CC0-1.0.txt')}`],
  ]);
  const built = filesBelow(join(root, 'dist')).filter((file) => SHIPPED.test(file));
  const contents = [
    ...Object.entries(texts).map(([file, text]) => [file, Buffer.from(text.replaceAll('@version@', version))]),
    ...built.map((file) => [`${version}/${file}`, read(`dist/${file}`)]),
  ];
  const files = contents.map(([file, content]) => [`${name}/${file}`, content]).sort(([a], [b]) => (a < b ? -1 : 1));
  return { name: `${name}-wordpress-${version}.zip`, zip: toZip(files) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeZip(() => packWordPress('.'));
