/** What departures need, loaded when a page first shows them: the bundled ones, and how they look. */
export { default as departures } from 'virtual/departures';
export { departuresStyles } from './departures.styles.js';
export { departuresTemplate, plainDepartures } from './departures.template.js';
export { departuresView } from './departures-view.js';
export { OpenInPrint } from './open-in-print.js';
export { repeat } from 'lit/directives/repeat.js';
