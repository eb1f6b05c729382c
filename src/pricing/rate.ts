import { type Decimal, decimal, decimalText } from '../values/decimal.js';
import type { Finding } from '../quoted/findings.js';
import type { Issue } from '../values/issues.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import { assess } from '../risk/assess.js';
import type { Risk } from '../risk/risk.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import type { Buyer, BuyerGroup } from '../submission/submission.js';
import type { StepLine } from '../rules/read/rate-book.js';
import { solveMaximum } from './maximum-multiple.js';
import { historyMeasures } from './experience/history-measures.js';
import type { HistoryMeasures } from './experience/measured-history.js';
import type { Measure } from './measures/measure.js';
import { neutralLines, neutralPrice } from './neutral-price.js';
import { contextOf, emptyRun, type Run, type RunSetting, takeStep } from './run.js';
import { type LossCases, lossCases } from './structure/loss-cases.js';
import { linesTaken } from '../risk/alternatives.js';
import { lossLevel, lossPages } from './structure/loss-level.js';
import { type StructuredLosses, structuredLosses } from './structure/structured-losses.js';
import { lastAmount, technicalAmount, technicalLedger } from './technical.js';
import { unreadSelections } from './selection.js';
import { makeWorksheet } from './worksheet.js';

/** A risk rated: the ledger, what was found on the way, and what the manual could not price. */
export interface Rating {
  readonly ledger: readonly LedgerEntry[];
  /** The ledger of the technical premium; null for a book that has none. */
  readonly technical: readonly LedgerEntry[] | null;
  /** The year's losses under the cover; null for a book whose steps do not look at them. */
  readonly losses: StructuredLosses | null;
  /** Maximum liability as an amount; null when there is none. */
  readonly maximum: Decimal | null;
  /** Raw measures of the loss history, worked out when first asked for; null without one. */
  readonly history: () => HistoryMeasures | null;
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}

/** Measures from beside the call, by id. */
export type Measures = Readonly<Record<string, Measure>>;

/** None of these: one object, so that what is remembered knows it again. */
export const noMeasures: Measures = /*#__PURE__*/ Object.freeze({});

/**
 * Runs the steps of the book in their order. Each kind makes a step from the risk; only the runner applies it to the
 * running amount. Steps that cannot be made are all reported.
 */
export function rate(risk: Risk, measures: Measures = noMeasures): Rating {
  const setting = settingOf(risk, measures);
  const { run, last } = runLines(linesTaken(risk.book.algorithm, risk.submission), setting);
  const { ledger, findings } = run;
  const issues = run.issues.length > 0 ? run.issues : unreadSelections(risk.submission, ledger);
  const technical = issues.length > 0 ? null : technicalLedger(run, last);
  const line = risk.book.algorithm.at(-1);
  return {
    ...{ ledger, technical, losses: setting.made(), maximum: last.maximum, findings, issues },
    history: () => (line === undefined ? null : setting.history(contextOf(run, line, last))),
  };
}

interface Setting extends RunSetting {
  /** The year's losses, if any step asked for them. */
  readonly made: () => StructuredLosses | null;
}

function settingOf(risk: Risk, measures: Measures): Setting {
  const worksheet = makeWorksheet(risk);
  const pages = lossPages({ risk });
  const stated = risk.cover.maximumLiability;
  let cases: LossCases | null = null;
  let made: StructuredLosses | null = null;
  const histories = new Map<string, HistoryMeasures | null>();
  const neutrals = new Map<string, Decimal | null>();
  const shared = new Map<string, unknown>();
  const casesOnce = (): LossCases | null => {
    if (worksheet !== null && pages !== null) cases ??= lossCases(risk, worksheet, pages);
    return cases;
  };
  const setting: Setting = {
    ...{ risk, worksheet, measures },
    neutralOf: Object.freeze((other: Risk) =>
      neutralFrom(other === risk ? setting : settingOf(other, measures)),
    ),
    neutralRate: (submission) => neutralRate(submission, risk, measures),
    lossCases: casesOnce,
    losses: (context) => {
      const from = casesOnce();
      if (from === null) throw new RangeError(`step ${context.line.id} needs a worksheet`);
      return (made ??= structuredLosses(from, lossLevel(context)));
    },
    neutral: (current) => once(neutrals, maximumOf(current), () => neutralPrice(current)),
    history: (context) => once(histories, maximumOf(context), () => historyMeasures(context)),
    once: <Value>(key: string, make: () => Value) => once(shared, key, make) as Value,
    made: () => made,
    maximum: stated === undefined ? null : decimal(stated),
    technical: technicalAmount,
    start: emptyRun(),
    taken: new WeakMap(),
  };
  return setting;
}

/** A risk with a maximum that is being solved has as many prices as maxima are tried. */
function maximumOf({ maximum }: { readonly maximum: Decimal | null }): string {
  return maximum === null ? '' : decimalText(maximum);
}

function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = make();
  known.set(key, value);
  return value;
}

function runLines(lines: readonly StepLine[], setting: Setting): { run: Run; last: RunSetting } {
  let [run, current] = [setting.start, setting as RunSetting];
  lines.forEach((line, index) => {
    if (
      line.kind === 'maximum-liability' &&
      setting.risk.cover.maximumLiabilityMultiple !== undefined
    )
      current = { ...setting, maximum: solveMaximum(run, lines.slice(index), setting) };
    run = takeStep(run, line, current);
  });
  return { run, last: current };
}

/** The price of a risk before experience and corridor, a maximum that is a multiple solved for it. */
function neutralFrom(setting: Setting): Decimal | null {
  const { book, submission } = setting.risk;
  const { run } = runLines(linesTaken(neutralLines(book), submission), setting);
  return run.issues.length > 0 ? null : run.before;
}

/** A report of suggestions renews covers in some twenty ways. */
const mostRates = 32;

/** Above so many past losses a submission is not remembered by its text. */
const mostLosses = 200;

/** The price of a submission in a unit of its turnover; quotes that differ elsewhere share it. */
function neutralRate(
  submission: ParsedSubmission,
  { book, memory }: Pick<Risk, 'book' | 'memory'>,
  measures: Measures,
): Decimal | null {
  const { buyers = book, buyerGroups = book, ...rest } = submission;
  const objects = { book, memory, measures, buyers, buyerGroups };
  const { lossHistory } = submission;
  const years = lossHistory?.statement === 'supplied' ? lossHistory.years : [];
  const losses = years.reduce((all, year) => all + (year.losses?.length ?? 0), 0);
  return losses > mostLosses
    ? rateOfSubmission(objects, rest)
    : memory.of(rateOfSubmission, objects, rest, mostRates);
}

/** What a rate is made from; the book stands in the place of a list that is not there. */
interface RateObjects extends Pick<Risk, 'book' | 'memory'> {
  readonly measures: Measures;
  readonly buyers: readonly Buyer[] | LoadedRateBook;
  readonly buyerGroups: readonly BuyerGroup[] | LoadedRateBook;
}

function rateOfSubmission(
  { book, memory, measures, buyers, buyerGroups }: RateObjects,
  rest: Omit<ParsedSubmission, 'buyers' | 'buyerGroups'>,
): Decimal | null {
  const submission: ParsedSubmission = {
    ...rest,
    ...('length' in buyers && { buyers }),
    ...('length' in buyerGroups && { buyerGroups }),
  };
  const { risk } = assess(submission, book, memory);
  const price = risk && neutralFrom(settingOf(risk, measures));
  return price && price.dividedBy(risk.exposure.insurableTurnover);
}

/** The technical premium of a rating, or null. */
export function technicalPremium({ technical }: Pick<Rating, 'technical'>): string | null {
  const premium = lastAmount(technical);
  return premium && decimalText(premium);
}
