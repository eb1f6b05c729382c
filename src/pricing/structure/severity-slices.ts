import { pointsOf } from '../../rules/read/curve.js';
import type { CurvePage } from '../../rules/read/rate-book.js';

/** A slice of the severity given default: between two shares of the peak balance, all equally likely. */
export interface SeveritySlice {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

/** Each segment of the page is cut into this many slices: what a deductible cuts off then moves without a jump. */
const slicesOfSegment = 4;

/**
 * The severity page as slices. The page is the distribution function of the share of the peak balance that is lost:
 * `at` the share, the value the probability that no more is lost; the first point has probability 0, the last 1. It
 * gives the shape alone; the mean comes from the loss given default and the balance within the limit.
 */
export function severitySlices(page: CurvePage): readonly SeveritySlice[] {
  const points = pointsOf(page).map(({ at, value }) => ({
    share: at.toNumber(),
    level: value.toNumber(),
  }));
  return points.slice(1).flatMap((end, index) => {
    const start = points[index] ?? end;
    return Array.from({ length: slicesOfSegment }, (_, slice) => ({
      from: start.share + ((end.share - start.share) * slice) / slicesOfSegment,
      to: start.share + ((end.share - start.share) * (slice + 1)) / slicesOfSegment,
      probability: (end.level - start.level) / slicesOfSegment,
    }));
  });
}
