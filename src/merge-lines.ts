import type { GatedLine } from './risk.js';

/**
 * Puts lines into canonical order and adds up the counts of lines that are alike in everything but their names.
 * Sums over the result do not depend on the order of the buyers, nor on how a homogeneous group is split.
 */
export function mergeLines(lines: readonly GatedLine[]): GatedLine[] {
  const merged = new Map<string, GatedLine>();
  for (const line of lines) {
    const key = signature(line);
    const alike = merged.get(key);
    merged.set(key, alike ? { ...alike, count: alike.count.plus(line.count) } : line);
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, line]) => line);
}

/** What two lines must share to be alike. */
function signature(line: GatedLine): string {
  return [
    line.gate ?? '',
    line.country,
    line.industry,
    line.method,
    line.grade.padStart(2, '0'),
    line.global ? 'global' : '',
    line.termsDays,
    line.turnover.toString(),
    line.limit?.toString() ?? '',
    line.discretionary ? 'discretionary' : '',
    line.statedPeak?.toString() ?? '',
    line.coverGap.isZero() ? '' : line.coverGap.toString(),
    JSON.stringify(line.company),
    line.overdue.map(({ days, amount }) => `${days}:${amount.toString()}`).join(),
  ].join('|');
}
