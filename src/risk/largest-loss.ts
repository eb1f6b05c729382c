import { Decimal, decimal, sum } from '../values/decimal.js';
import type { LossYear, Submission } from '../submission/submission.js';

/** The largest single loss of a year before any cover, as far as the history tells. */
export function largestLoss(year: LossYear): Decimal {
  if (year.losses !== undefined) return most(year.losses.map(({ gross }) => decimal(gross)));
  const { paid = '0', outstanding = '0', largest, count = 1, cover } = year;
  const share = decimal(cover?.insuredPercentage ?? '100').dividedBy(100);
  const total = decimal(paid).plus(outstanding);
  const single = largest === undefined ? total.dividedBy(Math.max(1, count)) : decimal(largest);
  return single.dividedBy(share);
}

function most(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((largest, amount) => Decimal.max(largest, amount), decimal(0));
}

/** Number of losses of a year; losses known in total only are at least one. */
export function lossCount({ losses, count, paid = '0', outstanding = '0' }: LossYear): number {
  if (losses !== undefined) return losses.filter(({ gross }) => !decimal(gross).isZero()).length;
  return count ?? (decimal(paid).plus(outstanding).isZero() ? 0 : 1);
}

/** Losses of a year as they were stated, before recoveries. */
export function statedLosses({ losses, paid = '0', outstanding = '0' }: LossYear): Decimal {
  return losses === undefined
    ? decimal(paid).plus(outstanding)
    : sum(losses.map(({ gross }) => decimal(gross)));
}

/** Number of losses in all years of the history supplied. */
export function numberOfLosses({ lossHistory }: Pick<Submission, 'lossHistory'>): number {
  if (lossHistory?.statement !== 'supplied') return 0;
  return lossHistory.years.reduce((all, year) => all + lossCount(year), 0);
}
