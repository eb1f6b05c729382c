import { type Decimal, decimal } from '../values/decimal.js';
import type { Finding } from '../quoted/findings.js';
import type { Issue } from '../values/issues.js';
import { type FoundOperand, MadeStep } from '../quoted/made-step.js';
import { recordableFacts } from '../quoted/recordable-facts.js';
import type { StepLine } from '../rules/read/rate-book.js';
import { kindOf } from './prepared-steps.js';
import { contextOf } from './run-context.js';
import type { Run, RunSetting } from './run-record.js';
import { isPriced } from './step-context.js';

export type { Run, RunSetting } from './run-record.js';

const nothing: readonly never[] = Object.freeze([]);

/** A rating before its first step. */
export function emptyRun(): Run {
  return runFrom({ steps: nothing, findings: nothing, issues: nothing }, nothing, decimal(0));
}

function runFrom(
  { steps, findings, issues }: Pick<Run, 'steps' | 'findings' | 'issues'>,
  leftOut: readonly string[],
  before: Decimal,
): Run {
  return { steps, findings, issues, leftOut, before, taken: [] };
}

/** A rating that has come as far as some steps of another one. */
export function runAfter(steps: readonly MadeStep[]): Run {
  const { issues, findings, before } = emptyRun();
  return runFrom({ steps, issues, findings }, nothing, steps.at(-1)?.after ?? before);
}

/**
 * Makes the step of a line and applies it. A step that cannot be made leaves its issues; one that does not apply
 * leaves a finding. What follows from the same run by the same line is made once.
 */
export function takeStep(run: Run, line: StepLine, setting: RunSetting): Run {
  const { maximum } = setting;
  const { taken } = run;
  for (const known of taken) if (known.line === line && known.maximum === maximum) return known.run;
  const made = stepFrom(run, line, setting);
  taken.push({ line, maximum, run: made });
  return made;
}

function stepFrom(run: Run, line: StepLine, setting: RunSetting): Run {
  const made = kindOf(line, setting.risk.book)(contextOf(run, line, setting));
  const { issues } = run;
  const findings = joined(run.findings, made.findings);
  if (isPriced(made)) return entered(run, line, made, findings);
  const isSilent = made.issues.length === 0 && made.findings === undefined;
  const leftOut = isSilent ? [...run.leftOut, line.id] : run.leftOut;
  return runFrom({ ...run, findings, issues: withNew(issues, made.issues) }, leftOut, run.before);
}

function entered(
  { steps, issues, leftOut, before }: Run,
  line: StepLine,
  found: FoundOperand,
  findings: readonly Finding[],
): Run {
  if (typeof found.facts === 'object') recordableFacts(line.id, found.facts);
  const step = new MadeStep(before, line, found);
  return runFrom({ steps: [...steps, step], findings, issues }, leftOut, step.after);
}

function joined(known: readonly Finding[], more: readonly Finding[] = nothing): readonly Finding[] {
  return more.length === 0 ? known : [...known, ...more];
}

/** What two steps find wrong with the same value is said once. */
function withNew(known: readonly Issue[], found: readonly Issue[]): readonly Issue[] {
  const said = new Set(known.map(({ path, code }) => `${code} ${path}`));
  return [...known, ...found.filter(({ path, code }) => !said.has(`${code} ${path}`))];
}
