import { decimalText, roundAmount, roundOperand } from '../../values/decimal.js';
import { rateUnit } from '../rate-unit.js';
import { FoundStep, type Kind } from '../step-context.js';

/** The market writes rates to a unit, for example 0.001 % of turnover, and small ones finer: the premium is rounded to that unit of the insurable turnover. */
export const rateRounding: Kind = ({ risk: { book, exposure, submission }, line, before }) => {
  const rate = before.dividedBy(exposure.insurableTurnover);
  const unit = rateUnit(book, line.pages?.['limits'] ?? '', rate);
  return new FoundStep(
    roundAmount(unit.value.times(exposure.insurableTurnover)),
    () => ({
      currency: submission.currency,
      rateUnit: decimalText(unit.value),
      insurableTurnover: decimalText(exposure.insurableTurnover),
      rate: decimalText(roundOperand(rate)),
    }),
    unit.sources,
  );
};
