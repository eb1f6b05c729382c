import { type Decimal, decimal, decimalText } from '../decimal.js';
import type { Finding } from '../findings.js';
import type { Issue } from '../issues.js';
import { enter, type LedgerEntry, type Step } from '../ledger.js';
import type { Risk } from '../risk.js';
import type { StepLine } from '../rules/rate-book.js';
import type { StepKindName } from '../rules/step-kinds.js';
import { kinds } from './kinds/index.js';
import type { Measure } from './measures/measure.js';
import { isPriced, type StepContext } from './step-context.js';
import type { StructuredLosses } from './structure/structured-losses.js';
import type { Worksheet } from './worksheet.js';

/** How far a rating has come. A run is never changed: each step makes the next one. */
export interface Run {
  readonly ledger: readonly LedgerEntry[];
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
  readonly earlier: ReadonlyMap<string, Step>;
  readonly before: Decimal;
  readonly indication: Decimal;
}

/** What all steps of a rating share. */
export interface RunSetting {
  readonly risk: Risk;
  readonly worksheet: Worksheet | null;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly indicationOf: (risk: Risk) => Decimal | null;
  readonly losses: (line: StepLine, earlier: ReadonlyMap<string, Step>) => StructuredLosses;
  readonly maximum: Decimal | null;
  readonly technical: (run: Run, setting: RunSetting) => Decimal | null;
}

/** A rating before its first step. */
export function emptyRun(): Run {
  const nothing = decimal(0);
  return {
    ledger: [],
    findings: [],
    issues: [],
    earlier: new Map(),
    before: nothing,
    indication: nothing,
  };
}

/**
 * Makes the step of a line and applies it. A step that cannot be made leaves its issues; one that does not apply
 * leaves a finding.
 */
export function takeStep(run: Run, line: StepLine, setting: RunSetting): Run {
  const indication = run.ledger.some(({ kind }) => isCorridor(kind)) ? run.indication : run.before;
  const { earlier, before } = run;
  const context: StepContext = {
    risk: setting.risk,
    worksheet: setting.worksheet,
    measures: setting.measures,
    line,
    earlier,
    before,
    indication,
    indicationOf: setting.indicationOf,
    losses: () => setting.losses(line, earlier),
    maximum: setting.maximum,
    technical: () => setting.technical(run, setting),
  };
  const made = kinds[line.kind as StepKindName](context);
  const findings = [...run.findings, ...(made.findings ?? [])];
  if (!isPriced(made))
    return { ...run, indication, findings, issues: [...run.issues, ...made.issues] };
  const { id, kind, measure, title, operation } = line;
  const { facts, sources } = made;
  const operand = decimalText(made.operand);
  const entry = enter(before, { id, kind, measure, title, operation, operand, facts, sources });
  return {
    ledger: [...run.ledger, entry],
    findings,
    issues: run.issues,
    earlier: new Map(earlier).set(id, entry),
    before: decimal(entry.after),
    indication,
  };
}

/** True for the kinds that hold a renewal within a corridor. */
export function isCorridor(kind: string): boolean {
  return kind.startsWith('corridor');
}
