/** Registers a tag, once a page. */

/** The version of the package, put in by the build. */
declare const __VERSION__: string;

/** @returns the version that has the tag already, where that is another one */
export function register(tag: string, element: CustomElementConstructor): string | undefined {
  const first = customElements.get(tag) as { version?: string } | undefined;
  if (!first) customElements.define(tag, Object.assign(element, { version: __VERSION__ }));
  return first && first.version !== __VERSION__ ? (first.version ?? 'unknown') : undefined;
}
