import type { Quote } from '../quoted/quote-record.js';

/** What became of a cover beside others. */
export type ComparedStatus = Quote['status'] | 'not-available';

/** As its quote has it; declined for nothing but its tier, it is not available, and the seller may have another. */
export function comparedStatus({ status, findings }: Quote): ComparedStatus {
  const declines = findings.filter(({ severity }) => severity === 'decline');
  const isTierAlone = declines.every(({ code }) => code === 'tier-not-available');
  return status === 'declined' && isTierAlone ? 'not-available' : status;
}
