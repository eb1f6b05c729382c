import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, sum } from '../../src/values/decimal.js';
import { exactSum, ExactSum } from '../../src/values/exact-sum.js';
import { runsOf } from '../support/runs.js';

const amount = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
    fc.integer({ min: 0, max: 12 }),
    fc.constantFrom(1, 1e4, 1e8, 1e16),
  )
  .map(([digits, decimals, smaller]) =>
    decimal(String(digits / BigInt(smaller))).dividedBy(`1e${decimals}`),
  );

test('is the sum of decimals, whatever their size', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 30 }), (amounts) => {
      expect(exactSum(amounts).toFixed()).toBe(sum(amounts).toFixed());
    }),
    { numRuns: runsOf(500) },
  );
});

test('takes off what was added, and includes another sum', () => {
  fc.assert(
    fc.property(fc.array(amount), fc.array(amount), (one, other) => {
      const both = new ExactSum();
      for (const each of one) both.add(each);
      const second = new ExactSum();
      for (const each of other) second.subtract(each);
      both.include(second);
      const expected = sum(one).minus(sum(other));
      expect(both.total().toFixed()).toBe(expected.toFixed());
      expect(both.isPositive()).toBe(expected.greaterThan(0));
    }),
    { numRuns: runsOf(500) },
  );
});

test.each([
  ['at the edge of whole numbers', ['99999999999999.9999999', '0.0000001'], '100000000000000'],
  ['of a part that borrows', ['1', '-0.5', '-0.5'], '0'],
  ['of parts alone', ['0.0000001', '-0.0000003'], '-0.0000002'],
  ['with more decimals than it keeps apart', ['0.00000001', '1'], '1.00000001'],
])('%s', (_, amounts, expected) => {
  const total = exactSum(amounts.map(decimal));
  expect(total.toFixed()).toBe(expected);
});

test('a part that borrows is not positive', () => {
  expect(new ExactSum().add(decimal('1')).add(decimal('-1.5')).isPositive()).toBe(false);
  expect(new ExactSum().add(decimal('2')).add(decimal('-1.5')).isPositive()).toBe(true);
  expect(new ExactSum().add(decimal('-2')).add(decimal('1.5')).isPositive()).toBe(false);
});

test('keeps within exact numbers however much is added', () => {
  const most = decimal('99999999999999');
  const sum = new ExactSum();
  for (let times = 0; times < 1_000; times += 1) sum.add(most);
  expect(sum.total().toFixed()).toBe(most.times(1_000).toFixed());
});
