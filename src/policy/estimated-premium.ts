import { addDays, daysBetween } from '../values/calendar.js';
import { type Decimal, decimal, sum } from '../values/decimal.js';
import { roundMoney } from '../values/money.js';
import { converter } from '../risk/currency-conversion.js';
import type { Money } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';
import { type ChangeOf, changesOf, undoneFrom } from './changes-in-force.js';
import type { PolicyContent } from './policy-record.js';
import { segmentsOf } from './rate-segments.js';

/** Turnover estimated besides that at binding, spread evenly over days of shipment. */
interface Slice {
  readonly from: IsoDate;
  /** The day after the last. */
  readonly until: IsoDate;
  readonly perDay: Decimal;
}

/**
 * The estimated premium of the period after the changes of a policy: the premium at binding, the other rates on the
 * turnover estimated then, and the turnover estimated besides at the rate of its days; rounded once, so that what was
 * taken back leaves nothing.
 */
export function estimatedPremium(policy: PolicyContent): Money {
  const { period, premium, rate, insurableTurnover, currency } = policy;
  const bound = { from: period.inception, until: dayAfter(period.expiry) };
  const perDay = decimal(insurableTurnover).dividedBy(daysBetween(bound.from, bound.until));
  const added = slices(policy);
  const amounts = segmentsOf(policy).flatMap((segment) => {
    const days = { from: segment.from, until: dayAfter(segment.to) };
    const more = decimal(segment.rate).minus(rate).times(perDay).times(overlap(days, bound));
    return [
      more,
      ...added.map((slice) => slice.perDay.times(overlap(days, slice)).times(segment.rate)),
    ];
  });
  return roundMoney(sum(amounts).plus(premium), currency);
}

/** The insurable turnover of the period as it is estimated after the changes. */
export function estimatedTurnover(policy: PolicyContent): Decimal {
  return sum(
    slices(policy).map(({ from, until, perDay }) => perDay.times(daysBetween(from, until))),
  )
    .plus(policy.insurableTurnover)
    .toDecimalPlaces(8);
}

function slices(policy: PolicyContent): Slice[] {
  const { changes, period, submission } = policy;
  const convert = converter(submission);
  const perYear = decimal(period.months).dividedBy(12);
  const whole = daysBetween(period.inception, dayAfter(period.expiry));
  const buyers = changesOf(changes, 'buyer').map((change) => {
    const { turnover = '0', currency } = change.endorsement.buyer;
    const annual = convert(turnover, currency);
    return slice(change, policy, annual.times(perYear).dividedBy(whole));
  });
  const estimates = changesOf(changes, 'turnover').map((change) => {
    const before = estimatedTurnover({
      ...policy,
      changes: changes.slice(0, changes.indexOf(change)),
    });
    const left = daysBetween(change.from, dayAfter(period.expiry));
    return slice(
      change,
      policy,
      decimal(change.endorsement.estimated).minus(before).dividedBy(left),
    );
  });
  return [...buyers, ...estimates];
}

function slice(
  change: ChangeOf<'buyer'> | ChangeOf<'turnover'>,
  { changes, period }: PolicyContent,
  perDay: Decimal,
): Slice {
  const until = undoneFrom(change, changes) ?? dayAfter(period.expiry);
  return { from: change.from, until, perDay };
}

interface Days {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

function overlap(one: Days, other: Days): number {
  const from = one.from > other.from ? one.from : other.from;
  const until = one.until < other.until ? one.until : other.until;
  return Math.max(0, daysBetween(from, until));
}

function dayAfter(day: IsoDate): IsoDate {
  return addDays(day, 1);
}
