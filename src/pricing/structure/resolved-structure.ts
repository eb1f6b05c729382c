import { decimal } from '../../decimal.js';
import type { Risk } from '../../risk.js';
import { waterfallOf } from '../../rules/waterfall-order.js';

/** The terms of cover that act on losses, as amounts of the quote's currency; 0 where there is none. */
export interface ResolvedStructure {
  readonly nonQualifyingLoss: number;
  readonly eachLoss: number;
  /** Aggregate first loss, in terms of insured losses. */
  readonly firstLoss: number;
  /** Maximum liability; null when there is none. */
  readonly maximum: number | null;
  readonly insuredFirst: boolean;
}

/** Reads the structure of a cover; a wording that takes the first loss off before the insured percentage means a smaller amount of insured losses. */
export function structureOf({ cover, book }: Risk): ResolvedStructure {
  const order = waterfallOf(book);
  const before = (a: 'insured-percentage', b: 'each-loss' | 'aggregate-first-loss'): boolean =>
    order.indexOf(a) < order.indexOf(b);
  const amount = (text: string | undefined): number => decimal(text ?? '0').toNumber();
  const firstLoss = amount(cover.aggregateFirstLoss);
  return {
    nonQualifyingLoss: amount(cover.nonQualifyingLoss),
    eachLoss: amount(cover.eachLoss),
    firstLoss: before('insured-percentage', 'aggregate-first-loss')
      ? firstLoss
      : firstLoss * (amount(cover.insuredPercentage) / 100),
    maximum: cover.maximumLiability === undefined ? null : amount(cover.maximumLiability),
    insuredFirst: before('insured-percentage', 'each-loss'),
  };
}
