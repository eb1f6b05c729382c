import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, decimal } from '../../../src/values/decimal.js';
import { curveAt, pointsOf } from '../../../src/rules/read/curve.js';
import type { CurvePage } from '../../../src/rules/read/rate-book.js';
import { smallBook } from '../fixtures/small-book.js';
import { runsOf } from '../../support/runs.js';

const metadata = smallBook.pages['continuity'] as CurvePage;

const thousandths = (most: number) =>
  fc.integer({ min: 0, max: most }).map((number) => decimal(number).dividedBy(1000).toFixed());

/** A curve with rising points and values in thousandths, falling if asked. */
const curves = (direction: 'rising' | 'falling' | 'any') =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: -100_000, max: 100_000 }), thousandths(5_000)), {
      minLength: 2,
      maxLength: 8,
      selector: ([at]) => at,
    })
    .map((points): CurvePage => {
      const at = points.map(([number]) => number).sort((a, b) => a - b);
      const values = points.map(([, value]) => value);
      if (direction !== 'any')
        values.sort((a, b) => decimal(a).comparedTo(b) * (direction === 'rising' ? 1 : -1));
      return {
        ...metadata,
        flat: 'both',
        rows: at.map((number, index) => ({ at: String(number), value: values[index]! })),
      };
    });

const anywhere = fc
  .integer({ min: -101_000_000, max: 101_000_000 })
  .map((number) => decimal(number).dividedBy(1000));

const valueAt = (page: CurvePage, x: Decimal) => curveAt(page, pointsOf(page), x)!.value;

describe('a curve', () => {
  test('has exactly the values of its points', () => {
    fc.assert(
      fc.property(curves('any'), (page) => {
        for (const row of page.rows) {
          const found = curveAt(page, pointsOf(page), decimal(row.at))!;
          expect([found.value.toFixed(), found.row]).toEqual([
            (row as { value: string }).value,
            row.at,
          ]);
        }
      }),
    );
  });

  test.each(['rising', 'falling'] as const)(
    'that is %s keeps its direction between and beyond points',
    (direction) => {
      fc.assert(
        fc.property(curves(direction), anywhere, anywhere, (page, one, other) => {
          const [left, right] = one.lessThan(other) ? [one, other] : [other, one];
          const side = valueAt(page, right).comparedTo(valueAt(page, left));
          expect(direction === 'rising' ? side >= 0 : side <= 0).toBe(true);
        }),
        { numRuns: runsOf(1000) },
      );
    },
  );

  test('stays between its two neighbouring points', () => {
    fc.assert(
      fc.property(curves('any'), anywhere, (page, x) => {
        const points = pointsOf(page);
        const right = points.findIndex(({ at }) => at.greaterThanOrEqualTo(x));
        const near = [points[right - 1] ?? points.at(right), points[right] ?? points.at(-1)].map(
          (point) => point!.value,
        );
        const value = valueAt(page, x);
        expect(value.greaterThanOrEqualTo(Decimal.min(...near))).toBe(true);
        expect(value.lessThanOrEqualTo(Decimal.max(...near))).toBe(true);
      }),
    );
  });

  test('is continuous: a small step changes it by slope times step, and by its rounding', () => {
    const step = decimal('0.001');
    fc.assert(
      fc.property(curves('any'), anywhere, (page, x) => {
        const steepest = Decimal.max(
          ...page.rows.slice(1).map((row, index) => {
            const before = page.rows[index]!;
            return valueAt(page, decimal(row.at))
              .minus(valueAt(page, decimal(before.at)))
              .abs()
              .dividedBy(decimal(row.at).minus(before.at));
          }),
        );
        const change = valueAt(page, x.plus(step)).minus(valueAt(page, x)).abs();
        expect(change.lessThanOrEqualTo(steepest.times(step).plus('0.000001'))).toBe(true);
      }),
    );
  });

  test('is the exact straight line, rounded half up', () => {
    const page: CurvePage = {
      ...metadata,
      rows: [
        { at: '0', value: '0.1' },
        { at: '8', value: '0.10002' },
      ],
    };
    expect(valueAt(page, decimal('1.8')).toFixed()).toBe('0.100005');
    expect(valueAt(page, decimal('0.2')).toFixed()).toBe('0.100001');
    expect(valueAt(page, decimal('0.19')).toFixed()).toBe('0.1');
  });
});
