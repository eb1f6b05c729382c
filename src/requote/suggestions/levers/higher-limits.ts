import { decimal, decimalText } from '../../../values/decimal.js';
import type { Buyer } from '../../../submission/submission.js';
import type { Change } from '../change.js';
import { agreedAmount } from '../../../values/agreed-amount.js';
import type { LeverSetting } from '../setting.js';
import { changing, named } from './each-buyer.js';

/** Buyers looked at, by what they owe above their limits. */
interface Short {
  readonly buyer: Buyer;
  readonly limit: string;
  readonly above: number;
  readonly to: string;
}

/**
 * Limits that hold what the buyers owe in the ordinary course, for those who owe most above theirs: where much of what
 * is expected to be lost lies above the limits, the cover is smaller than it looks.
 */
export function higherLimits(setting: LeverSetting): Change[] {
  const share = uninsuredShare(setting);
  if (share.lessThan(setting.advice.exact('large-uninsured-share'))) return [];
  const some = shortest(setting);
  if (some.length === 0) return [];
  const buyers = some.map(({ buyer, limit, to }) => ({ buyer: buyer.id, from: limit, to }));
  return [
    {
      ...named(
        setting,
        'higher-limit',
        some.length === 1 ? (some[0]?.buyer.id ?? '') : `${some.length}`,
      ),
      facts: { buyers, uninsuredShare: decimalText(share.toDecimalPlaces(4)) },
      edit: changing(buyers, (buyer, limit) => ({
        ...buyer,
        ...(buyer.requestedLimit !== undefined &&
          decimal(buyer.requestedLimit).lessThan(limit) && { requestedLimit: limit }),
        approvedLimit: limit,
      })),
    },
  ];
}

function uninsuredShare({ quote }: LeverSetting) {
  const present = quote.losses?.present;
  if (present === undefined || decimal(present.groundUp).isZero()) return decimal(0);
  return decimal(present.aboveLimits).dividedBy(present.groundUp);
}

function shortest({ submission, risk, advice }: LeverSetting): Short[] {
  const [multiple = '1'] = advice.levels('higher-limit');
  const buyers = new Map((submission.buyers ?? []).map((buyer) => [buyer.id, buyer]));
  return risk.exposure.lines
    .flatMap((line): Short[] => {
      const buyer = buyers.get(line.id);
      const foreign = buyer?.currency !== undefined && buyer.currency !== submission.currency;
      if (buyer === undefined || foreign || line.limit === null || line.discretionary) return [];
      const owed = line.normalBalance.times(multiple);
      const nearest = agreedAmount(owed);
      const to = nearest.lessThan(owed) ? agreedAmount(nearest.times('2.1')) : nearest;
      return line.estimates.above > 0 && to.greaterThan(line.limit)
        ? [
            {
              ...{ buyer, limit: decimalText(line.limit), to: to.toFixed(0) },
              above: line.estimates.above,
            },
          ]
        : [];
    })
    .sort((a, b) => b.above - a.above || (a.buyer.id < b.buyer.id ? -1 : 1))
    .slice(0, advice.number('worst-buyers'));
}
