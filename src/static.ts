/** The letter as plain HTML, for Node. */
export { renderStatic, type StaticOptions } from './static/render-static.js';
export { staticStyles } from './static/static-styles.js';
