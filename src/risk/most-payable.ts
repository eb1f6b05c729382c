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
  const all = exposure.exact.lines.reduce((sum, { estimates: { peak, count }, discretionary }) => {
    const insured = peak < least ? 0 : peak * (discretionary ? apart : named);
    return sum + Math.max(0, insured - eachLoss) * count;
  }, 0);
  const most = roundEstimate(Math.max(0, all - amount(cover.aggregateFirstLoss)));
  return maximum === null ? most : Decimal.min(most, maximum);
}

/** Share of what buyers owe in the ordinary course that their limits carry; 1 where nothing is owed. */
export function carriedShare({ exposure }: Pick<Risk, 'exposure'>): Decimal {
  let [above, normal] = [0, 0];
  for (const { estimates } of exposure.exact.lines) {
    above += estimates.above;
    normal += estimates.normal;
  }
  return normal === 0 ? decimal(1) : roundEstimate(1 - above / normal);
}
