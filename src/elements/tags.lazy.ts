/** The tags and the divs that few pages have. */
export { mountDivs } from './mount.js';
export { loadTag } from './optional-tags.js';
