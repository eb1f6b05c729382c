import { addDays } from '../values/calendar.js';
import type { IsoDate } from '../values/text.js';
import { addBusinessDays, businessCalendar } from './business-days.js';
import { insuredCause } from './loss-peril.js';
import type { IndemnityCover, IndemnityLoss, IndemnityOptions } from './indemnity-input.js';
import type { ExpectedSettlement, SettlementRule } from './indemnity-record.js';

/** Business days until payment when the terms do not say: judgement, some nine weeks after a claim is complete. */
const usualBusinessDays = 45;

/** How settlement days are counted under the options. */
export function settlementRule({ settlement = {} }: IndemnityOptions): SettlementRule {
  const { businessDays = usualBusinessDays, after = 'both', holidays, workdays } = settlement;
  const days = (holidays ?? workdays) ? 'calendar' : 'weekdays';
  return { businessDays, after, days };
}

/** When payment of a loss is expected; null when the day it counts from is not known. */
export function settlementDays(
  cover: IndemnityCover,
  options: IndemnityOptions,
): (loss: IndemnityLoss) => ExpectedSettlement | null {
  const { businessDays, after } = settlementRule(options);
  const { holidays = [], workdays = [] } = options.settlement ?? {};
  const calendar = businessCalendar(holidays, workdays);
  return (loss) => {
    const notification = after === 'waiting-period' ? null : notificationOf(loss, options);
    const waiting = after === 'notification' ? null : waitingEnd(loss, cover);
    const [first, second] = [notification, waiting].flatMap((start) => start ?? []);
    if (first === undefined) return null;
    const { from, basis } = second !== undefined && second.from > first.from ? second : first;
    return { from, basis, expected: addBusinessDays(from, businessDays, calendar) };
  };
}

type Start = Pick<ExpectedSettlement, 'from' | 'basis'>;

/** A loss notified before its day counts from its day. */
function notificationOf(loss: IndemnityLoss, options: IndemnityOptions): Start | null {
  const notified: IsoDate | undefined = loss.notifiedOn ?? options.notifiedOn;
  if (notified === undefined) return null;
  return { from: notified < loss.date ? loss.date : notified, basis: 'notification' };
}

/** An insolvency waits for nothing, a political peril for its own waiting period. */
function waitingEnd({ date, cause }: IndemnityLoss, cover: IndemnityCover): Start | null {
  if (cause === 'insolvency') return { from: date, basis: 'insolvency' };
  const { waitingPeriodDays } = insuredCause(cause, false, cover);
  if (waitingPeriodDays === undefined) return null;
  return { from: addDays(date, waitingPeriodDays), basis: 'waiting-period' };
}
