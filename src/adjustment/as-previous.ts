import { roundMoney } from '../values/money.js';
import { Decimal } from '../values/decimal.js';
import type { IsoDate } from '../values/text.js';
import type { Adjusting } from './adjusting.js';
import type { StatedAdjustment } from './adjustment-record.js';
import { periodClaims } from './bonus/period-claims.js';
import type { PreviousPeriod } from './declarations.js';

/** A period as the next adjustment reads it; null when its claims are not stated, as then nothing can be said of it. */
export function asPrevious(
  lastDay: IsoDate,
  { premium, bonuses }: Pick<StatedAdjustment, 'premium' | 'bonuses'>,
  { basis, declarations }: Adjusting,
): PreviousPeriod | null {
  const claims = periodClaims(declarations);
  if (claims === null || premium.final === null) return null;
  const shared = bonuses.some(({ kind, facts }) => kind === 'profit-share' && facts !== null);
  return {
    from: basis.period.inception,
    to: lastDay,
    premium: premium.final,
    claims: roundMoney(Decimal.max(0, claims.amount), basis.currency),
    claimCount: claims.count,
    ...(shared && { profitShared: true }),
  };
}
