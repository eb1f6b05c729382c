import { lossCount, statedLosses } from '../../risk/largest-loss.js';
import { type YearSpan, yearSpans } from '../../risk/year-span.js';
import { rowValue } from '../../rules/read/look-up.js';
import type { StepLine } from '../../rules/read/rate-book.js';
import type { LossYear } from '../../submission/submission.js';
import { type Decimal, decimal, decimalText, sum } from '../../values/decimal.js';
import type { StepContext } from '../step-context.js';
import { heldAgainst, type ExpectedRates, expectedRates } from './expected-rates.js';
import { restatedLosses } from './restated-losses.js';

/** The losses of a history as they are: before any cap, credibility or weight of a year. */
export interface RawLosses {
  /** Losses as they were stated, before recoveries, and their number. */
  readonly stated: Decimal;
  readonly count: number;
  /** Insured part on the present cover, net of recoveries. */
  readonly insured: Decimal;
  readonly years: readonly RawYear[];
  readonly rates: ExpectedRates;
}

/** A past year with its place in time. */
export interface RawYear {
  readonly year: LossYear;
  readonly span: YearSpan;
  /** The part of its turnover that has earned its premium by the as-of date. */
  readonly turnover: Decimal;
}

const mostLoss = decimal('1e30');

/** The raw losses of the history supplied; null without one. */
export function rawLosses(context: StepContext): RawLosses | null {
  return context.once(`raw-losses ${decimalText(heldAgainst(context))}`, () => lossesOf(context));
}

function lossesOf(context: StepContext): RawLosses | null {
  const { risk } = context;
  const { lossHistory } = risk.submission;
  if (lossHistory?.statement !== 'supplied') return null;
  const spans = yearSpans(risk, lossHistory.years);
  const years = lossHistory.years.map((year, place): RawYear => {
    const span = spans[place] as YearSpan;
    return { year, span, turnover: decimal(year.insurableTurnover).times(span.earned) };
  });
  const time = sum(years.map(({ span }) => span.years.times(span.earned)));
  const scale = time.isZero()
    ? decimal(0)
    : sum(years.map(({ turnover }) => turnover)).dividedBy(
        time.times(risk.exposure.annualTurnover),
      );
  const row = constantOf(context);
  const rates = expectedRates(context, row('single-loss-claims', '1'));
  const overdueShare = row('notified-overdue-share', '0');
  const by = { cap: mostLoss, scale, structure: rates.structure, overdueShare };
  return {
    stated: sum(years.map(({ year }) => statedLosses(year))),
    count: years.reduce((all, { year }) => all + lossCount(year), 0),
    insured: sum(years.map(({ year }) => restatedLosses(year, risk, by).whole)),
    years,
    rates,
  };
}

/** The book's line of loss experience, if it has one. */
export function experienceLine({ risk: { book } }: StepContext): StepLine | undefined {
  const lines = [...book.algorithm, ...(book.technical?.lines ?? [])];
  return lines.find(({ kind }) => kind === 'loss-experience');
}

/** Reads a row of the book's page of credibility; `without` where the book has no such page. */
export function constantOf(context: StepContext): (row: string, without: string) => Decimal {
  const page = experienceLine(context)?.pages?.['credibility'];
  return (row, without) =>
    page === undefined ? decimal(without) : rowValue(context.risk.book, page, row);
}
