import { outsideManual } from '../../risk/outside-manual.js';
import {
  type Decimal,
  decimal,
  decimalText,
  roundAmount,
  roundOperand,
  sum,
} from '../../values/decimal.js';
import { insuredShare } from '../../risk/insured-share.js';
import type { Issue } from '../../values/issues.js';
import type { Source } from '../../rules/read/source.js';
import type { BuyerLine, Risk } from '../../risk/risk.js';
import { lookUp, lookUpKey } from '../../rules/read/look-up.js';
import type { StepLine } from '../../rules/read/rate-book.js';
import { decimalOf, productDecimals } from '../../values/units.js';
import type { Kind } from '../step-context.js';

/**
 * Political risk as a line of its own: insured average balance of each country x annual rate of its category x
 * months / 12. Transfer stops and war strike countries, not grades, so it has its own categories.
 */
export const politicalRisk: Kind = ({ risk, line }) => {
  const { cover, months, exposure, submission } = risk;
  const facts = (operand: Decimal) => ({
    currency: submission.currency,
    insured: cover.politicalRisk,
    averageBalance: decimalText(exposure.withinLimits),
    averageRate: decimalText(
      exposure.withinLimits.isZero()
        ? decimal(0)
        : roundOperand(operand.times(12).dividedBy(months).dividedBy(exposure.withinLimits)),
    ),
  });
  if (!cover.politicalRisk) return { operand: decimal(0), facts: facts(decimal(0)), sources: [] };
  const rates = insuredBalances(risk).map(([buyers, balance]) => ({
    balance,
    ...rateOf(buyers, line, risk),
  }));
  const issues = rates.flatMap(({ issue }) => (issue ? [issue] : []));
  if (issues.length > 0) return { issues: issues.slice(0, 20) };
  const yearly = sum(rates.map(({ balance, rate }) => balance.times(rate)));
  const operand = roundAmount(yearly.times(months).dividedBy(12));
  const sources = new Map(rates.flatMap(({ source }) => (source ? [[source.row, source]] : [])));
  return { operand, facts: facts(operand), sources: [...sources.values()] };
};

type Place = Pick<BuyerLine, 'traits' | 'path'>;

/** Insured average balance of each country, with one of its lines. */
function insuredBalances({ exposure, cover }: Risk): [Place, Decimal][] {
  const byCountry = new Map<string, { first: Place; named: bigint; discretionary: bigint }>();
  for (const line of exposure.exact.lines) {
    const { country } = line.traits;
    const known = byCountry.get(country) ?? { first: line, named: 0n, discretionary: 0n };
    known[line.discretionary ? 'discretionary' : 'named'] += line.withinLimit * line.count;
    byCountry.set(country, known);
  }
  const shares = { named: insuredShare(false, cover), discretionary: insuredShare(true, cover) };
  return [...byCountry.values()].map(({ first, named, discretionary }) => [
    first,
    decimalOf(named, productDecimals)
      .times(shares.named)
      .plus(decimalOf(discretionary, productDecimals).times(shares.discretionary)),
  ]);
}

function rateOf(
  { traits: { country }, path }: Place,
  line: StepLine,
  { book }: Risk,
): { rate: Decimal; source?: Source; issue?: Issue } {
  const [classes, rates] = [line.pages?.['class'] ?? '', line.pages?.['rate'] ?? ''];
  const category = lookUpKey(book, classes, country)?.key;
  const read = category === undefined ? undefined : lookUp(book, rates, category);
  if (read !== undefined) return { rate: read.value, source: read.source };
  const known = book.pages[classes]?.rows.flatMap((row) => ('key' in row ? [row.key] : [])) ?? [];
  return {
    rate: decimal(0),
    issue: outsideManual(`${path}/country`, country, known),
  };
}
