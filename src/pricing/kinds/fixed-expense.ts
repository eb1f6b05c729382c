import { decimalText, roundAmount } from '../../values/decimal.js';
import { FoundStep, type Kind } from '../step-context.js';
import { tierAmount } from '../tier-amount.js';

/** Expense of having a policy at all, whatever its size: a large policy pays it once, so its rate falls. */
export const fixedExpense: Kind = (context) => {
  const { risk, line } = context;
  const page = line.pages?.['loadings'] ?? '';
  const { value, source } = tierAmount(context, { page, row: 'fixed-expense' });
  const operand = roundAmount(risk.money.exactly(value));
  return new FoundStep(
    operand,
    () => ({ currency: risk.submission.currency, amount: decimalText(operand) }),
    [source],
  );
};
