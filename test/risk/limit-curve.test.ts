import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { worksheetPage } from '../../src/risk/balances.js';
import { withinLimitBy } from '../../src/risk/limit-curve.js';
import { pointsOf } from '../../src/rules/read/curve.js';
import { roundAmount } from '../../src/values/decimal.js';
import { decimalOf, roundToUnits, settled, wholeOf } from '../../src/values/units.js';

const page = worksheetPage(referenceBook, 'limit-use')!;
const curve = referenceBook.pages[page];
if (curve?.shape !== 'curve') throw new Error('no curve');
const points = pointsOf(curve);
const curveWithin = withinLimitBy(referenceBook, page);
const within = (balance: bigint, limit: bigint): bigint =>
  BigInt(curveWithin(settled(balance), settled(limit)));

/** The curve read in decimals: `balance x (y0 + (limit / balance - x0) x slope)`, rounded once. */
function byDecimals(balance: bigint, limit: bigint): bigint {
  const ratio = decimalOf(limit).dividedBy(decimalOf(balance));
  const end = points.slice(1).findIndex(({ at }) => ratio.lessThanOrEqualTo(at)) + 1;
  if (end === 0) return balance;
  const [from, to] = [points[end - 1]!, points[end]!];
  const rise = to.value.minus(from.value);
  const share = from.value.plus(ratio.minus(from.at).times(rise).dividedBy(to.at.minus(from.at)));
  return BigInt(roundToUnits(roundAmount(decimalOf(balance).times(share))));
}

const balances = fc.oneof(
  fc.bigInt({ min: 1n, max: 2n ** 53n }),
  fc.bigInt({ min: 2n ** 53n - 99n, max: 2n ** 60n }),
  fc.bigInt({ min: 1n, max: 1_000n }),
);

describe('EXP-3 what lies within a limit', () => {
  test.prop([balances, balances])('is that of the curve', (balance, limit) => {
    const gap = within(balance, limit) - byDecimals(balance, limit);
    expect(gap <= 1n && gap >= -1n).toBe(true); // decimals round the share at 40 digits
  });

  const ends = fc.constantFrom(...points.slice(1).map(({ at }) => at));
  test.prop([ends, fc.bigInt({ min: 1n, max: 2n ** 40n }), fc.constantFrom(-1n, 0n, 1n)])(
    'is that of the curve at its points and next to them, where binary64 cannot tell',
    (at, times, beside) => {
      const decimals = at.decimalPlaces();
      const balance = 10n ** BigInt(decimals) * times;
      const limit = wholeOf(at, decimals) * times + beside;
      if (limit < 0n) return;
      const gap = within(balance, limit) - byDecimals(balance, limit);
      expect(gap <= 1n && gap >= -1n).toBe(true);
    },
  );
});
