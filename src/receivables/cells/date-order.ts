import type { EachText } from './each-text.js';
import { provedOrder, type DateOrder } from './date-text.js';

/** The order in which the dates of a column are read, and what it rests on. */
export interface DateOrderOfColumn {
  readonly order: DateOrder;
  /** `other-columns`: this column decides nothing, the other date columns do. `assumed`: none decides. */
  readonly basis: 'stated' | 'evidence' | 'other-columns' | 'assumed';
  /** A cell that has no other reading, when the order rests on evidence. */
  readonly proof?: string;
  /** Cells that have no reading but the other one. */
  readonly contrary: number;
  /** False when no cell is written so that the order matters. */
  readonly matters: boolean;
}

interface Evidence {
  readonly counts: Record<'d/m/y' | 'm/d/y' | 'either', number>;
  readonly proofs: Partial<Record<'d/m/y' | 'm/d/y', string>>;
}

/**
 * Decides for every date column whether the day or the month comes first, from the cells that have only one reading.
 * A column without such a cell follows the others; when none has one, the day is taken to come first.
 */
export function dateOrders(
  columns: readonly EachText[],
  stated: DateOrder | undefined,
): readonly DateOrderOfColumn[] {
  const evidence = columns.map(evidenceOf);
  if (stated !== undefined)
    return evidence.map((each) => ({
      order: stated,
      basis: 'stated',
      contrary: 0,
      ...matters(each),
    }));
  const together = evidence.map(decided).filter((order) => order !== undefined);
  const common = majority(together);
  return evidence.map((each) => {
    const order = decided(each);
    const rest = { contrary: 0, ...matters(each) };
    if (order !== undefined) return { order, basis: 'evidence', ...rest, ...proofOf(each, order) };
    return common === undefined
      ? { order: 'd/m/y', basis: 'assumed', ...rest }
      : { order: common, basis: 'other-columns', ...rest };
  });
}

function evidenceOf(eachText: EachText): Evidence {
  const evidence: Evidence = { counts: { 'd/m/y': 0, 'm/d/y': 0, either: 0 }, proofs: {} };
  eachText((text) => {
    const order = provedOrder(text);
    if (order === undefined) return;
    evidence.counts[order] += 1;
    if (order !== 'either') evidence.proofs[order] ??= text;
  });
  return evidence;
}

function matters({ counts }: Evidence): { matters: boolean } {
  return { matters: counts['d/m/y'] + counts['m/d/y'] + counts.either > 0 };
}

function decided({ counts }: Evidence): 'd/m/y' | 'm/d/y' | undefined {
  if (counts['d/m/y'] + counts['m/d/y'] === 0) return undefined;
  return counts['m/d/y'] > counts['d/m/y'] ? 'm/d/y' : 'd/m/y';
}

function majority(orders: readonly ('d/m/y' | 'm/d/y')[]): 'd/m/y' | 'm/d/y' | undefined {
  if (orders.length === 0) return undefined;
  return orders.filter((order) => order === 'm/d/y').length * 2 > orders.length ? 'm/d/y' : 'd/m/y';
}

function proofOf(
  { counts, proofs }: Evidence,
  order: 'd/m/y' | 'm/d/y',
): Pick<DateOrderOfColumn, 'proof' | 'contrary'> {
  const proof = proofs[order];
  const contrary = counts[order === 'd/m/y' ? 'm/d/y' : 'd/m/y'];
  return proof === undefined ? { contrary } : { proof, contrary };
}
