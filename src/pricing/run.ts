import type { Finding } from '../quoted/findings.js';
import type { Issue } from '../values/issues.js';
import { MadeStep } from '../quoted/made-step.js';
import { recordableFacts } from '../quoted/recordable-facts.js';
import type { StepLine } from '../rules/read/rate-book.js';
import { RunContext } from './run-context.js';
import { type Noted, Run, type RunSetting } from './run-record.js';
import { isPriced, type StepContext } from './step-context.js';

export type { Run, RunSetting } from './run-record.js';

const nothing: readonly never[] = Object.freeze([]);

/** A rating before its first step. */
export function emptyRun(): Run {
  return Run.empty();
}

/** A rating that has come as far as some steps of another one. */
export function runAfter(steps: readonly MadeStep[]): Run {
  return steps.reduce((run, step) => run.with(step), emptyRun());
}

/**
 * Makes the step of a line and applies it. A step that cannot be made leaves its issues; one that does not apply
 * leaves a finding. What follows from the same run by the same line is made once.
 */
export function takeStep(run: Run, line: StepLine, setting: RunSetting): Run {
  const { maximum } = setting;
  return (
    run.after(line, maximum) ??
    run.keep(stepFrom(run, setting, new RunContext(run, line, setting)), line, maximum)
  );
}

function stepFrom(run: Run, { steps }: RunSetting, context: StepContext): Run {
  const { line } = context;
  const { head, kind } = steps.of(line);
  const made = kind(context);
  const { noted } = run;
  if (isPriced(made)) {
    if (typeof made.facts === 'object') recordableFacts(line.id, made.facts);
    return run.with(new MadeStep(run.before, head, made), withFindings(noted, made.findings));
  }
  const isSilent = made.issues.length === 0 && made.findings === undefined;
  return run.noting({
    ...withFindings(noted, made.findings),
    issues: withNew(noted.issues, made.issues),
    leftOut: isSilent ? [...noted.leftOut, line.id] : noted.leftOut,
  });
}

function withFindings(noted: Noted, more: readonly Finding[] = nothing): Noted {
  return more.length === 0 ? noted : { ...noted, findings: [...noted.findings, ...more] };
}

/** What two steps find wrong with the same value is said once. */
function withNew(known: readonly Issue[], found: readonly Issue[]): readonly Issue[] {
  const said = new Set(known.map(({ path, code }) => `${code} ${path}`));
  return [...known, ...found.filter(({ path, code }) => !said.has(`${code} ${path}`))];
}
