import { answered, type InvalidData } from '../gate/answered.js';
import { given } from '../gate/given.js';
import { addDays } from '../values/calendar.js';
import { decimal, decimalText, sum } from '../values/decimal.js';
import type { Rate } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';
import type { PolicyContent } from './policy-record.js';

/** Days of shipment, both included, that one rate holds for. */
export interface RateSegment {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly rate: Rate;
}

/** What of a policy says its rates. */
export type RatedPolicy = Pick<PolicyContent, 'period' | 'rate' | 'changes'>;

/**
 * The rates of a policy by day of shipment, from inception to expiry, each change of rate a segment of its own.
 *
 * @returns `invalid` with issues when the value is no policy.
 */
export function rateSegments(
  policy: RatedPolicy,
): { readonly status: 'segmented'; readonly segments: readonly RateSegment[] } | InvalidData {
  return answered(() => ({ status: 'segmented', segments: segmentsOf(policy) }));
}

/**
 * The same for what answers for its issues itself.
 *
 * @throws ArgumentError when the value is no policy.
 */
export function segmentsOf(policy: RatedPolicy): readonly RateSegment[] {
  return given({ policy }, ({ policy }) => {
    const { inception, expiry } = policy.period;
    const starts = new Set(policy.changes.filter(changesRate).map(({ from }) => from));
    const days = [...starts].filter((day) => day > inception).sort((a, b) => (a < b ? -1 : 1));
    const segments: RateSegment[] = [];
    for (const from of [inception, ...days]) {
      const rate = rateOn(policy, from);
      const last = segments[segments.length - 1];
      if (last?.rate !== rate) {
        if (last !== undefined) segments[segments.length - 1] = { ...last, to: addDays(from, -1) };
        segments.push({ from, to: expiry, rate });
      }
    }
    return segments;
  });
}

/** The rate for shipments of a day: as bound, with every change that applies to it on top. */
export function rateOn({ rate, changes }: RatedPolicy, day: IsoDate): Rate {
  const changed = changes.filter((change) => change.from <= day && changesRate(change));
  if (changed.length === 0) return rate;
  const more = sum(changed.map((each) => decimal(each.rate).minus(each.rateBefore)));
  return decimalText(decimal(rate).plus(more));
}

function changesRate({ rate, rateBefore }: PolicyContent['changes'][number]): boolean {
  return rate !== rateBefore;
}
