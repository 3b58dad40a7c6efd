import { expect } from 'chai';
import { daysSince, parsePartialDate, toDate } from '../../src/data/partial-date.js';

describe('parsePartialDate', () => {
  for (const [text, expected] of [
    ['2023', { year: 2023 }],
    ['2024-02', { year: 2024, month: 2 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2023-02-29', undefined],
    ['2024-13', undefined],
    ['2024-00', undefined],
    ['2024-1', undefined],
    ['24-01-01', undefined],
    ['0045-03-01', { year: 45, month: 3, day: 1 }],
    ['0000', { year: 0 }],
    ['0004-02-29', { year: 4, month: 2, day: 29 }],
    ['0045-02-29', undefined],
    ['2024-01-01T00:00', undefined],
    ['', undefined],
  ] as const)
    it(`"${text}" => ${JSON.stringify(expected)}`, () => {
      expect(parsePartialDate(text)).to.deep.equal(expected);
    });
});

describe('daysSince counts from the end of the period', () => {
  for (const [text, now, expected] of [
    ['2026-02-01', '2026-02-02T00:00Z', 0],
    ['2026-02-01', '2026-02-03T12:00Z', 1],
    ['2026-02', '2026-03-01T00:00Z', 0],
    ['2026-02', '2026-02-20T00:00Z', -9],
    ['2025', '2026-01-11T00:00Z', 10],
    ['2025-12-31', '2026-01-11T00:00Z', 10],
    ['2025-12', '2026-01-11T00:00Z', 10],
    ['0045-03-01', '0045-03-03T00:00Z', 1],
    ['0045-02', '0045-03-03T00:00Z', 2],
    ['0099', '0100-01-02T00:00Z', 1],
  ] as const)
    it(`${text} at ${now} => ${String(expected)}`, () => {
      expect(daysSince(text, new Date(now))).to.equal(expected);
    });
});

describe('toDate gives the first moment of the period', () => {
  for (const [text, expected] of [
    ['2024-02', '2024-02-01T00:00:00.000Z'],
    ['0045-03-01', '0045-03-01T00:00:00.000Z'],
    ['0099', '0099-01-01T00:00:00.000Z'],
    ['0000-12-31', '0000-12-31T00:00:00.000Z'],
  ] as const)
    it(`${text} => ${expected}`, () => {
      expect(toDate(parsePartialDate(text) ?? { year: NaN }).toISOString()).to.equal(expected);
    });
});
