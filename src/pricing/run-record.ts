import type { Finding } from '../quoted/findings.js';
import type { MadeStep } from '../quoted/made-step.js';
import type { Risk } from '../risk/risk.js';
import type { StepLine } from '../rules/read/rate-book.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import { type Decimal, decimal } from '../values/decimal.js';
import type { Issue } from '../values/issues.js';
import type { HistoryMeasures } from './experience/measured-history.js';
import type { Measure } from './measures/measure.js';
import type { PreparedSteps } from './prepared-steps.js';
import type { StepContext } from './step-context.js';
import type { LossCases } from './structure/loss-cases.js';
import type { StructuredLosses } from './structure/structured-losses.js';
import type { Worksheet } from './worksheet.js';

/** What is said of a rating besides its steps. */
export interface Noted {
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
  /** Steps left out, because what they look at has nothing to say about the risk. */
  readonly leftOut: readonly string[];
}

/**
 * How far a rating has come: the run before it and one step more. A run is never changed: each step makes the next one, and
 * ratings that begin alike, such as the one without a history, share their first steps.
 */
export class Run {
  readonly noted: Noted;
  /** The running amount. */
  readonly before: Decimal;
  private readonly from: Run | null;
  private readonly step: MadeStep | null;
  private readonly count: number;
  private listed: readonly MadeStep[] | null;
  /** What it has led to last, and by which line under which maximum liability it was led to itself. */
  private next: Run | null;
  private other: Run | null;
  private line: StepLine | null;
  private maximum: Decimal | null;

  private constructor(from: Run | null, step: MadeStep | null, noted: Noted) {
    this.noted = noted;
    this.before = step === null ? (from === null ? nothingYet : from.before) : step.after;
    this.from = from;
    this.step = step;
    this.count = (from === null ? 0 : from.count) + (step === null ? 0 : 1);
    this.listed = null;
    this.next = null;
    this.other = null;
    this.line = null;
    this.maximum = null;
  }

  /** A rating before its first step. */
  static empty(): Run {
    return new Run(null, null, nothingNoted);
  }

  /** The run with a step more. */
  with(step: MadeStep, noted = this.noted): Run {
    return new Run(this, step, noted);
  }

  /** The run with more to say and no step more. */
  noting(noted: Noted): Run {
    return new Run(this, null, noted);
  }

  /** The steps made, in their order. */
  get steps(): readonly MadeStep[] {
    return (this.listed ??= this.list());
  }

  get findings(): readonly Finding[] {
    return this.noted.findings;
  }

  get issues(): readonly Issue[] {
    return this.noted.issues;
  }

  get leftOut(): readonly string[] {
    return this.noted.leftOut;
  }

  /** What a line led to from here under a maximum liability. */
  after(line: StepLine, maximum: Decimal | null): Run | undefined {
    for (let next = this.next; next !== null; next = next.other)
      if (next.line === line && next.maximum === maximum) return next;
    return undefined;
  }

  /** Keeps what a line led to. */
  keep(run: Run, line: StepLine, maximum: Decimal | null): Run {
    run.line = line;
    run.maximum = maximum;
    run.other = this.next;
    this.next = run;
    return run;
  }

  private list(): readonly MadeStep[] {
    const steps = new Array<MadeStep>(this.count);
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let at: Run | null = this;
    for (; at !== null && at.listed === null; at = at.from)
      if (at.step !== null) steps[at.count - 1] = at.step;
    const known = at === null ? 0 : at.count;
    for (let place = 0; place < known; place += 1)
      steps[place] = (at?.listed as readonly MadeStep[])[place] as MadeStep;
    return steps;
  }
}

const nothingYet = /*#__PURE__*/ decimal(0);
const nothing: readonly never[] = Object.freeze([]);
const nothingNoted: Noted = Object.freeze({ findings: nothing, issues: nothing, leftOut: nothing });

/** What all steps of a rating share. */
export interface RunSetting {
  readonly risk: Risk;
  /** The steps of its book, made ready. */
  readonly steps: PreparedSteps;
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
