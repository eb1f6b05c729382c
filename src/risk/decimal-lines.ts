import type { Decimal } from '../values/decimal.js';
import type { GatedLine, MeasuredLine } from './risk.js';
import { decimalOf, roundToUnits, type Units } from '../values/units.js';

/** A line in units with its amounts in decimals. */
export function decimalLine(line: MeasuredLine<Units>): MeasuredLine;
export function decimalLine(line: GatedLine<Units>): GatedLine;
export function decimalLine(line: GatedLine<Units> & Partial<MeasuredLine<Units>>): GatedLine {
  const balances = balanceNames.flatMap((name) => {
    const balance = line[name];
    return balance === undefined ? [] : [[name, decimalOf(balance)] as const];
  });
  return { ...line, ...inEach(line, (units) => decimalOf(units)), ...Object.fromEntries(balances) };
}

const balanceNames = [
  'normalBalance',
  'withinLimit',
  'baseWithinLimit',
  'aboveLimit',
  'peakBalance',
] as const satisfies readonly (keyof MeasuredLine)[];

/** A line in decimals with its amounts in units. */
export function exactLine(line: GatedLine): GatedLine<Units> {
  return { ...line, ...inEach(line, roundToUnits) };
}

type Amounts<Amount> = Pick<
  GatedLine<Amount>,
  'count' | 'turnover' | 'limit' | 'coverGap' | 'statedBalance' | 'statedPeak' | 'overdue'
>;

function inEach<From extends Decimal | Units, To>(
  { count, turnover, limit, coverGap, statedBalance, statedPeak, overdue }: Amounts<From>,
  convert: (amount: From) => To,
): Amounts<To> {
  return {
    count: convert(count),
    turnover: convert(turnover),
    limit: limit === null ? null : convert(limit),
    coverGap: convert(coverGap),
    statedBalance: statedBalance === null ? null : convert(statedBalance),
    statedPeak: statedPeak === null ? null : convert(statedPeak),
    overdue: overdue.map((each) => ({ ...each, amount: convert(each.amount) })),
  };
}
