import { decimalText, roundAmount, roundOperand } from '../../values/decimal.js';
import { readRow } from '../../rules/read/look-up.js';
import type { Kind } from '../step-context.js';

/** The market writes rates to a unit, for example 0.001 % of turnover: the premium is rounded to that unit of the insurable turnover. */
export const rateRounding: Kind = ({ risk: { book, exposure, submission }, line, before }) => {
  const unit = readRow(book, line.pages?.['limits'] ?? '', 'rate-unit');
  return {
    operand: roundAmount(unit.value.times(exposure.insurableTurnover)),
    facts: {
      currency: submission.currency,
      rateUnit: decimalText(unit.value),
      insurableTurnover: decimalText(exposure.insurableTurnover),
      rate: decimalText(roundOperand(before.dividedBy(exposure.insurableTurnover))),
    },
    sources: [unit.source],
  };
};
