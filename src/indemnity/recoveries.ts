import { type Decimal, decimal } from '../values/decimal.js';
import type { Money } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';
import type { IndemnityLoss } from './indemnity-input.js';

/** A recovery, dated or not. */
export interface DatedAmount {
  readonly date: IsoDate | null;
  readonly amount: Decimal;
}

/** A recovery and the parts of it. */
export interface SharedRecovery extends DatedAmount {
  readonly insurer: Decimal;
  readonly seller: Decimal;
}

/** The recoveries of a loss by date, on one day as given. */
export function recoveriesOf({ recoveries = [] }: IndemnityLoss): readonly DatedAmount[] {
  const whole = (amount: Money): DatedAmount[] => [{ date: null, amount: decimal(amount) }];
  if (typeof recoveries === 'string') return whole(recoveries);
  return recoveries
    .map(({ date, amount }) => ({ date, amount: decimal(amount) }))
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/**
 * Shares recoveries in the proportion of what the insurer paid of the gross loss. What the insurer has received up to
 * each recovery is rounded, so that the parts add up to the rounded part of the whole.
 */
export function shareRecoveries(
  recoveries: readonly DatedAmount[],
  { gross, paid }: { readonly gross: Decimal; readonly paid: Decimal },
  round: (amount: Decimal) => Decimal,
): SharedRecovery[] {
  let [all, insurers] = [decimal(0), decimal(0)];
  return recoveries.map(({ date, amount }) => {
    all = all.plus(amount);
    const before = insurers;
    insurers = gross.isZero() ? decimal(0) : round(all.times(paid).dividedBy(gross));
    const insurer = insurers.minus(before);
    return { date, amount, insurer, seller: amount.minus(insurer) };
  });
}
