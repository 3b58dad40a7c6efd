/** Tags that few pages have: each is loaded once the page, or a letter, has one. */
import { ask } from '../data/address.js';
import { register } from './register.js';

const TAGS = {
  'leave-x-write': async () => (await import('./write/leave-x-write.js')).LeaveXWrite,
  'leave-x-endorse': async () => (await import('./endorse/leave-x-endorse.js')).LeaveXEndorse,
  'leave-x-alternatives': async () => (await import('./alternatives/leave-x-alternatives.js')).LeaveXAlternatives,
  'leave-x-share': async () => (await import('./share/leave-x-share.js')).LeaveXShare,
};

type Tag = keyof typeof TAGS;

/** Loads one of them. */
export async function loadTag(tag: Tag): Promise<void> {
  register(tag, await TAGS[tag]());
}

const loading = new Set<string>();

/**
 * Loads those that a page has; what could not be loaded is asked for again at the next call.
 * @param page the document
 * @param selector what finds them
 */
export function loadTags(page: Document, selector: string): void {
  for (const { localName } of ask(page, 'documentElement').querySelectorAll(selector)) {
    if (loading.has(localName)) continue;
    loading.add(localName);
    loadTag(localName as Tag).catch((error: unknown) => {
      loading.delete(localName);
      console.warn(`<${localName}> could not be loaded; what stands inside it stays.`, error);
    });
  }
}
