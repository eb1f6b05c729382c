import fc from 'fast-check';
import { addDays, addMonths } from '../../src/values/calendar.js';
import { minorUnits } from '../../src/values/money.js';
import type {
  Billing,
  ContractBasis,
  ContractTerms,
  DepositTerms,
  FeeTerms,
  InstalmentPattern,
  MinimumTerms,
  OwnInstalment,
  TaxRow,
  TaxTerms,
} from '../../src/contract/contract-terms.js';

/** Currencies with 0, 2, 3 and 4 decimals. */
export const currencies = ['JPY', 'CNY', 'KWD', 'CLF'] as const;

/** An amount in whole minor units, as the currency writes it. */
export function amountIn(currency: string, units: bigint): string {
  const decimals = minorUnits(currency) ?? 0;
  const digits = String(units).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const units = fc.oneof(
  fc.bigInt({ min: 0n, max: 2_000n }),
  fc.bigInt({ min: 0n, max: 10n ** 13n }),
);

export const arbitraryAmount = (currency: string) => units.map((some) => amountIn(currency, some));

const share = fc
  .integer({ min: 0, max: 10_000 })
  .map((basisPoints) => String(basisPoints / 10_000));

/** Shares of one, exact in six decimals. */
function sharesOf(weights: readonly number[]): string[] {
  const whole = 1_000_000;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const later = weights.slice(1).map((weight) => Math.floor((whole * weight) / total));
  const first = whole - later.reduce((sum, each) => sum + each, 0);
  return [first, ...later].map((each) => (each / whole).toFixed(6));
}

const ownPattern = (months: number): fc.Arbitrary<OwnInstalment[]> =>
  fc
    .uniqueArray(
      fc.record({
        month: fc.integer({ min: 0, max: months - 1 }),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      {
        minLength: 1,
        maxLength: 8,
        selector: ({ month }) => month,
      },
    )
    .map((parts) => {
      const shares = sharesOf(parts.map(({ weight }) => weight));
      const ordered = parts.map(({ month }) => month).sort((a, b) => a - b);
      return ordered.map((afterMonths, at) => ({ share: shares[at] ?? '0', afterMonths }));
    });

export function arbitraryPattern(months: number): fc.Arbitrary<InstalmentPattern> {
  const lengths = { 1: 1, 2: 4, 4: 10, 7: 7, 8: 22, 10: 10 } as const;
  const fitting = ([1, 2, 4, 7, 8, 10] as const).filter((pattern) => lengths[pattern] <= months);
  return fc.oneof(fc.constantFrom(...fitting), ownPattern(months));
}

const arbitraryBilling = (months: number): fc.Arbitrary<Billing> =>
  fc.oneof(fc.constantFrom<Billing>('first', 'as-premium', 'quarterly'), arbitraryPattern(months));

export interface ContractCase {
  readonly basis: ContractBasis;
  readonly terms: ContractTerms;
}

const arbitraryBasis: fc.Arbitrary<ContractBasis> = fc
  .record({
    currency: fc.constantFrom(...currencies),
    months: fc.integer({ min: 1, max: 36 }),
    inception: fc.constantFrom('2026-01-01', '2026-01-31', '2027-12-31', '2028-02-29'),
    buyers: fc.integer({ min: 0, max: 3_000 }),
    limits: fc.integer({ min: 0, max: 3_000 }),
  })
  .chain(({ currency, months, inception, buyers, limits }) =>
    arbitraryAmount(currency).map((estimated) => ({
      currency,
      estimated,
      period: { inception, expiry: addDays(addMonths(inception, months), -1), months },
      buyers,
      limits,
    })),
  );

function arbitraryMinimum(currency: string): fc.Arbitrary<MinimumTerms> {
  const amount = arbitraryAmount(currency);
  return fc.oneof(
    share.map((some) => ({ share: some })),
    fc.record({ share, floor: amount }),
    amount.map((some) => ({ amount: some })),
    amount.map((floor) => ({ floor })),
  );
}

function arbitraryDeposit(currency: string): fc.Arbitrary<DepositTerms> {
  return fc.oneof(
    fc.record({ of: fc.constantFrom('minimum' as const, 'estimated' as const), share }),
    arbitraryAmount(currency).map((amount) => ({ of: 'amount' as const, amount })),
  );
}

function arbitraryFee(currency: string, months: number): fc.Arbitrary<FeeTerms> {
  const common = {
    id: fc.constant('fee'),
    taxed: fc.constantFrom('as-premium' as const, 'as-fee' as const, 'untaxed' as const),
    billed: arbitraryBilling(months),
  };
  const price = fc.bigInt({ min: 0n, max: 100_000n }).map((some) => amountIn(currency, some));
  const free = fc.integer({ min: 0, max: 50 });
  return fc.oneof(
    fc.record({
      ...common,
      price,
      free,
      kind: fc.constantFrom('limit' as const, 'analysis' as const, 'monitoring' as const),
    }),
    fc.record({ ...common, price, kind: fc.constant('policy' as const) }),
    fc.record({ ...common, share, kind: fc.constant('module' as const) }),
  );
}

const countries = ['CN', 'DE', 'BR'];

function row(country: string, base: TaxRow['base'], rate: string): TaxRow {
  return {
    country,
    product: 'credit',
    from: '2020-01-01',
    rate,
    base,
    title: { en: 'Tax', 'zh-CN': '税' },
    reference: 'generated',
  };
}

function arbitraryTaxes(months: number): fc.Arbitrary<TaxTerms> {
  const rates = fc.array(share, { minLength: 6, maxLength: 6 });
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 });
  return fc
    .record({
      rates,
      weights,
      rounding: fc.constantFrom('per-line' as const, 'on-total' as const),
      billed: arbitraryBilling(months),
      both: fc.boolean(),
    })
    .map(({ rates: some, weights: parts, rounding, billed, both }) => ({
      statement: 'by-table' as const,
      rounding,
      billed,
      risks: sharesOf(parts).map((each, at) => ({
        country: countries[at] ?? '',
        product: 'credit',
        share: each,
      })),
      rows: countries.flatMap((country, at) =>
        both
          ? [row(country, 'both', some[at] ?? '0')]
          : [row(country, 'premium', some[at] ?? '0'), row(country, 'fees', some[at + 3] ?? '0')],
      ),
    }));
}

/** Contracts of every kind that the rules let through. */
export const arbitraryContract: fc.Arbitrary<ContractCase> = arbitraryBasis.chain((basis) => {
  const { currency, period } = basis;
  const terms = fc.record({
    minimum: arbitraryMinimum(currency),
    deposit: arbitraryDeposit(currency),
    instalments: arbitraryPattern(period.months),
    fees: fc
      .array(arbitraryFee(currency, period.months), { maxLength: 6 })
      .map((fees) => fees.map((fee, at) => ({ ...fee, id: `fee-${at}` }))),
    taxes: fc.oneof(
      fc.constant({ statement: 'not-included' as const }),
      arbitraryTaxes(period.months),
    ),
    brokerage: fc.record({ share, shown: fc.boolean() }),
  });
  return terms.map((some) => ({ basis, terms: some }));
});
