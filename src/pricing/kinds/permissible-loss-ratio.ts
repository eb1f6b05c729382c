import { decimal, decimalText, roundOperand } from '../../values/decimal.js';
import { readRow } from '../../rules/read/look-up.js';
import type { Kind } from '../step-context.js';

/**
 * Variable permissible loss ratio, `1 - variable expense - brokerage - profit`: the part of each unit of premium
 * that is left for losses and fixed expense (Werner and Modlin, Basic Ratemaking, chapter 7: `1 - V - Q`).
 */
export const permissibleLossRatio: Kind = ({ risk: { book }, line }) => {
  const page = line.pages?.['loadings'] ?? '';
  const variableExpense = readRow(book, page, 'variable-expense');
  const brokerage = readRow(book, page, 'brokerage');
  const profit = readRow(book, page, 'profit');
  const loadings = variableExpense.value.plus(brokerage.value).plus(profit.value);
  return {
    operand: roundOperand(decimal(1).minus(loadings)),
    facts: {
      variableExpense: decimalText(variableExpense.value),
      brokerage: decimalText(brokerage.value),
      profit: decimalText(profit.value),
    },
    sources: [variableExpense.source, brokerage.source, profit.source],
  };
};
