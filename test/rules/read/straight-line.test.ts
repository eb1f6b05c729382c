import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onStraightLine } from '../../../src/rules/read/straight-line.js';
import { Decimal, decimal, roundOperand } from '../../../src/values/decimal.js';
import { runsOf } from '../../support/runs.js';

const number = (most: number, scale: number) =>
  fc.integer({ min: -most, max: most }).map((whole) => new Decimal(whole, scale));

/** Points near each other as well, and values about 0.01, where the number of decimals changes. */
const at = fc.oneof(number(10 ** 6, 3), number(10 ** 14, 12));
const value = fc.oneof(
  number(10 ** 6, 4),
  number(10 ** 4, 3),
  fc.integer({ min: -2000, max: 2000 }).map((off) => new Decimal(10 ** 11 + off, 13)),
);

describe('NUM-6 a point on a straight line is the exact one rounded', () => {
  it('with as many decimals as are declared, or as derived operands have', () => {
    fc.assert(
      fc.property(
        fc.tuple(at, at, at),
        fc.tuple(value, value),
        fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
        (places, [y0, y1], decimals) => {
          const [x0, x, x1] = [...places].sort((a, b) => a.comparedTo(b)) as typeof places;
          fc.pre(!x0.equals(x1));
          const rise = y1.minus(y0).times(x.minus(x0));
          const exact = roundOperand(rise.dividedBy(x1.minus(x0)).plus(y0), decimals);
          const ends = [
            { at: x0, value: y0 },
            { at: x1, value: y1 },
          ] as const;
          expect(onStraightLine(ends, x, decimals)).toEqual(decimal(exact.toFixed()));
        },
      ),
      { numRuns: runsOf(100_000) },
    );
  });
});
