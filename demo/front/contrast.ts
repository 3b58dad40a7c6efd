/** The contrast of colours that somebody chooses, by WCAG 2.2, and the nearest colour that passes. */

type Rgb = readonly [number, number, number];

/** What the text of a button needs. */
export const ENOUGH = 4.5;

/** @param colour `#rrggbb` */
const read = (colour: string): Rgb => {
  const part = (at: number) => parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
};

const asText = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

function luminance(colour: string): number {
  const [red, green, blue] = read(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @returns 1 (none) to 21 (black on white) */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The steps between a colour and black or white. */
const STEPS = 255;

/**
 * @param colour the one that may change
 * @param against the ones that it is seen on
 * @param enough the contrast that is needed
 * @returns the nearest towards black or white that passes with all; `undefined` where neither way leads to one
 */
export function nearest(colour: string, against: readonly string[], enough = ENOUGH): string | undefined {
  const from = read(colour);
  for (let step = 0; step <= STEPS; step++)
    for (const to of [0, 255]) {
      const mixed = asText(from.map((part) => part + ((to - part) * step) / STEPS) as unknown as Rgb);
      if (against.every((other) => contrast(mixed, other) >= enough)) return mixed;
    }
  return undefined;
}
