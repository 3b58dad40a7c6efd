/** `npm run pack:wordpress`: packs the WordPress plugin with what is built, byte for byte the same from the same files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { filesBelow, FILE as INTEGRITY } from './integrity.build.mjs';
import { TIME } from './pack-zip.mjs';
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
  if (!existsSync(join(root, 'dist', INTEGRITY)))
    throw new Error('There is no finished dist to pack: run `npm run build` first.');
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
  return { name: `${name}-wordpress-${version}.zip`, zip: zipSync(Object.fromEntries(files), { level: 9, mtime: TIME }) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  try {
    const { name, zip } = packWordPress('.');
    writeFileSync(name, zip);
    console.log(`${name}: ${zip.byteLength.toLocaleString('en')} bytes`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
