import type { Policy } from '../policy/policy-record.js';
import type { Rate } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';

/** Days of shipment, both included, that one rate holds for. */
export interface RateSegment {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly rate: Rate;
}

/** The rates of a policy by day of shipment. */
export function rateSegments({ period, rate }: Policy): readonly RateSegment[] {
  return [{ from: period.inception, to: period.expiry, rate }];
}
