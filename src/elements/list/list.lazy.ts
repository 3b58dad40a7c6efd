/** What a list with tools needs, whatever its records are. */
export { ListController, type OpenList } from './list-controller.js';
export { listStyles } from './list.styles.js';
export type { ListMarks } from './marks.js';
export type { ListTools } from './tools.js';
