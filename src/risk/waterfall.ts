import { Decimal, decimal } from '../values/decimal.js';
import type { WaterfallTerm } from '../rules/read/rate-book.js';

/** The terms of a cover in the order of its wording; null where the cover has none. */
export interface Waterfall {
  readonly order: readonly WaterfallTerm[];
  readonly nonQualifyingLoss: Decimal | null;
  readonly eachLoss: Decimal | null;
  readonly aggregateFirstLoss: Decimal | null;
  readonly maximumLiability: Decimal | null;
  /** Rounds what the insured percentage leaves; all else only adds and takes away. */
  readonly round: (amount: Decimal) => Decimal;
}

/** A loss as it meets the terms: the debt within the credit limit, and the share of it that is insured. */
export interface CoveredLoss {
  readonly covered: Decimal;
  readonly insuredShare: Decimal;
}

/** What a term did to a loss. */
export interface PassedStage {
  readonly term: WaterfallTerm;
  /** What the term was when the loss came: an amount, what was left of it, or the insured share. */
  readonly value: Decimal | null;
  readonly before: Decimal;
  readonly after: Decimal;
}

/** What is left of the terms on the year. */
export interface Left {
  readonly aggregateFirstLoss: Decimal | null;
  readonly maximumLiability: Decimal | null;
}

/** A loss that has passed the terms. */
export interface PassedLoss {
  readonly stages: readonly PassedStage[];
  readonly paid: Decimal;
  readonly left: Left;
}

/**
 * Passes losses through the terms of a cover, in the order given; exact. The non-qualifying loss lets a loss that
 * reaches it through in full; first loss and maximum liability are used up by what comes to them. Neither is
 * reinstated by recoveries.
 */
export function passWaterfall(losses: readonly CoveredLoss[], waterfall: Waterfall): PassedLoss[] {
  let left: Left = waterfall;
  return losses.map((loss) => {
    const passed = passLoss(loss, waterfall, left);
    ({ left } = passed);
    return passed;
  });
}

function passLoss(
  { covered, insuredShare }: CoveredLoss,
  waterfall: Waterfall,
  before: Left,
): PassedLoss {
  const { aggregateFirstLoss, maximumLiability } = before;
  const left = { aggregateFirstLoss, maximumLiability };
  let amount = covered;
  const stages = waterfall.order.map((term): PassedStage => {
    const came = amount;
    const value = term === 'insured-percentage' ? insuredShare : valueOf(term, waterfall, left);
    amount = value === null ? came : acts[term](came, value, waterfall);
    if (term === 'aggregate-first-loss' && value !== null)
      left.aggregateFirstLoss = value.minus(came.minus(amount));
    if (term === 'maximum-liability' && value !== null) left.maximumLiability = value.minus(amount);
    return { term, value, before: came, after: amount };
  });
  return { stages, paid: amount, left };
}

type Act = (amount: Decimal, value: Decimal, waterfall: Pick<Waterfall, 'round'>) => Decimal;

const less: Act = (amount, value) => Decimal.max(0, amount.minus(value));

const acts: Readonly<Record<WaterfallTerm, Act>> = {
  'non-qualifying-loss': (amount, value) => (amount.lessThan(value) ? decimal(0) : amount),
  'insured-percentage': (amount, value, { round }) => round(amount.times(value)),
  'each-loss': less,
  'aggregate-first-loss': less,
  'maximum-liability': (amount, value) => Decimal.min(amount, value),
};

function valueOf(
  term: Exclude<WaterfallTerm, 'insured-percentage'>,
  { nonQualifyingLoss, eachLoss }: Waterfall,
  { aggregateFirstLoss, maximumLiability }: Left,
): Decimal | null {
  const values = {
    'non-qualifying-loss': nonQualifyingLoss,
    'each-loss': eachLoss,
    'aggregate-first-loss': aggregateFirstLoss,
    'maximum-liability': maximumLiability,
  };
  return values[term];
}
