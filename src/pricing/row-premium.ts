import type { PremiumOnly } from '../quoted/premium-only.js';
import { isDecline, isReferred } from '../quoted/severity.js';
import { alikeRow } from '../risk/alike-risk.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import { minorUnit } from '../values/money.js';
import { plainPlan } from './columns/plain-plan.js';
import { rowAmounts } from './columns/plain-row.js';
import { bindingFloor } from './kinds/premium-floor.js';
import { premiumAt } from './premium.js';
import { findingsOf } from './price.js';

/**
 * The premium of a submission that is like one its book has priced, by a tariff that looks at turnover and attributes
 * alone: what the whole way comes to, without a risk and its steps. Null where the whole way is to be gone.
 */
export function rowPremium(submission: ParsedSubmission, book: LoadedRateBook): PremiumOnly | null {
  const plan = plainPlan(book);
  if (plan === null) return null;
  const row = alikeRow(submission, book);
  if (row === null || row.attributes !== plan.attributes.size) return null;
  const { known, turnover } = row;
  if (known.found.some(isDecline)) return null;
  const { currency, attributes = {} } = submission;
  // What the tariff reads is there: so many attributes are these, and none that nobody asks for.
  const made = rowAmounts(plan, {
    turnover,
    attributes,
    minorUnit: minorUnit(currency),
    money: known.money,
  });
  if (made === null) return null;
  const own = made.least === null ? nothing : [bindingFloor(currency, made.least)];
  const findings = findingsOf(known, own, false);
  return Object.freeze<PremiumOnly>({
    status: isReferred(findings) ? 'referred' : 'quoted',
    premium: Object.freeze(premiumAt(made, { turnover, currency, book })),
    findings,
    issues: nothing,
  });
}

const nothing: readonly never[] = Object.freeze([]);
