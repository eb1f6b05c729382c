import type { LossYear, PastLoss } from './submission.js';
import type { Path } from '../values/text.js';
import type { Draft } from './draft.js';
import type { RuleReport } from './rule-issues.js';
import { scaled, unscaled } from '../values/scaled-amount.js';

/** The totals of a past year agree with each other. */
export function consistentTotals(year: Draft<LossYear>, path: Path, report: RuleReport): void {
  if (!('paid' in year || 'outstanding' in year || 'losses' in year))
    report(path, 'losses-unstated');
  const { paid, outstanding, recoveries, largest, count } = year;
  atMost(recoveries, paid, (facts) =>
    report(`${path}/recoveries`, 'recoveries-above-losses', facts),
  );
  if (isRefused(year, 'paid') || isRefused(year, 'outstanding')) return;
  if (paid === undefined && outstanding === undefined) return;
  const losses = scaled(paid) + scaled(outstanding);
  atMost(largest, unscaled(losses), (facts) =>
    report(`${path}/largest`, 'largest-above-losses', facts),
  );
  if (count === 0 && losses > 0n) report(`${path}/count`, 'losses-without-count');
}

/** No more is recovered than was lost. */
export function consistentLoss(
  { gross, recoveries }: Draft<PastLoss>,
  path: Path,
  report: RuleReport,
): void {
  atMost(recoveries, gross, (facts) =>
    report(`${path}/recoveries`, 'recoveries-above-losses', facts),
  );
}

function atMost(
  amount: string | undefined,
  most: string | undefined,
  fail: (facts: { readonly amount: string; readonly most: string }) => void,
): void {
  if (amount === undefined || most === undefined || scaled(amount) <= scaled(most)) return;
  fail({ amount, most });
}

function isRefused(year: Draft<LossYear>, name: 'paid' | 'outstanding'): boolean {
  return name in year && year[name] === undefined;
}
