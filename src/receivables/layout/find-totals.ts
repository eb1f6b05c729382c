import { readsLikeName } from '../columns/reads-like-name.js';
import { hasMoney, type RowMoney } from './money-columns.js';
import type { RowMarks } from './row-marks.js';
import type { Run, RunningSums } from './running-sums.js';
import { totalLabel } from './total-label.js';

/** A row that may be a total. */
export interface Candidate {
  readonly marks: RowMarks;
  readonly money: RowMoney;
  /** True when rows of the list have numbers or dates of their own. */
  readonly hasOwn: boolean;
  /** True when a row above has this id. */
  readonly idAbove: boolean;
  /** First row above that a text names, where it is one of the list's or a heading: the section of that name. */
  readonly sectionOf: (name: string) => number | undefined;
}

/** Why a row is a total: the run it adds up, or its words alone. */
export interface FoundTotal {
  readonly run?: Run;
}

/**
 * Decides whether a row is a total. One that is in every amount the sum of the whole run above it since the last total,
 * of two rows or more, is one, unless it has a number, date or id of its own. Over a single row a second sign is needed:
 * a word for totals, the name of the section, or that it lacks the number and date that rows of the list have. Words
 * alone make a total of a row that has no number, date or id of its own.
 */
export function findTotal(candidate: Candidate, sums: RunningSums): FoundTotal | undefined {
  const { marks, money, hasOwn, sectionOf } = candidate;
  if (!hasMoney(money)) return wordsAlone(candidate) ? {} : undefined;
  const label = totalLabel(marks.label);
  const section = sectionOf(label?.of ?? marks.label);
  const named = label !== undefined || (hasOwn && section !== undefined);
  if (marks.own && label === undefined) return undefined;
  const run = sums
    .runs()
    .find((each) => each.isSum(money) && (each.parts > 1 || named || lacksOwn(candidate)));
  if (run !== undefined && (named || !ownId(candidate))) return { run };
  if (section !== undefined && named) {
    const since = sums.since(section);
    if (since.isSum(money)) return { run: since };
  }
  return wordsAlone(candidate) ? {} : undefined;
}

/** An id that no row above has is the row's own; a name in the place of an id is a label. */
function ownId({ marks, idAbove }: Candidate): boolean {
  return marks.id !== '' && !idAbove && !readsLikeName(marks.id);
}

function lacksOwn(candidate: Candidate): boolean {
  return candidate.hasOwn && !candidate.marks.own && !ownId(candidate);
}

/** Words that can be nothing but a total; a company may be called Total, or have total in its name. */
function wordsAlone(candidate: Candidate): boolean {
  const { marks, hasOwn, sectionOf } = candidate;
  const label = totalLabel(marks.label);
  if (label === undefined || marks.own || ownId(candidate)) return false;
  if (label.of === undefined || hasOwn) return true;
  return plain.test(marks.label) || sectionOf(label.of) !== undefined;
}

const plain =
  /(?:合计|小计|总计|累计|总额)\s*[:：]?$|^(?:合计|小计|总计)|\b(?:sub-?\s?total|subtotaal|subtotale|zwischensumme|gesamtsumme|grand total|total for|total of|summe)\b|^\*/iu;
