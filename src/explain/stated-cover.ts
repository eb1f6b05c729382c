import type { QuotedCover } from '../quoted/quote-record.js';
import type { DecimalText, Text } from '../values/text.js';

/** A cover with what its words need besides its terms. */
export interface StatedCover {
  readonly cover: QuotedCover;
  /** The part of the premium that a maximum liability stated as a multiple counts. */
  readonly premiumShare: DecimalText;
  /** What its tier includes besides the cover; null where it includes nothing. */
  readonly services: Text | null;
}
