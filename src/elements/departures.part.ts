/** The opt-in part of `<leave-x-departures>`, loaded when a page first shows one. */
export { default as departures } from 'virtual/departures';
export { departuresTemplate, orderOfDepartures } from './leave-x-departures.template.js';
