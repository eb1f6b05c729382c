import type { ContractBasis, ContractTerms, TaxRow } from '../../src/contract/contract-terms.js';

const row = (product: string, rest: Pick<TaxRow, 'base' | 'rate' | 'exempt'>): TaxRow => ({
  country: 'CN',
  product,
  from: '2020-01-01',
  title: { en: 'Value added tax', 'zh-CN': '增值税' },
  reference: 'Example only',
  ...rest,
});

/** The contract of the guide's worked example. */
export const workedBasis: ContractBasis = {
  currency: 'CNY',
  estimated: '438000.00',
  period: { inception: '2026-01-01', expiry: '2026-12-31', months: 12 },
  buyers: 45,
  limits: 45,
};

export const workedTerms: ContractTerms = {
  minimum: { share: '0.8' },
  instalments: 4,
  fees: [
    { id: 'limits', kind: 'limit', price: '200.00', free: 10, taxed: 'as-fee' },
    { id: 'analysis', kind: 'analysis', price: '300.00', taxed: 'as-fee' },
    { id: 'monitoring', kind: 'monitoring', price: '120.00', taxed: 'as-fee' },
    { id: 'policy', kind: 'policy', price: '1000.00', taxed: 'untaxed' },
    { id: 'module', kind: 'module', share: '0.04', taxed: 'as-premium' },
  ],
  taxes: {
    statement: 'by-table',
    rows: [
      row('export', { base: 'premium', rate: '0', exempt: true }),
      row('domestic', { base: 'premium', rate: '0.06' }),
      row('export', { base: 'fees', rate: '0.06' }),
      row('domestic', { base: 'fees', rate: '0.06' }),
    ],
    risks: [
      { country: 'CN', product: 'export', share: '0.7' },
      { country: 'CN', product: 'domestic', share: '0.3' },
    ],
  },
  brokerage: { share: '0.125', shown: false },
};
