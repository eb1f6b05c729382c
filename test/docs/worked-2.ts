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
  ledgerRows,
  noStructure,
  num,
  type Operands,
  operand,
  permissibleByHand,
  stepsByHand,
  sum,
  technicalFloor,
  withoutHistory,
  worksheetByHand,
  worksheetOperands,
  written,
} from './by-hand.js';
import type { Table } from './markdown-tables.js';

/** Lines of `examples/worked-2.json` with what the pages of the reference edition say about them. */
const lines: readonly HandLine[] = [
  {
    ...{ id: 'G', count: 60, turnover: 7_300_000, termsDays: 60, limit: 4_000_000 },
    ...{ grade: 5, defaultRate: '0.0081', country: '0.753', industry: '1', method: '1' },
  },
  {
    ...{ id: 'P', count: 1, turnover: 73_000_000, termsDays: 60, limit: 30_000_000 },
    ...{ grade: 3, defaultRate: '0.0024', country: '0.753', industry: '1.1', method: '1' },
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
const creditControl = operand(num('0.94').plus(num('-0.05').times(score.minus(75)).dividedBy(25)));

/** Year, insurable turnover, weight, months since its end, share reported, share that has passed, gross loss, recoveries. */
const years = [
  ['2023', 584_000_000, '0.8', '33.6', '1', '1', '1200000', '200000'],
  ['2024', 620_500_000, '1', '21.6', '1', '1', '0', '0'],
  ['2025', 657_000_000, '1', '9.6', '0.91', '1', '400000', '100000'],
  ['2026', 693_500_000, '1', '-2.4', '0.4', '0.8', '0', '0'],
] as const;

/** Cover of the new and of the expiring policy: share insured, relativity of the waiting period. */
const covers = {
  new: { insured: '0.9', waiting: '1.024' },
  expiring: { insured: '0.85', waiting: '1' },
} as const;
type Cover = (typeof covers)[keyof typeof covers];

/** The insured claim of a buyer of a line, on average over the severities. */
function claimOf(line: HandLine, { insured }: Cover): Decimal {
  return balancesByHand(line).own.times('0.88').times(insured);
}

/** The insured claim an average unit of the balances stands behind. */
function typicalClaim(cover: Cover): Decimal {
  const claims = lines.map((line) => ({ count: line.count, claim: claimOf(line, cover) }));
  const squares = sum(claims.map(({ count, claim }) => claim.times(claim).times(count)));
  return squares.dividedBy(sum(claims.map(({ count, claim }) => claim.times(count))));
}

/**
 * The part of the expected loss below the cap, and how many claims of a size that is: estimates from the severities,
 * which no calculator holds. They are given.
 */
function given(made: readonly LedgerEntry[]) {
  const facts = made.find(({ kind }) => kind === 'loss-experience')?.facts;
  return {
    limitedPart: num(String(facts?.['limitedPart'])),
    claims: num(String(facts?.['claims'])),
  };
}

/** The experience modification on a cover, and what it is made of. */
function experience(cover: Cover, made: readonly LedgerEntry[]) {
  const { limitedPart, claims } = given(made);
  const shares = years.map(([, , weight, , share]) => num(weight).times(share));
  const time = sum(shares);
  const turnover = sum(years.map(([, each], at) => shares[at]!.times(each)));
  const typical = typicalClaim(cover);
  const most = operand(typical.times('1.5'));
  const cap = amount(most.times(turnover).dividedBy(time.times(insurableTurnover)));
  const insured = years.map(([, , , , , , gross, recoveries]) =>
    num(gross).minus(recoveries).times(cover.insured),
  );
  const reported = sum(
    years.map(([, , weight], at) => Decimal.min(cap, insured[at]!).times(weight)),
  );
  const rate = worksheet.at(-1)!.total.times(creditControl).dividedBy(insurableTurnover);
  const expected = amount(rate.times(cover.insured).times(limitedPart).times(turnover));
  const ratio = operand(reported.dividedBy(expected));
  const credibility = operand(claims.dividedBy(claims.plus(9)));
  const offBalance = operand(num('0.96').plus(claims.minus('0.6').times('0.02').dividedBy('0.6')));
  const credible = credibility.times(ratio.minus(1)).times(limitedPart).plus(1);
  const modification = operand(credible.times(offBalance));
  return {
    ...{ time, turnover, typical, most, cap, insured, reported, expected, claims },
    ...{ ratio, limitedPart, credibility, offBalance, modification },
  };
}

/** The raw loss ratio of a cover, and the least price at it. */
function lossRatio(cover: Cover, before: readonly HandStep[]) {
  const without = withoutHistory(before);
  const insured = sum(
    years.map(([, , , , , , gross, recoveries]) =>
      num(gross).minus(recoveries).times(cover.insured),
    ),
  );
  const earned = sum(years.map(([, turnover, , , , passed]) => num(turnover).times(passed)));
  const premium = amount(without.dividedBy(insurableTurnover).times(earned));
  const ratio = operand(insured.dividedBy(premium));
  const relativity = operand(
    Decimal.max('0.8', num(1).minus(num('0.6').minus(ratio).times('0.2').dividedBy('0.15'))),
  );
  const byClaims = num('0.937').times('0.962');
  const least = amount(without.times(Decimal.max(relativity, byClaims)));
  return { without, insured, premium, ratio, relativity, byClaims, least };
}

function operandsOf(cover: Cover, made: readonly LedgerEntry[]): Operands {
  return {
    ...worksheetOperands(lines),
    ...noStructure,
    'seller-size': num(1),
    'credit-control': creditControl,
    'loss-experience': experience(cover, made).modification,
    'insured-percentage': num(cover.insured),
    'discretionary-limit': num(1),
    'waiting-period': num(cover.waiting),
    'adverse-selection': num(1),
    'political-risk': num(0),
    'capital-load': capitalByHand(made).load,
    'fixed-expense': num(10_000),
    'permissible-loss-ratio': permissibleByHand,
    continuity: num('0.962'),
    'combined-cap': combinedCap,
    'loss-ratio-floor': (before) => lossRatio(cover, before).least,
    'technical-floor': technicalFloor(insurableTurnover),
    'rate-rounding': insurableTurnover.times('0.00001'),
    'premium-floor': num(15_000),
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
  const [renewed, then] = [indicated(now, covers.new), indicated(expiring, covers.expiring)].map(
    (steps) => steps.filter(([id]) => id !== 'loss-ratio-floor'),
  ) as [HandStep[], HandStep[]];
  const restatement = operand(withoutHistory(renewed).dividedBy(withoutHistory(then)));
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
  const now = experience(covers.new, made.now);
  const then = experience(covers.expiring, made.expiring);
  const least = lossRatio(covers.new, indicated(made.now, covers.new));
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
    claims: lines.map((line) => {
      const claim = claimOf(line, covers.new);
      const each = claim.times(line.count);
      return [
        ...[line.id, `${line.count}`, written(claim.toDecimalPlaces(2))],
        written(each.toDecimalPlaces(2)),
        written(each.times(claim).dividedBy(1_000_000).toDecimalPlaces(0)),
      ];
    }),
    years: years.map(([year, turnover, weight, months, share], index) => [
      ...[year, written(num(turnover)), weight, months, share],
      written(num(weight).times(share)),
      written(num(weight).times(share).times(turnover)),
      written(now.insured[index]!),
    ]),
    experience: (
      [
        ['Typical claim', now.typical, then.typical],
        ['Cap, × 1.5', now.most, then.most],
        ['Weighted turnover', now.turnover, then.turnover],
        ['Weighted years', now.time, then.time],
        ['Cap in the size of those years', now.cap, then.cap],
        ['Reported losses `A`', now.reported, then.reported],
        ['Part of the expected loss below the cap `L`', now.limitedPart, then.limitedPart],
        ['Expected by now `E`', now.expected, then.expected],
        ['`A / E`', now.ratio, then.ratio],
        ['Claims expected by now `m`', operand(now.claims), operand(then.claims)],
        ['`Z`', now.credibility, then.credibility],
        ['Off-balance', now.offBalance, then.offBalance],
        ['Loss experience', now.modification, then.modification],
      ] as const
    ).map(([title, ...values]) => [title, ...values.map(shortened)]),
    'loss-ratio': [
      ['Price before history', written(least.without)],
      ['Premium of those years at that rate', written(least.premium.toDecimalPlaces(2))],
      ['Insured losses', written(least.insured)],
      ['Raw loss ratio', written(least.ratio)],
      ['Value of page `experience`', written(least.relativity)],
      ['Page `least-by-claims`, × 0.962', written(least.byClaims)],
    ],
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
