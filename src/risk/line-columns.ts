import { type Decimal, decimal } from '../values/decimal.js';
import type { Units } from '../values/units.js';
import type { GatedLine, MeasuredLine } from './risk.js';

/** What a line comes to in binary64. */
export type LineEstimates = MeasuredLine['estimates'];

/**
 * What lines owe, a column for each measure and a place in it for each line: a hundred thousand objects with a number
 * for each measure take longer to make and to keep than what is reckoned for them. Balances are exact and of one buyer;
 * a row of numbers that binary64 holds is kept as such, and one with a larger amount in it still says what it is.
 */
export interface LineColumns {
  readonly normalBalance: Units[];
  readonly withinLimit: Units[];
  readonly baseWithinLimit: Units[];
  readonly aboveLimit: Units[];
  readonly peakBalance: Units[];
  /** The group of companies of each line, numbered in the order they are met; {@link noCompany} for a line of none. */
  readonly companies: { readonly of: Int32Array; readonly number: number };
  /** What the payment record makes of the default rate, by the place of a line; of most lines it makes nothing. */
  readonly records: Map<number, Decimal>;
  readonly estimates: { readonly [Measure in keyof LineEstimates]: Float64Array };
}

/** The number of no group of companies. */
export const noCompany = -1;

/** Numbers the groups of companies of lines. */
function companiesOf(lines: readonly Pick<GatedLine, 'company'>[]): LineColumns['companies'] {
  const of = new Int32Array(lines.length).fill(noCompany);
  const numbers = new Map<string, number>();
  for (let place = 0; place < of.length; place += 1) {
    const company = lines[place]?.company ?? null;
    if (company === null) continue;
    const known = numbers.get(company) ?? numbers.size;
    if (known === numbers.size) numbers.set(company, known);
    of[place] = known;
  }
  return { of, number: numbers.size };
}

/** Columns for lines, with nothing measured yet. */
export function lineColumns(of: readonly Pick<GatedLine, 'company'>[]): LineColumns {
  const lines = of.length;
  const exact = (): Units[] => new Array<Units>(lines).fill(0);
  const near = (): Float64Array => new Float64Array(lines);
  // prettier-ignore
  const estimates = { count: near(), turnover: near(), normal: near(), agreed: near(), within: near(), above: near(), peak: near() };
  // prettier-ignore
  const balances = { normalBalance: exact(), withinLimit: exact(), baseWithinLimit: exact(), aboveLimit: exact(), peakBalance: exact() };
  return { companies: companiesOf(of), records: new Map(), estimates, ...balances };
}

/** The columns of some lines alone, which stand at these places of all. */
export function columnsAt(
  columns: LineColumns,
  lines: readonly Pick<GatedLine, 'company'>[],
  places: readonly number[],
): LineColumns {
  const of = columns.estimates;
  const exact = (column: readonly Units[]): Units[] => places.map((place) => column[place] ?? 0);
  const near = (column: Float64Array): Float64Array =>
    Float64Array.from(places, (place) => column[place] as number);
  const records = places.flatMap((place, at) => {
    const record = columns.records.get(place);
    return record === undefined ? [] : [[at, record] as const];
  });
  return {
    companies: companiesOf(lines),
    normalBalance: exact(columns.normalBalance),
    withinLimit: exact(columns.withinLimit),
    baseWithinLimit: exact(columns.baseWithinLimit),
    aboveLimit: exact(columns.aboveLimit),
    peakBalance: exact(columns.peakBalance),
    records: new Map(records),
    estimates: {
      ...{ count: near(of.count), turnover: near(of.turnover), normal: near(of.normal) },
      ...{ agreed: near(of.agreed), within: near(of.within), above: near(of.above) },
      peak: near(of.peak),
    },
  };
}

/** A line with what stands at its place of the columns. */
export function measuredLine(
  line: GatedLine<Units>,
  { estimates, records, ...balances }: LineColumns,
  place: number,
): MeasuredLine<Units> {
  const at = (column: ArrayLike<number>): number => column[place] as number;
  const of = (column: readonly Units[]): Units => column[place] as Units;
  return {
    ...line,
    record: records.get(place) ?? clean,
    normalBalance: of(balances.normalBalance),
    withinLimit: of(balances.withinLimit),
    baseWithinLimit: of(balances.baseWithinLimit),
    aboveLimit: of(balances.aboveLimit),
    peakBalance: of(balances.peakBalance),
    estimates: {
      ...{ count: at(estimates.count), turnover: at(estimates.turnover) },
      ...{ normal: at(estimates.normal), agreed: at(estimates.agreed) },
      ...{ within: at(estimates.within), above: at(estimates.above), peak: at(estimates.peak) },
    },
  };
}

const clean = /*#__PURE__*/ decimal(1);
