import type { MadeStep } from '../quoted/made-step.js';
import type { Finding } from '../quoted/findings.js';
import type { Risk } from '../risk/risk.js';
import type { StepLine } from '../rules/read/rate-book.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import type { Decimal } from '../values/decimal.js';
import type { Issue } from '../values/issues.js';
import type { HistoryMeasures } from './experience/measured-history.js';
import type { Measure } from './measures/measure.js';
import type { StepContext } from './step-context.js';
import type { LossCases } from './structure/loss-cases.js';
import type { StructuredLosses } from './structure/structured-losses.js';
import type { Worksheet } from './worksheet.js';

/** How far a rating has come. A run is never changed: each step makes the next one. */
export interface Run {
  readonly steps: readonly MadeStep[];
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
  /** Steps left out, because what they look at has nothing to say about the risk. */
  readonly leftOut: readonly string[];
  /** The running amount. */
  readonly before: Decimal;
  /** What it has led to: ratings that begin alike, such as the one without a history, share their first steps. */
  readonly taken: TakenStep[];
}

/** What all steps of a rating share. */
export interface RunSetting {
  readonly risk: Risk;
  readonly worksheet: Worksheet | null;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly neutralOf: (risk: Risk) => Decimal | null;
  readonly neutralRate: (submission: ParsedSubmission) => Decimal | null;
  readonly neutral: (setting: RunSetting) => Decimal | null;
  readonly once: StepContext['once'];
  readonly history: (context: StepContext) => HistoryMeasures | null;
  readonly lossCases: () => LossCases | null;
  readonly losses: (context: StepContext) => StructuredLosses;
  readonly maximum: Decimal | null;
  readonly technical: (run: Run, setting: RunSetting) => Decimal | null;
  /** The same rating under a maximum liability that is tried. */
  readonly under: (maximum: Decimal | null) => RunSetting;
  /** The rating before its first step. */
  readonly start: Run;
}

/** The line of a step that was taken, and the maximum liability it was taken under. */
interface TakenStep {
  readonly line: StepLine;
  readonly maximum: Decimal | null;
  readonly run: Run;
}
