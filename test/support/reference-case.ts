import { referenceBook } from '../../src/reference-book.js';
import type {
  Buyer,
  CreditControl,
  CreditControlAnswer,
  Grade,
  LossHistory,
  Submission,
} from '../../src/submission/submission.js';

/** Shares of turnover by grade: turnover-weighted default rate about 0.62 %, between Baa3 and Ba1. */
const gradeShares: readonly (readonly [Grade, number])[] = [
  [1, 0.03],
  [2, 0.12],
  [3, 0.275],
  [4, 0.27],
  [5, 0.18],
  [6, 0.09],
  [7, 0.035],
];

/** One country of the reference edition for each of its classes 0 to 7, and its share of turnover. */
const countryShares: readonly (readonly [string, number])[] = [
  ['DE', 0.55],
  ['SG', 0.03],
  ['CN', 0.12],
  ['IN', 0.12],
  ['VN', 0.08],
  ['TR', 0.06],
  ['EG', 0.03],
  ['AR', 0.01],
];

/** Settings of the reference case that the rows of the sanity table change. */
export interface CaseOptions {
  readonly turnover?: number;
  readonly buyers?: number;
  readonly termsDays?: number;
  readonly sector?: string;
  /** Share of the turnover the first buyer has. */
  readonly topShare?: number;
  /** Grade of every buyer, and Germany as every country: then the expected loss depends on the turnover alone. */
  readonly alike?: Grade;
}

/**
 * The reference case of the sanity table: a Chinese exporter with buyers of lognormal size (quantiles, sigma 0.8),
 * grades and countries spread by turnover, 60 days, 90 %, history and credit control neutral.
 */
export function referenceCase({
  turnover = 200_000_000,
  buyers = 200,
  termsDays = 60,
  sector = 'C',
  topShare,
  alike,
}: CaseOptions = {}): Submission {
  const sizes = Array.from({ length: buyers }, (_, i) =>
    Math.exp(0.8 * normalQuantile((scramble(i, buyers) + 0.5) / buyers)),
  );
  const others = sizes.slice(1).reduce((all, size) => all + size, 0);
  if (topShare !== undefined) sizes[0] = (others * topShare) / (1 - topShare);
  const total = others + sizes[0]!;
  const list = sizes.map((size, i): Buyer => {
    const place = (i + 0.5) / buyers;
    return {
      id: `B-${String(i + 1).padStart(4, '0')}`,
      country: alike ? 'DE' : pick(countryShares, fraction(place * 89 + 0.31)),
      grade: alike ?? pick(gradeShares, fraction(place * 34 + 0.77)),
      sector,
      turnover: String(Math.round((size / total) * turnover)),
      termsDays,
      paymentMethod: 'open-account',
    };
  });
  return {
    currency: 'CNY',
    asOf: '2026-11-01',
    inception: '2027-01-01',
    months: 12,
    policyholder: { country: 'CN', tradeSector: 'C' },
    turnover: { estimated: String(turnover), offeredShare: '1' },
    buyers: list,
    lossHistory: { statement: 'no-history' },
    continuity: { periods: [] },
    creditControl: { ...answeredAlike('partly', 'audited'), daysSalesOutstanding: termsDays },
    cover: {
      insuredPercentage: '90',
      waitingPeriodDays: 180,
      maximumTermsDays: 120,
      maximumExtensionDays: 60,
    },
  };
}

/**
 * Every question of the reference edition answered alike, with good outcomes; `partly` with audited evidence scores 50,
 * which is neutral.
 */
export function answeredAlike(
  answer: CreditControlAnswer['answer'],
  evidence: NonNullable<CreditControlAnswer['evidence']> = 'none',
): CreditControl {
  const questions = referenceBook.questionnaire?.questions ?? [];
  return {
    answers: Object.fromEntries(questions.map(({ id }) => [id, { answer, evidence }])),
    daysSalesOutstanding: 60,
    overdueShare: '0',
  };
}

/** `count` policy years without a loss, the last one ending the day before inception. */
export function cleanYears(count: number, turnover: number): LossHistory {
  return {
    statement: 'supplied',
    years: Array.from({ length: count }, (_, i) => ({
      from: `${2026 - i}-01-01`,
      to: `${2026 - i}-12-31`,
      insurableTurnover: String(turnover),
      paid: '0',
      cover: { insuredPercentage: '90' },
    })),
  };
}

function fraction(x: number): number {
  return x - Math.floor(x);
}

/** A fixed permutation, so that size goes with neither grade nor country. */
function scramble(i: number, n: number): number {
  return (i * 73 + 17) % n;
}

function pick<T>(shares: readonly (readonly [T, number])[], at: number): T {
  let passed = 0;
  for (const [value, share] of shares) {
    passed += share;
    if (at < passed) return value;
  }
  return shares[shares.length - 1]![0];
}

/** Quantile of the standard normal distribution (Acklam's approximation, relative error below 1.2e-9). */
function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return (
      (((((-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838) * q -
        2.549732539343734) *
        q +
        4.374664141464968) *
        q +
        2.938163982698783) /
      ((((7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996) * q +
        3.754408661907416) *
        q +
        1)
    );
  }
  const q = p - 0.5;
  const r = q * q;
  return (
    ((((((-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2) * r +
      1.38357751867269e2) *
      r -
      3.066479806614716e1) *
      r +
      2.506628277459239) *
      q) /
    (((((-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598874e2) * r +
      6.680131188771972e1) *
      r -
      1.328068155288572e1) *
      r +
      1)
  );
}
