import { type Decimal, decimal, decimalText, roundEstimate } from '../../values/decimal.js';
import type { Kind } from '../step-context.js';
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
    return {
      operand: decimal(1),
      facts: { currency, amount, expected: '0', ...nothing },
      sources: [],
    };
  }
  const { present, stress, structure } = losses();
  const at = structure.firstLoss;
  return {
    operand: keptAbove(present, at),
    facts: {
      currency,
      amount,
      expected: decimalText(decimal(present.perLoss.toFixed(2))),
      retainedShare: decimalText(decimal(1).minus(keptAbove(present, at))),
      usedUp: decimalText(usedUp(present, at)),
      stressRetainedShare: decimalText(decimal(1).minus(keptAbove(stress, at))),
      stressUsedUp: decimalText(usedUp(stress, at)),
    },
    sources: [],
  };
};

function keptAbove({ distribution, perLoss }: CaseOfLosses, firstLoss: number): Decimal {
  return roundEstimate(perLoss === 0 ? 1 : distribution.stopLoss(firstLoss) / perLoss);
}

/** Chance that the year's losses exceed the first loss. */
function usedUp({ distribution }: CaseOfLosses, firstLoss: number): Decimal {
  return roundEstimate(Math.max(0, 1 - distribution.cumulative(firstLoss)));
}
