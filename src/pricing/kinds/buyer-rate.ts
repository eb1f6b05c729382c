import { balancesBy } from '../../risk/balances.js';
import { decimalLine } from '../../risk/decimal-lines.js';
import type { GatedLine, Risk } from '../../risk/risk.js';
import type { RateBase, StepLine } from '../../rules/read/rate-book.js';
import type { Source } from '../../rules/read/source.js';
import { Decimal, decimal, decimalText, roundAmount, sum } from '../../values/decimal.js';
import type { Issue } from '../../values/issues.js';
import type { Units } from '../../values/units.js';
import { buyerValue } from '../buyer-measures.js';
import { riskValue } from '../measures/axis-value.js';
import { withSelection } from '../selection.js';
import type { Kind, StepContext } from '../step-context.js';
import { type AxisFact, readTable } from '../table-reading.js';
import { limitsMissing } from '../total-limits.js';

const mostIssues = 20;

/**
 * A filed rate buyer by buyer: `sum over buyers of base x rate x factors`. Rate and factors are read from pages whose
 * axes say what of a buyer is looked at. The base is what the buyer buys, owes or may owe, not cut at its limit unless
 * the line says so; each buyer's premium stands in the facts, and they add up to the step.
 */
export const buyerRate: Kind = (context) => {
  const { risk, line } = context;
  const lines = risk.exposure.exact.each.filter(({ gate }) => gate === null).sort(byId);
  const base = line.base ?? 'insurable-turnover';
  const missing = base === 'limits' ? lines.filter(({ limit }) => limit === null) : [];
  if (missing.length > 0)
    return { issues: [limitsMissing(missing.map(({ path }) => `${path}/requestedLimit`))] };
  const amountOf = amounts(base, line, risk);
  const rated = lines.map((each) => rateOne(each, amountOf(each), context));
  const issues = rated.flatMap(({ issues: own }) => own);
  if (issues.length > 0) return { issues: issues.slice(0, mostIssues) };
  const amount = sum(rated.map((one) => one.amount));
  return {
    operand: roundAmount(sum(rated.map(({ premium }) => premium))),
    facts: () => ({
      currency: risk.submission.currency,
      base,
      amount: decimalText(amount),
      buyers: decimalText(risk.exposure.buyers),
      lines: rated.map(factsOf),
    }),
    sources: () => distinct(rated.flatMap(({ sources }) => sources)),
  };
};

/** One buyer, or one group of alike buyers, rated. */
interface Rated {
  readonly id: string;
  readonly count: Decimal;
  readonly amount: Decimal;
  readonly rate: Decimal;
  readonly factor: Decimal;
  readonly factors: number;
  readonly premium: Decimal;
  readonly axes: readonly AxisFact[];
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
}

/** Alike buyers are charged one by one and counted, so that it does not matter how a group is split. */
function rateOne(one: GatedLine<Units>, each: Decimal, context: StepContext): Rated {
  const { line } = context;
  const pages = [line.page ?? '', ...(line.factors ?? [])];
  const read = pages.map((page) => readFor(one, page, context));
  const found = read.flatMap((each) => ('issues' in each ? [] : [each]));
  const [rate = decimal(0), ...factors] = found.map(({ value }) => value);
  const factor = factors.reduce((all, each) => all.times(each), decimal(1));
  const exact = each.times(rate).times(factor);
  const rounded =
    line.rounding === undefined ? exact : exact.toDecimalPlaces(line.rounding.decimals);
  const { count } = decimalLine(one);
  return {
    id: one.id,
    count,
    ...{ amount: each.times(count), rate, factor, factors: factors.length },
    premium: rounded.times(count),
    axes: found.flatMap(({ axes }) => axes),
    sources: found.flatMap(({ sources }) => sources),
    issues: read.flatMap((each) => ('issues' in each ? each.issues : [])),
  };
}

type Read =
  | {
      readonly value: Decimal;
      readonly axes: readonly AxisFact[];
      readonly sources: readonly Source[];
    }
  | { readonly issues: readonly Issue[] };

function readFor(one: GatedLine<Units>, page: string, context: StepContext): Read {
  const { risk, line } = context;
  const { book } = risk;
  const found = readTable(
    book,
    page,
    (axis) => buyerValue(axis, one, risk) ?? riskValue(axis, context),
  );
  if ('code' in found) return { issues: [found] };
  const reading = withSelection(found.reading, line, risk, one.id);
  if ('issues' in reading) return reading;
  const isMoney = book.pages[page]?.unit === 'money';
  return {
    value: isMoney ? risk.money.exactly(reading.value) : reading.value,
    axes: found.axes,
    sources: [...found.classes, reading.source],
  };
}

/** What a buyer is charged on, each of a group of alike buyers; to eight decimals. */
function amounts(
  base: RateBase,
  { withinLimits }: StepLine,
  { book, months }: Risk,
): (line: GatedLine<Units>) => Decimal {
  const measured = balancesBy(book);
  const each: Readonly<Record<RateBase, (line: GatedLine) => Decimal>> = {
    'insurable-turnover': ({ turnover }) => turnover.times(months).dividedBy(12),
    'annual-turnover': ({ turnover }) => turnover,
    limits: ({ limit }) => limit ?? decimal(0),
    'average-balance': (line) => measured(line).normalBalance,
    'peak-balance': (line) => line.statedPeak ?? measured({ ...line, limit: null }).peakBalance,
    buyers: () => decimal(1),
  };
  return (line) => {
    const whole = decimalLine(line);
    const amount = each[base](whole);
    const { limit } = whole;
    return roundAmount(withinLimits && limit !== null ? Decimal.min(limit, amount) : amount);
  };
}

function factsOf({ id, count, amount, rate, factor, factors, premium, axes }: Rated) {
  return {
    buyer: id,
    ...(!count.equals(1) && { count: decimalText(count) }),
    amount: decimalText(amount),
    rate: decimalText(rate),
    ...(factors > 0 && { factor: decimalText(factor) }),
    premium: decimalText(roundAmount(premium)),
    read: axes.map(({ measure, value, level }) => `${measure} ${value} → ${level}`).join(', '),
    ...others(axes),
  };
}

/** The keys that were read on a level of any other code. */
function others(axes: readonly AxisFact[]): { readonly other?: string } {
  const names = axes.filter(({ other }) => other === 'yes').map(({ value }) => value);
  return names.length === 0 ? {} : { other: names.join(', ') };
}

/** The order of the list says nothing; the facts stand by id, those of one group by grade. */
function byId(one: GatedLine<Units>, other: GatedLine<Units>): number {
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  return Number(one.grade) - Number(other.grade);
}

/** Every row read, once, in an order that does not depend on the buyers'. */
function distinct(sources: readonly Source[]): Source[] {
  const rows = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, source]) => source);
}
