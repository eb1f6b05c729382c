// @ts-check
// Inputs of the common plan from a seed, the same in every run, and inputs whose price lies exactly half a cent between two.
import { exactNet, factorsOf } from './exact.js';
import { plan } from './plan.js';

const most = 2n ** 32n;

/** Whole numbers below a bound, from a linear congruence (Numerical Recipes). */
function drawing(/** @type {bigint} */ seed) {
  let state = seed;
  return (/** @type {number} */ bound) => {
    state = (state * 1_664_525n + 1_013_904_223n) % most;
    return Number((state * BigInt(bound)) / most);
  };
}

/** @template T */
function picked(/** @type {readonly T[]} */ from, /** @type {(bound: number) => number} */ below) {
  return /** @type {T} */ (from[below(from.length)]);
}

/** @returns {import('./plan.js').Inputs} */
function drawn(/** @type {(bound: number) => number} */ below) {
  return {
    turnover: String((1 + below(400_000)) * 1000),
    sector: picked(Object.keys(plan.baseRate), below),
    grade: picked(Object.keys(plan.countryGrade), below),
    termDays: 1 + below(180),
    hhi: (below(10_000) / 10_000).toFixed(4),
    lossYears: below(11),
    lossRatio: (below(20_000) / 10_000).toFixed(4),
    continuityYears: below(10),
    maturityScore: below(101),
    tier: picked(Object.keys(plan.tier), below),
  };
}

/** A turnover at which the price of the inputs lies half a cent between two, if there is one. */
function tied(/** @type {import('./plan.js').Inputs} */ inputs) {
  const plain = { ...inputs, hhi: '0.10', lossYears: 0, continuityYears: 1, maturityScore: 50 };
  const { over, under } = factorsOf(plain);
  if (over * 10n < 4n * under || over * 10n > 25n * under) return [];
  const [whole = '', rest = ''] = (plan.baseRate[plain.sector] ?? '').split('.');
  const [a, modulus] = [
    over * BigInt(whole + rest) * 200n,
    2n * under * 10n ** BigInt(rest.length),
  ];
  const { divisor, inverse } = euclid(a % modulus, modulus);
  if ((modulus / 2n) % divisor !== 0n) return [];
  const period = modulus / divisor;
  const first = ((((modulus / 2n / divisor) * inverse) % period) + period) % period;
  const turnover = first + ((4_000_000n + period) / period) * period;
  return turnover > 900_000_000n ? [] : [{ ...plain, turnover: String(turnover) }];
}

/** The greatest common divisor, and what times `a` leaves it over `modulus`. */
function euclid(/** @type {bigint} */ a, /** @type {bigint} */ modulus) {
  let [divisor, next, inverse, other] = [a, modulus, 1n, 0n];
  while (next !== 0n) {
    const times = divisor / next;
    [divisor, next] = [next, divisor - times * next];
    [inverse, other] = [other, inverse - times * other];
  }
  return { divisor, inverse };
}

/** So many inputs as they come. */
export function inputsOf(/** @type {number} */ count) {
  const below = drawing(20_261_001n);
  return Array.from({ length: count }, () => drawn(below));
}

/** So many inputs, one in ten at half a cent where one is found, with their exact price. */
export function casesOf(/** @type {number} */ count) {
  return inputsOf(count).map((each, index) => {
    const [tie] = index % 10 === 0 ? tied(each) : [];
    return { inputs: tie ?? each, tie: tie !== undefined, net: exactNet(tie ?? each) };
  });
}
