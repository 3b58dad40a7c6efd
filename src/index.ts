/** What the package promises: importing it registers the tags. */
import './elements/define.js';

export * from './elements.js';
