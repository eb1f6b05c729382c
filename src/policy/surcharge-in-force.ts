import { decimal, decimalText, sum } from '../values/decimal.js';
import type { Rate } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';
import { type ChangeOf, changesOf, undoneFrom } from './changes-in-force.js';
import { type RatedPolicy, rateOn } from './rate-segments.js';

/** The surcharge of a policy that was not taken back, noticed or in force; undefined where there is none. */
export function standingSurcharge({
  changes,
}: Pick<RatedPolicy, 'changes'>): ChangeOf<'surcharge'> | undefined {
  return changesOf(changes, 'surcharge').find((each) => undoneFrom(each, changes) === undefined);
}

/**
 * The rate for shipments of a day without surcharges: what the cover costs as agreed. A renewal is compared with this
 * one, as a surcharge ends with the period and what led to it is in the price of the renewal.
 */
export function agreedRateOn(policy: RatedPolicy, day: IsoDate): Rate {
  const { changes } = policy;
  const surcharges = changesOf(changes, 'surcharge').filter((each) => {
    const undone = undoneFrom(each, changes);
    return each.from <= day && (undone === undefined || undone > day);
  });
  if (surcharges.length === 0) return rateOn(policy, day);
  const more = sum(surcharges.map((each) => decimal(each.rate).minus(each.rateBefore)));
  return decimalText(decimal(rateOn(policy, day)).minus(more));
}
