/** The table of hosts in the documentation: a row for each page, with what the runs saw. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const DOCS = join(import.meta.dirname, '../docs');
const TABLE = /(?<=<!-- hosts: written by test\.mjs -->\n)[^]*?(?=<!-- \/hosts -->)/;

/** What a page was found to be in an earlier run. */
const rowOf = (page, name) => new RegExp(`^\\| \\[[^\\]]*\\]\\(hosts/${name}\\.md\\).*$`, 'm').exec(page)?.[0];

/** @param {Record<string, { outcome: string, versions?: string }>} results by the names of hosts; the others keep their rows */
export async function writeTable(results) {
  const file = join(DOCS, 'hosts.md');
  const page = readFileSync(file, 'utf8');
  const rows = readdirSync(join(DOCS, 'hosts'))
    .map((name) => name.replace('.md', ''))
    .map((name) => {
      const [, title] = /^# (.+)$/m.exec(readFileSync(join(DOCS, 'hosts', `${name}.md`), 'utf8'));
      const { outcome = 'not tried', versions = '' } = results[name] ?? {};
      const earlier = outcome === 'not tried' && rowOf(page, name);
      return earlier || `| [${title}](hosts/${name}.md) | ${outcome} | ${versions} |`;
    })
    .sort();
  const table = ['| host | works as written | tried with |', '| --- | --- | --- |', ...rows].join('\n');
  const text = page.replace(TABLE, () => `\n${table}\n\n`);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
