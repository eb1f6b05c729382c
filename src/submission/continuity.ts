import type { IsoDate } from '../values/text.js';

/** Past credit insurance cover. */
export interface Continuity {
  readonly periods: readonly CoverPeriod[];
}

/** One past period of cover, both days included. */
export interface CoverPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Whether the cover was with the insurer now quoting or with another. */
  readonly insurer: 'this' | 'other';
}
