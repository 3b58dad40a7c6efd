/** The opt-in part of both lists, loaded where the host page brings records of its own, marks one or wants addresses for them. */
export { DeparturesList } from './departures-list.js';
export { EndorsementsList } from './endorsements-list.js';
export { listStyles } from './list.styles.js';
