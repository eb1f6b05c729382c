import { decimal, decimalText, roundEstimate } from '../../values/decimal.js';
import type { Kind } from '../step-context.js';

/** The seller bears this amount of each loss: expected loss after it over expected loss before it. */
export const eachLoss: Kind = ({ risk: { cover, submission }, losses }) => {
  const amount = decimalText(decimal(cover.eachLoss ?? '0'));
  const currency = submission.currency;
  if (amount === '0')
    return { operand: decimal(1), facts: { currency, amount, retainedShare: '0' }, sources: [] };
  const { qualifying, perLoss } = losses().present;
  const kept = qualifying === 0 ? 1 : perLoss / qualifying;
  return {
    operand: roundEstimate(kept),
    facts: { currency, amount, retainedShare: decimalText(roundEstimate(1 - kept)) },
    sources: [],
  };
};
