import { decimal, roundEstimate } from '../values/decimal.js';
import type { Exposure, MeasuredLine } from './risk.js';

type Concentration = Pick<Exposure, 'herfindahl' | 'topBuyerShare' | 'topFiveShare'>;
type Peak = Pick<MeasuredLine, 'company' | 'estimates'>;

/**
 * How peak balances are spread over obligors; companies of one group are one obligor. Herfindahl index
 * `H = sum of s^2`, s the share of each obligor; `1 / H` is the effective number of buyers. An estimate in binary64,
 * summed in canonical order and rounded to six decimals.
 */
export function concentration(lines: readonly Peak[]): Concentration {
  const obligors = obligorsOf(lines);
  const total = obligors.reduce((all, { peak, count }) => all + peak * count, 0);
  if (total === 0)
    return { herfindahl: decimal(0), topBuyerShare: decimal(0), topFiveShare: decimal(0) };
  const squares = obligors.reduce((all, { peak, count }) => all + peak * peak * count, 0);
  return {
    herfindahl: roundEstimate(squares / (total * total)),
    topBuyerShare: roundEstimate(largest(obligors, 1) / total),
    topFiveShare: roundEstimate(largest(obligors, 5) / total),
  };
}

interface Obligor {
  readonly peak: number;
  readonly count: number;
}

function obligorsOf(lines: readonly Peak[]): Obligor[] {
  const companies = new Map<string, number>();
  const obligors: Obligor[] = [];
  for (const { company, estimates } of lines) {
    if (company === null) obligors.push(estimates);
    else companies.set(company, (companies.get(company) ?? 0) + estimates.peak * estimates.count);
  }
  for (const peak of companies.values()) obligors.push({ peak, count: 1 });
  return obligors;
}

/** Sum of the `wanted` largest peaks; a line of many alike buyers counts as many. */
function largest(obligors: readonly Obligor[], wanted: number): number {
  let [left, amount] = [wanted, 0];
  for (const { peak, count } of largestFirst(obligors, wanted)) {
    const taken = Math.min(left, Math.max(1, count));
    amount += peak * Math.min(taken, count);
    left -= taken;
    if (left <= 0) break;
  }
  return amount;
}

/** The `wanted` largest, found in one look at each: none beyond them can count. */
function largestFirst(obligors: readonly Obligor[], wanted: number): Obligor[] {
  const found: Obligor[] = [];
  for (const obligor of obligors) {
    const last = found[wanted - 1];
    if (last !== undefined && !isLarger(obligor, last)) continue;
    const place = found.findIndex((one) => isLarger(obligor, one));
    found.splice(place < 0 ? found.length : place, 0, obligor);
    found.length = Math.min(found.length, wanted);
  }
  return found;
}

function isLarger(one: Obligor, other: Obligor): boolean {
  return one.peak > other.peak || (one.peak === other.peak && one.count > other.count);
}
