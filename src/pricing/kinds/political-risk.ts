import {
  type Decimal,
  decimal,
  decimalText,
  roundAmount,
  roundOperand,
  sum,
} from '../../values/decimal.js';
import type { Risk } from '../../risk/risk.js';
import type { Source } from '../../rules/read/source.js';
import { type PerilCharge, perilCharges } from '../political/peril-charges.js';
import { politicalBalances } from '../political/political-balances.js';
import { FoundStep, type Kind } from '../step-context.js';

/**
 * Political risk as a line of its own: for each peril the insured average balance of each country x annual rate of its
 * class x months / 12. Transfer stops and war strike countries, not grades, so it has its own classes; public buyers,
 * which cannot become insolvent, are insured here alone. At home nothing is transferred. Under a letter of credit the
 * bank owes: its country stands in the place of the buyer's, and home where a bank there has confirmed it.
 */
export const politicalRisk: Kind = ({ risk, line }) => {
  if (!risk.cover.politicalRisk)
    return new FoundStep(decimal(0), () => factsOf(risk, decimal(0), []), []);
  const balances = politicalBalances(risk);
  const { charges, issues } = perilCharges(balances, line, risk);
  if (issues.length > 0) return { issues: issues.slice(0, 20) };
  const operand = roundAmount(sum(charges.map(({ yearly }) => periodOf(yearly, risk))));
  return new FoundStep(
    operand,
    () => factsOf(risk, operand, charges),
    () => sourcesOf(charges),
  );
};

function sourcesOf(charges: readonly PerilCharge[]): readonly Source[] {
  const read = charges.flatMap(({ sources }) => sources());
  const sources = new Map(read.map((source) => [`${source.page}/${source.row}`, source]));
  return [...sources.values()];
}

function periodOf(yearly: Decimal, { months }: Risk): Decimal {
  return yearly.times(months).dividedBy(12);
}

function factsOf(risk: Risk, operand: Decimal, charges: readonly PerilCharge[]) {
  const { cover, months, exposure, submission, home } = risk;
  const perils = charges.flatMap(({ peril, cover: own, yearly }) =>
    peril === null || own === null
      ? []
      : [
          {
            peril,
            insuredPercentage: own.insuredPercentage,
            waitingPeriodDays: own.waitingPeriodDays,
            amount: decimalText(roundAmount(periodOf(yearly, risk))),
          },
        ],
  );
  const { merged, columns } = exposure.exact;
  const owed = merged.reduce(
    (all, { publicBuyer }, place) =>
      publicBuyer ? all + (columns.estimates.count[place] ?? 0) : all,
    0,
  );
  return {
    currency: submission.currency,
    insured: cover.politicalRisk,
    averageBalance: decimalText(exposure.withinLimits),
    averageRate: decimalText(
      exposure.withinLimits.isZero()
        ? decimal(0)
        : roundOperand(operand.times(12).dividedBy(months).dividedBy(exposure.withinLimits)),
    ),
    ...(perils.length > 0 && { perils }),
    ...(owed > 0 && { publicBuyers: decimalText(decimal(owed)) }),
    ...(cover.politicalRisk && home !== null && { home }),
  };
}
