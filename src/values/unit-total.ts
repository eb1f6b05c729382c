import { oneInUnits, settled, type Units } from './units.js';

/**
 * The exact sum of amounts times counts, as a whole number of `10^-16`. Single amounts are added in binary64 as long as
 * that holds them exactly: most amounts of a long list, without a number made for each.
 */
export class UnitTotal {
  private exact = 0n;
  private near = 0;

  add(amount: Units, count: Units): void {
    if (count !== oneInUnits || typeof amount !== 'number') {
      this.exact += BigInt(amount) * BigInt(count);
      return;
    }
    const sum = this.near + amount;
    if (sum <= Number.MAX_SAFE_INTEGER) this.near = sum;
    else {
      this.exact += BigInt(this.near) * BigInt(oneInUnits);
      this.near = amount;
    }
  }

  value(): Units {
    return settled(this.exact + BigInt(this.near) * BigInt(oneInUnits));
  }
}
