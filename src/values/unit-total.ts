import { oneInUnits, type Units } from './units.js';

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
  let [exact, near] = [0n, 0];
  const settle = (): void => {
    exact += BigInt(near) * oneInUnits;
    near = 0;
  };
  return {
    add: (amount, count) => {
      const single = count === oneInUnits ? Number(amount) : Number.NaN;
      const sum = near + single;
      if (sum >= 0 && single >= 0 && sum <= Number.MAX_SAFE_INTEGER) near = sum;
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
