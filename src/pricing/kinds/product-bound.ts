import { readRow } from '../../rules/read/look-up.js';
import { decimal, decimalText, roundAmount, roundOperand } from '../../values/decimal.js';
import type { Kind } from '../step-context.js';
import { replayWithout } from './without-steps.js';

/**
 * The most the product of the listed factors may be: the amount is at most what it would be without them, times the
 * bound. Tariffs that file a cap on the whole of their factors state it so.
 */
export const productCap: Kind = productBound('product-cap');
/** The least the product of the listed factors may be, as {@link productCap}. */
export const productFloor: Kind = productBound('product-floor');

function productBound(row: 'product-cap' | 'product-floor'): Kind {
  return ({ risk, line, earlier, before }) => {
    const bound = readRow(risk.book, line.pages?.['limits'] ?? '', row);
    const listed = (line.steps ?? []).flatMap((id) => earlier.find((step) => step.id === id) ?? []);
    const without = replayWithout(listed, earlier, before);
    const operand = roundAmount(without.times(bound.value));
    const binds = row === 'product-cap' ? before.greaterThan(operand) : before.lessThan(operand);
    return {
      operand,
      facts: {
        currency: risk.submission.currency,
        bound: decimalText(bound.value),
        product: decimalText(
          without.isZero() ? decimal(1) : roundOperand(before.dividedBy(without)),
        ),
        without: decimalText(without),
        factors: String(listed.length),
        binds,
      },
      sources: [bound.source],
    };
  };
}
