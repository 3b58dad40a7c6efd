/** For TypeScript in React 19 or newer: `import 'leave-x-letter/react'` lets JSX know the tags. It holds types only. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, Elements, Listeners, Properties } from './attributes.js';

type Props<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Properties<Element> &
  Attributes<Element, boolean | ''> &
  Listeners & { class?: string | undefined };

type Tags = { [Tag in keyof Elements]: Props<Elements[Tag]> };

// React keeps its tags in a namespace, and they are added to by an interface of the same name
/* eslint-disable @typescript-eslint/no-namespace, @typescript-eslint/no-empty-object-type */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
