import { decimalText, roundAmount } from '../../values/decimal.js';
import { readRow } from '../../rules/read/look-up.js';
import type { Kind } from '../step-context.js';

/** Expense of having a policy at all, whatever its size: a large policy pays it once, so its rate falls. */
export const fixedExpense: Kind = ({ risk, line }) => {
  const { value, source } = readRow(risk.book, line.pages?.['loadings'] ?? '', 'fixed-expense');
  const operand = roundAmount(risk.fromBookCurrency(value));
  return {
    operand,
    facts: { currency: risk.submission.currency, amount: decimalText(operand) },
    sources: [source],
  };
};
