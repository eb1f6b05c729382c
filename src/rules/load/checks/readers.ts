import type { StepLine } from '../../read/rate-book.js';
import {
  measureNames,
  type MeasureName,
  measurePages,
  type PageRole,
  requiredPages,
  type StepKind,
  stepKinds,
} from '../../read/step-kinds.js';
import type { Draft, Placed } from './draft.js';

/** A role a page plays: who reads it, under which name, and what it must look like. */
export interface PageReader {
  readonly page: string;
  /** Id of the step, or null for a page every book has. */
  readonly step: string | null;
  readonly kind: string | null;
  /** The field of the step that names the page. */
  readonly field: 'page' | `pages/${string}`;
  readonly role: PageRole;
}

/** The kind of a step with the pages its measure reads besides; undefined for a kind that does not exist. */
export function kindOf({ kind: name, measure = '' }: StepLine): StepKind | undefined {
  if (!Object.hasOwn(stepKinds, name)) return undefined;
  const kind: StepKind = stepKinds[name as keyof typeof stepKinds];
  const besides =
    kind.measured === 'number-or-key' && Object.hasOwn(measurePages, measure)
      ? measurePages[measure]
      : undefined;
  return besides === undefined ? kind : { ...kind, pages: { ...kind.pages, ...besides } };
}

/** What a measure is looked up by; undefined for a measure that does not exist, null for one from beside the book. */
export function measureKind(
  measure: string,
  own: Draft['ownMeasures'],
): (typeof measureNames)[MeasureName] | null | undefined {
  if (own.has(measure)) return null;
  return Object.hasOwn(measureNames, measure) ? measureNames[measure as MeasureName] : undefined;
}

/** Every reader of every page the book names or must have. */
export function readersOf({ lines, ownMeasures }: Draft): PageReader[] {
  const required = Object.entries(requiredPages).map(([page, role]): PageReader => ({
    page,
    step: null,
    kind: null,
    field: 'page',
    role,
  }));
  return [...lines.flatMap((step) => readersIn(step, ownMeasures)), ...required];
}

function readersIn({ entry }: Placed<StepLine>, own: Draft['ownMeasures']): PageReader[] {
  const kind = kindOf(entry);
  if (kind === undefined) return [];
  const common = { step: entry.id, kind: entry.kind };
  const named = Object.entries(entry.pages ?? {}).flatMap(([name, page]): PageReader[] => {
    const role = roleOf(kind, name, entry);
    return role === undefined ? [] : [{ ...common, page, field: `pages/${name}`, role }];
  });
  const { page } = entry;
  if (kind.measured === undefined || page === undefined) return named;
  return [...named, { ...common, page, field: 'page', role: measuredRole(entry, own) }];
}

/** The role of a page named by a step; the class page of a cell measure is keyed by that measure. */
export function roleOf(kind: StepKind, name: string, { measure }: StepLine): PageRole | undefined {
  const role = Object.hasOwn(kind.pages ?? {}, name) ? kind.pages?.[name] : undefined;
  return role && name === 'class' && isCell(measure) ? { ...role, keys: measure } : role;
}

function measuredRole({ measure, pages }: StepLine, own: Draft['ownMeasures']): PageRole {
  if (isCell(measure))
    return pages?.['class'] === undefined ? { shape: 'keyed', keys: measure } : { shape: 'keyed' };
  return measureKind(measure ?? '', own) === 'number'
    ? { shape: 'any', numbers: true }
    : { shape: 'any' };
}

function isCell(measure: string | undefined): measure is 'country' | 'industry' | 'payment-method' {
  return measure === 'country' || measure === 'industry' || measure === 'payment-method';
}
