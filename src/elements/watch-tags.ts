/** Looks out for the tags that few pages have. */
import { ask } from '../data/address.js';

const OPTIONAL = ['write', 'endorse', 'alternatives', 'share'].map((tag) => `leave-x-${tag}:not(:defined)`).join();

/** Has them loaded, now and as they come; at the next change of the page again, where they could not be. */
export function watchTags(page: Document): void {
  const look = () => {
    if (!ask(page, 'documentElement').querySelector(OPTIONAL)) return;
    import('./optional-tags.lazy.js')
      .then(({ loadTags }) => {
        loadTags(page, OPTIONAL);
      })
      .catch((error: unknown) => {
        console.warn('leave-x-letter: a tag could not be loaded; what stands inside it stays.', error);
      });
  };
  look();
  new MutationObserver(look).observe(page, { childList: true, subtree: true });
}
