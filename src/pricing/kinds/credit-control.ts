import { decimal, decimalText, type Decimal, roundOperand } from '../../values/decimal.js';
import { bookIssue } from '../../risk/book-issues.js';
import { lookUp } from '../../rules/read/look-up.js';
import type { Finding } from '../../quoted/findings.js';
import { type CreditControlScore, creditControlScore } from '../../risk/credit-control-score.js';
import type { Kind } from '../step-context.js';
import { domain } from './page.js';

const mostMissing = 5;

/**
 * Schedule rating on the seller's credit control: a score of 0 to 100 over the questionnaire, read on a curve.
 * A credit is kept only as far as outcomes bear it out: overdues beyond the book's days and collection slower than
 * the terms withhold it, down to 1 and never to a debit: good paper with bad ageing earns nothing.
 */
export const creditControl: Kind = ({ risk, line: { pages = {} } }) => {
  const { book, exposure, submission } = risk;
  const score = creditControlScore(submission.creditControl, book, {
    answer: pages['answer-credit'] ?? '',
    evidence: pages['evidence-credit'] ?? '',
  });
  const indicated = lookUp(book, pages['relativity'] ?? '', score.points);
  const collection = collectionRatio(
    submission.creditControl?.daysSalesOutstanding,
    exposure.weightedTermsDays,
  );
  const overdue = lookUp(book, pages['overdue-withholding'] ?? '', exposure.overdueShare);
  const collected = lookUp(book, pages['collection-withholding'] ?? '', collection ?? decimal(0));
  if (indicated === undefined || overdue === undefined || collected === undefined) {
    const page = book.pages[pages['collection-withholding'] ?? ''];
    return {
      issues: [
        bookIssue(
          'outside-manual',
          '/creditControl',
          decimalText(collection ?? score.points),
          page && domain(page),
        ),
      ],
    };
  }
  const kept = roundOperand(overdue.value.times(collected.value));
  const credit = decimal(1).minus(indicated.value);
  return {
    operand: credit.greaterThan(0)
      ? roundOperand(decimal(1).minus(credit.times(kept)))
      : indicated.value,
    facts: {
      score: decimalText(score.points),
      assumed: score.assumed,
      dimensions: score.dimensions,
      missing: score.missing.slice(0, mostMissing),
      indicated: decimalText(indicated.value),
      keptShare: decimalText(kept),
      overdueShare: decimalText(exposure.overdueShare),
      collectionRatio: collection === null ? null : decimalText(collection),
    },
    sources: [indicated.source, overdue.source, collected.source],
    findings: unanswered(score),
  };
};

function unanswered({ assumed, unanswered: count, total }: CreditControlScore): Finding[] {
  return assumed || count === 0
    ? []
    : [
        {
          code: 'questions-unanswered',
          severity: 'note',
          path: '/creditControl/answers',
          facts: { count, total },
        },
      ];
}

/** Days sales outstanding over weighted terms; null when either is unknown. */
function collectionRatio(days: number | undefined, terms: Decimal): Decimal | null {
  return days === undefined || terms.isZero() ? null : roundOperand(decimal(days).dividedBy(terms));
}
