import type { MeasureName } from '../../rules/step-kinds.js';
import { adverseSelection } from './adverse-selection.js';
import { attribute } from './attribute.js';
import { insuredPercentage } from './insured-percentage.js';
import { maximumTerms } from './maximum-terms.js';
import type { Measure } from './measure.js';
import { policyMonths } from './policy-months.js';
import { spreadOfRisk } from './spread-of-risk.js';
import { turnoverSize } from './turnover-size.js';
import { waitingPeriod } from './waiting-period.js';

/** The built-in measures of the whole risk; those of a buyer cell belong to the worksheet. */
export const builtInMeasures: Readonly<
  Record<Exclude<MeasureName, 'country' | 'industry' | 'payment-method'>, Measure>
> = {
  'insured-percentage': insuredPercentage,
  'waiting-period': waitingPeriod,
  'maximum-terms': maximumTerms,
  'adverse-selection': adverseSelection,
  'spread-of-risk': spreadOfRisk,
  'turnover-size': turnoverSize,
  'policy-months': policyMonths,
  attribute,
};
