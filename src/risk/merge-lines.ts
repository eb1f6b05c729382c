import type { GatedLine } from './risk.js';
import { type Units, unitsText } from '../values/units.js';

/**
 * Puts lines into canonical order and adds up the counts of lines that are alike in everything but their names.
 * Sums over the result do not depend on the order of the buyers, nor on how a homogeneous group is split.
 */
export function mergeLines(lines: readonly GatedLine<Units>[]): GatedLine<Units>[] {
  const merged = new Map<string, GatedLine<Units>>();
  for (const line of lines) {
    const key = signature(line);
    const alike = merged.get(key);
    merged.set(key, alike ? { ...alike, count: alike.count + line.count } : line);
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, line]) => line);
}

/** What two lines must share to be alike. */
function signature(line: GatedLine<Units>): string {
  const { gate, country, industry, method, grade, global, termsDays, limit, discretionary } = line;
  const { statedPeak, coverGap, company, overdue } = line;
  const overdues = overdue.map(({ days, amount }) => `${days}:${unitsText(amount)}`).join();
  const buyer = `${gate ?? ''}|${country}|${industry}|${method}|${grade.padStart(2, '0')}`;
  const basis = `${global ? 'global' : ''}|${termsDays}|${unitsText(line.turnover)}`;
  const limits = `${limit === null ? '' : unitsText(limit)}|${discretionary ? 'discretionary' : ''}`;
  const peak = statedPeak === null ? '' : unitsText(statedPeak);
  const gap = coverGap === 0n ? '' : unitsText(coverGap);
  return `${buyer}|${basis}|${limits}|${peak}|${gap}|${JSON.stringify(company)}|${overdues}`;
}
