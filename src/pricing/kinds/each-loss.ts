import { decimal, decimalText, roundEstimate } from '../../values/decimal.js';
import { FoundStep, type Kind } from '../step-context.js';

/** The seller bears this amount of each loss: expected loss after it over expected loss before it. */
export const eachLoss: Kind = ({ risk: { cover, submission }, losses }) => {
  const amount = decimalText(decimal(cover.eachLoss ?? '0'));
  const currency = submission.currency;
  if (amount === '0')
    return new FoundStep(decimal(1), () => ({ currency, amount, retainedShare: '0' }), []);
  const { qualifying, perLoss } = losses().present;
  const kept = qualifying === 0 ? 1 : perLoss / qualifying;
  return new FoundStep(
    roundEstimate(kept),
    () => ({ currency, amount, retainedShare: decimalText(roundEstimate(1 - kept)) }),
    [],
  );
};
