import {
  type ReceivablesOptions,
  type ReceivablesResult,
  type ReceivablesTable,
} from '../../src/receivables/index.js';
import { buyersFromReceivables } from './reading.js';

/** A table from lines with cells divided by bars, for tests that are read. */
export function table(...lines: readonly string[]): ReceivablesTable {
  const [header = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return { header, rows };
}

/** Buyers of such a table, as of the end of 2025 in CNY unless said otherwise. */
export function imported(
  lines: readonly string[],
  options: Partial<ReceivablesOptions> = {},
): ReceivablesResult {
  return buyersFromReceivables(table(...lines), {
    asOf: '2025-12-31',
    currency: 'CNY',
    ...options,
  });
}

/** What was reported, as `row severity code`. */
export function reported({ reports }: ReceivablesResult): string[] {
  return reports.map(({ row, severity, code }) => `${row} ${severity} ${code}`);
}
