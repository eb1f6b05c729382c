import { Decimal, decimal, roundAmount, roundEstimate } from '../../values/decimal.js';
import { insuredShare } from '../../risk/insured-share.js';
import type { StepContext } from '../step-context.js';
import { type StructureShares, wholeShares } from '../structure/structure-shares.js';
import { experienceStructure } from './experience-structure.js';

/** Expected insured loss of a unit of turnover on the present cover: all of it, and the part below the cap. */
export interface ExpectedRates {
  readonly whole: Decimal;
  readonly limited: Decimal;
  /** What first losses and maximum leave of either; both rates are after them. */
  readonly structure: StructureShares;
}

/**
 * The most a single loss of a year counts for: the book's share of the year's turnover. It does not move with the
 * buyers' default rates, so that worse buyers never make a history look better, nor with growth since.
 */
export function singleLossCap(turnover: string, share: Decimal): Decimal {
  return roundAmount(share.times(turnover));
}

/**
 * Expected insured loss of a unit of turnover, whole and with each loss limited to the cap. With severity
 * `peak balance x loss given default x insured share`, a buyer's limited part is `min(1, cap / severity)` of its
 * expected loss; cap and severity both go with the turnover, so that the present one serves for every year. First
 * losses and maximum take their shares of either. The parts are estimates in binary64, in canonical order.
 */
export function expectedRates(context: StepContext, capShare: Decimal): ExpectedRates {
  const { risk, worksheet, earlier } = context;
  const total = [...(worksheet?.totals.values() ?? [])].pop() ?? decimal(0);
  const control = earlier.find(({ kind }) => kind === 'credit-control')?.operand ?? '1';
  const rate = total.times(control).dividedBy(risk.exposure.insurableTurnover);
  if (worksheet === null) return { whole: rate, limited: rate, structure: wholeShares };
  const cap = risk.exposure.annualTurnover.times(capShare).toNumber();
  const shares = [false, true].map((discretionary) =>
    insuredShare(discretionary, risk.cover).toNumber(),
  );
  const losses = worksheet.expectedLosses(1);
  const lossGivenDefault = worksheet.lossGivenDefault.toNumber();
  let [all, insuredPart, limitedPart] = [0, 0, 0];
  risk.exposure.exact.lines.forEach((line, index) => {
    const expected = losses[index] ?? 0;
    const insured = expected * (shares[Number(line.discretionary)] ?? 0);
    const severity =
      line.estimates.peak * lossGivenDefault * (shares[Number(line.discretionary)] ?? 0);
    all += expected;
    insuredPart += insured;
    limitedPart += severity > cap ? (insured * cap) / severity : insured;
  });
  const part = (of: number): Decimal => (all === 0 ? decimal(0) : roundEstimate(of / all));
  const structure = experienceStructure(context, cap);
  const whole = rate.times(part(insuredPart)).times(structure.whole);
  const limited = rate.times(part(limitedPart)).times(structure.limited);
  return { whole, limited: Decimal.min(whole, limited), structure };
}
