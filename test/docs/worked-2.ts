import type { LedgerEntry } from '../../src/index.js';
import {
  amount,
  balancesByHand,
  capitalByHand,
  capitalRows,
  combinedCap,
  Decimal,
  fullRate,
  type HandLine,
  type HandStep,
  lastAmount,
  ledgerRows,
  noStructure,
  num,
  type Operands,
  operand,
  stepsByHand,
  sum,
  technicalFloor,
  worksheetByHand,
  worksheetOperands,
  written,
} from './by-hand.js';
import type { Table } from './markdown-tables.js';

/** Lines of `examples/worked-2.json` with what the pages of the reference edition say about them. */
const lines: readonly HandLine[] = [
  {
    ...{ id: 'G', count: 60, turnover: 7_300_000, termsDays: 60, limit: 4_000_000 },
    ...{ grade: 5, defaultRate: '0.0081', country: '0.73', industry: '1', method: '1' },
  },
  {
    ...{ id: 'P', count: 1, turnover: 73_000_000, termsDays: 60, limit: 30_000_000 },
    ...{ grade: 3, defaultRate: '0.0024', country: '0.73', industry: '1.1', method: '1' },
  },
  {
    ...{ id: 'Q', count: 1, turnover: 73_000_000, termsDays: 30, limit: 30_000_000 },
    ...{ grade: 6, defaultRate: '0.0163', country: '1', industry: '1', method: '1' },
  },
  {
    ...{ id: 'R', count: 20, turnover: 7_300_000, termsDays: 90, limit: 4_000_000 },
    ...{ grade: 4, defaultRate: '0.0048', country: '1.37', industry: '1', method: '0.92' },
  },
];
const insurableTurnover = num(730_000_000);
const worksheet = worksheetByHand(lines);

/** Dimension of the questionnaire, weight of its questions, points earned. */
const dimensions = [
  ['Policy and authority', 19, '19'],
  ['Buyer assessment', 18, '18'],
  ['Limit setting and review', 21, '21'],
  ['Monitoring and ageing', 17, '14.2'],
  ['Dunning, stop-shipment and recovery', 25, '25'],
] as const;
const score = sum(dimensions.map(([, , earned]) => num(earned)));
const creditControl = operand(num('0.88').plus(num('-0.13').times(score.minus(75)).dividedBy(25)));

/** Year, insurable turnover, weight, months since its end, share reported, gross loss, recoveries. */
const years = [
  ['2023', 584_000_000, '0.8', '33.6', '1', '1200000', '200000'],
  ['2024', 620_500_000, '1', '21.6', '1', '0', '0'],
  ['2025', 657_000_000, '1', '9.6', '0.91', '400000', '100000'],
  ['2026', 693_500_000, '1', '-2.4', '0.4', '0', '0'],
] as const;

/** Cover of the new and of the expiring policy: share insured, relativity of the waiting period. */
const covers = {
  new: { insured: '0.9', waiting: '1.024' },
  expiring: { insured: '0.85', waiting: '1' },
} as const;
type Cover = (typeof covers)[keyof typeof covers];

/** Expected loss of a line, insured, and the part of it below the cap on single losses. */
function limited(line: HandLine, { insured }: Cover) {
  const { own, peak } = balancesByHand(line);
  const expected = own.times(line.count).times(fullRate(line)).times('0.75');
  const severity = peak.times('0.75').times(insured);
  const cap = insurableTurnover.times('0.0036');
  const part = severity.greaterThan(cap) ? cap.dividedBy(severity) : num(1);
  return { expected, severity, part, below: expected.times(insured).times(part) };
}

/** Expected insured loss of a unit of turnover, credit control included: all of it, and below the cap. */
function expectedRates(cover: Cover) {
  const all = sum(lines.map((line) => limited(line, cover).expected));
  const below = sum(lines.map((line) => limited(line, cover).below));
  const rate = worksheet.at(-1)!.total.times(creditControl).dividedBy(insurableTurnover);
  const part = operand(below.dividedBy(all));
  return { part, whole: rate.times(cover.insured), limited: rate.times(part) };
}

/** The years of the loss experience on a cover. */
function experienceYears(cover: Cover) {
  const rates = expectedRates(cover);
  return years.map(([year, turnover, weight, , share, gross, recoveries]) => {
    const cap = num(turnover).times('0.0036');
    const insured = num(gross).minus(recoveries).times(cover.insured);
    return {
      year,
      weight: num(weight),
      share: num(share),
      whole: amount(rates.whole.times(turnover)),
      expected: amount(rates.limited.times(turnover)),
      cap,
      reported: Decimal.min(cap, insured),
    };
  });
}

/** The experience modification on a cover, and what it is made of. */
function experience(cover: Cover) {
  const all = experienceYears(cover);
  const total = (of: (year: (typeof all)[number]) => Decimal) =>
    amount(sum(all.map((year) => year.weight.times(of(year)))));
  const unreported = total(({ expected, share }) => expected.times(num(1).minus(share)));
  const actual = total(({ reported, expected, share }) =>
    reported.plus(expected.times(num(1).minus(share))),
  );
  const expected = total((year) => year.expected);
  const whole = total((year) => year.whole);
  const reportedExpected = total((year) => year.expected.times(year.share));
  const ratio = operand(actual.dividedBy(expected));
  const limitedPart = operand(expected.dividedBy(whole));
  const credibility = operand(reportedExpected.dividedBy(reportedExpected.plus(8_000_000)));
  const modification = operand(credibility.times(ratio.minus(1)).times(limitedPart).plus(1));
  return {
    ...{ unreported, actual, expected, whole, reportedExpected },
    ...{ ratio, limitedPart, credibility, modification },
  };
}

function operandsOf(cover: Cover, made: readonly LedgerEntry[]): Operands {
  return {
    ...worksheetOperands(lines),
    ...noStructure,
    'credit-control': creditControl,
    'loss-experience': experience(cover).modification,
    'insured-percentage': num(cover.insured),
    'discretionary-limit': num(1),
    'waiting-period': num(cover.waiting),
    'adverse-selection': num(1),
    'political-risk': num(0),
    'capital-load': capitalByHand(made).load,
    'fixed-expense': num(25_000),
    'permissible-loss-ratio': num(1).minus('0.12').minus('0.125'),
    continuity: num('0.95'),
    'combined-cap': combinedCap,
    'technical-floor': technicalFloor(insurableTurnover),
    'rate-rounding': insurableTurnover.times('0.00001'),
    'premium-floor': num(50_000),
    'premium-rounding': num('0.01'),
  };
}

/** What the library made of the renewal, and of the expiring cover without a renewal. */
export interface Made {
  readonly now: readonly LedgerEntry[];
  readonly expiring: readonly LedgerEntry[];
}

/** The steps of a cover up to the indication, before corridor, technical floor and roundings. */
function indicated(made: readonly LedgerEntry[], cover: Cover): HandStep[] {
  const after = ['corridor-ceiling', 'corridor-floor', 'technical-floor', 'rate-rounding'];
  const end = made.findIndex(({ kind }) => after.includes(kind));
  return stepsByHand(made.slice(0, end), operandsOf(cover, made));
}

/** The corridor around the restated expiring rate, in whole steps of 0.001 %. */
function corridor({ now, expiring }: Made) {
  const [renewed, then] = [indicated(now, covers.new), indicated(expiring, covers.expiring)];
  const restatement = operand(lastAmount(renewed).dividedBy(lastAmount(then)));
  const restated = operand(num('0.0021').times(restatement));
  const inSteps = (rate: Decimal) => rate.dividedBy('0.00001');
  return {
    restatement,
    restated,
    ceiling: inSteps(restated.times('1.25')).floor().times('0.00001'),
    floor: inSteps(restated.times('0.85')).ceil().times('0.00001'),
  };
}

/** The ledger of the expiring cover up to its indication. */
export function expiringLedger({ expiring }: Made): Table {
  return ledgerRows(indicated(expiring, covers.expiring));
}

/** The whole ledger of the example. */
export function ledger(made: Made): Table {
  const { ceiling, floor } = corridor(made);
  const operands = {
    ...operandsOf(covers.new, made.now),
    'corridor-ceiling': ceiling.times(insurableTurnover),
    'corridor-floor': floor.times(insurableTurnover),
  };
  return ledgerRows(stepsByHand(made.now, operands));
}

/** Every table of the document. */
export function tables(made: Made): Readonly<Record<string, Table>> {
  const now = experience(covers.new);
  const then = experience(covers.expiring);
  const { restatement, restated, ceiling, floor } = corridor(made);
  const expiring = expiringLedger(made);
  return {
    balances: lines.map((line) => {
      const { normal, own, base, peak } = balancesByHand(line);
      const { id, count, turnover, termsDays, limit } = line;
      return [
        ...[id, `${count}`, written(num(turnover)), `${termsDays}`, written(num(limit))],
        ...[normal, own, base, peak].map(written),
      ];
    }),
    'default-rates': lines.map((line) => {
      const { id, grade, defaultRate, country, industry, method } = line;
      return [id, `${grade}`, defaultRate, country, industry, method, fullRate(line).toFixed()];
    }),
    worksheet: worksheet.map(({ title, losses, sum: all, total, relativity }) => [
      title,
      ...[...losses, all, total].map(written),
      relativity === null ? '' : written(relativity),
    ]),
    'credit-control': [
      ...dimensions.map(([title, weight, earned]) => [title, `${weight}`, earned]),
      ['Score', '100', written(score)],
    ],
    limited: lines.map((line) => {
      const { expected, severity, part, below } = limited(line, covers.new);
      const shown = [expected, expected.times('0.9'), severity, operand(part), below];
      return [line.id, ...shown.map((value) => written(value.toDecimalPlaces(6)))];
    }),
    years: experienceYears(covers.new).map((year, index) => {
      const [, turnover, weight, months, share] = years[index]!;
      const { whole, expected, cap, reported } = year;
      const amounts = [whole, expected, cap, reported].map((value) => written(value.toDP(2)));
      return [year.year, written(num(turnover)), weight, months, share, ...amounts];
    }),
    experience: (
      [
        ['Reported losses', now.actual.minus(now.unreported), then.actual.minus(then.unreported)],
        ['Not yet reported, at the expected', now.unreported, then.unreported],
        ['Actual `A`', now.actual, then.actual],
        ['Expected below the cap `E`', now.expected, then.expected],
        ['Expected in all `W`', now.whole, then.whole],
        ['Reported part of `E`', now.reportedExpected, then.reportedExpected],
        ['`A / E`', now.ratio, then.ratio],
        ['`E / W`', now.limitedPart, then.limitedPart],
        ['`Z`', now.credibility, then.credibility],
        ['Loss experience', now.modification, then.modification],
      ] as const
    ).map(([title, ...values]) => [title, ...values.map(shortened)]),
    capital: capitalRows(made.now, made.expiring),
    ledger: ledger(made).map((row, index) => [...row, ...(expiring[index]?.slice(2) ?? ['', ''])]),
    corridor: [
      ['Restatement', written(restatement)],
      ['Restated expiring rate', written(restated)],
      ['Ceiling, + 25 %, rounded down', written(ceiling)],
      ['Floor, - 15 %, rounded up', written(floor)],
    ],
  };
}

/** Amounts are shown to the cent, ratios as they are used. */
function shortened(value: Decimal): string {
  return written(value.greaterThan(1000) ? value.toDecimalPlaces(2) : value);
}
