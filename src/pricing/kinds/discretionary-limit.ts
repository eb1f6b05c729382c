import { bookIssue } from '../../book-issues.js';
import { decimal, decimalText, roundOperand } from '../../decimal.js';
import { lookUp } from '../../rules/look-up.js';
import type { Kind } from '../step-context.js';
import { domain } from './page.js';

/**
 * Buyers without a named limit may be insured at a percentage of their own. With `s` their share of the average
 * balance, `d` and `n` the values of the insured-percentage page for them and for named limits, the step is
 * `1 - s x (1 - d / n)`.
 */
export const discretionaryLimit: Kind = ({ risk: { book, cover, exposure }, line }) => {
  const page = line.pages?.['insured-percentage'] ?? '';
  const named = lookUp(book, page, decimal(cover.insuredPercentage));
  const discretionary = lookUp(book, page, decimal(cover.discretionaryInsuredPercentage));
  if (named === undefined || discretionary === undefined) {
    const shown = book.pages[page];
    const value = cover.discretionaryInsuredPercentage;
    return {
      issues: [
        bookIssue(
          'outside-manual',
          '/cover/discretionaryInsuredPercentage',
          value,
          shown && domain(shown),
        ),
      ],
    };
  }
  const ratio = discretionary.value.dividedBy(named.value);
  const share = exposure.discretionaryShare;
  return {
    operand: roundOperand(decimal(1).minus(share.times(decimal(1).minus(ratio)))),
    facts: {
      share: decimalText(share),
      insuredPercentage: cover.insuredPercentage,
      discretionaryInsuredPercentage: cover.discretionaryInsuredPercentage,
    },
    sources: [named.source, discretionary.source],
  };
};
