/** Tells lines from places in a text, fast enough for thousands of them. */

/**
 * @param text any text
 * @param firstLine the number of its first line
 * @returns a function that tells the line of a place in it
 */
export function lineCounter(text: string, firstLine = 1): (offset: number) => number {
  const ends = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return firstLine + low;
  };
}
