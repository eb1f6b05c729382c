import type { StepLine } from '../../read/rate-book.js';
import type { Check } from './check.js';
import type { Placed } from './draft.js';
import type { Report } from './issue-report.js';
import { stageOf, stages, type StepKindName } from '../../read/step-stages.js';
import { below, wholeBook } from './place.js';
import { kindOf } from './readers.js';

const worksheet: StepKindName = 'worksheet-base';
const last = stages.length - 1;

/** Place of a kind among the stages that have an order; below all of them for the others. */
function rank(kind: string): number {
  const stage = stageOf(kind);
  const place = stage === undefined ? -1 : stages.indexOf(stage);
  return place < stages.indexOf('cap') ? -1 : place;
}

/** The first step starts and no other; roundings, floors and corridors stand where they hold. */
export const stepOrder: Check = ({ steps, lines, allSteps }, report) => {
  if (!allSteps) return;
  if (steps.length === 0) report(below(wholeBook, 'algorithm'), 'no-steps');
  steps.forEach((step, index) => {
    start(step, index, { steps, report });
    order(step, index, { steps, report });
  });
  lines.forEach((line) => need(line, lines, report));
};

function start(
  { entry: { operation }, place }: Placed<StepLine>,
  index: number,
  { steps, report }: { steps: readonly Placed<StepLine>[]; report: Report },
): void {
  const at = below(place, 'operation');
  if (index === 0 && operation !== 'start') report(at, 'start-missing', { operation });
  if (index > 0 && operation === 'start' && !isAlternative(index, steps)) report(at, 'start-again');
}

/** True where all steps up to this one are alternatives of one choice, no key of which two of them take. */
function isAlternative(index: number, steps: readonly Placed<StepLine>[]): boolean {
  const choices = steps.slice(0, index + 1).map(({ entry }) => entry.only);
  const keys = choices.flatMap((only) => only?.keys ?? []);
  return (
    choices.every((only) => only !== undefined && only.attribute === choices[0]?.attribute) &&
    new Set(keys).size === keys.length
  );
}

function order(
  { entry, place }: Placed<StepLine>,
  index: number,
  { steps, report }: { steps: readonly Placed<StepLine>[]; report: Report },
): void {
  const { kind } = entry;
  const before = steps.slice(0, index).map((step) => step.entry);
  const behind = steps.slice(index + 1).map((step) => step.entry);
  const twin = before.find((step) => step.kind === kind);
  if (twin !== undefined && kindOf(entry)?.repeatable !== true)
    report(place, 'kind-twice', { kind, first: twin.id });
  for (const other of behind)
    if (rank(other.kind) >= 0 && rank(other.kind) < rank(kind))
      report(place, 'step-order', { kind, other: other.id, earlier: other.kind });
  if (rank(kind) === last && behind.length > 0) report(place, 'not-last', { kind });
}

function need(
  { entry, place }: Placed<StepLine>,
  lines: readonly Placed<StepLine>[],
  report: Report,
): void {
  const isLooking = kindOf(entry)?.worksheet === true;
  if (isLooking && !lines.some((line) => line.entry.kind === worksheet))
    report(place, 'kind-needs', { kind: entry.kind, needed: worksheet });
}
