import { Decimal, roundOperand } from '../../values/decimal.js';
import { decidedDecimal } from '../../values/rounded-result.js';

/** The terms of a factor that gives a loss ratio the weight of its credibility. */
export interface FactorTerms {
  readonly constant: Decimal;
  readonly target: Decimal;
  readonly lowest: Decimal;
  readonly highest: Decimal;
  /** Decimals its page declares. */
  readonly decimals: number | undefined;
}

/** What the factor is read at. */
export interface FactorInputs {
  readonly ratio: Decimal;
  readonly volume: Decimal;
}

/** `1 + Z (ratio / target - 1)` with `Z = volume / (volume + constant)`, and the same held within its bounds. */
export function exactFactor(
  { constant, target, lowest, highest }: FactorTerms,
  { ratio, volume }: FactorInputs,
): { readonly credibility: Decimal; readonly exact: Decimal; readonly held: Decimal } {
  const credibility = volume.dividedBy(volume.plus(constant));
  const exact = ratio.dividedBy(target).minus(1).times(credibility).plus(1);
  return { credibility, exact, held: Decimal.max(lowest, Decimal.min(highest, exact)) };
}

/** More than seven operations and four roundings of texts in binary64 add, relative to the largest number among them. */
const ofFormula = 3.6e-15;

/** The factor as it is priced, rounded as its page declares. */
export function factorAt(terms: FactorTerms, of: FactorInputs): Decimal {
  const near = decidedFactor(terms, of.ratio.toNumber(), of.volume.toNumber());
  return near ?? roundOperand(exactFactor(terms, of).held, terms.decimals);
}

/** The same of inputs in binary64, each rounded once, where that decides it; else null. */
export function decidedFactor(terms: FactorTerms, ratio: number, volume: number): Decimal | null {
  const { lowest, highest, decimals } = terms;
  if (decimals === undefined) return null;
  const { estimate, off } = estimated(terms, ratio, volume);
  const least = lowest.toNumber();
  const most = highest.toNumber();
  if (least > most) return null;
  if (lowest.scale <= decimals && estimate + off < least) return lowest;
  if (highest.scale <= decimals && estimate - off > most) return highest;
  const isBetween = estimate - off > least && estimate + off < most;
  return isBetween ? decidedDecimal(estimate, off, decimals) : null;
}

function estimated(
  { constant, target }: Pick<FactorTerms, 'constant' | 'target'>,
  ratio: number,
  volume: number,
): { readonly estimate: number; readonly off: number } {
  const part = ratio / target.toNumber();
  const estimate = 1 + (volume / (volume + constant.toNumber())) * (part - 1);
  return { estimate, off: ofFormula * (1 + Math.abs(part)) };
}

/** From here on a derived operand has six decimals. */
const plain = 0.02;

/** What the formula says before its bounds, rounded as derived operands are. */
export function indicatedFactor(terms: FactorTerms, of: FactorInputs): Decimal {
  const { estimate, off } = estimated(terms, of.ratio.toNumber(), of.volume.toNumber());
  const near = Math.abs(estimate) > plain ? decidedDecimal(estimate, off, 6) : null;
  return near ?? roundOperand(exactFactor(terms, of).exact);
}
