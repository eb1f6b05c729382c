import { exactNumber, oneInUnits, type Units } from './units.js';

/**
 * The exact sum of amounts times counts, as a whole number of `10^-16`. Single amounts are added in binary64 as long as
 * that holds them exactly: most amounts of a long list, without a number made for each.
 */
export interface UnitTotal {
  readonly add: (amount: Units, count: Units) => void;
  readonly value: () => bigint;
}

/** A total of nothing yet. */
export function unitTotal(): UnitTotal {
  let exact = 0n;
  // A row of one: a variable that functions share would be a new object with each sum.
  const near = new Float64Array(1);
  const settle = (): void => {
    exact += BigInt(near[0] as number) * oneInUnits;
    near[0] = 0;
  };
  return {
    add: (amount, count) => {
      const single = count === oneInUnits ? exactNumber(amount) : Number.NaN;
      const sum = (near[0] as number) + single;
      if (sum <= Number.MAX_SAFE_INTEGER) near[0] = sum;
      else {
        settle();
        exact += amount * count;
      }
    },
    value: () => {
      settle();
      return exact;
    },
  };
}
