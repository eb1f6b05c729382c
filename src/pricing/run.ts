import { type Decimal, decimal } from '../values/decimal.js';
import type { Finding } from '../quoted/findings.js';
import type { Issue } from '../values/issues.js';
import { enter, type LedgerEntry } from '../quoted/ledger.js';
import { recordableFacts } from '../quoted/recordable-facts.js';
import type { Risk } from '../risk/risk.js';
import type { StepLine } from '../rules/read/rate-book.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import type { StepKindName } from '../rules/read/step-stages.js';
import { kinds } from './kinds/index.js';
import type { HistoryMeasures } from './experience/measured-history.js';
import type { Measure } from './measures/measure.js';
import { isPriced, type StepContext } from './step-context.js';
import type { LossCases } from './structure/loss-cases.js';
import type { StructuredLosses } from './structure/structured-losses.js';
import type { Worksheet } from './worksheet.js';

/** How far a rating has come. A run is never changed: each step makes the next one. */
export interface Run {
  readonly ledger: readonly LedgerEntry[];
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
  /** Steps left out, because what they look at has nothing to say about the risk. */
  readonly leftOut: readonly string[];
  /** The running amount. */
  readonly before: Decimal;
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
  /** The rating before its first step. */
  readonly start: Run;
  /** What each run has led to: ratings that begin alike, such as the one without a history, share their first steps. */
  readonly taken: WeakMap<Run, Map<StepLine, TakenStep>>;
}

/** A step that was taken, and the maximum liability it was taken under. */
interface TakenStep {
  readonly maximum: Decimal | null;
  readonly run: Run;
}

/** A rating before its first step. */
export function emptyRun(): Run {
  return { ledger: [], findings: [], issues: [], leftOut: [], before: decimal(0) };
}

/**
 * Makes the step of a line and applies it. A step that cannot be made leaves its issues; one that does not apply
 * leaves a finding. What follows from the same run by the same line is made once.
 */
export function takeStep(run: Run, line: StepLine, setting: RunSetting): Run {
  const { taken, maximum } = setting;
  const steps = taken.get(run) ?? new Map<StepLine, TakenStep>();
  const known = steps.get(line);
  if (known?.maximum === maximum) return known.run;
  const made = stepFrom(run, line, setting);
  taken.set(run, steps.set(line, { maximum, run: made }));
  return made;
}

function stepFrom(run: Run, line: StepLine, setting: RunSetting): Run {
  const { ledger, before } = run;
  const context = contextOf(run, line, setting);
  const made = kinds[line.kind as StepKindName](context);
  const findings = [...run.findings, ...(made.findings ?? [])];
  if (!isPriced(made)) {
    const isSilent = made.issues.length === 0 && made.findings === undefined;
    const leftOut = isSilent ? [...run.leftOut, line.id] : run.leftOut;
    return { ...run, findings, issues: withNew(run.issues, made.issues), leftOut };
  }
  const { id, kind, measure, title, operation } = line;
  const { operand, facts, sources } = made;
  const { entry, amount } = enter(before, {
    id,
    kind,
    measure,
    title,
    operation,
    operand,
    facts: recordableFacts(id, facts),
    sources,
  });
  return {
    ledger: [...ledger, entry],
    findings,
    issues: run.issues,
    leftOut: run.leftOut,
    before: amount,
  };
}

/** What the step of a line is given. */
export function contextOf(run: Run, line: StepLine, setting: RunSetting): StepContext {
  const { ledger, before } = run;
  const context: StepContext = {
    risk: setting.risk,
    worksheet: setting.worksheet,
    measures: setting.measures,
    line,
    earlier: ledger,
    before,
    neutralOf: setting.neutralOf,
    neutralRate: setting.neutralRate,
    neutral: () => setting.neutral(setting),
    once: setting.once,
    history: () => setting.history(context),
    lossCases: setting.lossCases,
    losses: () => setting.losses(context),
    maximum: setting.maximum,
    technical: () => setting.technical(run, setting),
  };
  return context;
}

/** What two steps find wrong with the same value is said once. */
function withNew(known: readonly Issue[], found: readonly Issue[]): readonly Issue[] {
  const said = new Set(known.map(({ path, code }) => `${code} ${path}`));
  return [...known, ...found.filter(({ path, code }) => !said.has(`${code} ${path}`))];
}
