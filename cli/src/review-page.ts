import { formatIn } from 'trade-credit-pricing/explain';
import type { ExplainedReview } from 'trade-credit-pricing/explain';
import { issueLine } from './issue-line.js';
import { linesOf, type PageLayout, pageLayout } from './page-layout.js';
import { table } from './table.js';

/** A review for people to read: what to do first, then why, then what it will cost. */
export function reviewPage(
  review: ExplainedReview,
  { columns, coloured }: { readonly columns: number; readonly coloured: boolean },
): string {
  const page = pageLayout(columns, coloured);
  const { bold, sentence, section } = page;
  const { headings, title, summary, issues } = review;
  const { colon } = formatIn(review.locale).punctuation;
  return [
    bold(title),
    ...summary.flatMap(sentence),
    ...section(
      headings.issues,
      issues.flatMap((issue) => sentence(issueLine(issue, colon))),
    ),
    ...section(
      headings.actions,
      review.actions.flatMap((each) => sentence(each.sentence)),
    ),
    ...section(headings.triggers, triggerLines(review, page)),
    ...section(headings.indication, review.indication.flatMap(sentence)),
    ...section(headings.parts, partLines(review)),
    ...section(headings.path, pathLines(review)),
    ...section(
      headings.overdues,
      review.overdues.flatMap((each) => sentence(each.sentence)),
    ),
    ...section(
      headings.notes,
      [...review.warnings, ...review.notes].flatMap((each) => sentence(each.sentence)),
    ),
    '',
  ].join('\n');
}

function triggerLines(
  { triggers, locale }: ExplainedReview,
  { bold, reason }: PageLayout,
): string[] {
  const format = formatIn(locale);
  return triggers.flatMap(({ title, severity, state, sentence }) => [
    bold(format.remarked(title, [state, severity].join(format.punctuation.comma))),
    ...reason(sentence),
  ]);
}

function partLines({ parts, headings }: ExplainedReview): string[] {
  if (parts.length === 0) return [];
  const rows = parts.map(({ title, amount, share }) => [title, amount, share]);
  const head = [headings.part, headings.amount, headings.share];
  return linesOf(table(head, rows, ['left', 'right', 'right']));
}

function pathLines({ path, headings }: ExplainedReview): string[] {
  if (path.length === 0) return [];
  const rows = path.map((each) => [each.inception, each.rate, each.premium, each.unbrokenYears]);
  const head = [headings.inception, headings.rate, headings.premium, headings['unbroken-years']];
  return linesOf(table(head, rows, ['left', 'right', 'right', 'right']));
}
