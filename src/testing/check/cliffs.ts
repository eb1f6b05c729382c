import { type Decimal, decimal, decimalText } from '../../values/decimal.js';
import type { PricedQuote } from '../../quoted/quote-record.js';
import type { Submission } from '../../submission/submission.js';
import { blamedStep } from '../blamed-step.js';
import { changeText } from '../counterexample.js';
import { type Jump, jumpAt, moveBetween, priceAt } from '../jump.js';
import { type NumericInput, numericInputs } from '../numeric-inputs.js';
import type { TestSetting } from '../pricer.js';
import type { Cliff } from '../rate-book-report.js';
import { typicalSubmission } from '../typical-submission.js';

/** Points of the scan along one input, and most cliffs told of one. */
const [points, mostCliffs] = [32, 20];

/** Half of the least jump: an interval is looked into when it departs that far from the slope beside it. */
const suspicious = '0.005';

/**
 * Scans the premium of a plain submission along every numeric input for jumps. Ends of bands and stretches of the
 * book's pages are tried one by one; anything else that departs from the slope beside it is halved down to one unit.
 */
export function findCliffs(setting: TestSetting): Cliff[] {
  const submission = typicalSubmission(setting);
  return numericInputs(setting.book, submission)
    .map(pricedOnce)
    .flatMap((input) => {
      const places = [...startsAtEnds(input), ...startsInScan(input, setting)];
      const unique = new Map(places.map((from) => [from.toFixed(), from]));
      return [...unique.values()]
        .sort((a, b) => a.comparedTo(b))
        .flatMap((from) => jumpAt(input, from, setting) ?? [])
        .slice(0, mostCliffs)
        .map((jump) => cliff(input, jump));
    });
}

/** The input with one submission for each number, so that it is priced once however often it is looked at. */
function pricedOnce(input: NumericInput): NumericInput {
  const made = new Map<string, Submission>();
  const at = (value: Decimal): Submission => {
    const submission = made.get(value.toFixed()) ?? input.at(value);
    made.set(value.toFixed(), submission);
    return submission;
  };
  return { ...input, at };
}

/** A band ends after a number, or before it. */
function startsAtEnds({ ends, unit }: NumericInput): Decimal[] {
  return ends.flatMap((end) => [end.minus(unit), end]);
}

/** An interval of the scan, and the moves at its ends. */
interface Interval {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly first: PricedQuote;
  readonly last: PricedQuote;
}

function startsInScan(input: NumericInput, setting: TestSetting): Decimal[] {
  const grid = gridOf(input);
  const prices = grid.map((value) => priceAt(input, value, setting));
  const intervals = grid.map((from, index): Interval | null => {
    const [first, last, to] = [prices[index], prices[index + 1], grid[index + 1]];
    return first && last && to ? { from, to, first, last } : null;
  });
  return intervals.flatMap((interval, index) => {
    if (interval === null) return [];
    const slopes = [intervals[index - 1], intervals[index + 1]].flatMap((each) =>
      each ? slopeOf(each) : [],
    );
    const [slope, departs] = nearestSlope(interval, slopes);
    return departs.lessThan(suspicious)
      ? []
      : (narrowed(input, interval, { slope, setting }) ?? []);
  });
}

/** Move of the premium by one unit of the input, on average. */
function slopeOf({ from, to, first, last }: Interval): Decimal {
  return moveBetween(first, last).dividedBy(to.minus(from));
}

/** The slope beside an interval it departs from least, and how far; flat where there is none. */
function nearestSlope(interval: Interval, slopes: readonly Decimal[]): readonly [Decimal, Decimal] {
  const departures = (slopes.length > 0 ? slopes : [decimal(0)]).map(
    (slope) => [slope, departure(interval, slope)] as const,
  );
  return departures.reduce((least, each) => (each[1].lessThan(least[1]) ? each : least));
}

function departure({ from, to, first, last }: Interval, slope: Decimal): Decimal {
  return moveBetween(first, last)
    .minus(slope.times(to.minus(from)))
    .abs();
}

/** Points from end to end, closer at the lower end, as multiples of the unit. */
function gridOf({ from, to, unit }: NumericInput): Decimal[] {
  const width = to.minus(from).dividedBy(points * points);
  const grid = Array.from({ length: points + 1 }, (_, index) =>
    from
      .plus(width.times(index * index))
      .dividedBy(unit)
      .floor()
      .times(unit),
  );
  return grid.filter((value, index) => index === 0 || value.greaterThan(grid[index - 1] ?? value));
}

interface Narrowing {
  readonly slope: Decimal;
  readonly setting: TestSetting;
}

/** Halves an interval, always going on in the half that departs more from the slope, down to one unit, and returns its lower end; null once the rest departs too little for a jump. */
function narrowed(
  input: NumericInput,
  whole: Interval,
  { slope, setting }: Narrowing,
): Decimal | null {
  let interval = whole;
  while (interval.to.minus(interval.from).greaterThan(input.unit)) {
    const { from, to } = interval;
    const half = from.plus(to).dividedBy(2).dividedBy(input.unit).floor().times(input.unit);
    const middle = half.greaterThan(from) ? half : from.plus(input.unit);
    const price = priceAt(input, middle, setting);
    if (price === null || departure(interval, slope).lessThan(suspicious)) return null;
    const lower: Interval = { ...interval, to: middle, last: price };
    const upper: Interval = { ...interval, from: middle, first: price };
    interval = departure(lower, slope).greaterThan(departure(upper, slope)) ? lower : upper;
  }
  return interval.from;
}

function cliff({ id, title }: NumericInput, { from, to, change, pair }: Jump): Cliff {
  const { before, after } = pair.quotes;
  const premium = { before: before.premium.unrounded, after: after.premium.unrounded };
  const step = blamedStep(pair, 'any');
  const row = step?.rows.find(({ side }) => side === 'after');
  const moved = changeText(premium.before, premium.after);
  const [low, high] = [from.toFixed(), to.toFixed()];
  const where = {
    en: row ? `page ${row.page}, row ${row.row}` : `step ${step?.id ?? '-'}`,
    'zh-CN': row ? `费率表${row.page}，行${row.row}` : `步骤${step?.id ?? '-'}`,
  };
  return {
    ...{ input: id, title, from: decimalText(from), to: decimalText(to) },
    ...{ change: decimalText(change.toDecimalPlaces(6)), premium, step },
    message: {
      en: `${title.en} ${low} → ${high}: premium ${moved}, ${where.en}`,
      'zh-CN': `${title['zh-CN']} ${low} → ${high}：保费${moved}，${where['zh-CN']}`,
    },
  };
}
