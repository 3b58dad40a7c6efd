/** The entry of a single file: a classic script with everything in it. */
import { run } from './run.js';
import { findScriptTag, painted } from './script-tag.js';

const tag = findScriptTag();
void painted().then(() => {
  run(tag);
});
