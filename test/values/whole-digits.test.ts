import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsIn, settled, zerosBehind } from '../../src/values/whole-digits.js';
import { runsOf } from '../support/runs.js';

/** Whole numbers of all lengths, with zeros behind, and next to powers of ten. */
const long = fc.oneof(
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 45 }))
    .map(([whole, zeros]) => whole * 10n ** BigInt(zeros)),
  fc
    .tuple(fc.integer({ min: 0, max: 130 }), fc.constantFrom(-1n, 0n, 1n), fc.boolean())
    .map(([power, off, minus]) => (10n ** BigInt(power) + off) * (minus ? -1n : 1n)),
);

describe('NUM-6 digits of long whole numbers are those of their text', () => {
  it('how many there are, and how many zeros behind', () => {
    fc.assert(
      fc.property(long, fc.integer({ min: 0, max: 60 }), (whole, most) => {
        const text = String(whole).replace('-', '');
        expect(digitsIn(whole)).toBe(text.length);
        fc.pre(whole !== 0n);
        expect(zerosBehind(whole, most)).toBe(Math.min(most, /0*$/.exec(text)![0].length));
      }),
      { numRuns: runsOf(100_000) },
    );
  });

  it('and those that binary64 holds exactly are numbers', () => {
    const edge = BigInt(Number.MAX_SAFE_INTEGER);
    expect([settled(edge), settled(-edge)]).toEqual([Number(edge), -Number(edge)]);
    expect([settled(edge + 1n), settled(-edge - 1n)]).toEqual([edge + 1n, -edge - 1n]);
  });
});
