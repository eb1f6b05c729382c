import type { Decimal } from '../values/decimal.js';
import type { StepLine } from '../rules/read/rate-book.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import { historyMeasureNames } from '../rules/read/measure-names.js';
import { isAt, type Stage, type StepKindName } from '../rules/read/step-stages.js';
import { type RunSetting, takeStep } from './run.js';

/** Stages that look at the history of the seller or of its rate, and roundings. */
const leftOut: readonly Stage[] = [
  'continuity',
  'past-losses',
  'corridor',
  'adequacy',
  'rate-rounding',
  'premium-rounding',
];
const experience: StepKindName = 'loss-experience';

/**
 * The price by this book before experience, continuity and bonus, unrounded, its least premium included: what the
 * seller would pay if nothing were known of its past. Null when the manual cannot price it.
 */
export function neutralPrice(setting: RunSetting): Decimal | null {
  let run = setting.start;
  for (const line of neutralLines(setting.risk.book)) run = takeStep(run, line, setting);
  const { before, issues } = run;
  return issues.length > 0 ? null : before;
}

/** The steps such a price is made of. */
export function neutralLines(book: LoadedRateBook): readonly StepLine[] {
  return compiled(book, linesWithoutHistory);
}

function linesWithoutHistory({ algorithm }: LoadedRateBook): readonly StepLine[] {
  return algorithm.filter((line) => !isOfHistory(line));
}

function isOfHistory({ kind, measure = '' }: StepLine): boolean {
  const measured = measure === 'continuity-years' || historyMeasureNames.includes(measure);
  return kind === experience || isAt(kind, leftOut) || measured;
}
