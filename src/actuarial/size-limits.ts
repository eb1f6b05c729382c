/**
 * Stated sizes beyond which this entry point refuses work, so that no argument can make it run or grow without end.
 */
export const sizeLimits = {
  /** Rows of a portfolio, risks, periods. */
  rows: 1_000_000,
  /** Claims expected in the period. */
  expectedClaims: 1_000_000,
  /** Largest severity over the loss unit; length of a list of probabilities. */
  severityBands: 65_536,
  /** Sectors of a portfolio. */
  sectors: 1_000,
  /** Bands of a computed distribution: a bound on memory, some 400 megabytes. */
  bands: 33_554_432,
  /**
   * Bands of the distribution times bands with a severity, counted for each sector; products of a convolution: a bound
   * on run time, half a minute to a minute.
   */
  products: 1e10,
  /** Amounts of money. */
  amount: 1e18,
} as const;
