import { outsideManual } from '../../risk/outside-manual.js';
import {
  type Decimal,
  decimal,
  decimalText,
  roundEstimate,
  roundOperand,
} from '../../values/decimal.js';
import type { Risk } from '../../risk/risk.js';
import { lookUp } from '../../rules/read/look-up.js';
import { FoundStep, type Kind } from '../step-context.js';
import type { Worksheet } from '../worksheet.js';
import { domain } from './page.js';

/**
 * Buyers without a named limit may be insured at a percentage of their own. With `s` their share of the expected loss
 * (of the average balance in a book without a worksheet), `d` and `n` the values of the insured-percentage page for
 * them and for named limits, the step is `1 - s x (1 - d / n)`.
 */
export const discretionaryLimit: Kind = ({ risk, line, worksheet }) => {
  const { book, cover } = risk;
  const page = line.pages?.['insured-percentage'] ?? '';
  const named = lookUp(book, page, decimal(cover.insuredPercentage));
  const discretionary = lookUp(book, page, decimal(cover.discretionaryInsuredPercentage));
  if (named === undefined || discretionary === undefined) {
    const shown = book.pages[page];
    const value = cover.discretionaryInsuredPercentage;
    return {
      issues: [
        outsideManual('/cover/discretionaryInsuredPercentage', value, shown && domain(shown)),
      ],
    };
  }
  const ratio = discretionary.value.dividedBy(named.value);
  const share = discretionaryShare(risk, worksheet);
  return new FoundStep(
    roundOperand(decimal(1).minus(share.times(decimal(1).minus(ratio)))),
    () => ({
      share: decimalText(share),
      insuredPercentage: cover.insuredPercentage,
      discretionaryInsuredPercentage: cover.discretionaryInsuredPercentage,
    }),
    [named.source, discretionary.source],
  );
};

function discretionaryShare({ exposure }: Risk, worksheet: Worksheet | null): Decimal {
  if (worksheet === null) return exposure.discretionaryShare;
  const { merged } = exposure.exact;
  const losses = worksheet.expectedLosses(1);
  let [all, discretionary] = [0, 0];
  for (let place = 0; place < merged.length; place += 1) {
    const loss = losses[place] as number;
    all += loss;
    if (merged[place]?.discretionary === true) discretionary += loss;
  }
  return all === 0 ? decimal(0) : roundEstimate(discretionary / all);
}
