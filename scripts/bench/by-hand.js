// @ts-check
// The plan written out by hand, tables prepared once: binary64 in a straight line, and decimal.js with and without a trace.
import { Decimal } from 'decimal.js';
import { plan } from './plan.js';

/** @typedef {import('./plan.js').Inputs} Inputs */

const Exact = Decimal.clone({ defaults: true, precision: 40, rounding: 4 });

/** @template N */
function tables(/** @type {(text: string) => N} */ number) {
  const keyed = (/** @type {Readonly<Record<string, string>>} */ page) =>
    new Map(Object.entries(page).map(([key, value]) => [key, number(value)]));
  const banded = (/** @type {import('./plan.js').Bands} */ bands) =>
    bands.map(({ top, belongs, value }) => ({ top, belongs, value: number(value) }));
  return {
    baseRate: keyed(plan.baseRate),
    countryGrade: keyed(plan.countryGrade),
    tier: keyed(plan.tier),
    term: banded(plan.term),
    continuity: banded(plan.continuity),
    maturity: banded(plan.maturity),
    points: plan.concentration.map(({ at, value }) => ({ at: number(at), value: number(value) })),
    constant: number(plan.experience.constant),
    target: number(plan.experience.target),
    lowest: number(plan.experience.lowest),
    highest: number(plan.experience.highest),
    most: number(plan.most),
    least: number(plan.least),
    floor: number(plan.floor),
  };
}

/** @template N */
function inBand(
  /** @type {readonly { top: number, belongs: boolean, value: N }[]} */ bands,
  /** @type {number} */ at,
) {
  for (const band of bands) if (band.belongs ? at <= band.top : at < band.top) return band.value;
  throw new RangeError(`${at} lies in no band`);
}

/** @template N */
function known(/** @type {N | undefined} */ value) {
  if (value === undefined) throw new RangeError('not in the table');
  return value;
}

const binary = tables(Number);

/** The price in binary64. */
export function straightLine(/** @type {Inputs} */ inputs) {
  const { points, lowest, highest } = binary;
  const hhi = Number(inputs.hhi);
  let right = 1;
  while (right < points.length - 1 && known(points[right]).at < hhi) right += 1;
  const [from, to] = [known(points[right - 1]), known(points[right])];
  const years = inputs.lossYears;
  const credibility = years / (years + binary.constant);
  const indicated = 1 + credibility * (Number(inputs.lossRatio) / binary.target - 1);
  const product =
    known(binary.countryGrade.get(inputs.grade)) *
    inBand(binary.term, inputs.termDays) *
    (from.value + ((to.value - from.value) * (hhi - from.at)) / (to.at - from.at)) *
    Math.min(Math.max(indicated, lowest), highest) *
    inBand(binary.continuity, inputs.continuityYears) *
    inBand(binary.maturity, inputs.maturityScore) *
    known(binary.tier.get(inputs.tier));
  const base = Number(inputs.turnover) * known(binary.baseRate.get(inputs.sector));
  const net = base * Math.min(Math.max(product, binary.least), binary.most);
  return (Math.round(Math.max(net, binary.floor) * 100) / 100).toFixed(2);
}

const exact = tables((text) => new Exact(text));

/** @returns {readonly (readonly [string, string, Decimal])[]} */
function factors(/** @type {Inputs} */ inputs) {
  const { points, constant, target, lowest, highest } = exact;
  const hhi = new Exact(inputs.hhi);
  let right = 1;
  while (right < points.length - 1 && known(points[right]).at.lessThan(hhi)) right += 1;
  const [from, to] = [known(points[right - 1]), known(points[right])];
  const line = to.value.minus(from.value).times(hhi.minus(from.at)).dividedBy(to.at.minus(from.at));
  const years = new Exact(inputs.lossYears);
  const credibility = years.dividedBy(years.plus(constant));
  const indicated = new Exact(inputs.lossRatio)
    .dividedBy(target)
    .minus(1)
    .times(credibility)
    .plus(1);
  return [
    ['country grade', inputs.grade, known(exact.countryGrade.get(inputs.grade))],
    ['terms', String(inputs.termDays), inBand(exact.term, inputs.termDays)],
    ['concentration', inputs.hhi, from.value.plus(line)],
    ['experience', inputs.lossRatio, Exact.min(Exact.max(indicated, lowest), highest)],
    [
      'continuity',
      String(inputs.continuityYears),
      inBand(exact.continuity, inputs.continuityYears),
    ],
    ['maturity', String(inputs.maturityScore), inBand(exact.maturity, inputs.maturityScore)],
    ['tier', inputs.tier, known(exact.tier.get(inputs.tier))],
  ];
}

/** The price in decimals, without a trace. */
export function decimals(/** @type {Inputs} */ inputs) {
  let product = new Exact(1);
  for (const [, , factor] of factors(inputs)) product = product.times(factor);
  const bounded = Exact.min(Exact.max(product, exact.least), exact.most);
  const base = known(exact.baseRate.get(inputs.sector)).times(inputs.turnover);
  return Exact.max(base.times(bounded), exact.floor).toFixed(2);
}

/**
 * The price in decimals with a trace: of each step what was looked at, what it is worth, and the amount before and after.
 * @param {Inputs} inputs
 */
export function traced(inputs) {
  /** @type {{ step: string, input: string, operand: string, before: string, after: string }[]} */
  const trace = [];
  let amount = new Exact(0);
  /** @type {(step: string, input: string, operand: Decimal, after: Decimal) => void} */
  const take = (step, input, operand, after) => {
    const texts = { operand: operand.toFixed(), before: amount.toFixed(), after: after.toFixed() };
    trace.push({ step, input, ...texts });
    amount = after;
  };
  const base = known(exact.baseRate.get(inputs.sector)).times(inputs.turnover);
  take('base', inputs.sector, base, base);
  for (const [step, input, factor] of factors(inputs))
    take(step, input, factor, amount.times(factor));
  const [most, least] = [base.times(exact.most), base.times(exact.least)];
  take('most', '', most, Exact.min(amount, most));
  take('least', '', least, Exact.max(amount, least));
  take('floor', '', exact.floor, Exact.max(amount, exact.floor));
  take('cents', '', new Exact('0.01'), amount.toDecimalPlaces(2));
  return { net: amount.toFixed(2), trace };
}
