import type { StepLine } from '../../read/rate-book.js';
import { type StepKind, stepKinds } from '../../read/step-kinds.js';
import type { Check } from './check.js';
import type { Draft, Placed } from './draft.js';
import type { Report } from './issue-report.js';
import { below } from './place.js';
import { kindOf, measureKind } from './readers.js';
import { measurePages } from '../../read/step-kinds.js';
import { measureNames } from '../../read/measure-names.js';

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
  inputs(step, kind, draft, report);
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
    inputs: kind.inputs !== undefined,
    only: canBeOneOf(entry),
    turnover: entry.measure === 'turnover-size',
    withinLimits: kind.factors === true && isBalance(entry),
    rounding: kind.factors === true,
  };
  for (const [field, isRead] of Object.entries(optional))
    if (!isRead && Object.hasOwn(entry, field))
      report(below(place, field), 'field-superfluous', { field });
};

/** Steps that look a value up may be one of several alternatives; the others hold the price or look at all of it. */
function canBeOneOf({ kind }: StepLine): boolean {
  return ['flat-rate', 'buyer-rate', 'page', 'credibility-factor'].includes(kind);
}

/** Each number of a formula is there, and is a measure of the whole risk. */
const inputs: StepCheck = ({ entry, place }, kind, _draft, report) => {
  for (const name of kind.inputs ?? [])
    if (!Object.hasOwn(entry.inputs ?? {}, name))
      report(below(place, 'inputs', name), 'field-missing', {
        kind: entry.kind,
        field: `inputs/${name}`,
      });
  for (const [name, { measure: looked, attribute }] of Object.entries(entry.inputs ?? {})) {
    const at = below(place, 'inputs', name);
    if (kind.inputs?.includes(name) === false)
      report(at, 'field-superfluous', { field: `inputs/${name}` });
    const known = Object.keys(measureNames).filter((each) => isPlainMeasure(each));
    if (!isPlainMeasure(looked))
      report(below(at, 'measure'), 'measure-unknown', {
        ...{ measure: looked, kind: entry.kind, known: known.join(', ') },
      });
    if (looked === 'attribute' && attribute === undefined)
      report(below(at, 'attribute'), 'field-missing', { kind: 'attribute', field: 'attribute' });
  }
};

/** A measure that needs no page of its own: a number of the whole risk, or an attribute. */
function isPlainMeasure(name: string): boolean {
  const names: Readonly<Record<string, string>> = measureNames;
  const isNumber = names[name] === 'number' || names[name] === 'key-or-number';
  return Object.hasOwn(names, name) && isNumber && !Object.hasOwn(measurePages, name);
}

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
