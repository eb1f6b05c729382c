import { decimal, sum } from '../../../values/decimal.js';
import type { Submission } from '../../../submission/submission.js';
import type { BuyerChange } from '../lever-facts.js';
import type { LeverSetting } from '../setting.js';

/** Days sales outstanding before and after buyers pay sooner, whole days. */
export interface DaysOutstanding {
  readonly from: number;
  readonly to: number;
}

/**
 * What stated days sales outstanding come to when buyers have shorter terms: less in proportion to what they then owe less
 * of what all owe, rounded up to whole days, so that never more is claimed than is owed less. Null where none are stated,
 * or where it is less than a day.
 */
export function daysOutstandingAt(
  { risk, submission, worst }: LeverSetting,
  changes: readonly BuyerChange<number>[],
): DaysOutstanding | null {
  const from = submission.creditControl?.daysSalesOutstanding;
  const all = risk.exposure.normalBalance;
  if (from === undefined || all.isZero()) return null;
  const less = sum(
    worst.flatMap(({ buyer, line }) => {
      const change = changes.find((one) => one.buyer === buyer.id);
      if (change === undefined) return [];
      return [line.normalBalance.times(change.from - change.to).dividedBy(change.from)];
    }),
  );
  const kept = decimal(1).minus(less.dividedBy(all));
  const to = decimal(from).times(kept).ceil().toNumber();
  return to < from ? { from, to } : null;
}

/** The submission with as many days outstanding fewer, where it states any. */
export function withDaysOutstanding(
  submission: Submission,
  change: DaysOutstanding | null,
): Submission {
  const stated = submission.creditControl?.daysSalesOutstanding;
  if (change === null || stated === undefined) return submission;
  const daysSalesOutstanding = Math.max(0, stated - (change.from - change.to));
  return { ...submission, creditControl: { ...submission.creditControl, daysSalesOutstanding } };
}
