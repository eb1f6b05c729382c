import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/quote.js';
import { referenceBook } from '../../../src/reference-book.js';
import { referenceCase } from '../../support/reference-case.js';

/** Sellers at ordinary rates, and of the best buyers, whose small rates are written in tenths of the unit. */
const sellers = [
  ['ordinary', referenceCase({}), ['rate-unit']],
  [
    'the best buyers',
    referenceCase({ turnover: 5e9, buyers: 1000, alike: 1 }),
    ['rate-unit', 'least-rate-units'],
  ],
] as const;

describe('STR-12 RAT-9 a step names every row its rate unit comes from', () => {
  const cases = sellers.flatMap(([name, submission, rows]) =>
    ['technical-floor', 'rate-rounding', 'corridor-ceiling', 'corridor-floor'].map(
      (kind) => [name, kind, submission, rows] as const,
    ),
  );

  it.each(cases)('%s, %s', (_name, kind, submission, rows) => {
    const { cover, turnover, buyers } = submission;
    const renewal = {
      expiringRate: rows.length === 1 ? '0.002' : '0.0001',
      cover,
      turnover,
      buyers,
    };
    const { ledger } = quote({ ...submission, renewal: renewal as never }, referenceBook);
    const { sources = [] } = ledger.find((step) => step.kind === kind) ?? {};
    const named = sources.flatMap(({ row }) => (String(row).includes('rate-unit') ? [row] : []));
    expect(named).toEqual(rows);
  });
});
