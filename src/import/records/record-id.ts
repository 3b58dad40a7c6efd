/** Makes ids out of names in any script, the same each time. */
import * as z from 'zod/mini';
import { id as idSchema } from '../../campaign/fields.js';
import { foldText } from '../../data/fold-text.js';
import type { Reading } from './record-kind.js';

/** Greek and Cyrillic letters, without their marks. */
const LATIN = new Map(
  Object.entries({
    ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm' },
    ...{ ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n' },
    ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht' },
    ...{ ъ: 'a', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', є: 'ye', ґ: 'g', ђ: 'dj', ј: 'j', љ: 'lj' },
    ...{ њ: 'nj', ћ: 'c', џ: 'dz', ѕ: 'dz' },
  }),
);

/**
 * @param name of an organisation or a person
 * @returns the name in small plain letters; where a letter of it cannot be written so, with a number made of the name
 */
export function idOf(name: string): string {
  const folded = foldText(name).replace(/\p{L}/gu, (letter) => LATIN.get(letter) ?? letter);
  const plain = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (plain && !/(?![a-z])\p{L}/u.test(folded)) return plain;
  return [plain, hash(name)].filter(Boolean).join('-');
}

/** FNV-1a, of 32 bits: what little repeats is counted by {@link idMaker}. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const unit of text.normalize('NFC')) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(36);
}

/**
 * @param taken ids that the list has already
 * @returns makes an id that no record before has: `jan-jansen`, then `jan-jansen-2`
 */
export function idMaker(taken: Set<string>): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const plain = idOf(name);
    let count = counts.get(plain) ?? 0;
    let id: string;
    do id = ++count === 1 ? plain : `${plain}-${count}`;
    while (taken.has(id));
    counts.set(plain, count);
    taken.add(id);
    return id;
  };
}

/** A list's own id is as good as any, where it can be one. */
export function readId(value: unknown): Reading {
  const id = typeof value === 'number' ? String(value) : value;
  if (z.safeParse(idSchema, id).success) return { value: id };
  return {
    fault: 'cannot be an id, for which only a-z, 0-9 and - serve: one is made from the name.',
    level: 'warning',
  };
}
