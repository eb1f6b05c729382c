import { type Decimal, decimal } from '../values/decimal.js';
import type { BuyerLimit, IndemnityCover, IndemnityLoss } from './indemnity-input.js';
import type { LimitSource } from './indemnity-record.js';

/** The limit a loss is covered to. */
export interface LossLimit {
  readonly limit: Decimal | null;
  readonly limitFrom: LimitSource | null;
  readonly discretionary: boolean;
}

/** What a limit is looked up in. */
export interface LimitSetting {
  readonly cover: IndemnityCover;
  readonly buyers: ReadonlyMap<string, BuyerLimit>;
  readonly round: (amount: Decimal) => Decimal;
}

/** The limit of a loss: what the loss states stands, what it leaves open is taken from its buyer. */
export function lossLimit(
  { buyer, limit, discretionary: stated }: IndemnityLoss,
  { cover, buyers, round }: LimitSetting,
): LossLimit {
  if (limit !== undefined)
    return { limit: decimal(limit), limitFrom: 'loss', discretionary: stated ?? false };
  const named = buyer === undefined ? undefined : buyers.get(buyer);
  const discretionary = stated ?? named?.discretionary ?? false;
  if (named?.limit !== undefined && stated !== true)
    return { limit: decimal(named.limit), limitFrom: 'buyer', discretionary };
  return discretionary && cover.discretionaryLimit !== undefined
    ? { limit: round(decimal(cover.discretionaryLimit)), limitFrom: 'cover', discretionary }
    : { limit: null, limitFrom: null, discretionary };
}
