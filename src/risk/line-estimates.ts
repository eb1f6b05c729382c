import type { MeasuredLine } from './risk.js';

/** What a line comes to in binary64. */
export type LineEstimates = MeasuredLine['estimates'];

const width = 7;

/**
 * Estimates of so many lines, in one row of numbers: a hundred thousand objects with seven numbers each take longer to
 * make and to keep than what is reckoned for them.
 */
export function estimateRows(lines: number): Float64Array {
  return new Float64Array(width * lines);
}

/** Writes the estimates of the line at a place. */
export function writeEstimates(
  rows: Float64Array,
  place: number,
  { count, turnover, normal, agreed, within, above, peak }: LineEstimates,
): LineEstimates {
  const at = width * place;
  rows[at] = count;
  rows[at + 1] = turnover;
  rows[at + 2] = normal;
  rows[at + 3] = agreed;
  rows[at + 4] = within;
  rows[at + 5] = above;
  rows[at + 6] = peak;
  return new Estimates(rows, at);
}

/** One line's numbers, read where they stand. */
class Estimates implements LineEstimates {
  private readonly rows: Float64Array;
  private readonly at: number;

  constructor(rows: Float64Array, at: number) {
    this.rows = rows;
    this.at = at;
  }

  get count(): number {
    return this.rows[this.at] as number;
  }

  get turnover(): number {
    return this.rows[this.at + 1] as number;
  }

  get normal(): number {
    return this.rows[this.at + 2] as number;
  }

  get agreed(): number {
    return this.rows[this.at + 3] as number;
  }

  get within(): number {
    return this.rows[this.at + 4] as number;
  }

  get above(): number {
    return this.rows[this.at + 5] as number;
  }

  get peak(): number {
    return this.rows[this.at + 6] as number;
  }
}
