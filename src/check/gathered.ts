/** Says once what is the same of many records of a list. */
import type { Diagnostic } from './diagnostic.js';

/** As many are told one by one, and of more, as many are examples. */
const FEW = 3;

/** A record in a list, and what in it. */
const RECORD = /^(?:[a-z]+\.)?\d+(?:\.|$)/;
/** Of a path, all but the folder. */
const LAST_NAME = /[\\/][^\\/]*$/;
/** What differs from record to record in a message that says the same. */
const DETAILS = /“[^”]*”|\d+/g;

/**
 * @param diagnostics what there is to say of a piece of work
 * @returns the same, in fewer words
 */
export function gathered(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  const groupOf = new Map<Diagnostic, Diagnostic[]>();
  for (const one of diagnostics) {
    const { key, level, message } = one;
    if (!RECORD.test(key)) continue;
    const what = [level, key.replace(RECORD, ''), message.replace(DETAILS, '')].join(' ');
    const group = groups.get(what) ?? [];
    group.push(one);
    groups.set(what, group);
    groupOf.set(one, group);
  }
  return diagnostics.flatMap((one) => {
    const group = groupOf.get(one) ?? [];
    if (group.length <= FEW) return [one];
    return group[0] === one ? [inOne(group)] : [];
  });
}

function inOne(group: readonly Diagnostic[]): Diagnostic {
  const { file = '', key = '', level = 'error', message = '' } = group[0] ?? {};
  const isOneFile = group.every((one) => one.file === file);
  const examples = group.slice(0, FEW).map(({ file: own, line }) => (isOneFile ? line : own));
  const where = examples.includes(undefined) ? '' : `, such as ${isOneFile ? 'lines ' : ''}${examples.join(', ')}`;
  return {
    file: isOneFile ? file : file.replace(LAST_NAME, ''),
    key: key.replace(RECORD, ''),
    level,
    message: `${message} (${group.length.toLocaleString('en')} records${where})`,
  };
}
