// @ts-check
// The plan in fractions of whole numbers: nothing is rounded before the cent. What every engine is checked against.
import { bandAt, plan } from './plan.js';

/** @typedef {{ readonly over: bigint, readonly under: bigint }} Fraction */

/** @returns {Fraction} */
function fraction(/** @type {string} */ text) {
  const [whole = '', rest = ''] = text.split('.');
  return { over: BigInt(whole + rest), under: 10n ** BigInt(rest.length) };
}

/** @type {(a: Fraction, b: Fraction) => Fraction} */
const times = (a, b) => ({ over: a.over * b.over, under: a.under * b.under });
/** @type {(a: Fraction, b: Fraction) => Fraction} */
const plus = (a, b) => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });
/** @type {(a: Fraction, b: Fraction) => Fraction} */
const minus = (a, b) => plus(a, { over: -b.over, under: b.under });
/** @type {(a: Fraction, b: Fraction) => Fraction} */
const per = (a, b) => ({ over: a.over * b.under, under: a.under * b.over });
/** @type {(a: Fraction, b: Fraction) => boolean} */
const below = (a, b) => a.over * b.under < b.over * a.under;
/** @type {(a: Fraction, b: Fraction) => Fraction} */
const most = (a, b) => (below(a, b) ? b : a);
/** @type {(a: Fraction, b: Fraction) => Fraction} */
const least = (a, b) => (below(a, b) ? a : b);

const one = { over: 1n, under: 1n };

/** @returns {Fraction} */
function concentration(/** @type {Fraction} */ x) {
  const points = plan.concentration.map(({ at, value }) => ({
    at: fraction(at),
    value: fraction(value),
  }));
  const index = points.findIndex(({ at }) => !below(at, x));
  const [left, right] = [points[Math.max(index - 1, 0)], points[Math.max(index, 1)]];
  if (index < 0 || left === undefined || right === undefined)
    throw new RangeError('outside the curve');
  const share = per(minus(x, left.at), minus(right.at, left.at));
  return plus(left.value, times(minus(right.value, left.value), share));
}

/** @returns {Fraction} */
function experience(/** @type {number} */ years, /** @type {Fraction} */ ratio) {
  const { constant, target, lowest, highest } = plan.experience;
  const count = fraction(String(years));
  const credibility =
    years === 0 ? { over: 0n, under: 1n } : per(count, plus(count, fraction(constant)));
  const indicated = plus(one, times(credibility, minus(per(ratio, fraction(target)), one)));
  return least(most(indicated, fraction(lowest)), fraction(highest));
}

/** The unrounded price, before the least premium. */
export function factorsOf(/** @type {import('./plan.js').Inputs} */ inputs) {
  return [
    fraction(plan.countryGrade[inputs.grade] ?? ''),
    fraction(bandAt(plan.term, inputs.termDays)),
    concentration(fraction(inputs.hhi)),
    experience(inputs.lossYears, fraction(inputs.lossRatio)),
    fraction(bandAt(plan.continuity, inputs.continuityYears)),
    fraction(bandAt(plan.maturity, inputs.maturityScore)),
    fraction(plan.tier[inputs.tier] ?? ''),
  ].reduce(times);
}

/** The net premium to the cent, half up. */
export function exactNet(/** @type {import('./plan.js').Inputs} */ inputs) {
  const product = least(most(factorsOf(inputs), fraction(plan.least)), fraction(plan.most));
  const base = times(fraction(inputs.turnover), fraction(plan.baseRate[inputs.sector] ?? ''));
  const { over, under } = most(times(base, product), fraction(plan.floor));
  const cents = String((over * 200n + under) / (2n * under)).padStart(3, '0');
  return `${cents.slice(0, -2)}.${cents.slice(-2)}`;
}
