import { decimalText } from '../../../values/decimal.js';
import { roundMoney } from '../../../values/money.js';
import type { Priced } from '../compare.js';
import type { PlanSearch } from '../suggestion-record.js';
import type { Evaluation } from './evaluation.js';

/** The most any of all plans saves, and the lowest rate of any. */
export function boundOf(all: readonly Evaluation[], { quote }: Priced): PlanSearch['bound'] {
  const [first] = all;
  if (first === undefined) return null;
  const lowest = all.reduce((least, { rate }) => (rate.lessThan(least) ? rate : least), first.rate);
  return { saving: roundMoney(first.saving, quote.currency), rate: decimalText(lowest) };
}

/** A bound of the search that holds for the plan that was found beside it, too. */
export function atLeast(
  most: PlanSearch['bound'],
  best: Evaluation | null,
  { quote }: Priced,
): PlanSearch['bound'] {
  if (most === null || best === null) return most;
  return {
    saving: best.saving.greaterThan(most.saving)
      ? roundMoney(best.saving, quote.currency)
      : most.saving,
    rate: best.rate.lessThan(most.rate) ? decimalText(best.rate) : most.rate,
  };
}
