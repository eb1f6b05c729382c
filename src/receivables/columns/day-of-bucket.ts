import type { AgeingBucket } from './ageing-headers.js';

/**
 * The day that stands for a bucket: its middle, and for an open end its first day. Days since the invoice become days
 * past due by the payment terms; zero or less is not due.
 */
export function dayOfBucket({ span }: Pick<AgeingBucket, 'span'>, termsDays: number): number {
  if (span === 'not-due') return 0;
  const first = Math.max(1, span.from);
  const middle = span.to === undefined ? first : Math.floor((first + span.to) / 2);
  return Math.max(0, middle - termsDays);
}
