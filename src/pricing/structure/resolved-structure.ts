import { type Decimal, decimal } from '../../values/decimal.js';
import { insuredShare } from '../../risk/insured-share.js';
import type { ResolvedCover, Risk } from '../../risk/risk.js';
import type { WaterfallTerm } from '../../rules/read/rate-book.js';
import { waterfallOf } from '../../rules/read/waterfall-order.js';

/** The terms of a cover that its losses depend on. */
export const lossTerms = [
  'insuredPercentage',
  'discretionaryInsuredPercentage',
  'nonQualifyingLoss',
  'eachLoss',
  'aggregateFirstLoss',
  'maximumLiability',
] as const;

/** These terms of a cover. */
export type LossCover = Pick<ResolvedCover, (typeof lossTerms)[number]>;

/** What of a risk its losses under the cover are made from. */
export type CoveredRisk = Pick<Risk, 'book' | 'exposure'> & { readonly cover: LossCover };

/** The terms of cover that act on losses, as amounts of the quote's currency; 0 where there is none. */
export interface ResolvedStructure {
  readonly nonQualifyingLoss: number;
  readonly eachLoss: number;
  /** Aggregate first loss, in terms of insured losses. */
  readonly firstLoss: number;
  /** Maximum liability; null when there is none. */
  readonly maximum: number | null;
  /** The order of the wording. */
  readonly order: readonly WaterfallTerm[];
}

/** Reads the structure of a cover; a wording that takes the first loss off before the insured percentage means a smaller amount of insured losses. */
export function structureOf(risk: CoveredRisk): ResolvedStructure {
  const { cover, book } = risk;
  const amount = (text: string | undefined): number => decimal(text ?? '0').toNumber();
  return {
    nonQualifyingLoss: amount(cover.nonQualifyingLoss),
    eachLoss: amount(cover.eachLoss),
    firstLoss: firstLossOf(risk).toNumber(),
    maximum: cover.maximumLiability === undefined ? null : amount(cover.maximumLiability),
    order: waterfallOf(book),
  };
}

/** The terms on each loss in terms of the gross loss. */
export interface GrossTerms {
  /** The gross loss from which a loss qualifies. */
  readonly qualifiesFrom: number;
  /** What comes off the gross loss. */
  readonly off: number;
}

/** What the terms on each loss mean for a gross loss of which a share is insured. */
export function grossTerms(
  { order, nonQualifyingLoss, eachLoss }: ResolvedStructure,
  share: number,
): GrossTerms {
  const [test, insured, deduction] = (
    ['non-qualifying-loss', 'insured-percentage', 'each-loss'] as const
  ).map((term) => order.indexOf(term)) as [number, number, number];
  const off = insured < deduction ? eachLoss / share : eachLoss;
  const tested = insured < test ? nonQualifyingLoss / share : nonQualifyingLoss;
  return { qualifiesFrom: deduction < test ? tested + off : tested, off };
}

/**
 * The aggregate first loss in terms of insured losses; 0 where there is none. Where the wording takes it off before the
 * insured percentage, it counts at the percentage of the buyers, each by its share of the balances.
 */
export function firstLossOf({
  cover,
  book,
  exposure: { discretionaryShare: apart },
}: CoveredRisk): Decimal {
  const order = waterfallOf(book);
  const amount = decimal(cover.aggregateFirstLoss ?? '0');
  if (order.indexOf('insured-percentage') < order.indexOf('aggregate-first-loss')) return amount;
  const named = insuredShare(false, cover).times(decimal(1).minus(apart));
  return amount.times(named.plus(insuredShare(true, cover).times(apart)));
}
