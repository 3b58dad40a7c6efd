/** The tags that few pages have: each is loaded once a page has one. A single file has none of them (see absent.lazy.ts). */
import { other, register } from './register.js';

const optionalTags: Record<string, () => Promise<CustomElementConstructor>> = {
  'leave-x-write': async () => (await import('./write/leave-x-write.js')).LeaveXWrite,
  'leave-x-endorse': async () => (await import('./endorse/leave-x-endorse.js')).LeaveXEndorse,
  'leave-x-alternatives': async () => (await import('./alternatives/leave-x-alternatives.js')).LeaveXAlternatives,
  'leave-x-share': async () => (await import('./share/leave-x-share.js')).LeaveXShare,
};

/**
 * Loads a tag and registers it, unless another version serves the page.
 * @param tag any name
 * @throws where it cannot be had
 */
export async function loadTag(tag: string): Promise<void> {
  const load = other === undefined && optionalTags[tag];
  if (load) register(tag, await load());
}
