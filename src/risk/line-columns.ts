import type { Decimal } from '../values/decimal.js';
import type { Units } from '../values/units.js';

/** What a line comes to in binary64: all its buyers together, and one buyer's peak. */
export interface LineEstimates {
  readonly count: number;
  readonly turnover: number;
  /** What is owed in the ordinary course, no more than the terms say where no balance of the buyer is stated. */
  readonly normal: number;
  /** What the terms say is owed, whatever is stated. */
  readonly agreed: number;
  readonly within: number;
  readonly above: number;
  readonly peak: number;
}

/** What is read of a line to tell whose it is. */
interface OfCompany {
  readonly company: string | null;
}

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
function companiesOf(lines: readonly OfCompany[]): LineColumns['companies'] {
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

/** How many measures are estimates. */
const measures = 7;

/** Columns for lines, with nothing measured yet. */
export function lineColumns(of: readonly OfCompany[]): LineColumns {
  const lines = of.length;
  const exact = (): Units[] => new Array<Units>(lines).fill(0);
  // Of one buffer: each buffer is allocated and freed apart.
  const all = new Float64Array(measures * lines);
  const near = (place: number): Float64Array => all.subarray(place * lines, (place + 1) * lines);
  // prettier-ignore
  const estimates = { count: near(0), turnover: near(1), normal: near(2), agreed: near(3), within: near(4), above: near(5), peak: near(6) };
  // prettier-ignore
  const balances = { normalBalance: exact(), withinLimit: exact(), baseWithinLimit: exact(), aboveLimit: exact(), peakBalance: exact() };
  return { companies: companiesOf(of), records: new Map(), estimates, ...balances };
}

/** The columns of some lines alone, which stand at these places of all. */
export function columnsAt(
  columns: LineColumns,
  lines: readonly OfCompany[],
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
