import type { TraitName } from '../../../submission/buyer-traits.js';
import type { Axis, StepLine } from '../../read/rate-book.js';
import { adjustmentPages } from '../../read/adjustment-pages.js';
import { exchangePage } from '../../read/exchange-page.js';
import {
  measurePages,
  type PageRole,
  requiredPages,
  type StepKind,
  stepKinds,
} from '../../read/step-kinds.js';
import { measureNames, type MeasureName } from '../../read/measure-names.js';
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

/** What a book may look up: traits of buyers, and measures from beside it. */
type Known = Pick<Draft, 'traits' | 'ownMeasures'>;

/** What a measure is looked up by; undefined for a measure that does not exist, null for one from beside the book. */
export function measureKind(
  measure: string,
  { traits, ownMeasures }: Known,
): (typeof measureNames)[MeasureName] | null | undefined {
  if (ownMeasures.has(measure)) return null;
  if (Object.hasOwn(traits, measure)) return 'cell';
  return Object.hasOwn(measureNames, measure) ? measureNames[measure as MeasureName] : undefined;
}

/** Every reader of every page the book names or must have. */
export function readersOf(draft: Draft): PageReader[] {
  const required = Object.entries(pagesOf(draft)).map(([page, role]): PageReader => ({
    page,
    step: null,
    kind: null,
    field: 'page',
    role,
  }));
  return [
    ...draft.lines.flatMap((step) => readersIn(step, draft)),
    ...readersOfAdjustment(draft),
    ...readersOfExchange(draft),
    ...required,
  ];
}

/** Who reads the pages of the final premium: the scale for short periods, and each bonus. */
function readersOfAdjustment({ adjustment }: Draft): PageReader[] {
  if (!adjustment) return [];
  const reader = (page: string, role: keyof typeof adjustmentPages): PageReader => ({
    ...{ page, step: 'adjustment', kind: 'adjustment', field: `pages/${role}` },
    role: adjustmentPages[role],
  });
  const { scale } = adjustment.cancellation;
  return [
    ...(scale === undefined ? [] : [reader(scale, 'scale')]),
    ...adjustment.bonuses.map(({ kind, page }) => reader(page, kind)),
  ];
}

/** Who reads the reference rates. */
function readersOfExchange({ exchange }: Draft): PageReader[] {
  if (!exchange) return [];
  const { rates: page } = exchange;
  return [{ page, step: 'exchange', kind: 'exchange', field: 'pages/rates', role: exchangePage }];
}

/**
 * The pages of every book; what is assumed of buyers has a row for each trait the book looks up, and where political
 * risk is priced by peril one for the seller's country.
 */
function pagesOf({ lines, traits, pages }: Draft): Readonly<Record<string, PageRole>> {
  const { assumptions } = requiredPages;
  const looked = lines
    .flatMap(({ entry }) => [entry.measure ?? '', ...axesOf(entry, pages).map(measureOf)])
    .filter((measure) => Object.hasOwn(traits, measure) && traits[measure]?.required !== true);
  const named = lines.some(({ entry }) => entry.pages?.['perils'] !== undefined);
  const home = named ? ['policyholder-country'] : [];
  const rows = [...new Set<string>([...assumptions.rows, ...looked, ...home])];
  return { ...requiredPages, assumptions: { ...assumptions, rows } };
}

function readersIn({ entry }: Placed<StepLine>, known: Known & Pick<Draft, 'pages'>): PageReader[] {
  const kind = kindOf(entry);
  if (kind === undefined) return [];
  const common = { step: entry.id, kind: entry.kind };
  const named = Object.entries(entry.pages ?? {}).flatMap(([name, page]): PageReader[] => {
    const role = roleOf(name, { kind, entry, known });
    return role === undefined ? [] : [{ ...common, page, field: `pages/${name}`, role }];
  });
  const { page, factors = [] } = entry;
  const byAxes = [
    ...factors.map((factor): PageReader => ({
      ...common,
      page: factor,
      field: 'pages/factor',
      role: { shape: 'any', axes: 'buyer' },
    })),
    ...axesOf(entry, known.pages).flatMap((axis): PageReader[] =>
      axis.class === undefined
        ? []
        : [{ ...common, page: axis.class, field: 'pages/class', role: classRole(axis, known) }],
    ),
  ];
  if (kind.measured === undefined || page === undefined) return [...named, ...byAxes];
  const role = measuredRole(entry, kind, known);
  return [...named, { ...common, page, field: 'page', role }, ...byAxes];
}

/** The axes of the pages that a line reads by their own axes. */
function axesOf(
  { kind, measure, page = '', factors = [] }: StepLine,
  pages: Draft['pages'],
): readonly Axis[] {
  const own = kind === 'buyer-rate' || measure === 'axes' ? [page] : [];
  return [...own, ...factors].flatMap((id) => pages.get(id)?.page.axes ?? []);
}

function measureOf({ measure }: Axis): string {
  return measure;
}

/** The page that turns what an axis looks at into a level is keyed by the same. */
function classRole({ measure }: Axis, known: Known): PageRole {
  const keys = measure === 'buyer-grade' ? 'grade' : isCell(measure, known) ? measure : undefined;
  return { shape: 'keyed', unit: 'key', ...(keys !== undefined && { keys }) };
}

/** The role of a page named by a step; the class page of a cell measure is keyed by that measure. */
function roleOf(
  name: string,
  { kind, entry: { measure }, known }: { kind: StepKind; entry: StepLine; known: Known },
): PageRole | undefined {
  const role = Object.hasOwn(kind.pages ?? {}, name) ? kind.pages?.[name] : undefined;
  return role && name === 'class' && isCell(measure, known) ? { ...role, keys: measure } : role;
}

function measuredRole({ measure, pages }: StepLine, kind: StepKind, known: Known): PageRole {
  if (kind.measured === 'buyer') return { shape: 'any', axes: 'buyer' };
  if (measure === 'axes') return { shape: 'any', axes: 'risk' };
  if (isCell(measure, known))
    return pages?.['class'] === undefined ? { shape: 'keyed', keys: measure } : { shape: 'keyed' };
  return measureKind(measure ?? '', known) === 'number'
    ? { shape: 'any', numbers: true }
    : { shape: 'any' };
}

function isCell(measure: string | undefined, { traits }: Known): measure is TraitName {
  return measure !== undefined && Object.hasOwn(traits, measure);
}
