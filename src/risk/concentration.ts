import { decimal, roundEstimate } from '../values/decimal.js';
import { type LineColumns, noCompany } from './line-columns.js';
import type { Exposure } from './risk.js';

type Concentration = Pick<Exposure, 'herfindahl' | 'topBuyerShare' | 'topFiveShare'>;
type Peaks = Pick<LineColumns['estimates'], 'peak' | 'count'>;

/** What concentration looks at. */
interface Owing {
  readonly companies: LineColumns['companies'];
  readonly estimates: Peaks;
}

/**
 * How peak balances are spread over obligors; companies of one group are one obligor. Herfindahl index
 * `H = sum of s^2`, s the share of each obligor; `1 / H` is the effective number of buyers. An estimate in binary64,
 * summed in canonical order and rounded to six decimals.
 */
export function concentration(owing: Owing): Concentration {
  const obligors = obligorsOf(owing);
  const { peak, count } = obligors;
  let [total, squares] = [0, 0];
  for (let place = 0; place < obligors.number; place += 1) {
    const [own, times] = [peak[place] as number, count[place] as number];
    total += own * times;
    squares += own * own * times;
  }
  if (total === 0)
    return { herfindahl: decimal(0), topBuyerShare: decimal(0), topFiveShare: decimal(0) };
  const first = largestFirst(obligors, 5);
  return {
    herfindahl: roundEstimate(squares / (total * total)),
    topBuyerShare: roundEstimate(largest(first, 1) / total),
    topFiveShare: roundEstimate(largest(first, 5) / total),
  };
}

/** Peaks and counts in columns, of which so many stand for an obligor. */
interface Obligors extends Peaks {
  readonly number: number;
}

/** Lines that are obligors, in their order, and behind them the groups of companies. */
function obligorsOf({ companies, estimates }: Owing): Obligors {
  if (companies.number === 0) {
    const { peak, count } = estimates;
    return { peak, count, number: peak.length };
  }
  const groups = new Float64Array(companies.number);
  const size = estimates.peak.length + groups.length;
  const [peak, count] = [new Float64Array(size), new Float64Array(size)];
  let number = 0;
  const add = (most: number, times: number): void => {
    peak[number] = most;
    count[number] = times;
    number += 1;
  };
  for (let place = 0; place < estimates.peak.length; place += 1) {
    const company = companies.of[place] as number;
    const [most, times] = [estimates.peak[place] as number, estimates.count[place] as number];
    if (company === noCompany) add(most, times);
    else groups[company] = (groups[company] as number) + most * times;
  }
  for (const most of groups) add(most, 1);
  return { peak, count, number };
}

interface Obligor {
  readonly peak: number;
  readonly count: number;
}

/** Sum of the `wanted` largest peaks; a line of many alike buyers counts as many. */
function largest(inOrder: readonly Obligor[], wanted: number): number {
  let [left, amount] = [wanted, 0];
  for (const { peak, count } of inOrder) {
    const taken = Math.min(left, Math.max(1, count));
    amount += peak * Math.min(taken, count);
    left -= taken;
    if (left <= 0) break;
  }
  return amount;
}

/** The `wanted` largest, found in one look at each: none beyond them can count. */
function largestFirst({ peak, count, number }: Obligors, wanted: number): Obligor[] {
  const found: Obligor[] = [];
  let last: Obligor | undefined;
  for (let place = 0; place < number; place += 1) {
    const [most, times] = [peak[place] as number, count[place] as number];
    if (last !== undefined && !(most > last.peak || (most === last.peak && times > last.count)))
      continue;
    const obligor = { peak: most, count: times };
    const before = found.findIndex((one) => isLarger(obligor, one));
    found.splice(before < 0 ? found.length : before, 0, obligor);
    found.length = Math.min(found.length, wanted);
    last = found[wanted - 1];
  }
  return found;
}

function isLarger(one: Obligor, other: Obligor): boolean {
  return one.peak > other.peak || (one.peak === other.peak && one.count > other.count);
}
