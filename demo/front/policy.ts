/** What a strict content security policy has to allow for a snippet, and the import map that pins the script's files. */
import { type Configuration, saidOf } from './configuration.js';
import { type Manifest } from './manifest.js';
import { type Kind } from './snippet.js';

/** What is loaded from the address in an attribute, or sent there. */
const CONNECTS = /(?:^|-)src$|^action$/;

/** The ways in which the page itself holds the style and the script. */
const IN_PAGE: readonly Kind[] = ['letter', 'html', 'single', 'plain', 'div'];

/** Those that ask for nothing more once they are there. */
const ASKS_NOTHING: readonly Kind[] = ['single', 'plain'];

/** The origin of an address elsewhere; of one on the site itself, none. */
function originOf(address: string): string[] {
  const [, origin] = /^(https:\/\/[^/?#\s;,'"]+)/i.exec(address.replace(/^\/\//, 'https://').trim()) ?? [];
  return origin ? [origin.toLowerCase()] : [];
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

/** What stands between the tags of each inline block of a kind, by which a policy knows it. */
const between = (code: string, tag: string): string[] =>
  Array.from(code.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, 'g')), ([, text = '']) => text).filter(
    (text) => text !== '',
  );

/**
 * @param configuration what was chosen
 * @param kind the kind of snippet
 * @param about `code`: all that is pasted into the page
 */
export async function policy(
  configuration: Configuration,
  kind: Kind,
  { manifest, code }: { manifest: Manifest; code: string },
): Promise<string> {
  const { files, elements } = configuration;
  const isInPage = IN_PAGE.includes(kind);
  const packed = isInPage ? originOf(files) : [];
  const hashes = async (tag: string) => (isInPage ? Promise.all(between(code, tag).map(hashOf)) : []);
  const said = Object.keys(elements).flatMap((tag) => Object.entries(saidOf(configuration, tag, manifest)));
  const loaded = said.flatMap(([name, value]) => (CONNECTS.test(name) ? originOf(value) : []));
  const hasLogos = said.some(([name]) => name.endsWith('src'));
  const directives: [name: string, sources: string[]][] = [
    ['default-src', ["'none'"]],
    ...(kind === 'plain'
      ? []
      : [['script-src', ["'self'", ...packed, ...(await hashes('script'))]] as [string, string[]]]),
    ['style-src', ["'self'", ...packed, ...(await hashes('style'))]],
    ...(ASKS_NOTHING.includes(kind) ? [] : [['connect-src', ["'self'", ...packed, ...loaded]] as [string, string[]]]),
    // logos in lists of their own
    ...(hasLogos && kind !== 'single' ? [['img-src', ["'self'", ...loaded]] as [string, string[]]] : []),
  ];
  return directives.map(([name, sources]) => [name, ...new Set(sources)].join(' ')).join(';\n');
}

/**
 * The import map that pins what `embed.js` consists of: it belongs before the first module script of the page.
 * @param files where they are
 * @param hashes those of all files of the package
 */
export function importMap(files: string, hashes: Readonly<Record<string, string>>): string {
  const scripts = Object.entries(hashes).filter(([name]) => /^(?:embed|build-\w+\/.+)\.js$/.test(name));
  const integrity = Object.fromEntries(scripts.map(([name, hash]) => [files + name, hash]));
  // a name could end the script
  const text = JSON.stringify({ integrity }, null, 2).replaceAll('<', '\\u003c');
  return `<script type="importmap">\n${text}\n</script>`;
}
