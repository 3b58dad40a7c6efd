/** Opens the pages of the site one by one, and lets axe look at them. */
import type Axe from 'axe-core';
import { expect } from 'chai';
import { painted, speaks } from '../../helpers.js';
import { append, openPage } from '../../page.js';

/** @returns the pages, by their addresses in the site; the server builds it first */
export const sitePages = async () => (await (await fetch('/demo/dist/pages.json')).json()) as string[];

interface Violation {
  'csp-report': { 'violated-directive': string; 'blocked-uri': string };
}

export async function visit(path: string) {
  const run = `${String(Date.now())}-${String(Math.floor(Math.random() * 1e9))}`;
  const page = await openPage(`/demo/dist/${path}?run=${run}`);
  const letter = page.document.querySelector('main leave-x-letter');
  const hasScript = page.document.querySelector('script[src$="embed.js"]');
  if (letter && hasScript) await speaks(letter, page.document.documentElement.lang);
  return { page, violations: async () => (await (await fetch(`/matrix/violations/${run}`)).json()) as Violation[] };
}

/** What axe finds on all pages in light or dark. The pages are many, and a file of tests has its time: each scheme has its own. */
export async function faultsOfAll(scheme: 'light' | 'dark', rules: Axe.RunOnly): Promise<string[]> {
  const found: string[] = [];
  for (const path of await sitePages()) {
    const { page } = await visit(path);
    page.document.documentElement.style.colorScheme = scheme;
    await painted(page);
    await append(page, 'script', { src: '/node_modules/axe-core/axe.min.js' });
    const { axe } = page as unknown as { axe: typeof Axe };
    const { violations, passes } = await axe.run(page.document, { runOnly: rules });
    expect(passes.length, `rules that had something to look at on ${path}`).to.be.greaterThan(0);
    found.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join('\n')}`));
    page.frameElement!.remove();
  }
  return found;
}
