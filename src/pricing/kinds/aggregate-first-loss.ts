import { type Decimal, decimal, decimalText, roundEstimate } from '../../values/decimal.js';
import { FoundStep, type Kind } from '../step-context.js';
import type { CaseOfLosses } from '../structure/loss-cases.js';

/**
 * The seller bears the year's insured losses up to the aggregate first loss A: `E[(S - A)+] / E[S]` on the
 * distribution of the year's losses S. What it is worth depends on how many losses a year brings: with few large
 * losses a first loss is soon used up, with many small ones it takes a steady share.
 */
export const aggregateFirstLoss: Kind = ({ risk: { cover, submission }, losses }) => {
  const amount = decimalText(decimal(cover.aggregateFirstLoss ?? '0'));
  const currency = submission.currency;
  if (amount === '0') {
    const nothing = {
      retainedShare: '0',
      usedUp: '0',
      stressRetainedShare: '0',
      stressUsedUp: '0',
    };
    return new FoundStep(decimal(1), () => ({ currency, amount, expected: '0', ...nothing }), []);
  }
  const made = losses();
  const { present, structure } = made;
  const at = structure.firstLoss;
  const operand = keptAbove(present, at);
  return new FoundStep(
    operand,
    () => ({
      currency,
      amount,
      expected: decimalText(decimal(present.perLoss.toFixed(2))),
      retainedShare: decimalText(decimal(1).minus(operand)),
      usedUp: decimalText(usedUp(present, at)),
      stressRetainedShare: decimalText(decimal(1).minus(keptAbove(made.stress, at))),
      stressUsedUp: decimalText(usedUp(made.stress, at)),
    }),
    [],
  );
};

function keptAbove({ distribution, perLoss }: CaseOfLosses, firstLoss: number): Decimal {
  return roundEstimate(perLoss === 0 ? 1 : distribution.stopLoss(firstLoss) / perLoss);
}

/** Chance that the year's losses exceed the first loss. */
function usedUp({ distribution }: CaseOfLosses, firstLoss: number): Decimal {
  return roundEstimate(Math.max(0, 1 - distribution.cumulative(firstLoss)));
}
