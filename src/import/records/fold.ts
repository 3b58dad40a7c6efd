/** How names of columns are compared. */
import { foldText } from '../../data/fold-text.js';

/** @param name of a column, in any case and with whatever between its words */
export const fold = (name: string): string => foldText(name).replace(/[^\p{L}\p{N}]+/gu, '');
