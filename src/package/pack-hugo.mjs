/** `npm run pack:hugo`: packs the theme component for Hugo with the files that it publishes, byte for byte the same from the same files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from './integrity.build.mjs';
import { mustBeBuilt, toZip, writeZip } from './pack-zip.mjs';

/** The name by which a site asks for it, and of the folder that its files have on the site. */
const NAME = 'leave-x-letter';

/** What browsers load; the single files would be a third copy of the letter. */
const PUBLISHED = /^(?:embed\.js|build-.*|leave-x-letter\.css|THIRD-PARTY-LICENSES\.txt)$/;

/** What Hugo reads while it makes a site. */
const READ = /^(?:static\/.*\.html|custom-elements\.json)$/;

/**
 * @param {string} root the folder of the project
 * @param {string} [dist] what was built
 * @returns {{ name: string, zip: Uint8Array }}
 */
export function packHugo(root, dist = join(root, 'dist')) {
  mustBeBuilt(dist);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const below = (folder, target, wanted = /(?:)/) =>
    filesBelow(folder)
      .filter((file) => wanted.test(file))
      .map((file) => [`${NAME}/${target}${file}`, readFileSync(join(folder, file))]);
  const zip = toZip([
    [`${NAME}/LICENSE`, readFileSync(join(root, 'LICENSE'))],
    // that of the WordPress plugin is not among them
    ...below(join(root, 'LICENSES'), 'LICENSES/', /^(?:CC0-1\.0|MIT)\.txt$/),
    ...below(dist, `assets/${NAME}/`, READ),
    ...below(join(root, 'src/hosts/hugo'), ''),
    ...below(dist, `static/${NAME}/`, PUBLISHED),
  ]);
  return { name: `${NAME}-hugo-${version}.zip`, zip };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeZip(() => packHugo('.'));
