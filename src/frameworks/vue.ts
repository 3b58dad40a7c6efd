/** For TypeScript in Vue 3: `import 'leave-x-letter/vue'` lets templates know the tags. It holds types only. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Elements, EventName, Listeners, Properties, Written } from './attributes.js';

type VueListeners = { [Name in EventName as `on${Capitalize<Name>}`]?: Listeners[`on${Name}`] };

/** Vue's types read `heading-level` as `headingLevel`, so that each takes what either may. */
type Values<Element> = {
  [Name in keyof Properties<Element>]: Properties<Element>[Name] | Written<Properties<Element>[Name], ''>;
};

type Props<Element> = HTMLAttributes & PublicProps & Values<Element> & VueListeners;

type Emits = { [Name in EventName]: (event: HTMLElementEventMap[Name]) => void };

/** An element, as Vue's templates see a component. */
type Component<Element> = new () => Element & { $props: Props<Element>; $emit: EmitFn<Emits> };

type Tags = { [Tag in keyof Elements]: Component<Elements[Tag]> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds the tags to Vue's own
  interface GlobalComponents extends Tags {}
}
