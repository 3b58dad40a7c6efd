/** What `demo/site/build.mjs` makes for the scripts of the site. */
declare module 'virtual/manifest' {
  /** The elements and their attributes, as `dist/custom-elements.json` declares them. */
  const manifest: import('../front/manifest.js').Manifest;
  export default manifest;
  /** The names of the style sheets that ship with it. */
  export const looks: readonly string[];
}
