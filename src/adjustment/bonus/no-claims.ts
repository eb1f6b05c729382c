import { addDays, addMonths } from '../../values/calendar.js';
import { decimal, decimalText, roundOperand } from '../../values/decimal.js';
import type { PreviousPeriod } from '../declarations.js';
import { ofPremium } from './of-premium.js';
import type { Shape } from './settling.js';

/** By unbroken years without a claim, this period among them; a claim begins the count again. */
export const noClaims: Shape = (terms, settling) => {
  const { claims, basis, declarations } = settling;
  if (claims === null) return { outcome: 'claims-not-stated' };
  if (claims.count > 0) return { outcome: 'not-earned' };
  const before = claimFreeMonths(declarations.previous ?? []);
  const years = roundOperand(decimal(before + basis.period.months).dividedBy(12));
  return ofPremium(terms, { at: years, facts: { years: decimalText(years) } }, settling);
};

/** Months without a claim up to the inception, from the last period back. */
function claimFreeMonths(previous: readonly PreviousPeriod[]): number {
  let months = 0;
  for (const { from, to, claimCount } of [...previous].reverse()) {
    if (claimCount > 0) break;
    months += wholeMonths(from, addDays(to, 1));
  }
  return months;
}

function wholeMonths(from: string, until: string): number {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  const months = years * 12 + Number(until.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, months) > until ? months - 1 : months;
}
