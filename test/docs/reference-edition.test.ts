import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareCovers } from '../../src/requote/compare-covers.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Cover, Submission } from '../../src/submission/submission.js';
import { pastCover, pricedPast as priced } from '../support/past-sellers.js';
import { answeredAlike, cleanYears, referenceCase } from '../support/reference-case.js';
import { sizedSeller, withLimits } from '../support/sized-seller.js';
import { expectDocument } from './documents.js';
import { tableNames, withTables } from './markdown-tables.js';

const file = 'docs/reference-edition.md';
const base = referenceCase();
const price = (submission: Submission): number => Number(priced(submission).premium.unrounded);
const rate = (submission: Submission): string =>
  `${(Number(priced(submission).premium.rate) * 100).toFixed(3)} %`;
const change = (submission: Submission, from: Submission = base): string => {
  const more = (price(submission) / price(from) - 1) * 100;
  return `${more < 0 ? '' : '+'}${more.toFixed(1)} %`;
};
const under = (cover: Partial<Cover>, from = base): Submission => ({
  ...from,
  cover: { ...from.cover, ...cover },
});
const step = (submission: Submission, kind: string) =>
  priced(submission).ledger.find((one) => one.kind === kind)!;

const loyal = (from: Submission): Submission => ({
  ...from,
  lossHistory: cleanYears(3, Number(from.turnover.estimated)),
  continuity: pastCover(3),
});
const [small, large] = [sizedSeller(50e6, 60), sizedSeller(1e9, 400)];
const clean: Submission = { ...base, lossHistory: cleanYears(3, 200e6) };
const covered = (years: number): string =>
  change({ ...clean, continuity: pastCover(years) }, clean);
const lossIn = (country: string): number => {
  const buyers = (base.buyers ?? []).map((buyer) => ({ ...buyer, country }));
  return Number(step({ ...base, buyers }, 'worksheet-relativity').after);
};
const ladder = ['DE', 'SG', 'CN', 'IN', 'VN', 'TR', 'EG', 'AR'].map(lossIn);
const steps = ladder.slice(1).map((loss, at) => (loss / ladder[at]! - 1) * 100);
const control = (answers: Submission['creditControl'] & object): string =>
  (price({ ...base, creditControl: answers }) / price(base)).toFixed(2);
const twice = referenceCase({ turnover: 400e6 });
const times = (more: Submission, less: Submission): string =>
  (price(more) / price(less)).toFixed(2);
const firstLoss = { aggregateFirstLossShare: '0.0005' };
const part = (amount: number): string =>
  `${((amount / Number(priced(base).premium.estimated)) * 100).toFixed(0)} %`;
const bears = (submission: Submission): string =>
  `${(Number(step(submission, 'capital-load').facts['diversificationShare']) * 100).toFixed(0)} %`;

test('the table of the document is what the edition gives', async () => {
  expect(tableNames(file)).toEqual(['sanity', 'parts']);
  const { losses } = priced(base);
  const left = Number(step(base, 'permissible-loss-ratio').operand);
  const exporter = JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as Submission;
  const { covers } = compareCovers(exporter, referenceBook, [
    ...['standard', 'comprehensive', 'excess'].map((tier) => ({ id: tier, cover: { tier } })),
  ]);
  const tiers = ['standard', 'comprehensive', 'excess'].map((tier) => {
    const quoted = covers.find(({ id }) => id === tier);
    return `\`${tier}\` ${(Number(quoted?.rate) * 100).toFixed(3)} %`;
  });
  const comprehensive: Submission = { ...base, cover: { tier: 'comprehensive' } };
  const sanity = [
    [
      'rate',
      `${rate(base)}; ${rate(comprehensive)} as \`comprehensive\`; ${rate(withLimits(base, 1.5))} at limits of 1.5 normal balances`,
    ],
    [
      'a small aggregate first loss, 0.025 % of turnover',
      `${change(under({ aggregateFirstLossShare: '0.00025' }))}: ${rate(under({ aggregateFirstLossShare: '0.00025' }))}`,
    ],
    ['terms 90 against 60 days', change(referenceCase({ termsDays: 90 }))],
    ['insured 90 against 80 %', change(base, under({ insuredPercentage: '80' }))],
    [
      'three clean years and continuous cover',
      `${change(loyal(base))}; ${change(loyal(small), small)} at CNY 50 m turnover, ${change(loyal(large), large)} at 1 bn`,
    ],
    [
      'largest buyer at 35 % of the exposure, equal expected loss',
      `${change(referenceCase({ topShare: 0.35, alike: 5 }), referenceCase({ alike: 5 }))}, ${priced(referenceCase({ topShare: 0.35, alike: 5 })).status}`,
    ],
    [
      'country one class worse, on that country’s line',
      `+${Math.min(...steps).toFixed(1)} to +${Math.max(...steps).toFixed(1)} %`,
    ],
    ['manufacturing against services', change(base, referenceCase({ sector: 'N' }))],
    [
      'credit control, best and worst; typical',
      `${control(answeredAlike('yes', 'audited'))} and ${control(answeredAlike('no'))}; ${control(answeredAlike('yes', 'none'))} for a plain yes to everything`,
    ],
    [
      'twice the turnover, same history, first losses as a share',
      `premium ×${times(twice, base)}; with a first loss of 0.05 % ×${times(under(firstLoss, twice), under(firstLoss))}`,
    ],
    ['continuous cover of 3 / 4 / 5 / 7 years', [3, 4, 5, 7].map(covered).join(' / ')],
  ];
  const parts = [
    ['Expected insured loss', part(Number(losses?.present.insured))],
    [
      'Capital load, with the loadings on it',
      part(Number(step(base, 'capital-load').operand) / left),
    ],
    [
      'Fixed expense, with the loadings on it',
      part(Number(step(base, 'fixed-expense').operand) / left),
    ],
    ['Variable expense and brokerage', part(Number(priced(base).premium.estimated) * (1 - left))],
    [
      'Share of the tail that bears capital, at CNY 6 m / 200 m / 5 bn',
      [sizedSeller(6e6, 12), base, sizedSeller(5e9, 1000)].map(bears).join(' / '),
    ],
    ['Tiers for `examples/exporter.json`', tiers.join(', ')],
  ];
  await expectDocument(file, withTables(file, { sanity, parts }));
});
