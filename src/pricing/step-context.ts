import type { Decimal } from '../values/decimal.js';
import type { Finding } from '../quoted/findings.js';
import type { Facts } from '../quoted/ledger.js';
import type { Source } from '../rules/read/source.js';
import type { Issue } from '../values/issues.js';
import type { FoundOperand, MadeStep } from '../quoted/made-step.js';
import type { Risk } from '../risk/risk.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import type { StepLine } from '../rules/read/rate-book.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { HistoryMeasures } from './experience/measured-history.js';
import type { Measure } from './measures/measure.js';
import type { LossCases } from './structure/loss-cases.js';
import type { StructuredLosses } from './structure/structured-losses.js';
import type { Worksheet } from './worksheet.js';

/** What a kind of step is given: the risk, its line in the book, and the steps made before it. */
export interface StepContext {
  readonly risk: Risk;
  readonly line: StepLine;
  readonly worksheet: Worksheet | null;
  /** The steps made before, in their order. */
  readonly earlier: readonly MadeStep[];
  /** Measures from beside the call, by id. */
  readonly measures: Readonly<Record<string, Measure>>;
  /** The running amount before this step: to compare with, never to change. */
  readonly before: Decimal;
  /** The price of this risk before experience, continuity, corridor and roundings; null when it cannot be priced. */
  readonly neutral: () => Decimal | null;
  /** The same of any risk, by the same book. */
  readonly neutralOf: (risk: Risk) => Decimal | null;
  /** The same of a submission, for a unit of its turnover: quotes that differ elsewhere share it. */
  readonly neutralRate: (submission: ParsedSubmission) => Decimal | null;
  /** What steps of a rating have in common, worked out once; the key says all it is made from besides the risk. */
  readonly once: <Value>(key: string, make: () => Value) => Value;
  /** Raw measures of the loss history; null without one. */
  readonly history: () => HistoryMeasures | null;
  /** The losses of the risk in any situation; null for a book without a loss distribution. */
  readonly lossCases: () => LossCases | null;
  /** The year's losses under the cover, at the level the steps made say, worked out when first asked for. */
  readonly losses: () => StructuredLosses;
  /** Maximum liability as an amount, a multiple of the premium solved; null when there is none. */
  readonly maximum: Decimal | null;
  /** The technical premium from the steps made so far; null when the book has none. */
  readonly technical: () => Decimal | null;
  /** The same for another line of the book. */
  readonly at: (line: StepLine) => StepContext;
}

/**
 * What a kind of step finds: an operand, and its facts and sources, which may be functions: a price that nobody records
 * does not make them.
 */
export interface Priced extends FoundOperand {
  readonly findings?: readonly Finding[] | undefined;
}

/** A step that cannot be made: the issue says why, or the step does not apply and a finding says so. */
export interface Unpriced {
  readonly issues: readonly Issue[];
  readonly findings?: readonly Finding[];
}

/** A kind of step: a pure function from what it looks at to an operand. */
export type Kind = (context: StepContext) => Priced | Unpriced;

/** A kind that reads what is the same in every quote of a book once: what its line names, and the page it looks at. */
export interface PreparedKind {
  readonly prepare: (line: StepLine, book: LoadedRateBook) => Kind;
}

/**
 * An operand with what is recorded of it, as most kinds find it: records of few shapes are told apart and read several
 * times as fast as records of many.
 */
export class FoundStep implements Priced {
  readonly operand: Decimal;
  readonly findings: undefined;
  readonly frozen: undefined;
  readonly facts: Priced['facts'];
  readonly sources: Priced['sources'];

  constructor(operand: Decimal, facts: Priced['facts'], sources: Priced['sources']) {
    this.operand = operand;
    this.findings = undefined;
    this.frozen = undefined;
    this.facts = facts;
    this.sources = sources;
  }
}

/** The same of a kind whose facts are frozen where they are made, and whose sources are those of every step of its line. */
export class PlainStep implements Priced {
  readonly operand: Decimal;
  readonly findings: Priced['findings'];
  readonly frozen: true;
  readonly facts: () => Facts;
  readonly sources: readonly Source[];

  constructor(
    operand: Decimal,
    facts: () => Facts,
    sources: readonly Source[],
    findings?: Priced['findings'],
  ) {
    this.operand = operand;
    this.findings = findings;
    this.frozen = true;
    this.facts = facts;
    this.sources = sources;
  }
}

/** True when the kind made a step. */
export function isPriced(result: Priced | Unpriced): result is Priced {
  return (result as Partial<Priced>).operand !== undefined;
}
