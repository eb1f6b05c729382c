import { Decimal, decimal, decimalText } from '../../../values/decimal.js';
import { isDecimalText } from '../../../values/decimal-text.js';
import type { Check } from './check.js';
import type { Draft } from './draft.js';
import type { Report } from './issue-report.js';
import { loading } from './loadings.js';
import { pagePlace } from './place.js';

/**
 * Silence never pays and an honest yes never costs: a yes on the seller's word earns at least what is assumed of a
 * question nobody answers, a no with any evidence at most that; a better answer and more evidence earn no less.
 */
export const answerCredits: Check = (draft, report) => {
  const assumed = assumedShare(draft);
  for (const { entry } of draft.lines) {
    const { 'answer-credit': answers = '', 'evidence-credit': evidence = '' } = entry.pages ?? {};
    rising(draft, answers, ['no', 'partly', 'yes'], report);
    rising(draft, evidence, ['none', 'document', 'audited'], report);
    if (assumed !== undefined) aroundSilence(draft, { answers, evidence, assumed }, report);
  }
};

function rising(
  { pages }: Draft,
  id: string,
  rows: readonly [string, string, string],
  report: Report,
): void {
  const page = pages.get(id);
  const values = rows.map((row) => page && loading(page, row));
  values.forEach((value, index) => {
    const better = values[index + 1];
    if (value !== undefined && better?.lessThan(value))
      report(pagePlace(id), 'better-answer-earns-less', {
        worse: rows[index] ?? '',
        better: rows[index + 1] ?? '',
      });
  });
}

interface Credits {
  readonly answers: string;
  readonly evidence: string;
  readonly assumed: Decimal;
}

function aroundSilence(
  { pages }: Draft,
  { answers, evidence, assumed }: Credits,
  report: Report,
): void {
  const [credits, proofs] = [pages.get(answers), pages.get(evidence)];
  if (credits === undefined || proofs === undefined) return;
  const [yes, no] = ['yes', 'no'].map((row) => loading(credits, row));
  const shares = ['none', 'document', 'audited'].flatMap((row) => loading(proofs, row) ?? []);
  if (yes === undefined || no === undefined || shares.length < 3) return;
  const [word, most] = [yes.times(Decimal.min(...shares)), no.times(Decimal.max(...shares))];
  if (word.lessThan(assumed))
    report(pagePlace(evidence), 'silence-pays', {
      earned: decimalText(word),
      assumed: decimalText(assumed),
    });
  if (most.greaterThan(assumed))
    report(pagePlace(answers), 'no-earns-more', {
      earned: decimalText(most),
      assumed: decimalText(assumed),
    });
}

/** The share of its weight a question without an answer earns. */
function assumedShare({ pages }: Draft): Decimal | undefined {
  const page = pages.get('assumptions')?.page;
  const row =
    page?.shape === 'keyed'
      ? page.rows.find(({ key }) => key === 'credit-control-score')
      : undefined;
  return row !== undefined && 'value' in row && isDecimalText(row.value)
    ? decimal(row.value).dividedBy(100)
    : undefined;
}
