/** The door through which steps of the build and tests read JSON that people write; what is wrong is told by file and line. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getNodeValue } from 'jsonc-parser';
import { decodeText, parseText } from './json-text.mjs';

/**
 * @param {URL} url
 * @returns {any} what the file holds
 */
export function readJson(url) {
  const file = relative('', fileURLToPath(url));
  let bytes;
  try {
    bytes = readFileSync(url);
  } catch (error) {
    throw fault(`${file} cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
  const text = decodeText(bytes);
  const root = typeof text === 'string' ? parseText(text) : text;
  if ('message' in root) throw fault(`${file}${root.line === undefined ? '' : `, line ${root.line}`}: ${root.message}`);
  return getNodeValue(root);
}

/** @param {string} message where the fault lies is said: a stack of the build's own calls would only hide it */
function fault(message) {
  const error = new Error(message);
  error.stack = '';
  return error;
}
