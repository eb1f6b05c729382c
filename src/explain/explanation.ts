import type { Assumption, Finding } from '../quoted/findings.js';
import type { Issue } from '../values/issues.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import type { ExcludedBuyer, FiledRange, Quote } from '../quoted/quote-record.js';
import type { Locale } from '../values/text.js';

/**
 * A quote in words. Every text is plain text in one language: it may hold what a submission said, so a renderer
 * that writes HTML escapes it. Amounts carry thousands separators and the minor digits of the currency.
 */
export interface Explanation {
  readonly locale: Locale;
  readonly status: Quote['status'];
  /** ISO 4217 code of the amounts in `steps` and `figures`; null when the submission named none. */
  readonly currency: string | null;
  readonly title: string;
  /** What a reader should know first: outcome, price, cover, drivers, validity. */
  readonly summary: readonly string[];
  /** The main numbers with their labels; empty without a price. */
  readonly figures: readonly ExplainedFigure[];
  /** The technical premium beside the price; null without a price. */
  readonly technical: ExplainedTechnical | null;
  /** Losses of the period and who bears them; null without a price or a loss distribution. */
  readonly losses: ExplainedLosses | null;
  /** One for each entry of the ledger, in its order. */
  readonly steps: readonly ExplainedStep[];
  /** The filed ranges values were taken from; null where there are none. */
  readonly filedRanges: ExplainedFiledRanges | null;
  readonly findings: readonly ExplainedFinding[];
  readonly assumptions: readonly ExplainedAssumption[];
  readonly excludedBuyers: readonly ExplainedExclusion[];
  /** What must be received before cover starts. */
  readonly subjectivities: readonly string[];
  readonly issues: readonly ExplainedIssue[];
  /** What the rate book wants printed on every quote. */
  readonly notice: string | null;
}

/** One of the main numbers of a quote. */
export interface ExplainedFigure<Id extends string = FigureId> {
  readonly id: Id;
  readonly label: string;
  readonly value: string;
}

/** The main numbers of a priced quote. */
export type FigureId =
  | 'rate'
  | 'estimated-premium'
  | 'minimum-premium'
  | 'insurable-turnover'
  | 'indication'
  | 'effective-buyers'
  | 'average-default-rate';

/** What the risk costs by loss, expense and capital alone, and whether the price covers it. */
export interface ExplainedTechnical {
  /** `inadequate` below the level of the book's guideline, 0.9 where the guideline does not speak. */
  readonly adequacy: 'adequate' | 'inadequate' | 'not-assessed';
  /** Technical premium and rate adequacy; empty where it is not assessed. */
  readonly figures: readonly ExplainedFigure<TechnicalFigureId>[];
  /** The comparison in words. */
  readonly sentence: string;
  /** One for each entry of the technical premium's own ledger; many are steps of the price as well. */
  readonly steps: readonly ExplainedStep[];
}

/** The numbers of the technical premium. */
export type TechnicalFigureId = 'technical-premium' | 'rate-adequacy';

/** What losses of the period cost, and who bears them. */
export interface ExplainedLosses {
  /** Rows of a table, with their currency. */
  readonly rows: readonly ExplainedLoss[];
  readonly sentence: string;
}

/** One measure of the losses of the period. */
export interface ExplainedLoss {
  readonly id: LossId;
  readonly label: string;
  /** In a normal year. */
  readonly present: string;
  /** In a bad year. */
  readonly stress: string;
}

/** The measures of the losses of the period. */
export type LossId = 'ground-up' | 'above-limits' | 'insured' | 'retained' | 'tail-value-at-risk';

/** A step of the price in words. */
export interface ExplainedStep {
  readonly id: string;
  readonly title: string;
  /** What was looked at, what it is worth and why. */
  readonly sentence: string;
  /** The operation as a word. */
  readonly operation: string;
  /** The operand with its sign of operation, for example `×0.934`. */
  readonly operand: string;
  /** Amounts of the running price, without the currency. */
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** `after / before - 1` as a signed percentage; a dash where there is nothing to compare with. */
  readonly relativeChange: string;
  /** Where in the manual the numbers stand. */
  readonly place: string;
  /** The entry of the ledger this explains. */
  readonly entry: LedgerEntry;
}

/** The proof that a price lies inside what is filed, in words. */
export interface ExplainedFiledRanges {
  readonly sentence: string;
  /** One for each range, in the order of the steps. */
  readonly rows: readonly ExplainedFiledRange[];
}

/** A filed range and the value taken from it. */
export interface ExplainedFiledRange {
  /** Title of the step. */
  readonly step: string;
  /** The row of the page, as the manual writes it. */
  readonly row: string;
  /** Both ends. */
  readonly range: string;
  /** What the book's own rule selects. */
  readonly calculated: string;
  /** What was used. */
  readonly value: string;
  readonly filedRange: FiledRange;
}

/** A finding in words. */
export interface ExplainedFinding {
  readonly title: string;
  /** The severity as a word. */
  readonly severity: string;
  readonly sentence: string;
  /** What can be done about it. */
  readonly remedy: string;
  readonly finding: Finding;
}

/** An assumption in words. */
export interface ExplainedAssumption {
  readonly sentence: string;
  /** What to send instead. */
  readonly remedy: string;
  readonly assumption: Assumption;
}

/** A buyer taken out of the insurable turnover, in words. */
export interface ExplainedExclusion {
  readonly sentence: string;
  /** What would bring the buyer back, if anything. */
  readonly remedy: string;
  readonly exclusion: ExcludedBuyer;
}

/** A problem of the submission in words. */
export interface ExplainedIssue {
  readonly path: string;
  readonly message: string;
  readonly issue: Issue;
}
