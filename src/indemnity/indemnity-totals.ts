import { decimal, sum } from '../values/decimal.js';
import { roundMoney } from '../values/money.js';
import type { Money } from '../submission/submission.js';
import { remainingCover } from './indemnified-loss.js';
import type { IndemnifiedLoss, IndemnityTotals } from './indemnity-record.js';
import type { Left } from '../risk/waterfall.js';

/** All losses together: exact sums of their amounts, and what is left of the cover after the last. */
export function totalsOf(
  losses: readonly IndemnifiedLoss[],
  left: Left,
  currency: string,
): IndemnityTotals {
  const total = (of: (loss: IndemnifiedLoss) => Money): Money =>
    roundMoney(sum(losses.map((loss) => decimal(of(loss)))), currency);
  return {
    losses: losses.length,
    lossesPaid: losses.filter(({ paid }) => !decimal(paid).isZero()).length,
    gross: total(({ gross }) => gross),
    debt: total(({ debt }) => debt),
    covered: total(({ covered }) => covered),
    aboveLimit: total(({ aboveLimit }) => aboveLimit),
    paid: total(({ paid }) => paid),
    retained: total(({ retained }) => retained),
    borne: total(({ borne }) => borne),
    recovered: {
      total: total(({ recovered }) => recovered.total),
      insurer: total(({ recovered }) => recovered.insurer),
      seller: total(({ recovered }) => recovered.seller),
    },
    net: { insurer: total(({ net }) => net.insurer), seller: total(({ net }) => net.seller) },
    remaining: remainingCover(left, currency),
  };
}
