import type { DecimalText } from '../../values/text.js';

/** What a loss history comes to raw, and against what. */
export interface HistoryMeasures {
  /** Losses as they were stated, before recoveries, and their number. */
  readonly stated: DecimalText;
  readonly count: number;
  /** Insured part on the present cover, net of recoveries. */
  readonly insured: DecimalText;
  /**
   * Premium of those years: at the rate this book asks today without a history, or as it was paid where that is less.
   * Years not yet over count as far as they have passed. Where it is next to nothing, `least`: that of the least time the
   * book lets a history say anything on, at the present turnover.
   */
  readonly premium: DecimalText;
  readonly basis: 'today' | 'paid' | 'least';
  /** Insured losses over that premium. */
  readonly lossRatio: DecimalText;
  /** Insured losses, with what is not reported yet as expected, over the expected insured losses. */
  readonly actualToExpected: DecimalText;
}
