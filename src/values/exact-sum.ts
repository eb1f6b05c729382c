import { Decimal, decimal, type Decimal as Amount } from './decimal.js';
import { smallPowers } from './whole-digits.js';

const wordSize = 1e7;
const wordDigits = 7;
const unit = /*#__PURE__*/ new Decimal('0.0000001');
/** Whole parts stay below this, so that neither they nor their sum leave the exact whole numbers of binary64. */
const most = 4_503_599_627_370_496;

/**
 * A running sum that is exact and makes no garbage: of amounts within binary64's exact ones with at most seven decimals it keeps whole parts
 * and fractions apart as whole numbers, of others a decimal. Lists of a hundred thousand amounts are added up with it.
 */
export class ExactSum {
  #whole = 0;
  #fraction = 0;
  #rest: Amount | undefined;

  /** Adds an amount. */
  add(amount: Amount): this {
    return this.#put(amount, 1);
  }

  /** Takes an amount off. */
  subtract(amount: Amount): this {
    return this.#put(amount, -1);
  }

  /** Adds what another sum has come to. */
  include(other: ExactSum): this {
    this.#whole += other.#whole;
    this.#fraction += other.#fraction;
    this.#settle();
    return other.#rest === undefined ? this : this.#putRest(other.#rest, 1);
  }

  /** Takes off what another sum has come to. */
  exclude(other: ExactSum): this {
    this.#whole -= other.#whole;
    this.#fraction -= other.#fraction;
    this.#settle();
    return other.#rest === undefined ? this : this.#putRest(other.#rest, -1);
  }

  /** True when the sum is nothing. */
  isZero(): boolean {
    if (this.#rest !== undefined) return this.total().isZero();
    const carried = Math.trunc(this.#fraction / wordSize);
    return this.#whole + carried === 0 && this.#fraction === carried * wordSize;
  }

  /** True when the sum is more than nothing. */
  isPositive(): boolean {
    if (this.#rest !== undefined) return this.total().greaterThan(0);
    const carried = Math.trunc(this.#fraction / wordSize);
    const whole = this.#whole + carried;
    return whole === 0 ? this.#fraction - carried * wordSize > 0 : whole > 0;
  }

  /** The sum so far. */
  total(): Amount {
    const whole = decimal(this.#whole);
    const parts = this.#fraction === 0 ? whole : whole.plus(decimal(this.#fraction).times(unit));
    return this.#rest === undefined ? parts : parts.plus(this.#rest);
  }

  #put(amount: Amount, sign: 1 | -1): this {
    const { whole, scale } = amount;
    if (typeof whole === 'bigint' || scale > wordDigits) return this.#putRest(amount, sign);
    const power = smallPowers[scale] ?? 1;
    const rest = whole % power;
    this.#whole += sign * ((whole - rest) / power);
    this.#fraction += sign * rest * (smallPowers[wordDigits - scale] ?? 1);
    this.#settle();
    return this;
  }

  #putRest(amount: Amount, sign: 1 | -1): this {
    const signed = sign === 1 ? amount : amount.negated();
    this.#rest = (this.#rest ?? new Decimal(0)).plus(signed);
    return this;
  }

  /** What grows beyond the whole numbers kept goes to the rest. */
  #settle(): void {
    if (this.#whole <= most && this.#whole >= -most) return;
    this.#rest = (this.#rest ?? new Decimal(0)).plus(this.#whole);
    this.#whole = 0;
  }
}

/** The exact sum of amounts, read once in the order given. */
export function exactSum(amounts: Iterable<Amount>): Amount {
  const sum = new ExactSum();
  for (const amount of amounts) sum.add(amount);
  return sum.total();
}
