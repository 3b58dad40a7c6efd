/** What an import takes, and what it gives. */
import type { Diagnostic } from '../check/diagnostic.js';

/** A file as somebody has it. */
export interface TextFile {
  /** its name, which may tell a language */
  file: string;
  text: string;
  /** what there is to say of how its bytes were read */
  told?: string;
}

/** A file to be written. */
export interface NewFile {
  path: string;
  text: string;
  /** whether it holds all that the file of this name has already */
  adds?: boolean;
}

/** What an import gave. */
export interface Imported {
  /** by their names in the folder to write to; none where something is so wrong that nothing may be written */
  files: NewFile[];
  diagnostics: Diagnostic[];
  /** what the format cannot keep, and what became of it */
  losses: Diagnostic[];
  /** how many words of each letter were kept, a line each */
  counts?: string[];
}

/** @param value what a JSON file holds */
export const toJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
