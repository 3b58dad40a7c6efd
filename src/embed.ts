/** The entry of the script tag. */
import './elements/define.js';

// a module does not know its own tag, but its own address
const ownTag = document.currentScript ?? Array.from(document.scripts).find(({ src }) => src === import.meta.url);

if (ownTag?.hasAttribute('data-mount'))
  void import('./elements/mount.part.js').then(({ mountDivs }) => {
    mountDivs(document);
  });
