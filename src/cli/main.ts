/** The command `leave-x-letter`. */
import { runCommand } from './command.js';
import { accept } from './verbs/accept.js';
import { check } from './verbs/check.js';
import { importVerb } from './verbs/import.js';
import { init } from './verbs/init.js';
import { render } from './verbs/render.js';

runCommand({ check, accept, init, import: importVerb, render });
