import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals } from '../../src/explain/decimal-text.js';
import { numberWriter } from '../../src/explain/number-writer.js';
import { runsOf } from '../support/runs.js';

const write = numberWriter({ point: '.', group: ',', percent: '%' });
/** Sizes below and above what binary64 holds exactly, ties at every place among them. */
const text = fc
  .tuple(
    fc.oneof(
      fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }),
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.bigInt({ min: -500n, max: 500n }).map((half) => (2n * half + 1n) * 5n),
    ),
    fc.integer({ min: 0, max: 12 }),
  )
  .map(([whole, decimals]) => {
    const digits = String(whole < 0n ? -whole : whole).padStart(decimals + 1, '0');
    const at = digits.length - decimals;
    const part = decimals === 0 ? '' : `.${digits.slice(at)}`;
    return `${whole < 0n ? '-' : ''}${digits.slice(0, at)}${part}`;
  });

describe('numbers are written as Intl writes decimal text', () => {
  it('amounts and shares, at every number of decimals', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 8 }),
        fc.boolean(),
        fc.boolean(),
        (number, one, other, signed, share) => {
          const [least, most] = [Math.min(one, other), Math.max(one, other)];
          const expected = new Intl.NumberFormat('en', {
            minimumFractionDigits: least,
            maximumFractionDigits: most,
            signDisplay: signed ? 'exceptZero' : 'negative',
            ...(share && { style: 'percent' }),
          }).format(number as `${number}`);
          const style = { least, most, signed, ...(share && { percent: 'share' as const }) };
          expect(write(number, style)).toBe(expected);
        },
      ),
      { numRuns: runsOf(20_000) },
    );
  });

  it('compares texts as the numbers they are, long ones and short ones', () => {
    const wholeOf = (number: string): bigint => {
      const [before = '', behind = ''] = number.split('.');
      return (
        BigInt(before.replace('-', '') + behind.padEnd(12, '0')) *
        (number.startsWith('-') ? -1n : 1n)
      );
    };
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [a, b] = [wholeOf(left), wholeOf(right)];
        expect(compareDecimals(left, right)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
      { numRuns: runsOf(20_000) },
    );
  });
});
