import { decimalText, roundAmount } from '../../values/decimal.js';
import type { Finding } from '../../quoted/findings.js';
import type { Kind } from '../step-context.js';
import { tierAmount } from '../tier-amount.js';

/** The manual's premium floor: below it no policy is written. It is not the minimum premium of the contract. */
export const premiumFloor: Kind = (context) => {
  const { risk, line, before } = context;
  const page = line.pages?.['limits'] ?? '';
  const floor = tierAmount(context, { page, row: 'premium-floor' });
  const operand = roundAmount(risk.money.agreed(floor.value));
  const binds = before.lessThan(operand);
  const facts = { currency: risk.submission.currency, floor: decimalText(operand), binds };
  const finding: Finding = { code: 'premium-floor-binds', severity: 'note', path: '', facts };
  return { operand, facts, sources: [floor.source], findings: binds ? [finding] : [] };
};
