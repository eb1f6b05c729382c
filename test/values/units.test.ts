import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { decimal, decimalText, roundAmount } from '../../src/values/decimal.js';
import { divideHalfUp } from '../../src/values/scaled-amount.js';
import {
  decimalOf,
  dividedHalfUp,
  fraction,
  fractionOf,
  numberOf,
  oneInUnits,
  productDecimals,
  plus,
  roundToUnits,
  settled,
  timesFraction,
  timesUnits,
  unitsOf,
  unitsText,
} from '../../src/values/units.js';

const digits = fc.bigInt({ min: 0n, max: 10n ** 26n - 1n });
/** Amounts of up to 18 digits before the point and 8 behind, written with and without needless zeros. */
const amounts = fc
  .tuple(digits, fc.integer({ min: 0, max: 8 }))
  .map(([whole, decimals]) => decimal(`${whole % 10n ** BigInt(18 + decimals)}e-${decimals}`))
  .chain((amount) => fc.constantFrom(amount.toFixed(), amount.toFixed(8)));
const days = fc.integer({ min: 0, max: 1200 });

describe('NUM-3 amounts of buyers in units agree with decimals', () => {
  test.prop([amounts])('as text and as binary64', (text) => {
    expect(unitsText(unitsOf(text))).toBe(decimalText(decimal(text)));
    expect(numberOf(unitsOf(text))).toBe(decimal(text).toNumber());
    expect(decimalOf(unitsOf(text)).equals(text)).toBe(true);
    expect(roundToUnits(decimal(text))).toBe(unitsOf(text));
  });

  test.prop([amounts, days])('in balances: amount times days over a year', (text, terms) => {
    const byDecimals = roundAmount(decimal(text).times(terms).dividedBy(365));
    const share = fraction(terms, 365);
    expect(unitsText(timesFraction(unitsOf(text), share))).toBe(decimalText(byDecimals));
  });

  test.prop([amounts, fc.constantFrom('1', '1.5', '0.3333', '2.000001')])(
    'in peaks: amount times a number of the book',
    (text, factor) => {
      const byDecimals = roundAmount(decimal(text).times(factor));
      const byUnits = timesFraction(unitsOf(text), fractionOf(decimal(factor)));
      expect(unitsText(byUnits)).toBe(decimalText(byDecimals));
    },
  );

  test.prop([fc.array(fc.tuple(amounts, fc.integer({ min: 1, max: 9_999 })), { maxLength: 20 })])(
    'in sums of amounts times counts',
    (lines) => {
      const byDecimals = lines.reduce(
        (sum, [amount, count]) => sum.plus(decimal(amount).times(count)),
        decimal(0),
      );
      const byUnits = lines.reduce(
        (sum, [amount, count]) =>
          plus(sum, timesUnits(unitsOf(amount), timesUnits(count, oneInUnits))),
        unitsOf('0'),
      );
      expect(decimalOf(byUnits, productDecimals).equals(byDecimals)).toBe(true);
    },
  );

  test.prop([amounts, fc.integer({ min: 1, max: 10_000_000 })])(
    'in turnover spread evenly over a group',
    (text, count) => {
      const byDecimals = roundAmount(decimal(text).dividedBy(count));
      expect(unitsText(dividedHalfUp(unitsOf(text), count))).toBe(decimalText(byDecimals));
    },
  );

  const edges = fc.oneof(
    fc.bigInt({ min: 0n, max: 2n ** 60n }),
    fc.bigInt({ min: 2n ** 53n - 9n, max: 2n ** 53n + 9n }),
    fc.bigInt({ min: 0n, max: 1000n }),
  );
  test.prop([
    edges,
    edges,
    fc.oneof(fc.bigInt({ min: 1n, max: 2n ** 54n }), fc.constantFrom(2n, 365n, 730n)),
  ])('at any fraction, in binary64 or not', (units, numerator, denominator) => {
    const share = fraction(settled(numerator), settled(denominator));
    expect(timesFraction(settled(units), share)).toBe(
      settled(divideHalfUp(units * numerator, denominator)),
    );
  });

  const wide = fc.bigInt({ min: 1n, max: 2n ** 90n });
  test.prop([edges, wide, fc.constantFrom(-1n, 0n, 1n)])(
    'at a fraction of large numbers next to half a unit',
    (units, half, beside) => {
      // (2 half + beside) / (4 half) of an odd amount lies at half a unit, or next to it.
      const [odd, numerator, denominator] = [2n * units + 1n, 2n * half + beside, 4n * half];
      const share = fraction(settled(numerator), settled(denominator));
      expect(timesFraction(settled(odd), share)).toBe(
        settled(divideHalfUp(odd * numerator, denominator)),
      );
    },
  );

  test.prop([edges])('as binary64 where it holds them, and as nothing else', (units) => {
    const isExact = units <= BigInt(Number.MAX_SAFE_INTEGER);
    expect(settled(units)).toBe(isExact ? Number(units) : units);
    expect(unitsOf(unitsText(settled(units)))).toBe(settled(units));
  });
});
