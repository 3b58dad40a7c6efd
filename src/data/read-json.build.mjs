/** How the steps of the build read JSON that people write: with or without a byte order mark; what is wrong is told by file and line. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTree } from 'jsonc-parser';

/**
 * @param {URL} url
 * @returns {any} what the file holds
 */
export function readJson(url) {
  const file = relative('', fileURLToPath(url));
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(url));
  } catch (error) {
    throw fault(`${file} cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw fault(`${file}, line ${lineOfFault(text)}: cannot be read as JSON. npm run check says why.`);
  }
}

/** @param {string} text */
function lineOfFault(text) {
  /** @type {import('jsonc-parser').ParseError[]} */
  const errors = [];
  parseTree(text, errors, { disallowComments: true });
  return text.slice(0, errors[0]?.offset ?? 0).split('\n').length;
}

/** @param {string} message where the fault lies is said: a stack of the build's own calls would only hide it */
function fault(message) {
  const error = new Error(message);
  error.stack = '';
  return error;
}
