import { decimal, decimalText, roundEstimate } from '../../values/decimal.js';
import { FoundStep, type Kind } from '../step-context.js';

/**
 * Losses below the non-qualifying loss are not insured at all, those that reach it in full: expected loss of the
 * qualifying losses over that of all losses.
 */
export const nonQualifyingLoss: Kind = ({ risk: { cover, submission }, losses }) => {
  const amount = decimalText(decimal(cover.nonQualifyingLoss ?? '0'));
  const currency = submission.currency;
  if (amount === '0')
    return new FoundStep(decimal(1), () => ({ currency, amount, retainedShare: '0' }), []);
  const { insured, qualifying } = losses().present;
  const kept = insured === 0 ? 1 : qualifying / insured;
  return new FoundStep(
    roundEstimate(kept),
    () => ({ currency, amount, retainedShare: decimalText(roundEstimate(1 - kept)) }),
    [],
  );
};
