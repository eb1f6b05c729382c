import { decimal, decimalText, roundOperand } from '../../values/decimal.js';
import { outsideManual } from '../../risk/outside-manual.js';
import { lookUp } from '../../rules/read/look-up.js';
import type { Finding } from '../../quoted/findings.js';
import { type CreditControlScore, creditControlScore } from '../../risk/credit-control-score.js';
import { paymentOutcomes } from '../../risk/payment-outcomes.js';
import { keptCredit } from '../kept-credit.js';
import type { Kind } from '../step-context.js';
import { domain } from './page.js';

const mostMissing = 5;

/**
 * Schedule rating on the seller's credit control: a score of 0 to 100 over the questionnaire, read on a curve.
 * A credit is kept only as far as outcomes bear it out: overdues beyond the book's days and collection slower than
 * the terms withhold it, down to 1 and never to a debit: good paper with bad ageing earns nothing. Outcomes that are not
 * given hold it to a part: who shows how the buyers pay never pays more than who might have shown it.
 */
export const creditControl: Kind = ({ risk, line }) => {
  const { book, submission } = risk;
  const { pages = {} } = line;
  const score = creditControlScore(submission.creditControl, book, {
    answer: pages['answer-credit'] ?? '',
    evidence: pages['evidence-credit'] ?? '',
  });
  const indicated = lookUp(book, pages['relativity'] ?? '', score.points);
  const outcomes = paymentOutcomes(risk);
  const kept = keptCredit(outcomes, line, book);
  if (indicated === undefined || kept === undefined) {
    const page = book.pages[pages['collection-withholding'] ?? ''];
    const value = decimalText(outcomes.collectionRatio ?? score.points);
    return { issues: [outsideManual('/creditControl', value, page && domain(page))] };
  }
  const credit = decimal(1).minus(indicated.value);
  return {
    operand: credit.greaterThan(0)
      ? roundOperand(decimal(1).minus(credit.times(kept.share)))
      : indicated.value,
    facts: () => ({
      score: decimalText(score.points),
      assumed: score.assumed,
      dimensions: score.dimensions(),
      missing: score.missing().slice(0, mostMissing),
      indicated: decimalText(indicated.value),
      keptShare: decimalText(kept.share),
      overdueShare: decimalText(outcomes.overdueShare),
      collectionRatio: outcomes.collectionRatio && decimalText(outcomes.collectionRatio),
      ageingMissing: decimalText(kept.agedByAssumption),
      collectionMissing: kept.collectionAssumed,
    }),
    sources: [indicated.source, ...kept.sources],
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
