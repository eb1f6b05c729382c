import type { Decimal } from './decimal.js';
import {
  decimalOf,
  dividedHalfUp,
  oneInUnits,
  productDecimals,
  settled,
  type Units,
} from './units.js';

const one = /*#__PURE__*/ BigInt(oneInUnits);

/**
 * The exact sum of amounts times counts. Single amounts are added in binary64 as long as that holds them exactly: most
 * amounts of a long list, without a number made for each. Products of other counts are whole numbers of `10^-16`.
 */
export class UnitTotal {
  private products = 0n;
  private singles = 0n;
  private near = 0;

  add(amount: Units, count: Units): void {
    if (count !== oneInUnits) {
      this.products += BigInt(amount) * BigInt(count);
      return;
    }
    if (typeof amount !== 'number') {
      this.singles += amount;
      return;
    }
    const sum = this.near + amount;
    if (sum <= Number.MAX_SAFE_INTEGER) this.near = sum;
    else {
      this.singles += BigInt(this.near);
      this.near = amount;
    }
  }

  /** True where every count was one, so that the total is a whole number of units. */
  isOfSingles(): boolean {
    return this.products === 0n;
  }

  /** In units of `10^-16`. */
  value(): Units {
    return settled(this.products + BigInt(this.ofSingles()) * one);
  }

  /** In units of an amount, half up. */
  amount(): Units {
    return this.products === 0n ? this.ofSingles() : dividedHalfUp(this.value(), oneInUnits);
  }

  /** As it is. */
  decimal(): Decimal {
    return this.products === 0n
      ? decimalOf(this.ofSingles())
      : decimalOf(this.value(), productDecimals);
  }

  private ofSingles(): Units {
    return this.singles === 0n ? this.near : settled(this.singles + BigInt(this.near));
  }
}
