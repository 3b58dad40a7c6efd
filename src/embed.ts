/** The entry of the script tag. */
import './elements/define.js';
import type { __SCRIPT_TAG__ as ScriptTag } from './script-tag.js';

/** Put in by the build, at the head of the file. */
declare const __SCRIPT_TAG__: typeof ScriptTag;

if (__SCRIPT_TAG__?.hasAttribute('data-mount'))
  void import('./elements/mount.part.js').then(({ mountDivs }) => {
    mountDivs(document);
  });
