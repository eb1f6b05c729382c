import { lookUp } from '../../rules/read/look-up.js';
import type { Source } from '../../rules/read/source.js';
import { type Decimal, roundAmount } from '../../values/decimal.js';
import type { StepContext } from '../step-context.js';

/** The least a past may take the price to, by the claims expected in it. */
export interface LeastByClaims {
  readonly least: Decimal;
  /** What the page says; continuity multiplies it. */
  readonly relativity: Decimal;
  readonly claims: Decimal;
  readonly source: Source;
}

/**
 * Few claims expected prove little, whatever part of the price they are: a clean past takes the price before history at
 * most to the page's share of it, times what continuous cover is worth. Null where the book has no such page or the
 * experience step looked at no history.
 */
export function leastByClaims(
  { risk, line, earlier }: StepContext,
  without: Decimal,
): LeastByClaims | null {
  const claims = earlier.find(({ kind }) => kind === 'loss-experience')?.found.claims;
  const page = line.pages?.['least-by-claims'];
  if (claims === undefined || page === undefined) return null;
  const read = lookUp(risk.book, page, claims);
  if (read === undefined) return null;
  const continuity = earlier
    .filter(({ kind }) => kind === 'continuity')
    .reduce((product, { operand }) => product.times(operand), read.value);
  return {
    least: roundAmount(without.times(continuity)),
    relativity: continuity,
    claims,
    source: read.source,
  };
}
