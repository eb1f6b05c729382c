import type { PortfolioRow } from './portfolio-rows.js';

/** Obligors that are equal in everything that moves the loss: one term of every sum over the portfolio. */
export type Cell = Omit<PortfolioRow, 'id'>;

/**
 * Merges equal rows and sorts what remains, so that floating-point sums over the cells depend neither on the order of
 * the rows nor on how a homogeneous group was split into rows.
 */
export function mergeIntoCells(rows: readonly PortfolioRow[]): Cell[] {
  const sorted = [...rows].sort(compareCells);
  const cells: Cell[] = [];
  for (let start = 0; start < sorted.length;) {
    const first = sorted[start] as PortfolioRow;
    let count = 0;
    let next = start;
    for (
      let row: PortfolioRow | undefined = first;
      row && compareCells(first, row) === 0;
      row = sorted[next]
    ) {
      count += row.count;
      next += 1;
    }
    cells.push(count === first.count ? first : { ...first, count });
    start = next;
  }
  return cells;
}

function compareCells(a: Cell, b: Cell): number {
  if (a.severity !== b.severity) return a.severity - b.severity;
  if (a.defaultRate !== b.defaultRate) return a.defaultRate - b.defaultRate;
  if (a.deviation !== b.deviation) return a.deviation - b.deviation;
  if (a.shares === b.shares) return 0;
  return a.shares.key < b.shares.key ? -1 : 1;
}
