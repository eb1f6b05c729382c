import { type Decimal, decimal, roundOperand } from '../values/decimal.js';
import { roundedShare } from '../values/rounded-result.js';
import { exposureConstant } from './balances.js';
import { earlierTurnover } from './earlier-turnover.js';
import type { Risk } from './risk.js';
import { unbrokenCover } from './unbroken-cover.js';

/** How much of what a steady year has at risk a policy insures. */
export interface InsuredTime {
  readonly basis: 'risks-attaching' | 'losses-occurring';
  /** True where what was shipped before inception and is not yet paid is insured. */
  readonly earlierInsured: boolean;
  /** Days from a shipment until its debt is paid or lost: payment terms and drift. */
  readonly days: Decimal;
  readonly periodDays: Decimal;
  /** Turnover a year at which earlier shipments were made, over the present one. */
  readonly earlierTurnover: Decimal;
  /** What is at risk and insured over what a steady year has: 1 for all of it. */
  readonly share: Decimal;
}

type Timed = Pick<Risk, 'memory' | 'submission' | 'book' | 'exposure' | 'months' | 'inception'>;

/**
 * A debt is at risk from the shipment until it is paid or lost, `D` days later. In a period of `P` days the debts of
 * shipments made in it grow for `D` days and are then steady, so that `1 - D / 2P` of a steady year is at risk within the
 * period; what was shipped before runs off meanwhile and is the rest, `D / 2P`, at the turnover of then over that of now.
 * Where `D` is the longer, `P / 2D` and `1 - P / 2D`. Losses occurring insure what is at risk within the period. Risks
 * attaching insure the shipments of the period until they are paid: a steady year whatever comes after; earlier
 * shipments, where they are insured too, are the whole of their run-off on top.
 */
export function insuredTime(risk: Timed, graceDays: number): InsuredTime {
  return risk.memory.of(timeOf, { risk }, graceDays);
}

/** A rating looks at it for its price, for the level of its losses and for the price without a history. */
function timeOf({ risk }: { readonly risk: Timed }, graceDays: number): InsuredTime {
  const { submission, book, exposure, months } = risk;
  const { basis = 'risks-attaching' } = submission;
  const year = exposureConstant(book, 'days-in-year', 365);
  const periodDays = year.times(months).dividedBy(12);
  const days = exposure.weightedTermsDays.plus(exposureConstant(book, 'drift-days', 0));
  const earlierInsured = insuresEarlier(risk, graceDays);
  const turnover = earlierTurnover(risk);
  const runOff = roundedShare(days, periodDays.times(2));
  const within = days.greaterThan(periodDays)
    ? roundOperand(decimal(1).minus(periodDays.dividedBy(days.times(2))))
    : runOff;
  const occurring = basis === 'losses-occurring';
  const own = occurring ? decimal(1).minus(within) : decimal(1);
  const earlier = earlierInsured ? (occurring ? within : runOff).times(turnover) : decimal(0);
  const share = roundOperand(own.plus(earlier));
  return { basis, earlierInsured, days, periodDays, earlierTurnover: turnover, share };
}

/**
 * As stated; else losses occurring insure earlier shipments where cover was unbroken up to inception, and risks attaching
 * leave them to the policy before.
 */
function insuresEarlier({ submission, inception }: Timed, graceDays: number): boolean {
  const { basis, earlierShipments, renewal, continuity } = submission;
  if (earlierShipments !== undefined) return earlierShipments === 'insured';
  if (basis !== 'losses-occurring') return false;
  if (renewal !== undefined) return true;
  const terms = { graceDays, otherInsurerShare: decimal(1) };
  return unbrokenCover(continuity?.periods ?? [], inception, terms).years.greaterThan(0);
}
