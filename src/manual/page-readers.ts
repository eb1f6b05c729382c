import type { RateBook, StepLine } from '../rules/read/rate-book.js';
import { adjustmentPages } from '../rules/read/adjustment-pages.js';
import { pagesByAxes } from '../rules/read/buyer-axes.js';
import {
  measurePages,
  type PageRole,
  requiredPages,
  type StepKind,
  stepKinds,
} from '../rules/read/step-kinds.js';

/** A step that reads a page. */
export interface PageReader {
  readonly line: StepLine;
  /** The role the page plays for the step; null where the step looks its measure up on it. */
  readonly role: string | null;
}

/** All steps of a book: those of the algorithm, then the lines of the technical premium. */
export function allSteps({ algorithm, technical }: RateBook): readonly StepLine[] {
  return [...algorithm, ...(technical?.lines ?? [])];
}

/** The pages a step reads, in the order in which its line names them. */
export function pagesOf(line: StepLine): readonly { page: string; role: string | null }[] {
  const roles = Object.entries(line.pages ?? {}).map(([role, page]) => ({ page, role }));
  const looked = [line.page ?? [], line.factors ?? []].flat();
  return [...looked.map((page) => ({ page, role: null })), ...roles];
}

/** The steps that read a page. */
export function readersOf(book: RateBook, id: string): readonly PageReader[] {
  return allSteps(book).flatMap((line) =>
    [...pagesOf(line), ...classesOf(line, book)]
      .filter(({ page }) => page === id)
      .map(({ role }) => ({ line, role })),
  );
}

/** The pages that turn what the axes of a step's pages look at into levels. */
function classesOf(line: StepLine, { pages }: RateBook): readonly { page: string; role: string }[] {
  return pagesByAxes(line)
    .flatMap((page) => pages[page]?.axes ?? [])
    .flatMap((axis) => (axis.class === undefined ? [] : [{ page: axis.class, role: 'class' }]));
}

/** The roles a page plays for the final premium. */
export function adjustmentRoles(
  { adjustment }: RateBook,
  id: string,
): readonly (keyof typeof adjustmentPages)[] {
  if (adjustment === undefined) return [];
  const bonuses = adjustment.bonuses.filter(({ page }) => page === id).map(({ kind }) => kind);
  return adjustment.cancellation.scale === id ? ['scale', ...bonuses] : bonuses;
}

/** The rows whose names mean something on this page, because a kind of step or the loader asks for them. */
export function namedRows(book: RateBook, id: string): ReadonlySet<string> {
  const asked = readersOf(book, id).map(({ line, role }) => roleOf(line, role));
  const settled: readonly PageRole[] = adjustmentRoles(book, id).map(
    (role) => adjustmentPages[role],
  );
  const required: Readonly<Record<string, PageRole>> = requiredPages;
  const roles = [...asked, ...settled, Object.hasOwn(required, id) ? required[id] : undefined];
  return new Set(roles.flatMap((role) => role?.rows ?? []));
}

function roleOf({ kind, measure = '' }: StepLine, role: string | null): PageRole | undefined {
  const kinds: Readonly<Record<string, StepKind>> = stepKinds;
  const pages = {
    ...(Object.hasOwn(kinds, kind) ? kinds[kind]?.pages : undefined),
    ...(Object.hasOwn(measurePages, measure) ? measurePages[measure] : undefined),
  };
  return role !== null && Object.hasOwn(pages, role) ? pages[role] : undefined;
}
