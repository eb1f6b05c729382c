import type {
  ExplainedLosses,
  ExplainedTechnical,
  ExplainedThreeMeasures,
  Explanation,
} from 'trade-credit-pricing/explain';
import { terms, type Terms } from 'trade-credit-pricing/explain';
import { figureLines, linesOf, type PageLayout } from './page-layout.js';
import { table } from './table.js';

/** A line for each step with its amounts, and below it the reason. */
export function stepLines(
  { steps }: Explanation,
  { headings }: Terms,
  { reason }: PageLayout,
): string[] {
  if (steps.length === 0) return [];
  const columns = [headings.step, headings.factor, headings.change, headings.after];
  const rows = steps.map(({ title, operand, change, after }) => [title, operand, change, after]);
  const text = table(columns, rows, ['left', 'right', 'right', 'right']);
  const [head = '', ...amounts] = linesOf(text);
  return [
    head,
    ...steps.flatMap(({ sentence, place, entry }, index) => [
      amounts[index] ?? '',
      ...reason(sentence),
      ...(isSelected(entry) ? reason(place) : []),
    ]),
  ];
}

/** True where an underwriter selected a value: the reader then wants to see who and why. */
function isSelected({ sources }: Explanation['steps'][number]['entry']): boolean {
  return sources.some(({ selection }) => selection !== undefined);
}

/** The filed ranges, each with the value taken from it. */
export function filedRangeLines(
  { filedRanges }: Explanation,
  { headings }: Terms,
  { sentence }: PageLayout,
): string[] {
  if (filedRanges === null) return [];
  const head = (['step', 'filed-range', 'calculated', 'selected'] as const).map(
    (heading) => headings[heading],
  );
  const rows = filedRanges.rows.map(({ step, range, calculated, value }) => [
    step,
    range,
    calculated,
    value,
  ]);
  const text = table(head, rows, ['left', 'left', 'right', 'right']);
  return [...linesOf(text), ...sentence(filedRanges.sentence)];
}

/** The technical premium beside the price; nothing where the book has none, as a finding says so. */
export function technicalLines(
  technical: ExplainedTechnical | null,
  { sentence }: PageLayout,
): string[] {
  return technical === null || technical.figures.length === 0
    ? []
    : [...figureLines(technical.figures), ...sentence(technical.sentence)];
}

/** What losses cost in a normal and in a bad year. */
export function lossLines(
  losses: ExplainedLosses | null,
  { headings }: Terms,
  { sentence }: PageLayout,
): string[] {
  if (losses === null) return [];
  const rows = losses.rows.map(({ label, present, stress }) => [label, present, stress]);
  const text = table(['', headings.present, headings.stress], rows, ['left', 'right', 'right']);
  return [...linesOf(text), ...sentence(losses.sentence)];
}

/** What the three measures are worth, and the tiers at their prices. */
export function measureLines(
  { lines, tiers, locale }: ExplainedThreeMeasures,
  { bold, reason }: PageLayout,
): string[] {
  const { headings, figures } = terms(locale);
  const head = ['', figures.rate, figures['estimated-premium'], headings.change, headings.status];
  const rows = tiers.map(({ title, rate, premium, change, status }) => [
    title,
    rate,
    premium,
    change,
    status,
  ]);
  const text = table(head, rows, ['left', 'right', 'right', 'right', 'left']);
  return [
    ...lines.flatMap(({ title, sentence }) => [bold(title), ...reason(sentence)]),
    ...(rows.length === 0 ? [] : linesOf(text).map((line) => `    ${line}`)),
  ];
}
