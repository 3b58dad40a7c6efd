/** Registers a tag. One that somebody has registered before stays theirs, so loading twice breaks nothing. */

/** The version of the package, put in by the build. */
declare const __VERSION__: string;
export const version = __VERSION__;

/** Another version, which came first on this page. */
export let other: string | undefined;

/**
 * @param tag its name
 * @param element its class
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag) as { version?: string } | undefined;
  if (!first) customElements.define(tag, Object.assign(element, { version }));
  else if (first.version !== version) other = first.version ?? 'unknown';
}
