import type { StepLine } from '../../read/rate-book.js';
import type { Check } from './check.js';
import type { Placed } from './draft.js';
import type { Report } from './issue-report.js';
import { below, wholeBook } from './place.js';

/** Kinds that must come after others, where both are there. */
const after: Readonly<Record<string, readonly string[]>> = {
  'corridor-ceiling': ['combined-cap'],
  'corridor-floor': ['combined-cap'],
  'technical-floor': ['corridor-ceiling', 'corridor-floor'],
  'rate-rounding': ['corridor-ceiling', 'corridor-floor', 'technical-floor'],
  'premium-floor': ['rate-rounding'],
  'premium-rounding': ['premium-floor'],
};

/** Kinds that build on another. */
const needs: Readonly<Record<string, string>> = {
  'worksheet-relativity': 'worksheet-base',
  'worksheet-terms': 'worksheet-base',
  'non-qualifying-loss': 'worksheet-base',
  'each-loss': 'worksheet-base',
  'aggregate-first-loss': 'worksheet-base',
  'maximum-liability': 'worksheet-base',
  'capital-load': 'worksheet-base',
};

const repeatable: readonly string[] = ['page', 'flat-rate', 'worksheet-relativity', 'combined-cap'];
const last = 'premium-rounding';

/** The first step starts and no other; roundings, floors and corridors stand where they hold. */
export const stepOrder: Check = ({ steps, lines, allSteps }, report) => {
  if (!allSteps) return;
  if (steps.length === 0) report(below(wholeBook, 'algorithm'), 'no-steps');
  steps.forEach((step, index) => {
    start(step, index, report);
    order(step, index, { steps, report });
  });
  lines.forEach((line) => need(line, lines, report));
};

function start(
  { entry: { operation }, place }: Placed<StepLine>,
  index: number,
  report: Report,
): void {
  const at = below(place, 'operation');
  if (index === 0 && operation !== 'start') report(at, 'start-missing', { operation });
  if (index > 0 && operation === 'start') report(at, 'start-again');
}

function order(
  { entry: { kind }, place }: Placed<StepLine>,
  index: number,
  { steps, report }: { steps: readonly Placed<StepLine>[]; report: Report },
): void {
  const before = steps.slice(0, index).map(({ entry }) => entry);
  const behind = steps.slice(index + 1).map(({ entry }) => entry);
  const twin = before.find((step) => step.kind === kind);
  if (twin !== undefined && !repeatable.includes(kind))
    report(place, 'kind-twice', { kind, first: twin.id });
  const early = Object.hasOwn(after, kind) ? (after[kind] ?? []) : [];
  for (const other of behind)
    if (early.includes(other.kind))
      report(place, 'step-order', { kind, other: other.id, earlier: other.kind });
  if (kind === last && behind.length > 0) report(place, 'not-last', { kind });
}

function need(
  { entry: { kind }, place }: Placed<StepLine>,
  lines: readonly Placed<StepLine>[],
  report: Report,
): void {
  const needed = Object.hasOwn(needs, kind) ? needs[kind] : undefined;
  if (needed !== undefined && !lines.some(({ entry }) => entry.kind === needed))
    report(place, 'kind-needs', { kind, needed });
}
