import { describe, expect, test } from 'vitest';
import { contractMoney } from '../../src/contract/contract-money.js';
import type { StatedContract } from '../../src/contract/contract-record.js';
import type { ContractBasis, ContractTerms } from '../../src/contract/contract-terms.js';
import { contractWords } from '../../src/explain/index.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import type { Locale } from '../../src/values/text.js';
import { workedBasis, workedTerms } from './contract-case.js';
import { isMade } from '../../src/gate/made-here.js';
import { contractBasis, forClient } from '../support/answers.js';

function stated(basis: ContractBasis, terms: ContractTerms): StatedContract {
  const contract = contractMoney(basis, terms);
  if (contract.status === 'invalid') throw new Error(JSON.stringify(contract.issues));
  return contract;
}

const withoutTaxes: ContractTerms = { taxes: { statement: 'not-included' } };

describe('terms left out', () => {
  test('no minimum, no fees: the estimate is billed at inception, and the note says that taxes are missing', () => {
    const contract = stated(workedBasis, withoutTaxes);
    expect(contract.premium).toEqual({
      estimated: '438000.00',
      minimum: null,
      deposit: '438000.00',
      expected: '438000.00',
    });
    expect(contract.bills).toEqual([
      {
        number: 1,
        due: '2026-01-01',
        premium: '438000.00',
        fees: '0.00',
        tax: '0.00',
        total: '438000.00',
      },
    ]);
    expect(contract.taxesIncluded).toBe(false);
    expect(contract.notes.map(({ code }) => code)).toEqual(['taxes-not-included']);
    expect(contract.brokerage).toBe(null);
  });

  test('the minimum of the quote, where the terms agree none', () => {
    expect(stated({ ...workedBasis, minimum: '350400.00' }, withoutTaxes).premium).toMatchObject({
      minimum: '350400.00',
      deposit: '350400.00',
    });
    expect(
      stated(
        { ...workedBasis, minimum: '350400.00' },
        { ...withoutTaxes, minimum: { share: '0.5' } },
      ).premium.minimum,
    ).toBe('219000.00');
  });
});

describe('fees', () => {
  const fee = (fees: ContractTerms['fees'], months: number, expiry: string) => {
    const basis = { ...workedBasis, period: { inception: '2026-01-01', expiry, months } };
    return stated(basis, { ...withoutTaxes, fees: fees ?? [] });
  };

  test('analysis by years begun, monitoring by quarters begun and billed by the quarter', () => {
    const fees = [
      { id: 'analysis', kind: 'analysis', price: '300.00', taxed: 'untaxed' },
      { id: 'monitoring', kind: 'monitoring', price: '120.00', taxed: 'untaxed' },
    ] as const;
    const half = fee(fees, 6, '2026-06-30');
    expect(half.expected.lines.map(({ quantity, amount }) => [quantity, amount])).toEqual([
      ['1', '438000.00'],
      ['45', '13500.00'],
      ['22.5', '2700.00'],
    ]);
    expect(half.bills.map(({ due, fees: some }) => [due, some])).toEqual([
      ['2026-01-01', '14850.00'],
      ['2026-04-01', '1350.00'],
    ]);
    const long = fee(fees, 13, '2027-01-31');
    expect(long.expected.lines.slice(1).map(({ quantity }) => quantity)).toEqual(['90', '56.25']);
    expect(long.bills).toHaveLength(5);
  });

  test('nothing below the free number', () => {
    const { lines } = fee(
      [{ id: 'limits', kind: 'limit', price: '200.00', free: 100, taxed: 'untaxed' }],
      12,
      '2026-12-31',
    ).expected;
    expect(lines[1]).toMatchObject({ quantity: '0', amount: '0.00', free: 100 });
  });
});

describe('taxes', () => {
  test('rounded a line or on the total', () => {
    const basis: ContractBasis = { ...workedBasis, estimated: '10.25' };
    const fees = [1, 2, 3].map(
      (at) => ({ id: `fee-${at}`, kind: 'policy', price: '0.25', taxed: 'as-premium' }) as const,
    );
    const table = {
      ...(workedTerms.taxes as Extract<ContractTerms['taxes'], { statement: 'by-table' }>),
      risks: [{ country: 'CN', product: 'domestic', share: '1' }],
    };
    const taxOf = (rounding: 'per-line' | 'on-total') => {
      const { tax, lines } = stated(basis, { fees, taxes: { ...table, rounding } }).expected;
      return [tax, lines.filter(({ kind }) => kind === 'tax').length];
    };
    // 10.25 at 6 % is 0.615, 0.25 is 0.015: rounded one by one 0.62 + 3 × 0.02, together 11.00 at 6 % is 0.66.
    expect(taxOf('per-line')).toEqual(['0.68', 4]);
    expect(taxOf('on-total')).toEqual(['0.66', 1]);
  });

  test('two taxes on the same thing, each its own line', () => {
    const { taxes } = workedTerms;
    if (taxes.statement !== 'by-table') throw new Error();
    const levy = { ...taxes.rows[1], tax: 'levy', rate: '0.01' } as (typeof taxes.rows)[number];
    const { lines } = stated(workedBasis, {
      taxes: {
        ...taxes,
        rows: [...taxes.rows, levy],
        risks: [{ country: 'CN', product: 'domestic', share: '1' }],
      },
    }).expected;
    expect(lines.flatMap((line) => (line.kind === 'tax' ? [[line.tax, line.amount]] : []))).toEqual(
      [
        ['tax', '26280.00'],
        ['levy', '4380.00'],
      ],
    );
  });
});

test('a basis from a quote', () => {
  const quote = {
    currency: 'CNY',
    period: { inception: '2026-01-01', expiry: '2026-12-31', months: 12, basis: 'risks-attaching' },
    premium: { estimated: '438000.00', minimum: '350400.00' },
    exposure: { buyers: '45' },
  } as unknown as PricedQuote;
  expect(contractBasis(quote, { limits: 45 })).toEqual({ ...workedBasis, minimum: '350400.00' });
  expect(contractBasis(quote, { limits: 0, buyers: 3 }).buyers).toBe(3);
});

test('the client does not see a brokerage that is not shown', () => {
  const contract = stated(workedBasis, workedTerms);
  expect(forClient(contract)).toEqual({ ...contract, brokerage: null });
  const shown = stated(workedBasis, { ...workedTerms, brokerage: { share: '0.125', shown: true } });
  expect(forClient(shown)).toBe(shown);
  expect([contract, forClient(contract)].map((each) => isMade(each, 'contract'))).toEqual([
    true,
    true,
  ]);
  const copied = JSON.parse(JSON.stringify(contract)) as typeof contract;
  expect(isMade(forClient(copied), 'contract')).toBe(false);
});

describe('in words', () => {
  const contract = stated(workedBasis, {
    ...workedTerms,
    brokerage: { share: '0.125', shown: true },
  });
  const words = (locale: Locale) =>
    Object.fromEntries(contractWords(contract, locale).map(({ about, text }) => [about, text]));

  test('English', () => {
    expect(words('en')).toMatchObject({
      premium:
        'The premium is estimated at CNY 438,000.00. The minimum premium is CNY 350,400.00, due whatever the turnover turns out to be. CNY 350,400.00 is billed in advance as deposit premium and set off against the premium on declared turnover.',
      'line/limits':
        'Credit limit fee: 35 credit limits beyond 10 free ones at CNY 200.00 each: CNY 7,000.00. Taxed as a fee.',
      'line/module':
        'Module surcharge: 4% of the premium of CNY 438,000.00: CNY 17,520.00. Taxed like the premium.',
      'line/tax/1':
        'Value added tax: CNY 306,600.00 (Premium) is exempt; CN, export; Example only.',
      'bill/1':
        'Bill 1, due on 1 January 2026: CNY 132,579.49 (premium CNY 87,600.00, fees CNY 36,866.00, tax CNY 8,113.49).',
      brokerage:
        'The broker receives 12.5% of the net premium, CNY 54,750.00 if the turnover is as estimated. It is part of the premium and adds nothing to what you pay.',
    });
  });

  test('Chinese', () => {
    expect(words('zh-CN')).toMatchObject({
      premium:
        '预计保险费为438,000.00元。最低保险费为350,400.00元，不论实际营业额多少均须缴纳。预付保险费350,400.00元于期初开具账单，日后抵扣按申报营业额计算的保费。',
      'line/limits':
        '信用限额费：35个信用限额（已扣除免费10个），每个200.00元，计7,000.00元。按费用计税。',
      'line/tax/1': '增值税：306,600.00元（保险费），免税；CN，export；依据：Example only。',
      'bill/1':
        '第1期，2026年1月1日到期：132,579.49元（保险费87,600.00元，费用36,866.00元，税款8,113.49元）。',
    });
  });
});
