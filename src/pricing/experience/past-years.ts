import { outsideManual } from '../../risk/outside-manual.js';
import { type YearSpan, yearSpans } from '../../risk/year-span.js';
import { lookUp } from '../../rules/read/look-up.js';
import type { LossYear } from '../../submission/submission.js';
import { daysBetween } from '../../values/calendar.js';
import type { Decimal } from '../../values/decimal.js';
import { decimal } from '../../values/decimal.js';
import type { Issue } from '../../values/issues.js';
import { domain } from '../kinds/page.js';
import type { StepContext, Unpriced } from '../step-context.js';

/** A past year and how much it weighs. */
export interface PastYear {
  readonly year: LossYear;
  /** Weight by age, from the book; years older than the book weighs count for nothing. */
  readonly weight: Decimal;
  /** Share of the year's losses that is reported by the as-of date. */
  readonly reportedShare: Decimal;
  /** Length in years. */
  readonly years: Decimal;
}

/** The past years with their weights. */
export function pastYears(
  years: readonly LossYear[],
  context: StepContext,
): readonly PastYear[] | Unpriced {
  const issues: Issue[] = [];
  const { asOf } = context.risk.submission;
  const spans = yearSpans(context.risk, years);
  const read = years.map((year, index): PastYear => {
    const span = spans[index] as YearSpan;
    const months = decimal(daysBetween(span.to, asOf)).times(12).dividedBy(365);
    const reported = lookUp(context.risk.book, pageOf(context, 'reported-share'), months);
    if (reported === undefined) issues.push(unreported(context, index, months));
    return {
      year,
      weight: weightOf(context, span.to),
      reportedShare: reported?.value ?? decimal(0),
      years: span.years,
    };
  });
  return issues.length > 0 ? { issues: issues.slice(0, 1) } : read;
}

function weightOf(context: StepContext, to: string): Decimal {
  const { book, inception } = context.risk;
  const age = Math.floor(Math.max(0, daysBetween(to, inception) - 1) / 365) + 1;
  return lookUp(book, pageOf(context, 'year-weight'), decimal(age))?.value ?? decimal(0);
}

function unreported(context: StepContext, index: number, months: Decimal): Issue {
  const page = context.risk.book.pages[pageOf(context, 'reported-share')];
  const path = `/lossHistory/years/${index}/to`;
  return outsideManual(path, months.toFixed(1), page && domain(page));
}

function pageOf({ line }: StepContext, role: string): string {
  return line.pages?.[role] ?? '';
}
