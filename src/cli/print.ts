/** Writes what the command says to where it was called from: all of it, or it is known that it was not. */
import { writeSync } from 'node:fs';

/** What was to be said could not be said whole. */
export class OutputError extends Error {}

/** How long to wait for a reader that is slow, in milliseconds. */
const PAUSE = 5;

/**
 * A stream of Node's writes once, and takes half for the whole where a disk is full.
 * Who reads no further, such as `head`, has had enough: that is no fault.
 * @param descriptor 1 for what was asked for, 2 for what there is to say of it
 * @param text what to write
 * @throws {OutputError} where not all of it can be written
 */
export function print(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (thrown) {
      const { code } = thrown as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw new OutputError(reason(thrown as NodeJS.ErrnoException, done), { cause: thrown });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

const REASONS: Partial<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EFBIG: 'it is larger than this disk allows',
};

function reason({ code, message }: NodeJS.ErrnoException, done: number): string {
  const part = done === 0 ? 'None of the output could be written' : 'Only part of the output was written';
  return `${part}: ${REASONS[code ?? ''] ?? message}.`;
}
