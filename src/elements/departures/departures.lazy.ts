/** What departures need, loaded when a page first shows them: the bundled ones, and how they look. */
export { default as departures } from 'virtual/departures';
export { departuresStyles } from './departures.styles.js';
export { departuresTemplate, plainDepartures } from './departures.template.js';
export { departuresView } from './departures-view.js';
export { Folds } from './folds.js';
