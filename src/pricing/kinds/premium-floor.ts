import { decimalText, roundAmount } from '../../values/decimal.js';
import type { Facts } from '../../quoted/ledger.js';
import type { Source } from '../../rules/read/source.js';
import type { Kind } from '../step-context.js';
import { tierAmount } from '../tier-amount.js';

/** The manual's premium floor: below it no policy is written. It is not the minimum premium of the contract. */
export const premiumFloor: Kind = (context) => {
  const { risk, line, before } = context;
  const page = line.pages?.['limits'] ?? '';
  const floor = tierAmount(context, { page, row: 'premium-floor' });
  const operand = roundAmount(risk.money.agreed(floor.value));
  const binds = before.lessThan(operand);
  const facts = (): Facts => ({
    currency: risk.submission.currency,
    floor: decimalText(operand),
    binds,
  });
  const sources = (): Source[] => [floor.source];
  if (!binds) return { operand, facts, sources };
  const stated = facts();
  return {
    ...{ operand, sources, facts: stated },
    findings: [{ code: 'premium-floor-binds', severity: 'note', path: '', facts: stated }],
  };
};
