/** The entry of a single file: a classic script with everything in it. */
import { run } from './run.js';
import { painted, saysMount } from './script-tag.js';

const mustMount = saysMount();
void painted().then(() => {
  run(mustMount);
});
