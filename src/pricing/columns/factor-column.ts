import { type Column, readNumbers, rowsAtATime } from './number-column.js';
import { ofOperation } from './operation-error.js';
import { fineDecimals, offOf, onCurve } from './plain-curve.js';
import { decidedFactor, type FactorTerms } from '../kinds/credible-factor.js';
import type { Formula, PlainFactor } from './plain-plan.js';

/** Columns of attributes by their name. */
export type AttributeColumns = (name: string) => Column;

/** Factors of some rows in binary64, and how far each may be from what is priced. */
export interface FactorColumn {
  /** Writes the factors of the rows from one on; not a number where the row is to be looked at in full. */
  readonly into: (factors: Float64Array, from: number) => void;
  readonly off: number;
}

/** The column of a factor. */
export function factorColumn(factor: PlainFactor, attributes: AttributeColumns): FactorColumn {
  if (factor.kind === 'credibility') return credibilityColumn(factor, attributes);
  const { page } = factor;
  const column = attributes(page.attribute);
  if (factor.kind === 'page')
    return { into: (factors, from) => page.readInto(factors, column, from), off: 0 };
  const { curve } = factor;
  return {
    into: (factors, from) => {
      readNumbers(factors, column, from);
      for (let row = 0; row < factors.length; row += 1)
        factors[row] = onCurve(curve, factors[row] as number);
    },
    off: offOf(curve),
  };
}

function credibilityColumn(
  { ratio, volume, formula, terms }: PlainFactor & { readonly kind: 'credibility' },
  attributes: AttributeColumns,
): FactorColumn {
  const [ratios, volumes] = [attributes(ratio), attributes(volume)];
  const room = new Float64Array(rowsAtATime);
  const { decimals = 0 } = terms;
  const isFine = decimals >= fineDecimals;
  return {
    into: (factors, from) => {
      const years = room.subarray(0, factors.length);
      readNumbers(factors, ratios, from);
      readNumbers(years, volumes, from);
      if (isFine) holdCredible(formula, factors, years);
      else decideCredible(terms, factors, years);
    },
    off: isFine ? 16 * ofOperation * (1 + formula.highest) + Number(`5e-${decimals + 1}`) : 0,
  };
}

/** Loss ratios into factors rounded too coarsely to tell a cent before: each as it is priced. */
function decideCredible(terms: FactorTerms, factors: Float64Array, volumes: Float64Array): void {
  for (let row = 0; row < factors.length; row += 1) {
    const decided = decidedFactor(terms, factors[row] as number, volumes[row] as number);
    factors[row] = decided === null ? Number.NaN : decided.toNumber();
  }
}

/**
 * Loss ratios into factors. Beyond the highest, where the bound of its error stops holding, the formula says the highest.
 */
function holdCredible(formula: Formula, factors: Float64Array, volumes: Float64Array): void {
  const { constant, target, lowest, highest } = formula;
  const farthest = 2 * highest;
  for (let row = 0; row < factors.length; row += 1) {
    const volume = volumes[row] as number;
    const part = (factors[row] as number) / target - 1;
    const indicated = 1 + (volume / (volume + constant)) * part;
    factors[row] = indicated > farthest ? highest : Math.max(lowest, Math.min(highest, indicated));
  }
}
