import { Decimal, decimal, roundAmount, sum } from '../../values/decimal.js';
import type { StepContext } from '../step-context.js';
import type { ExpectedRates } from './expected-rates.js';
import type { PastYear } from './past-years.js';
import { restatedLosses } from './restated-losses.js';

/** Past years added up, each by its weight. */
export interface WeighedHistory {
  /** Turnover and time that are reported: weight, reported share and amount. */
  readonly turnover: Decimal;
  readonly years: Decimal;
  /** The most a single insured loss of those years counts for. */
  readonly cap: Decimal;
  /** Insured losses reported, each limited to the cap. */
  readonly reported: Decimal;
  /** What is expected to be reported of losses below the cap. */
  readonly expected: Decimal;
  /** Size-weighted number of claims that is expected to be reported. */
  readonly claims: Decimal;
}

/** What past years are weighed with. */
interface WeighedBy {
  readonly rates: ExpectedRates;
  readonly overdueShare: Decimal;
  readonly leastShare: Decimal;
}

/**
 * Adds past years up. What a year has not reported yet is expected to come as expected (Bornhuetter-Ferguson), so that
 * it adds as much to the actual losses as to the expected ones, and both may be looked at as far as they are reported.
 * Caps and amounts of cover on the year go with the turnover of the years together, which is taken as at least
 * `leastShare` of the present one: losses on next to no trade count by their size.
 */
export function weighedHistory(
  past: readonly PastYear[],
  { risk }: StepContext,
  { rates, overdueShare, leastShare }: WeighedBy,
): WeighedHistory {
  const total = (of: (year: PastYear) => Decimal): Decimal =>
    sum(past.map((each) => each.weight.times(each.reportedShare).times(of(each))));
  const years = total((each) => each.years);
  const present = years.times(risk.exposure.annualTurnover);
  const stated = total(({ year }) => decimal(year.insurableTurnover));
  const turnover = Decimal.max(stated, present.times(leastShare));
  const scale = years.isZero() ? decimal(0) : turnover.dividedBy(present);
  const cap = rates.cap.times(scale);
  const by = { cap, scale, structure: rates.structure, overdueShare };
  const reported = sum(
    past.map(({ year, weight }) => weight.times(restatedLosses(year, risk, by).limited)),
  );
  return {
    turnover,
    years,
    cap: roundAmount(cap),
    reported: roundAmount(reported),
    expected: roundAmount(rates.limited.times(turnover)),
    claims: rates.claims.times(years),
  };
}
