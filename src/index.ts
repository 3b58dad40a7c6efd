/** What the package promises: importing it registers the tags. */
import { define } from './elements/define.js';

define();

export * from './elements.js';
