import type { Finding } from '../quoted/findings.js';
import { decimal, decimalText, roundOperand } from '../values/decimal.js';
import { isFarBelow } from './ledger-scale.js';
import type { Risk } from './risk.js';
import { unitsOf } from '../values/units.js';
import { exposureConstant } from './balances.js';

/** Buyers, or a whole ledger, said to owe less than half of what their turnover and terms come to. */
export function balanceFindings({
  book,
  exposure,
  submission,
}: Pick<Risk, 'book' | 'exposure' | 'submission'>): Finding[] {
  const year = exposureConstant(book, 'days-in-year', 365);
  const below = exposure.exact.lines.filter(({ statedBalance, turnover, termsDays }) => {
    if (statedBalance === null) return false;
    const agreed = decimal(turnover.toString()).times(termsDays).dividedBy(year);
    return isFarBelow(statedBalance, BigInt(agreed.toFixed(0)));
  });
  const count = below.reduce((all, { estimates }) => all + estimates.count, 0);
  const days = submission.creditControl?.daysSalesOutstanding;
  const { weightedTermsDays: terms } = exposure;
  const slow = days !== undefined && isFarBelow(unitsOf(String(days)), unitsOf(decimalText(terms)));
  return [
    ...note(count > 0, '/buyers', { count: Math.round(count) }),
    ...note(slow, '/creditControl/daysSalesOutstanding', {
      days: days ?? 0,
      termsDays: decimalText(roundOperand(terms, 1)),
    }),
  ];
}

function note(found: boolean, path: string, facts: Finding['facts']): Finding[] {
  return found ? [{ code: 'balance-below-terms', severity: 'note', path, facts }] : [];
}
