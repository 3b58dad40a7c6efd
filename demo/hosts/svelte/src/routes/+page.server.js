import { renderStatic } from 'leave-x-letter/static';

export const prerender = true;

export async function load() {
  return { letter: await renderStatic({ lang: 'nl' }) };
}
