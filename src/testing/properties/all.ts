import { answering } from '../../gate/answering.js';
import { refusedArgument } from '../../gate/refused-argument.js';
import { shown } from '../../values/shown.js';
import type { PropertyId } from '../../rules/read/property-ids.js';
import type { BookProperty } from '../property.js';
import { longerTerms, worseGrade } from './buyer-risk.js';
import { largerFirstLoss, lowerMaximum, moreInsured } from './cover.js';
import { lowerLimit, paidWithinLimits } from './limits.js';
import { mergedBuyers } from './merged-buyers.js';
import { moreOverdue } from './overdue.js';
import { buyerOrder, groupSplit } from './same-price.js';
import { fewerYears, morePastTurnover, weakerControl, worseHistory } from './seller.js';
import { silence } from './silence.js';
import { filedRange, ledgerReplays, structureProduct } from './single-quote.js';
import { smallChange } from './small-change.js';
import { moreTurnover, neverHigherRate } from './turnover.js';

/** Every property; one left out does not compile. */
const listed: Readonly<Record<PropertyId, BookProperty>> = {
  'worse-grade-never-cheaper': worseGrade,
  'longer-terms-never-cheaper': longerTerms,
  'more-overdue-never-cheaper': moreOverdue,
  'lower-limit-never-dearer': lowerLimit,
  'more-insured-never-cheaper': moreInsured,
  'weaker-control-never-cheaper': weakerControl,
  'silence-never-pays': silence,
  'worse-history-never-cheaper': worseHistory,
  'more-past-turnover-never-dearer': morePastTurnover,
  'fewer-years-never-cheaper': fewerYears,
  'more-turnover-never-cheaper': moreTurnover,
  'more-turnover-never-higher-rate': neverHigherRate,
  'larger-first-loss-never-dearer': largerFirstLoss,
  'lower-maximum-never-dearer': lowerMaximum,
  'merged-buyers-never-cheaper': mergedBuyers,
  'buyer-order-changes-nothing': buyerOrder,
  'group-split-changes-nothing': groupSplit,
  'small-change-moves-little': smallChange,
  'structure-product-is-whole': structureProduct,
  'paid-within-limits': paidWithinLimits,
  'selection-inside-filed-range': filedRange,
  'ledger-replays': ledgerReplays,
};

const byId = /*#__PURE__*/ Object.fromEntries(
  Object.entries(listed).map(([id, property]) => [id, answering(property)]),
) as typeof listed;

/** The properties of sound rating, in the order of their ids. */
export const properties: readonly BookProperty[] = /*#__PURE__*/ Object.freeze(Object.values(byId));

/** The property of an id. Throws `ArgumentError` for an id there is no property of. */
export function propertyOf(id: PropertyId): BookProperty {
  if (typeof id !== 'string' || !Object.hasOwn(byId, id))
    throw refusedArgument('/id', {
      ...{ code: 'not-one-of', value: id, facts: { known: Object.keys(byId) } },
      remedy: `no property ${shown(id)}: write one of ${Object.keys(byId).join(', ')}`,
    });
  return byId[id];
}
