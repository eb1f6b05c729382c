/**
 * One obligor, or a homogeneous group of them, of a portfolio whose aggregate loss is wanted.
 *
 * A portfolio held over several years (CreditRisk+ 1997, hold-to-maturity horizon) has one row per obligor and year,
 * each with that year's amount and its marginal default rate.
 */
export interface Obligor {
  /** Carried into {@link RiskContribution}; need not be unique. */
  readonly id?: string;

  /** How many equal, separate obligors the row stands for; a whole number, 1 when missing. */
  readonly count?: number;

  /** Loss if this obligor defaults, net of recoveries, in money; 0 to 1e18. */
  readonly severity: number;

  /** Mean default rate over the period as a share, 0 to 1. */
  readonly defaultRate: number;

  /**
   * Standard deviation of the default rate over the period, from 0 to 1,000 times the default rate. When missing
   * half the default rate, as in the rating scale of CreditRisk+ (1997), table 9.
   */
  readonly defaultRateStandardDeviation?: number;

  /**
   * Share of the default rate's variation that each sector explains, by sector name. The shares sum to 1; what no
   * sector explains is written under the specific sector. When missing all of it belongs to {@link generalSector}.
   */
  readonly sectors?: Readonly<Record<string, number>>;
}

/** Name of the one sector of obligors that state none, as in CreditRisk+ (1997), example 1. */
export const generalSector = 'General economy';

/**
 * How severities become whole numbers of the loss unit L.
 *
 * - `round-up`: band `v = ceil(E / L)` at the frequency `p E / (L v)`, the convention of CreditRisk+ (1997);
 *   keeps the expected loss, but jumps where a severity passes a band's edge;
 * - `split`: `v = floor(E / L)` and `v + 1` at the frequencies `p (1 - f)` and `p f` with `f = E / L - v`; keeps
 *   expected loss and expected number of defaults, and is continuous in the severity.
 */
export type Banding = 'round-up' | 'split';

/**
 * How far a distribution is computed. Without either: to a cumulative probability of 1 - 1e-12; where that is more than
 * 1,048,576 bands or 1e9 bands times sizes of loss, to 1 - 1e-10, or at least 1 - 1e-9 where {@link sizeLimits} leave
 * no more.
 */
export interface DistributionExtent {
  /** Compute at least up to this loss, in money. What is asked beyond is refused, not guessed. */
  readonly upTo?: number;

  /** Compute at least until the cumulative probability reaches this level, 0 to 1 - 1e-12. */
  readonly upToLevel?: number;
}

/** The argument of {@link aggregateLoss}. */
export interface Portfolio extends DistributionExtent {
  /** 1 to 1,000,000 rows, in any order: order and the splitting of a group do not change a bit of the result. */
  readonly obligors: readonly Obligor[];

  /** Every sector there is; another name is refused. When missing, the names used are the sectors. */
  readonly sectors?: readonly string[];

  /** The sector without systematic variation, whose default counts are Poisson (CreditRisk+ 1997, A12.3). */
  readonly specificSector?: string;

  /**
   * Loss unit L in money. When missing `ceil(largest severity / 100)` for `round-up`, as in CreditRisk+ (1997), and
   * {@link pricedLossUnit} for `split`, doubled until the distribution is computed within some seconds. Rows that
   * cannot default do not count.
   */
  readonly lossUnit?: number;

  /** `round-up` when missing. */
  readonly banding?: Banding;
}
