import { describe, expect, test } from 'vitest';
import { indemnity, type IndemnityLoss, type StatedIndemnity } from '../../src/indemnity/index.js';
import type { WaterfallTerm } from '../../src/rules/read/rate-book.js';
import { expectDocument } from './documents.js';
import { type Table, tableNames, withTables } from './markdown-tables.js';

const file = 'docs/indemnity.md';

const cover = {
  insuredPercentage: '90',
  discretionaryInsuredPercentage: '80',
  discretionaryLimit: '100000',
  nonQualifyingLoss: '10000',
  eachLoss: '5000',
  aggregateFirstLoss: '150000',
  maximumLiability: '800000',
  waitingPeriodDays: 180,
};

const losses: readonly IndemnityLoss[] = [
  { date: '2026-02-10', gross: '400000', limit: '300000', notifiedOn: '2026-04-11' },
  { date: '2026-03-05', gross: '9500', limit: '50000', notifiedOn: '2026-05-04' },
  { date: '2026-05-20', gross: '130000', discretionary: true, notifiedOn: '2026-07-19' },
  {
    date: '2026-08-01',
    gross: '700000',
    limit: '650000',
    cause: 'insolvency',
    notifiedOn: '2026-08-08',
    recoveries: [
      { date: '2026-12-15', amount: '65000' },
      { date: '2027-03-10', amount: '25000' },
    ],
  },
  { date: '2026-11-15', gross: '333333.33', limit: '500000', notifiedOn: '2027-01-14' },
];

const formB: readonly WaterfallTerm[] = [
  'non-qualifying-loss',
  'each-loss',
  'aggregate-first-loss',
  'insured-percentage',
  'maximum-liability',
];

function paid(waterfall?: readonly WaterfallTerm[]): StatedIndemnity {
  const made = indemnity(cover, losses, { currency: 'CNY', ...(waterfall && { waterfall }) });
  if (made.status === 'invalid') throw new Error(JSON.stringify(made.issues));
  return made;
}

const written = (amount: string | null): string =>
  amount === null ? '' : amount.replace(/\B(?=(\d{3})+\.)/g, ',');

function stages(made: StatedIndemnity): Table {
  return [
    ...made.losses.map((loss, place) => [
      String(place + 1),
      written(loss.gross),
      ...loss.stages.map(({ after }) => written(after)),
    ]),
    ['all', written(made.totals.gross), ...Array<string>(5).fill(''), written(made.totals.paid)],
  ];
}

function borne(made: StatedIndemnity): Table {
  return made.losses.map(({ paid: by, retained, aboveLimit, remaining }, place) => [
    String(place + 1),
    ...[by, retained, aboveLimit].map(written),
    written(remaining.aggregateFirstLoss),
    written(remaining.maximumLiability),
  ]);
}

function recoveries(made: StatedIndemnity): Table {
  return made.losses.flatMap((loss, place) =>
    loss.recoveries.map(({ date, total, insurer, seller }) => [
      String(place + 1),
      date ?? '',
      ...[total, insurer, seller].map(written),
    ]),
  );
}

const reasons = {
  notification: 'notification',
  'waiting-period': 'the waiting period',
  insolvency: 'the insolvency',
};

function settlement(made: StatedIndemnity): Table {
  return made.losses.map(({ settlement: day }, place) =>
    day === null
      ? [String(place + 1), '', 'nothing is paid', '']
      : [String(place + 1), day.from, reasons[day.basis], day.expected],
  );
}

describe('the guide to what a cover pays', () => {
  const usual = paid();

  test('says, cell by cell, what the library pays', async () => {
    const tables = {
      usual: stages(usual),
      borne: borne(usual),
      recoveries: recoveries(usual),
      settlement: settlement(usual),
      'form-b': stages(paid(formB)),
    };
    expect(tableNames(file)).toEqual(Object.keys(tables));
    await expectDocument(file, withTables(file, tables));
  });

  test('says in its text what its tables say', () => {
    const [first, , , , last] = usual.losses;
    expect(first?.stages.find(({ term }) => term === 'insured-percentage')?.after).toBe(
      '270000.00',
    );
    expect(usual.losses[2]?.remaining.maximumLiability).toBe('610000.00');
    expect(last?.remaining.maximumLiability).toBe('0.00');
  });
});
