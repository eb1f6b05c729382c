import { deepFreeze } from '../../values/freeze.js';
import { readRow } from '../../rules/read/look-up.js';
import { decimal, decimalText } from '../../values/decimal.js';
import { roundedProduct, roundedShare } from '../../values/rounded-result.js';
import { type Facts, ledgerDecimals } from '../../quoted/ledger.js';
import { PlainStep, type PreparedKind } from '../step-context.js';
import { replayWithout } from './without-steps.js';

/**
 * The most the product of the listed factors may be: the amount is at most what it would be without them, times the
 * bound. Tariffs that file a cap on the whole of their factors state it so.
 */
export const productCap: PreparedKind = productBound('product-cap');
/** The least the product of the listed factors may be, as {@link productCap}. */
export const productFloor: PreparedKind = productBound('product-floor');

function productBound(row: 'product-cap' | 'product-floor'): PreparedKind {
  return {
    prepare: ({ pages, steps }, book) => {
      const ids = new Set(steps);
      const bound = readRow(book, pages?.['limits'] ?? '', row);
      const sources = deepFreeze([bound.source]);
      return ({ risk, earlier, before }) => {
        const { amount: without, left } = replayWithout(ids, { earlier, before });
        const operand = roundedProduct(without, bound.value, ledgerDecimals);
        const facts = (): Facts =>
          Object.freeze({
            currency: risk.submission.currency,
            bound: decimalText(bound.value),
            product: decimalText(without.isZero() ? decimal(1) : roundedShare(before, without)),
            without: decimalText(without),
            factors: String(left),
            binds: row === 'product-cap' ? before.greaterThan(operand) : before.lessThan(operand),
          });
        return new PlainStep(operand, facts, sources);
      };
    },
  };
}
