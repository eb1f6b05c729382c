import { decimalText } from '../../values/decimal.js';
import { readRow } from '../../rules/read/look-up.js';
import { FoundStep, type Kind } from '../step-context.js';
import { totalRatio } from './worksheet-relativity.js';

/**
 * What the payment terms are worth: worksheet total at each buyer's own terms over the total at base terms. The
 * longer a buyer may wait the more it owes. The drift days after due date, until shipments stop, are in both.
 */
export const worksheetTerms: Kind = ({ risk: { book, exposure }, line, worksheet }) => {
  if (worksheet === null) return { issues: [] };
  const page =
    book.algorithm.find(({ kind }) => kind === 'worksheet-base')?.pages?.['exposure'] ?? '';
  const base = readRow(book, page, 'base-terms-days');
  const drift = readRow(book, page, 'drift-days');
  return new FoundStep(
    totalRatio(worksheet, line.id),
    () => ({
      termsDays: decimalText(exposure.weightedTermsDays.toDecimalPlaces(1)),
      baseTermsDays: decimalText(base.value),
      driftDays: decimalText(drift.value),
    }),
    [base.source, drift.source],
  );
};
