/** What only a compact letter loads. */
export { OpenInPrint } from '../open-in-print.js';
export { compactStyles } from './compact.styles.js';
export { compactTemplate, countsTemplate } from './compact.template.js';
