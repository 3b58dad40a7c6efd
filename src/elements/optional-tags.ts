/** Tags that few pages have: each is loaded once the page, or a letter, has one. */
import { ask } from '../data/address.js';
import { register } from './register.js';

const TAGS = {
  'leave-x-write': async () => (await import('./write/leave-x-write.js')).LeaveXWrite,
  'leave-x-endorse': async () => (await import('./endorse/leave-x-endorse.js')).LeaveXEndorse,
  'leave-x-alternatives': async () => (await import('./alternatives/leave-x-alternatives.js')).LeaveXAlternatives,
  'leave-x-share': async () => (await import('./share/leave-x-share.js')).LeaveXShare,
};

/** Loads one of the optional tags. */
export async function loadTag(tag: keyof typeof TAGS): Promise<void> {
  register(tag, await TAGS[tag]());
}

/** Loads those that a page has, now and as they come; what could not be loaded is asked for again at the next change. */
export function watchTags(page: Document): void {
  const loading = new Set<string>();
  const undefinedOnes = Object.keys(TAGS)
    .map((tag) => `${tag}:not(:defined)`)
    .join();
  const look = () => {
    for (const { localName } of ask(page, 'documentElement').querySelectorAll(undefinedOnes)) {
      if (loading.has(localName)) continue;
      loading.add(localName);
      loadTag(localName as keyof typeof TAGS).catch((error: unknown) => {
        loading.delete(localName);
        console.warn(`<${localName}> could not be loaded; what stands inside it stays.`, error);
      });
    }
  };
  look();
  new MutationObserver(look).observe(page, { childList: true, subtree: true });
}
