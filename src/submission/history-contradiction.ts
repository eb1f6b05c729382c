import type { Submission } from './submission.js';

/**
 * True when a seller states that there is no history although it has traded a full year or had cover before. No
 * history is a statement of its own, never zero losses.
 */
export function isHistoryContradicted({
  lossHistory,
  policyholder,
  continuity,
}: Submission): boolean {
  if (lossHistory?.statement !== 'no-history') return false;
  return (policyholder?.yearsTrading ?? 0) >= 1 || (continuity?.periods.length ?? 0) > 0;
}
