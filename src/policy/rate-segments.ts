import { addDays } from '../values/calendar.js';
import type { Rate } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';
import type { PolicyContent } from './policy-record.js';

/** Days of shipment, both included, that one rate holds for. */
export interface RateSegment {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly rate: Rate;
}

/** The rates of a policy by day of shipment, from inception to expiry, each change of rate a segment of its own. */
export function rateSegments({
  period,
  rate,
  changes,
}: Pick<PolicyContent, 'period' | 'rate' | 'changes'>): readonly RateSegment[] {
  const bound: RateSegment = { from: period.inception, to: period.expiry, rate };
  return changes.reduce<readonly RateSegment[]>(
    (segments, change) =>
      change.rate === change.rateBefore ? segments : cutAt(segments, change.from, change.rate),
    [bound],
  );
}

/** The segments up to a day, and the rate from it on; two neighbours of one rate become one. */
function cutAt(segments: readonly RateSegment[], from: IsoDate, rate: Rate): RateSegment[] {
  const to = segments[segments.length - 1]?.to ?? from;
  const kept = segments
    .filter((segment) => segment.from < from)
    .map((segment) => (segment.to < from ? segment : { ...segment, to: addDays(from, -1) }));
  const last = kept[kept.length - 1];
  return last?.rate === rate
    ? [...kept.slice(0, -1), { ...last, to }]
    : [...kept, { from, to, rate }];
}

/** The rate for shipments of a day. */
export function rateOn(
  policy: Pick<PolicyContent, 'period' | 'rate' | 'changes'>,
  day: IsoDate,
): Rate {
  const segments = rateSegments(policy);
  return segments.filter(({ from }) => from <= day).at(-1)?.rate ?? policy.rate;
}
