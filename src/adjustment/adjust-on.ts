import type { AdjustmentBasis } from './adjustment-basis.js';
import type { Adjustment } from './adjustment-record.js';
import { checkedLines } from './declaration-rules.js';
import { readDeclarations } from './declarations-schema.js';
import { statedAdjustment } from './stated-adjustment.js';

/** The adjustment of what was agreed by what was declared, or everything that is wrong with the declarations. */
export function adjustOn(basis: AdjustmentBasis, said: unknown): Adjustment {
  const reading = readDeclarations(said);
  if (!reading.ok) return { status: 'invalid', issues: reading.issues };
  const { declarations } = reading;
  const { lines, issues } = checkedLines(declarations, basis);
  if (issues.length > 0) return { status: 'invalid', issues };
  return statedAdjustment(lines, { basis, declarations });
}
