import { decimal, decimalText, roundAmount, roundOperand } from '../../values/decimal.js';
import type { Finding } from '../../quoted/findings.js';
import type { MadeStep } from '../../quoted/made-step.js';
import { readRow } from '../../rules/read/look-up.js';
import type { Kind } from '../step-context.js';
import { replayWithout } from './without-steps.js';

/**
 * Credits for history, credit control and continuity overlap: all three reward a careful seller. Together they may
 * not take the premium below the book's bound of what it would be without them. The bound is on the premium and not
 * on the product of the relativities: these act on different parts of it, and a bound on the product would make
 * weaker credit control cheaper once it binds.
 */
export const combinedCap: Kind = ({ risk, line, earlier, before }) => {
  const bound = readRow(risk.book, line.pages?.['limits'] ?? '', 'combined-cap');
  const { amount: without } = replayWithout(new Set(line.steps), { earlier, before });
  const operand = roundAmount(without.times(bound.value));
  const binds = before.lessThan(operand);
  const facts = () => ({
    currency: risk.submission.currency,
    bound: decimalText(bound.value),
    product: decimalText(without.isZero() ? decimal(1) : roundOperand(before.dividedBy(without))),
    without: decimalText(without),
  });
  const finding = (): Finding => ({
    code: 'combined-cap-binds',
    severity: 'note',
    path: '',
    facts: facts(),
  });
  return {
    operand,
    facts: () => ({
      ...facts(),
      steps: stepsOf(line.steps ?? [], earlier).map(
        ({ id, line: { title }, operand: relativity }) => ({
          step: id,
          title,
          relativity: decimalText(relativity),
        }),
      ),
      binds,
    }),
    sources: [bound.source],
    findings: binds ? [finding()] : [],
  };
};

/** The steps of these ids that were made. */
function stepsOf(ids: readonly string[], made: readonly MadeStep[]): MadeStep[] {
  const byId = new Map(made.map((step) => [step.line.id, step]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
