import type { StepKindName } from '../../rules/read/step-stages.js';
import type { Kind, PreparedKind } from '../step-context.js';
import { aggregateFirstLoss } from './aggregate-first-loss.js';
import { buyerRate } from './buyer-rate.js';
import { capitalLoad } from './capital-load.js';
import { combinedCap } from './combined-cap.js';
import { continuity } from './continuity.js';
import { corridorCeiling, corridorFloor } from './corridor.js';
import { creditControl } from './credit-control.js';
import { credibilityFactor } from './credibility-factor.js';
import { discretionaryLimit } from './discretionary-limit.js';
import { eachLoss } from './each-loss.js';
import { fixedExpense } from './fixed-expense.js';
import { flatRate } from './flat-rate.js';
import { lossExperience } from './loss-experience.js';
import { lossRatioFloor } from './loss-ratio-floor.js';
import { maximumLiability } from './maximum-liability.js';
import { nonQualifyingLoss } from './non-qualifying-loss.js';
import { page } from './page.js';
import { permissibleLossRatio } from './permissible-loss-ratio.js';
import { politicalRisk } from './political-risk.js';
import { premiumFloor } from './premium-floor.js';
import { premiumRounding } from './premium-rounding.js';
import { productCap, productFloor } from './product-bound.js';
import { rateRounding } from './rate-rounding.js';
import { technicalFloor } from './technical-floor.js';
import { worksheetBase } from './worksheet-base.js';
import { worksheetRelativity } from './worksheet-relativity.js';
import { worksheetTerms } from './worksheet-terms.js';

/** Every kind of step a book may use. */
export const kinds: Readonly<Record<StepKindName, Kind | PreparedKind>> = {
  'worksheet-base': worksheetBase,
  'flat-rate': flatRate,
  'buyer-rate': buyerRate,
  'worksheet-relativity': worksheetRelativity,
  'worksheet-terms': worksheetTerms,
  page,
  'credibility-factor': credibilityFactor,
  'product-cap': productCap,
  'product-floor': productFloor,
  'credit-control': creditControl,
  'loss-experience': lossExperience,
  'discretionary-limit': discretionaryLimit,
  'non-qualifying-loss': nonQualifyingLoss,
  'each-loss': eachLoss,
  'aggregate-first-loss': aggregateFirstLoss,
  'maximum-liability': maximumLiability,
  'capital-load': capitalLoad,
  'technical-floor': technicalFloor,
  'political-risk': politicalRisk,
  'fixed-expense': fixedExpense,
  'permissible-loss-ratio': permissibleLossRatio,
  continuity,
  'combined-cap': combinedCap,
  'loss-ratio-floor': lossRatioFloor,
  'corridor-ceiling': corridorCeiling,
  'corridor-floor': corridorFloor,
  'rate-rounding': rateRounding,
  'premium-floor': premiumFloor,
  'premium-rounding': premiumRounding,
};
