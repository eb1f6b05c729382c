import { decimal, Decimal, roundEstimate } from '../values/decimal.js';
import { insuredShare } from './insured-share.js';
import type { Risk } from './risk.js';

/**
 * The most a cover can pay in the period: the largest loss on every buyer, after the terms on each loss, less the first
 * loss of the year, and never more than the maximum liability. `maximum` is that liability as an amount, a multiple of
 * the premium solved; null for a cover without one. An estimate in binary64, as peak balances are.
 */
export function mostPayable({ exposure, cover }: Risk, maximum: Decimal | null): Decimal {
  const amount = (text: string | undefined): number => decimal(text ?? '0').toNumber();
  const [least, eachLoss] = [amount(cover.nonQualifyingLoss), amount(cover.eachLoss)];
  const [named, apart] = [false, true].map((discretionary) =>
    insuredShare(discretionary, cover).toNumber(),
  ) as [number, number];
  const { merged, columns } = exposure.exact;
  const { peak, count } = columns.estimates;
  let all = 0;
  for (let place = 0; place < merged.length; place += 1) {
    const largest = peak[place] as number;
    const share = merged[place]?.discretionary === true ? apart : named;
    const insured = largest < least ? 0 : largest * share;
    all += Math.max(0, insured - eachLoss) * (count[place] as number);
  }
  const most = roundEstimate(Math.max(0, all - amount(cover.aggregateFirstLoss)));
  return maximum === null ? most : Decimal.min(most, maximum);
}

/** Share of what buyers owe in the ordinary course that their limits carry; 1 where nothing is owed. */
export function carriedShare({ exposure }: Pick<Risk, 'exposure'>): Decimal {
  const { estimates } = exposure.exact.columns;
  let [above, normal] = [0, 0];
  for (let place = 0; place < estimates.normal.length; place += 1) {
    above += estimates.above[place] as number;
    normal += estimates.normal[place] as number;
  }
  return normal === 0 ? decimal(1) : roundEstimate(1 - above / normal);
}
