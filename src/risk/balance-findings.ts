import type { Finding } from '../quoted/findings.js';
import { type Decimal, decimal, decimalText, roundOperand } from '../values/decimal.js';
import { lookUp } from '../rules/read/look-up.js';
import { exposureConstant, worksheetPage } from './balances.js';
import type { Risk } from './risk.js';
import { decimalOf } from '../values/units.js';

/** Buyers, or a whole ledger, said to owe less than the book's share of what their turnover and terms come to. */
export function balanceFindings({
  book,
  exposure,
  submission,
}: Pick<Risk, 'book' | 'exposure' | 'submission'>): Finding[] {
  const share = exposureConstant(book, 'balance-below-share', 0);
  const year = exposureConstant(book, 'days-in-year', 365);
  const isFarBelow = (stated: Decimal, agreed: Decimal): boolean =>
    stated.lessThan(agreed.times(share));
  const { merged, columns } = exposure.exact;
  let count = 0;
  merged.forEach(({ statedBalance, turnover, termsDays }, place) => {
    if (statedBalance === null) return;
    const agreed = decimalOf(turnover).times(termsDays).dividedBy(year);
    if (isFarBelow(decimalOf(statedBalance), agreed)) count += columns.estimates.count[place] ?? 0;
  });
  const days = submission.creditControl?.daysSalesOutstanding;
  const { weightedTermsDays: terms } = exposure;
  const slow = days !== undefined && isFarBelow(decimal(days), terms);
  const early = worksheetPage(book, 'early-payment');
  const least = early === undefined ? undefined : lookUp(book, early, decimal(0));
  const facts = {
    share: decimalText(share),
    ...(least !== undefined && { least: decimalText(least.value) }),
  };
  return [
    ...note(count > 0, '/buyers', { ...facts, count: Math.round(count) }),
    ...note(slow, '/creditControl/daysSalesOutstanding', {
      ...facts,
      days: days ?? 0,
      termsDays: decimalText(roundOperand(terms, 1)),
    }),
  ];
}

function note(found: boolean, path: string, facts: Finding['facts']): Finding[] {
  return found ? [{ code: 'balance-below-terms', severity: 'note', path, facts }] : [];
}
