import { decimal, decimalText, roundOperand } from '../../values/decimal.js';
import type { Risk } from '../../risk/risk.js';
import { rowValue } from '../../rules/read/look-up.js';
import { FoundStep, type Kind } from '../step-context.js';

/**
 * Expected loss of the policy period at base country, industry, payment method and terms:
 * sum over buyers of `balance within the limit x default rate(grade) x loss given default x months / 12`.
 */
export const worksheetBase: Kind = ({ risk, line, worksheet }) => {
  const { exposure, months, book, submission } = risk;
  const operand = worksheet?.totals.get(line.id) ?? decimal(0);
  const page = line.pages?.['exposure'] ?? '';
  return new FoundStep(
    operand,
    () => ({
      currency: submission.currency,
      buyers: decimalText(exposure.buyers),
      insurableTurnover: decimalText(exposure.insurableTurnover),
      normalBalance: decimalText(exposure.normalBalance),
      withinLimits: decimalText(exposure.withinLimits),
      defaultRate: decimalText(exposure.averageDefaultRate),
      lossGivenDefault: decimalText(worksheet?.lossGivenDefault ?? decimal(0)),
      ...lateFacts(risk),
      baseTermsDays: decimalText(rowValue(book, page, 'base-terms-days')),
      driftDays: decimalText(rowValue(book, page, 'drift-days')),
      months,
      shareOfTurnover: decimalText(roundOperand(operand.dividedBy(exposure.insurableTurnover))),
    }),
    worksheet?.sources ?? [],
  );
};

function lateFacts({ exposure }: Risk): { readonly late?: string } {
  const { records, estimates } = exposure.exact.columns;
  let late = 0;
  for (const [place, record] of records)
    if (record.greaterThan(1)) late += estimates.count[place] as number;
  return late > 0 ? { late: decimalText(decimal(late)) } : {};
}
