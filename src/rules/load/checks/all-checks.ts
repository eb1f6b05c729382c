import { adjustmentFits } from './adjustment.js';
import { adviceFits } from './advice.js';
import { answerCredits } from './answer-credits.js';
import { assumptionsHold } from './assumptions.js';
import { axesHold } from './axes.js';
import { bandOrder } from './band-order.js';
import type { Check } from './check.js';
import { claimsApply } from './claims.js';
import { classValues } from './class-values.js';
import { combinedCap } from './combined-cap.js';
import { curveDomains } from './curve-domains.js';
import { curvePoints } from './curve-points.js';
import { doubleCharges } from './double-charges.js';
import { doubleIds } from './double-ids.js';
import { rangesSelectable } from './filed-ranges.js';
import { exchangeFits } from './exchange.js';
import { filedSelection } from './filed-selection.js';
import { guidelinesFit } from './guidelines.js';
import { earlyPayment } from './early-payment.js';
import { limitCurves } from './limit-curves.js';
import { loadings } from './loadings.js';
import { lossPages } from './loss-pages.js';
import { monotone } from './monotone.js';
import { pageMetadata } from './page-metadata.js';
import { pageRoles } from './page-roles.js';
import { periodAndCurrency } from './period-and-currency.js';
import { questionnaireFits } from './questionnaire.js';
import { rowKeys } from './row-keys.js';
import { rowRangesHold } from './row-ranges.js';
import { rowValues } from './row-values.js';
import { stepFields } from './step-fields.js';
import { stepOrder } from './step-order.js';
import { technicalPremium } from './technical-premium.js';
import { tierRows } from './tier-rows.js';
import { tiersFit } from './tiers.js';
import { triggersFit } from './triggers.js';
import { waterfall } from './waterfall.js';

/** Every check of a rate book beyond its shape, in the order of the book. */
export const allChecks: readonly Check[] = [
  periodAndCurrency,
  stepFields,
  stepOrder,
  combinedCap,
  technicalPremium,
  waterfall,
  exchangeFits,
  adjustmentFits,
  lossPages,
  limitCurves,
  earlyPayment,
  doubleIds,
  doubleCharges,
  pageRoles,
  pageMetadata,
  rowValues,
  rowKeys,
  bandOrder,
  axesHold,
  filedSelection,
  rangesSelectable,
  curvePoints,
  curveDomains,
  monotone,
  classValues,
  rowRangesHold,
  loadings,
  assumptionsHold,
  tiersFit,
  tierRows,
  questionnaireFits,
  answerCredits,
  guidelinesFit,
  triggersFit,
  adviceFits,
  claimsApply,
];
