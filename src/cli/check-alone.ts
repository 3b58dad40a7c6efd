/** The check alone, for `npm run check`: it needs no other part of the package, and so it runs where none can be built. */
import { runCommand } from './command.js';
import { check } from './verbs/check.js';

runCommand({ check });
