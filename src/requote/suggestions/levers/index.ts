import type { Change } from '../change.js';
import type { LeverSetting } from '../setting.js';
import { creditLimits, exclusions, paymentMethods, paymentTerms } from './buyers.js';
import {
  firstLosses,
  insuredPercentages,
  maximumLiabilities,
  politicalRisk,
  tiers,
  waitingPeriods,
} from './cover-terms.js';
import { creditControl } from './credit-control.js';
import { continuousCover, lossFreeYear } from './time.js';
import { wholeTurnover } from './whole-turnover.js';

/**
 * Every change worth a quote, the market's three measures first: where the number of quotes is bounded, the others
 * are left out.
 */
export function allChanges(setting: LeverSetting): Change[] {
  return [
    creditControl,
    continuousCover,
    tiers,
    lossFreeYear,
    paymentTerms,
    paymentMethods,
    insuredPercentages,
    firstLosses,
    maximumLiabilities,
    waitingPeriods,
    politicalRisk,
    creditLimits,
    exclusions,
    wholeTurnover,
  ].flatMap((changes) => changes(setting));
}
