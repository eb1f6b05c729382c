import { addDays } from '../values/calendar.js';
import type { IsoDate } from '../values/text.js';
import type { IndemnityCover, IndemnityLoss, IndemnityPeriod } from './indemnity-input.js';
import type { IssueFacts } from '../values/issues.js';
import { insuredCause } from './loss-peril.js';
import type { IndemnityIssueCode } from './indemnity-issue.js';

/** Why a loss cannot be one of the period. */
export interface OutsidePeriod {
  readonly code: Extract<
    IndemnityIssueCode,
    'loss-before-period' | 'loss-after-period' | 'loss-after-run-off'
  >;
  readonly facts: IssueFacts;
}

/**
 * Tells a loss that cannot be one of the period, null for any other. Before the inception there is neither a shipment
 * nor a loss of it. Under losses occurring the last day is the last; under risks attaching what is shipped on that day
 * still falls due on the longest terms, with the longest extension, and its buyer may fail until the waiting period has
 * made a loss of the debt. Where the cover does not say how long that is, nothing is told of late losses.
 */
export function outsidePeriod(
  { date, cause }: IndemnityLoss,
  { inception, expiry, basis = 'risks-attaching' }: IndemnityPeriod,
  cover: IndemnityCover,
): OutsidePeriod | null {
  if (date < inception) return { code: 'loss-before-period', facts: { date, inception } };
  if (date <= expiry) return null;
  if (basis === 'losses-occurring') return { code: 'loss-after-period', facts: { date, expiry } };
  const latest = latestLoss(expiry, cover, cause);
  return latest === null || date <= latest
    ? null
    : { code: 'loss-after-run-off', facts: { date, expiry, latest } };
}

function latestLoss(
  lastShipment: IsoDate,
  cover: IndemnityCover,
  cause: IndemnityLoss['cause'],
): IsoDate | null {
  const { maximumTermsDays, maximumExtensionDays } = cover;
  if (maximumTermsDays === undefined || maximumExtensionDays === undefined) return null;
  const latestDue = addDays(lastShipment, maximumTermsDays + maximumExtensionDays);
  const { peril, waitingPeriodDays } = insuredCause(cause, false, cover);
  if (cause !== 'insolvency' && peril === null) return latestDue;
  return waitingPeriodDays === undefined ? null : addDays(latestDue, waitingPeriodDays);
}
