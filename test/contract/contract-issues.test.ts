import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractMoney } from '../../src/contract/contract-money.js';
import type {
  ContractBasis,
  ContractTerms,
  TaxRow,
  TaxTable,
} from '../../src/contract/contract-terms.js';
import { instalments, minimumAndDeposit } from '../../src/contract/premium-parts.js';
import { workedBasis, workedTerms } from './contract-case.js';
import { runsOf } from '../support/runs.js';
import { said } from '../support/said.js';

/** Path and code of everything that is wrong. */
function issuesOf(basis: unknown, terms: unknown): string[] {
  const contract = contractMoney(basis as ContractBasis, terms as ContractTerms);
  for (const message of contract.issues.map(said)) {
    expect(message.en).toMatch(/^[^{}]*(?:\{ [^{}]*\}[^{}]*)*$/);
    expect(message['zh-CN']).toMatch(/\p{Script=Han}/u);
  }
  return contract.issues.map(({ path, code }) => `${path} ${code}`);
}

const withTerms = (changes: object) => issuesOf(workedBasis, { ...workedTerms, ...changes });
const withBasis = (changes: object) => issuesOf({ ...workedBasis, ...changes }, workedTerms);
const table = workedTerms.taxes as TaxTable;
const withTable = (changes: Partial<TaxTable>) => withTerms({ taxes: { ...table, ...changes } });
const row = (changes: Partial<TaxRow>): TaxRow => ({ ...(table.rows[1] as TaxRow), ...changes });

describe('a basis or terms that are refused', () => {
  test('the worked example is not', () => {
    expect(issuesOf(workedBasis, workedTerms)).toEqual([]);
  });

  test('every field by itself', () => {
    expect(withBasis({ currency: 'XAU' })).toEqual(['/basis/currency currency-without-minor-unit']);
    expect(withBasis({ estimated: '-1' })).toEqual(['/basis/estimated negative']);
    expect(withBasis({ estimated: 0.1 })).toEqual(['/basis/estimated decimal-as-number']);
    expect(withTerms({ instalments: 5 })).toEqual(['/terms/instalments not-one-of']);
    expect(withTerms({ instalments: [{ share: '100', afterMonths: 0 }] })).toEqual([
      '/terms/instalments/0/share looks-like-percentage',
    ]);
    expect(withTerms({ brokerage: { share: '0.1', shown: 'no' } })).toEqual([
      '/terms/brokerage/shown not-true-or-false',
    ]);
    expect(withTerms({ fee: [] })).toEqual(['/terms/fee misspelled-field']);
    expect(withTerms({ taxes: undefined })).toEqual(['/terms/taxes missing']);
    expect(withTerms({ fees: [{ id: 'a', kind: 'limit', taxed: 'untaxed' }] })).toEqual([
      '/terms/fees/0/price missing',
    ]);
  });

  test('amounts finer than the minor unit', () => {
    expect(withBasis({ estimated: '438000.001' })).toEqual(['/basis/estimated beyond-minor-unit']);
    expect(withBasis({ currency: 'JPY', estimated: '438000' })).toEqual([]);
    expect(withTerms({ minimum: { amount: '1.005', floor: '0.001' } })).toEqual([
      '/terms/minimum/amount beyond-minor-unit',
      '/terms/minimum/floor beyond-minor-unit',
    ]);
  });

  test('a period that is none', () => {
    const period = workedBasis.period;
    expect(withBasis({ period: { ...period, expiry: '2025-12-31' } })).toEqual([
      '/basis/period/expiry expiry-before-inception',
    ]);
    expect(withBasis({ period: { ...period, months: 13 } })).toEqual([
      '/basis/period/months months-disagree',
    ]);
    expect(withBasis({ period: { ...period, expiry: '2026-12-15' } })).toEqual([]);
  });

  test('minimum and deposit', () => {
    expect(withTerms({ minimum: {} })).toEqual(['/terms/minimum minimum-not-stated']);
    expect(withTerms({ minimum: { share: '0.8', amount: '1' } })).toEqual([
      '/terms/minimum minimum-stated-twice',
    ]);
    const { minimum: _minimum, ...noMinimum } = workedTerms;
    expect(issuesOf(workedBasis, { ...noMinimum, deposit: { of: 'minimum', share: '1' } })).toEqual(
      ['/terms/deposit no-minimum-for-deposit'],
    );
  });

  test('fees', () => {
    const fee = { id: 'a', kind: 'policy', price: '1', taxed: 'untaxed' };
    expect(
      withTerms({ fees: [fee, fee, { ...fee, id: 'premium' }, { ...fee, id: 'tax/1' }] }),
    ).toEqual([
      '/terms/fees/1/id duplicate-fee',
      '/terms/fees/2/id duplicate-fee',
      '/terms/fees/3/id duplicate-fee',
    ]);
  });

  test('patterns', () => {
    expect(withTerms({ instalments: 8 })).toEqual(['/terms/instalments instalment-outside-period']);
    expect(withTerms({ instalments: [] })).toEqual(['/terms/instalments instalment-shares-sum']);
    expect(
      withTerms({
        instalments: [
          { share: '0.5', afterMonths: 3 },
          { share: '0.4', date: '2026-04-01' },
        ],
      }),
    ).toEqual([
      '/terms/instalments instalment-shares-sum',
      '/terms/instalments/1 instalments-not-in-order',
    ]);
    expect(withTerms({ instalments: [{ share: '1' }] })).toEqual([
      '/terms/instalments/0 instalment-without-day',
    ]);
    expect(withTerms({ instalments: [{ share: '1', date: '2025-12-31' }] })).toEqual([
      '/terms/instalments/0 instalment-outside-period',
    ]);
    expect(withTerms({ taxes: { ...table, billed: [{ share: '1', afterMonths: 12 }] } })).toEqual([
      '/terms/taxes/billed/0 instalment-outside-period',
    ]);
  });
});

describe('a tax table', () => {
  test('without a row for the case is an issue, never zero', () => {
    expect(withTable({ rows: [] })).toHaveLength(4);
    expect(withTable({ rows: table.rows.slice(0, 3) })).toEqual([
      '/terms/taxes/rows tax-row-missing',
    ]);
    expect(withTable({ date: '2019-12-31' })).toEqual(
      Array.from({ length: 4 }, () => '/terms/taxes/rows tax-row-missing-on-day'),
    );
    expect(withTable({ risks: [{ country: 'DE', product: 'export', share: '1' }] })).toHaveLength(
      2,
    );
  });

  test('needs no row for fees where no fee is taxed as one', () => {
    const taxes = { ...table, rows: table.rows.slice(0, 2) };
    expect(withTerms({ taxes, fees: [] })).toEqual([]);
    expect(withTerms({ taxes })).toHaveLength(2);
  });

  test('with a tax that ends leaves no gap unseen', () => {
    const levy = row({ tax: 'levy', from: '2020-01-01', to: '2025-12-31', rate: '0.01' });
    expect(withTable({ rows: [...table.rows, levy] })).toEqual([
      '/terms/taxes/rows tax-row-missing-on-day',
    ]);
    const ended = row({ tax: 'levy', from: '2026-01-01', rate: '0', exempt: true });
    expect(withTable({ rows: [...table.rows, levy, ended] })).toEqual([]);
  });

  test('with rows that overlap is an issue', () => {
    expect(withTable({ rows: [...table.rows, row({ from: '2026-06-01' })] })).toEqual([
      '/terms/taxes/rows/4 tax-rows-overlap',
    ]);
    expect(withTable({ rows: [...table.rows, row({ base: 'both' })] })).toEqual([
      '/terms/taxes/rows/4 tax-rows-overlap',
      '/terms/taxes/rows/4 tax-rows-overlap',
    ]);
    expect(
      withTable({ rows: [...table.rows, row({ from: '2019-01-01', to: '2019-12-31' })] }),
    ).toEqual([]);
    expect(withTable({ rows: [...table.rows, row({ tax: 'levy' })] })).toEqual([]);
  });

  test('with a long row sees every row beneath it', () => {
    const rows = [
      row({ to: '2030-12-31' }),
      row({ from: '2021-01-01', to: '2021-12-31' }),
      row({ from: '2026-01-01', to: '2026-12-31' }),
    ];
    const risks = [{ country: 'CN', product: 'domestic', share: '1' }];
    expect(withTerms({ fees: [], taxes: { ...table, rows, risks } })).toEqual([
      '/terms/taxes/rows/1 tax-rows-overlap',
      '/terms/taxes/rows/2 tax-rows-overlap',
    ]);
  });

  test('with an exemption that has a rate, reversed days or shares that are not one', () => {
    const risks = table.risks;
    expect(withTable({ rows: [...table.rows, row({ tax: 'levy', exempt: true })] })).toEqual([
      '/terms/taxes/rows/4/rate exempt-with-rate',
    ]);
    expect(
      withTable({
        rows: [...table.rows, row({ tax: 'levy', from: '2026-01-02', to: '2026-01-01' })],
      }),
    ).toContain('/terms/taxes/rows/4/to tax-row-reversed');
    expect(
      withTable({ risks: [...risks, { country: 'CN', product: 'export', share: '0.1' }] }),
    ).toEqual(['/terms/taxes/risks risk-shares-sum', '/terms/taxes/risks/2 duplicate-risk']);
  });
});

describe('the parts by themselves', () => {
  test('instalments say where the request is wrong', () => {
    const wrong = instalments({
      amount: '1.005',
      currency: 'EUR',
      pattern: 10,
      inception: '2026-01-01',
      months: 12,
    });
    expect(wrong).toMatchObject({
      ok: false,
      issues: [{ path: '/amount', code: 'beyond-minor-unit' }],
    });
    const late = instalments({
      amount: '1.00',
      currency: 'EUR',
      pattern: 10,
      inception: '2026-01-01',
      months: 6,
    });
    expect(late).toMatchObject({
      ok: false,
      issues: [{ path: '/pattern', code: 'instalment-outside-period' }],
    });
    for (const inception of ['', '2026-02-30', 'soon'])
      expect(instalments({ amount: '1', currency: 'EUR', pattern: 1, inception })).toMatchObject({
        ok: false,
        issues: [{ path: '/inception' }],
      });
    expect(
      instalments({
        amount: '1',
        currency: 'EUR',
        pattern: 1,
        inception: '2026-01-01',
        months: 0.5,
      }),
    ).toMatchObject({ ok: false, issues: [{ path: '/months' }] });
  });

  test.each([
    [{ share: '0.8' }, undefined, '80000.00', '80000.00', '100000.00', []],
    [{ amount: '120000' }, undefined, '100000.00', '100000.00', '100000.00', ['minimum-cut-back']],
    [
      { share: '0.8', floor: '130000' },
      undefined,
      '130000.00',
      '130000.00',
      '130000.00',
      ['floor-above-estimate'],
    ],
    [
      { share: '0.8', floor: '90000' },
      { of: 'estimated', share: '0.25' },
      '90000.00',
      '25000.00',
      '100000.00',
      [],
    ],
    [undefined, undefined, null, '100000.00', '100000.00', []],
    [
      { share: '0.33333333' },
      { of: 'minimum', share: '0.5' },
      '33333.33',
      '16666.67',
      '100000.00',
      [],
    ],
    [
      { share: '0.5' },
      { of: 'amount', amount: '100000.01' },
      '50000.00',
      '100000.00',
      '100000.00',
      ['deposit-cut-back'],
    ],
  ] as const)('minimum %o, deposit %o', (minimum, deposit, least, advance, expected, notes) => {
    const agreed = minimumAndDeposit(
      { currency: 'CNY', estimated: '100000.00' },
      { ...(minimum && { minimum }), ...(deposit && { deposit }) },
    );
    expect(agreed).toMatchObject({
      ok: true,
      premium: { estimated: '100000.00', minimum: least, deposit: advance, expected },
    });
    expect(agreed.ok && agreed.notes.map(({ code }) => code)).toEqual(notes);
  });
});

test('whatever is sent, the answer is a contract or issues', () => {
  const anything = fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
  });
  const mutated = fc
    .constantFrom(...Object.keys(workedTerms))
    .chain((name) => anything.map((value) => ({ ...workedTerms, [name]: value })));
  fc.assert(
    fc.property(
      fc.oneof(anything, fc.constant(workedBasis)),
      fc.oneof(anything, mutated),
      (basis, terms) => {
        const contract = contractMoney(basis as ContractBasis, terms as ContractTerms);
        expect(contract.status === 'stated' || contract.issues.length > 0).toBe(true);
      },
    ),
    { numRuns: runsOf(2_000) },
  );
});
