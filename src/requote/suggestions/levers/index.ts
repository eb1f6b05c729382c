import type { Change } from '../change.js';
import type { Quoting, Requoter } from '../requote.js';
import type { LeverSetting } from '../setting.js';
import { creditLimits, exclusions, paymentTerms } from './buyers.js';
import {
  firstLosses,
  higherMaximum,
  insolvencyOnly,
  insuredPercentages,
  longerPeriod,
  maximumLiabilities,
  politicalRisk,
  tiers,
  waitingPeriods,
} from './cover-terms.js';
import { creditControl } from './credit-control.js';
import { higherLimits } from './higher-limits.js';
import { deposits, paymentMethods } from './ways-to-pay.js';
import { continuousCover, lossFreeYear } from './time.js';
import { wholeTurnover } from './whole-turnover.js';

/**
 * Every change worth a quote, the market's three measures first: where the number of quotes is bounded, the others
 * are left out. Rests after each kind.
 */
export function* allChanges(
  setting: LeverSetting,
  { rest }: Pick<Requoter, 'rest'>,
): Quoting<Change[]> {
  const { pulls } = setting.advice;
  const found: Change[] = [];
  for (const changes of kindsOfChange) {
    found.push(...changes(setting).filter(({ lever }) => pulls(lever)));
    yield* rest();
  }
  return found;
}

const kindsOfChange = [
  creditControl,
  continuousCover,
  tiers,
  lossFreeYear,
  paymentTerms,
  paymentMethods,
  deposits,
  insuredPercentages,
  firstLosses,
  maximumLiabilities,
  waitingPeriods,
  insolvencyOnly,
  politicalRisk,
  creditLimits,
  exclusions,
  wholeTurnover,
  longerPeriod,
  higherLimits,
  higherMaximum,
];
