/** What `demo/site/build.mjs` makes for the scripts of the site. */
declare module 'virtual/manifest' {
  interface ManifestAttribute {
    name: string;
    /** as TypeScript writes it: `string`, `boolean`, `'add' | 'replace'` … */
    type: string;
  }
  interface ManifestElement {
    tag: string;
    attributes: ManifestAttribute[];
  }
  /** The elements and their attributes, as `dist/custom-elements.json` declares them. */
  const manifest: ManifestElement[];
  export default manifest;
}
