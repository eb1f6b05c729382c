import type { Submission } from './submission.js';

/**
 * True when a seller states that there is no history although it has traded a full year or had cover before. No
 * history is a statement of its own, never zero losses.
 */
export function isHistoryContradicted(submission: Submission): boolean {
  return submission.lossHistory?.statement === 'no-history' && isPastTrade(submission);
}

/** True when the seller has traded a full year or had cover before. */
export function isPastTrade({
  policyholder,
  continuity,
}: Pick<Submission, 'policyholder' | 'continuity'>): boolean {
  return (policyholder?.yearsTrading ?? 0) >= 1 || (continuity?.periods.length ?? 0) > 0;
}
