import type { StepLine } from '../../read/rate-book.js';
import { type StepKind, stepKinds } from '../../read/step-kinds.js';
import type { Check } from './check.js';
import type { Draft, Placed } from './draft.js';
import type { Report } from './issue-report.js';
import { below } from './place.js';
import { kindOf, measureKind } from './readers.js';
import { measureNames } from '../../read/step-kinds.js';

/** Each step has a known kind, an operation of that kind, and the fields and pages the kind reads; no others. */
export const stepFields: Check = (draft, report) => {
  for (const step of draft.lines) {
    const kind = kindOf(step.entry);
    if (kind === undefined)
      report(below(step.place, 'kind'), 'kind-unknown', {
        kind: step.entry.kind,
        known: Object.keys(stepKinds).join(', '),
      });
    else checkStep(step, kind, draft, report);
  }
};

type StepCheck = (step: Placed<StepLine>, kind: StepKind, draft: Draft, report: Report) => void;

const checkStep: StepCheck = (step, kind, draft, report) => {
  const { entry, place } = step;
  if (!kind.operations.includes(entry.operation))
    report(below(place, 'operation'), 'operation-not-allowed', {
      kind: entry.kind,
      operation: entry.operation,
      known: kind.operations.join(', '),
    });
  fields(step, kind, draft, report);
  measure(step, kind, draft, report);
  roles(step, kind, draft, report);
};

const fields: StepCheck = ({ entry, place }, kind, _draft, report) => {
  const reads = {
    measure: kind.measured !== undefined && kind.measured !== 'buyer',
    page: kind.measured !== undefined,
    steps: kind.steps === true,
    attribute: kind.measured !== undefined && entry.measure === 'attribute',
  };
  for (const [field, isRead] of Object.entries(reads)) {
    const isGiven = Object.hasOwn(entry, field);
    if (isRead && !isGiven)
      report(below(place, field), 'field-missing', { kind: entry.kind, field });
    if (!isRead && isGiven) report(below(place, field), 'field-superfluous', { field });
  }
  const optional = {
    base: kind.base === true,
    factors: kind.factors === true,
    withinLimits: kind.factors === true && isBalance(entry),
    rounding: kind.factors === true,
  };
  for (const [field, isRead] of Object.entries(optional))
    if (!isRead && Object.hasOwn(entry, field))
      report(below(place, field), 'field-superfluous', { field });
};

/** A balance can be cut at a limit; a turnover, a limit or a number of buyers cannot. */
function isBalance({ base }: StepLine): boolean {
  return base === 'average-balance' || base === 'peak-balance';
}

const measure: StepCheck = ({ entry, place }, kind, draft, report) => {
  if (kind.measured === undefined || entry.measure === undefined) return;
  const looked = measureKind(entry.measure, draft);
  const fits = looked !== undefined && (looked === 'cell') === (kind.measured === 'cell');
  const known =
    kind.measured === 'cell'
      ? Object.keys(draft.traits)
      : Object.keys(measureNames).filter((name) => measureKind(name, draft) !== 'cell');
  if (!fits)
    report(below(place, 'measure'), 'measure-unknown', {
      measure: entry.measure,
      kind: entry.kind,
      known: known.join(', '),
    });
};

const roles: StepCheck = ({ entry, place }, kind, { pageIds }, report) => {
  const known = Object.entries(kind.pages ?? {});
  for (const [role, { optional }] of known)
    if (optional !== true && !Object.hasOwn(entry.pages ?? {}, role))
      report(below(place, 'pages', role), 'role-missing', { role });
  const named = Object.entries(entry.pages ?? {}).map(([role, page]) => ({ role, page }));
  for (const { role } of named)
    if (!known.some(([name]) => name === role))
      report(below(place, 'pages', role), 'role-unknown', {
        role,
        known: known.map(([name]) => name).join(', ') || '–',
      });
  for (const { role, page } of named)
    if (!pageIds.has(page))
      report(below(place, 'pages', role), 'page-unknown', { field: `pages/${role}`, page });
  for (const [index, page] of (entry.factors ?? []).entries())
    if (!pageIds.has(page))
      report(below(place, 'factors', index), 'page-unknown', { field: `factors/${index}`, page });
  if (entry.page !== undefined && !pageIds.has(entry.page))
    report(below(place, 'page'), 'page-unknown', { field: 'page', page: entry.page });
};
