/** For TypeScript in Svelte 5 or newer: `import 'leave-x-letter/svelte'` lets templates know the tags. It holds types only. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Elements, Listeners, Properties } from './attributes.js';

type Props<Element extends EventTarget> = HTMLAttributes<Element> &
  Properties<Element> &
  Attributes<Element, true | ''> &
  Listeners;

type Tags = { [Tag in keyof Elements]: Props<Elements[Tag]> };

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds the tags to Svelte's own
  interface SvelteHTMLElements extends Tags {}
}
