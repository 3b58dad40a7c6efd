/** The address under which a page is passed on. */
import { ask, readAddress } from '../../data/address.js';

/** @param page the document; what it names as its address, else where it lies, without the place in it */
export function pageAddress(page: Document): string {
  const named = ask(page, 'head').querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const around = { baseURI: ask(page, 'baseURI'), origin: self.origin };
  const canonical = named ? readAddress(named, around) : undefined;
  if (canonical) return canonical;
  // a text in a frame has no address but that of the page around it
  const lies = ask(page, 'URL');
  const url = new URL(lies.startsWith('about:') ? around.baseURI : lies);
  return Object.assign(url, { hash: '', username: '', password: '' }).href;
}
