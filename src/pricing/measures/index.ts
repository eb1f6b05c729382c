import type { MeasureName } from '../../rules/read/measure-names.js';
import type { TraitName } from '../../submission/buyer-traits.js';
import { adverseSelection } from './adverse-selection.js';
import { attribute } from './attribute.js';
import { insolvencyOnly } from './insolvency-only.js';
import { insuredPercentage } from './insured-percentage.js';
import { maximumTerms } from './maximum-terms.js';
import {
  actualToExpected,
  lossCountMeasure,
  lossToLimit,
  lossToTurnover,
  rawLossRatio,
} from './past-losses.js';
import type { Measure } from './measure.js';
import { policyMonths } from './policy-months.js';
import {
  buyerCount,
  fiveLargestShare,
  largestBuyerShare,
  largestLimit,
  overdueShare,
  paymentTerms,
  totalLimits,
} from './portfolio.js';
import { continuityYears, creditControlPoints, yearsTrading } from './seller.js';
import { spreadOfRisk } from './spread-of-risk.js';
import {
  aggregateFirstLoss,
  aggregateFirstLossShare,
  eachLoss,
  maximumLiability,
  maximumLiabilityShare,
  nonQualifyingLoss,
} from './terms-of-cover.js';
import { timeAtRisk } from './time-at-risk.js';
import { turnoverSize } from './turnover-size.js';
import { waitingPeriod } from './waiting-period.js';

/** The built-in measures of the whole risk; those of a buyer cell belong to the worksheet, and a page with axes names its own. */
export const builtInMeasures: Readonly<Record<Exclude<MeasureName, TraitName | 'axes'>, Measure>> =
  {
    'insured-percentage': insuredPercentage,
    'waiting-period': waitingPeriod,
    'insolvency-only': insolvencyOnly,
    'maximum-terms': maximumTerms,
    'adverse-selection': adverseSelection,
    'spread-of-risk': spreadOfRisk,
    'turnover-size': turnoverSize,
    'policy-months': policyMonths,
    'time-at-risk': timeAtRisk,
    'payment-terms': paymentTerms,
    'non-qualifying-loss': nonQualifyingLoss,
    'each-loss': eachLoss,
    'aggregate-first-loss': aggregateFirstLoss,
    'aggregate-first-loss-share': aggregateFirstLossShare,
    'maximum-liability': maximumLiability,
    'maximum-liability-share': maximumLiabilityShare,
    'total-limits': totalLimits,
    'largest-limit': largestLimit,
    'buyer-count': buyerCount,
    'largest-buyer-share': largestBuyerShare,
    'five-largest-share': fiveLargestShare,
    'overdue-share': overdueShare,
    'years-trading': yearsTrading,
    'continuity-years': continuityYears,
    'credit-control-score': creditControlPoints,
    'raw-loss-ratio': rawLossRatio,
    'actual-to-expected': actualToExpected,
    'largest-loss-to-turnover': lossToTurnover,
    'largest-loss-to-limit': lossToLimit,
    'loss-count': lossCountMeasure,
    attribute,
  };
