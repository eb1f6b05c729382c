import { Decimal as DecimalJs } from 'decimal.js';
import type { LedgerEntry } from '../../src/index.js';

/** Numbers of a calculation by hand: 40 digits, half away from zero. */
export const Decimal = DecimalJs.clone({ defaults: true, precision: 40, rounding: 4 });
export type Decimal = DecimalJs;

/** A number. */
export const num = (value: string | number): Decimal => new Decimal(value);

/** Sum of numbers. */
export const sum = (numbers: readonly Decimal[]): Decimal =>
  numbers.reduce((all, one) => all.plus(one), num(0));

/** As every operand is rounded: six decimals, six significant digits below 0.01. */
export const operand = (value: Decimal): Decimal =>
  value.abs().lessThan('0.01') ? value.toSignificantDigits(6) : value.toDecimalPlaces(6);

/** As every amount of the ledger is rounded: eight decimals. */
export const amount = (value: Decimal): Decimal => value.toDecimalPlaces(8);

/** As the documents write a number: with thousands separators and no trailing zeros. */
export function written(value: Decimal): string {
  const [whole = '', part] = value.toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** A step by hand. */
export type HandStep = readonly [id: string, operation: string, operand: Decimal];

/** Operands by hand, by step: a number, or what the steps before make of it. */
export type Operands = Readonly<
  Record<string, Decimal | ((before: readonly HandStep[]) => Decimal)>
>;

/** The steps of a quote in its order, each with the operand by hand. */
export function stepsByHand(made: readonly LedgerEntry[], operands: Operands): HandStep[] {
  const steps: HandStep[] = [];
  for (const { id, operation } of made) {
    const known = operands[id];
    if (known === undefined) throw new Error(`the step ${id} has no operand by hand`);
    steps.push([id, operation, typeof known === 'function' ? known(steps) : known]);
  }
  return steps;
}

/** The amount after each step. */
export function ledgerByHand(steps: readonly HandStep[]): (readonly [...HandStep, Decimal])[] {
  let running = num(0);
  return steps.map(([id, operation, value]) => {
    running = amount(apply(running, operation, value));
    return [id, operation, value, running] as const;
  });
}

/** The amount after the last step. */
export function lastAmount(steps: readonly HandStep[]): Decimal {
  return ledgerByHand(steps).at(-1)?.[3] ?? num(0);
}

/** The bound of the combined cap: 70 % of what the steps make without credit control, history and continuity. */
export function combinedCap(before: readonly HandStep[]): Decimal {
  const credits = ['credit-control', 'loss-experience', 'continuity'];
  return amount(lastAmount(before.filter(([id]) => !credits.includes(id))).times('0.7'));
}

/**
 * The price before history: the steps without experience, continuity and the cap on their credits, with the loadings
 * this premium has of its own, at least 15,000.
 */
export function withoutHistory(before: readonly HandStep[]): Decimal {
  const history = ['loss-experience', 'continuity', 'combined-cap'];
  const steps: HandStep[] = [];
  for (const [id, operation, value] of before.filter(([each]) => !history.includes(each))) {
    const own = id === 'permissible-loss-ratio' ? permissibleByHand(steps) : value;
    steps.push([id, operation, own]);
  }
  return Decimal.max(15_000, lastAmount(steps));
}

/** Terms of cover that cut losses, in a cover that has none of them. */
export const noStructure: Operands = {
  'non-qualifying-loss': num(1),
  'each-loss': num(1),
  'aggregate-first-loss': num(1),
  'maximum-liability': num(1),
};

/**
 * The capital load: 12 % cost of capital on the share of what the tail value at risk exceeds the expected loss by. Tail,
 * expected loss and the two parts of the tail are estimates from the distribution of the year's losses, which no
 * calculator holds: they are given. Without terms on the year the tail before them is the tail itself.
 */
export function capitalByHand(made: readonly LedgerEntry[]) {
  const facts = made.find(({ kind }) => kind === 'capital-load')?.facts;
  const given = (name: string): Decimal => num(String(facts?.[name]));
  const [tail, expected, common, own] = ['tail', 'expected', 'common', 'own'].map(given) as [
    Decimal,
    Decimal,
    Decimal,
    Decimal,
  ];
  const beyond = tail.minus(expected);
  const share = given('diversificationShare');
  const shareByHand = operand(common.plus(own).dividedBy(beyond));
  return {
    tail,
    expected,
    common,
    own,
    share,
    shareByHand,
    load: amount(beyond.times('0.12').times(share)),
  };
}

/** The capital load as a table. */
export function capitalRows(...made: readonly (readonly LedgerEntry[])[]): string[][] {
  const all = made.map(capitalByHand);
  const row = (title: string, of: (one: ReturnType<typeof capitalByHand>) => Decimal) => [
    title,
    ...all.map((one) => written(of(one))),
  ];
  return [
    row('Tail value at risk, 99 %', ({ tail }) => tail),
    row('Expected insured loss', ({ expected }) => expected),
    row('Difference', ({ tail, expected }) => tail.minus(expected)),
    row('Common to all policies', ({ common }) => common),
    row('Its own, beside the book', ({ own }) => own),
    row('Both over the difference: share', ({ share }) => share),
    row('Difference × share × 0.12: capital load', ({ load }) => load),
  ];
}

/** Upper ends of the slices of premium, and what is set aside of each for expenses and brokerage besides 6 % and 5 %. */
const slices: readonly (readonly [upTo: number, expense: string, brokerage: string])[] = [
  [50_000, '0.12', '0.1'],
  [200_000, '0.09', '0.1'],
  [1_000_000, '0.08', '0.1'],
  [5_000_000, '0.08', '0.095'],
];

/** The part of the premium that is left of it: the premium whose loadings leave what the step before came to. */
export function permissibleByHand(before: readonly HandStep[]): Decimal {
  const net = lastAmount(before);
  let [from, set] = [num(0), num(0)];
  for (const [upTo, expense, brokerage] of slices) {
    const rate = num(expense).plus(brokerage);
    const premium = net.plus(set).minus(from.times(rate)).dividedBy(num('0.89').minus(rate));
    if (premium.lessThanOrEqualTo(upTo)) return operand(net.dividedBy(premium));
    set = set.plus(num(upTo).minus(from).times(rate));
    from = num(upTo);
  }
  throw new Error('premium beyond the slices');
}

/** The technical premium: the steps up to the permissible loss ratio, where commercial credits begin. */
export function technicalByHand(before: readonly HandStep[]): Decimal {
  const end = before.findIndex(([id]) => id === 'permissible-loss-ratio');
  return lastAmount(before.slice(0, end + 1));
}

/** The technical floor: 85 % of the technical premium as a rate, rounded up to 0.001 %, times the turnover. */
export function technicalFloor(turnover: Decimal): (before: readonly HandStep[]) => Decimal {
  return (before) => {
    const steps = technicalByHand(before).times('0.85').dividedBy(turnover).dividedBy('0.00001');
    return steps.ceil().times('0.00001').times(turnover);
  };
}

/** Steps as a table: id, operation, operand, amount after. */
export function ledgerRows(steps: readonly HandStep[]): string[][] {
  return ledgerByHand(steps).map(([id, operation, value, after]) => [
    id,
    operation,
    written(value),
    written(after),
  ]);
}

function apply(before: Decimal, operation: string, value: Decimal): Decimal {
  if (operation === 'start') return value;
  if (operation === 'multiply') return before.times(value);
  if (operation === 'add') return before.plus(value);
  if (operation === 'divide') return before.dividedBy(value);
  if (operation === 'at-most') return Decimal.min(before, value);
  if (operation === 'at-least') return Decimal.max(before, value);
  return before.dividedBy(value).round().times(value);
}

/** A buyer, or alike buyers, as the worksheet of an example has them. */
export interface HandLine {
  readonly id: string;
  readonly count: number;
  /** Turnover of each. */
  readonly turnover: number;
  readonly termsDays: number;
  readonly limit: number;
  readonly grade: number;
  readonly defaultRate: string;
  readonly country: string;
  readonly industry: string;
  readonly method: string;
}

/** Page `limit-use`: limit over balance, and the part of the balance within the limit. */
const limitUse: readonly (readonly [ratio: number, part: number])[] = [
  ...([
    [0, 0],
    [0.33, 0.33],
    [0.4, 0.342],
    [0.5, 0.357],
    [0.65, 0.375],
    [0.85, 0.395],
  ] as const),
  ...([
    [1.1, 0.415],
    [1.5, 0.44],
    [2, 0.465],
    [3, 0.502],
    [4.5, 0.542],
    [7, 0.59],
  ] as const),
  ...([
    [10, 0.631],
    [15, 0.681],
    [25, 0.751],
    [40, 0.821],
    [60, 0.887],
    [120, 1],
  ] as const),
];

/** The part of a balance within a limit: between two points of the page the straight line. */
export function partWithin(limit: Decimal, balance: Decimal): Decimal {
  const ratio = limit.dividedBy(balance);
  const next = limitUse.findIndex(([at]) => ratio.lessThanOrEqualTo(at));
  const [right, left] = [limitUse[next], limitUse[next - 1]];
  if (right === undefined || left === undefined) return num(1);
  const slope = num(right[1]).minus(left[1]).dividedBy(num(right[0]).minus(left[0]));
  return slope.times(ratio.minus(left[0])).plus(left[1]);
}

/** Balances of each buyer of a line. */
export function balancesByHand({ turnover, termsDays, limit: stated }: HandLine) {
  const limit = num(stated);
  const days = (count: number): Decimal => amount(num(turnover).times(count).dividedBy(365));
  const within = (balance: Decimal): Decimal => amount(balance.times(partWithin(limit, balance)));
  const [normal, drift] = [days(termsDays), days(120)];
  const atDefault = normal.plus(drift);
  return {
    ...{ normal, atDefault, part: partWithin(limit, atDefault) },
    own: within(atDefault),
    base: within(days(60).plus(drift)),
    peak: Decimal.min(limit, atDefault.times('1.5')),
  };
}

/** A row of the worksheet: expected loss of each line before loss given default, and what the row is worth. */
export interface HandRow {
  readonly title: string;
  readonly losses: readonly Decimal[];
  readonly sum: Decimal;
  readonly total: Decimal;
  readonly relativity: Decimal | null;
}

/** The worksheet: base, then country, industry, method and terms, each on what stands above it. */
export function worksheetByHand(lines: readonly HandLine[]): HandRow[] {
  const balance = (at: 'base' | 'own') => (line: HandLine) =>
    balancesByHand(line)[at].times(line.count);
  const rates = [
    ['Base', (line: HandLine) => num(line.defaultRate), balance('base')],
    ['Country', (line: HandLine) => num(line.defaultRate).times(line.country), balance('base')],
    ['Industry', industryRate, balance('base')],
    ['Payment method', fullRate, balance('base')],
    ['Payment terms', fullRate, balance('own')],
  ] as const;
  const rows: HandRow[] = [];
  for (const [title, rate, owed] of rates) {
    const losses = lines.map((line) => owed(line).times(rate(line)));
    const total = amount(sum(losses).times('0.88'));
    const before = rows.at(-1)?.total;
    const relativity = before === undefined ? null : operand(total.dividedBy(before));
    rows.push({ title, losses, sum: sum(losses), total, relativity });
  }
  return rows;
}

/** Operands of the worksheet's steps. */
export function worksheetOperands(lines: readonly HandLine[]): Record<string, Decimal> {
  const [base, country, industry, method, terms] = worksheetByHand(lines);
  return {
    base: base!.total,
    country: country!.relativity!,
    industry: industry!.relativity!,
    'payment-method': method!.relativity!,
    'payment-terms': terms!.relativity!,
  };
}

function industryRate({ defaultRate, country, industry }: HandLine): Decimal {
  return num(defaultRate).times(country).times(industry);
}

/** Default rate with all three relativities. */
export function fullRate(line: HandLine): Decimal {
  return industryRate(line).times(line.method);
}
