/** Hands the files that a visitor has brought to the elements on this page, as their own site will: by address, and without a request. */
import type { NewFile } from '../../src/import/imported.js';

const files = new Map<string, string>();

/** An element asks for an address once, so what has changed lies at another. */
let turn = 0;

/**
 * @param brought files by their names
 * @returns the address of the folder in which elements on this page find them, with / at its end
 */
export function serve(brought: readonly NewFile[]): string {
  if (turn === 0) openDoor();
  const folder = addressOf(`${++turn}/`);
  files.clear();
  for (const { path, text } of brought) files.set(folder + path, text);
  return folder;
}

/** The elements are those that ship, and know one way to a file. */
function openDoor(): void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    if (typeof input !== 'string' || !input.startsWith(addressOf(''))) return fetch(input, init);
    // an element may still ask for what has changed since, and no host has that either
    return Promise.resolve(new Response(files.get(input) ?? null, { status: files.has(input) ? 200 : 404 }));
  };
}

const addressOf = (name: string): string => new URL(`brought-${name}`, document.baseURI).href;
