import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractMoney } from '../../src/contract/contract-money.js';
import type { StatedContract, Statement } from '../../src/contract/contract-record.js';
import type { ContractTerms } from '../../src/contract/contract-terms.js';
import { instalments } from '../../src/contract/premium-parts.js';
import { contractWords } from '../../src/explain/index.js';
import { decimal, sum } from '../../src/values/decimal.js';
import { minorUnits, roundMoney } from '../../src/values/money.js';
import {
  type ContractCase,
  amountIn,
  arbitraryAmount,
  arbitraryContract,
  arbitraryPattern,
  currencies,
} from './arbitrary-contract.js';
import { runsOf } from '../support/runs.js';
import { forClient } from '../support/answers.js';

const runs = { numRuns: runsOf(1_000) };

function stated({ basis, terms }: ContractCase): StatedContract {
  const contract = contractMoney(basis, terms);
  if (contract.status === 'invalid') throw new Error(JSON.stringify(contract.issues));
  return contract;
}

const total = (amounts: readonly string[]) => sum(amounts.map(decimal));

function addsUp({ lines, net, fees, tax, gross }: Statement, currency: string): void {
  const amounts = (kinds: (kind: string) => boolean) =>
    total(lines.filter(({ kind }) => kinds(kind)).map(({ amount }) => amount));
  expect(
    roundMoney(
      amounts((kind) => kind === 'premium'),
      currency,
    ),
  ).toBe(net);
  expect(
    roundMoney(
      amounts((kind) => kind !== 'premium' && kind !== 'tax'),
      currency,
    ),
  ).toBe(fees);
  expect(
    roundMoney(
      amounts((kind) => kind === 'tax'),
      currency,
    ),
  ).toBe(tax);
  expect(roundMoney(total([net, fees, tax]), currency)).toBe(gross);
  for (const { quantity, unitPrice, amount } of lines)
    expect(roundMoney(decimal(quantity).times(unitPrice), currency)).toBe(amount);
}

describe('sums agree to the minor unit', () => {
  test('statements add up, and bills add up to the statement in advance', () => {
    fc.assert(
      fc.property(arbitraryContract, (generated) => {
        const contract = stated(generated);
        const { currency, expected, advance, bills, period } = contract;
        addsUp(expected, currency);
        addsUp(advance, currency);
        const billed = (side: 'premium' | 'fees' | 'tax' | 'total') =>
          roundMoney(total(bills.map((bill) => bill[side])), currency);
        expect([billed('premium'), billed('fees'), billed('tax'), billed('total')]).toEqual([
          advance.net,
          advance.fees,
          advance.tax,
          advance.gross,
        ]);
        bills.forEach(({ due, premium, fees, tax, total: whole }, at) => {
          expect(due >= period.inception && due <= period.expiry).toBe(true);
          expect(due > (bills[at - 1]?.due ?? '')).toBe(true);
          expect(roundMoney(total([premium, fees, tax]), currency)).toBe(whole);
          for (const amount of [premium, fees, tax]) expect(amount.startsWith('-')).toBe(false);
        });
      }),
      runs,
    );
  });

  test('instalments add up; the first is the largest of equal ones, by less than a minor unit for each other', () => {
    const request = fc.constantFrom(...currencies).chain((currency) =>
      fc.record({
        currency: fc.constant(currency),
        amount: arbitraryAmount(currency),
        pattern: arbitraryPattern(24),
      }),
    );
    fc.assert(
      fc.property(request, ({ currency, amount, pattern }) => {
        const split = instalments({
          amount,
          currency,
          pattern,
          inception: '2026-03-31',
          months: 24,
        });
        if (!split.ok) throw new Error(JSON.stringify(split.issues));
        const amounts = split.instalments.map((each) => decimal(each.amount));
        expect(roundMoney(sum(amounts), currency)).toBe(amount);
        const unit = decimal(amountIn(currency, 1n));
        const [first = decimal(0), ...later] = amounts;
        for (const each of later) {
          expect(each.isNegative()).toBe(false);
          if (typeof pattern !== 'number') continue;
          expect(first.minus(each).greaterThanOrEqualTo(0)).toBe(true);
          expect(first.minus(each).lessThan(unit.times(pattern))).toBe(true);
        }
      }),
      runs,
    );
  });
});

describe('premiums', () => {
  test('the minimum is above the estimate by its floor only, the deposit never above what is expected', () => {
    fc.assert(
      fc.property(arbitraryContract, (generated) => {
        const { premium, notes } = stated(generated);
        const minimum = decimal(premium.minimum ?? '0');
        const above = minimum.greaterThan(premium.estimated);
        expect(above).toBe(notes.some(({ code }) => code === 'floor-above-estimate'));
        if (above) expect(minimum.equals(generated.terms.minimum?.floor ?? '0')).toBe(true);
        expect(premium.expected).toBe(above ? premium.minimum : premium.estimated);
        expect(decimal(premium.deposit).lessThanOrEqualTo(premium.expected)).toBe(true);
      }),
      runs,
    );
  });

  test('a higher estimate lowers nothing, where the risks are taxed alike', () => {
    const alike = ({ taxes, ...terms }: ContractTerms): ContractTerms => ({
      ...terms,
      taxes:
        taxes.statement === 'by-table'
          ? { ...taxes, risks: [{ country: 'CN', product: 'credit', share: '1' }] }
          : taxes,
    });
    let compared = 0;
    fc.assert(
      fc.property(
        arbitraryContract,
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        ({ basis, terms }, more) => {
          const decimals = minorUnits(basis.currency) ?? 0;
          const units = BigInt(basis.estimated.replace('.', ''));
          expect(amountIn(basis.currency, units).length).toBeGreaterThan(decimals);
          const lower = stated({ basis, terms: alike(terms) });
          const higher = stated({
            basis: { ...basis, estimated: amountIn(basis.currency, units + more) },
            terms: alike(terms),
          });
          for (const name of ['expected', 'advance'] as const)
            for (const side of ['net', 'fees', 'tax', 'gross'] as const) {
              expect(decimal(higher[name][side]).greaterThanOrEqualTo(lower[name][side])).toBe(
                true,
              );
            }
          expect(
            decimal(higher.premium.minimum ?? '0').greaterThanOrEqualTo(
              lower.premium.minimum ?? '0',
            ),
          ).toBe(true);
          if (higher.expected.gross !== lower.expected.gross) compared += 1;
        },
      ),
      runs,
    );
    expect(compared).toBeGreaterThan(runs.numRuns / 2);
  });
});

describe('brokerage', () => {
  test('is inside the premium: no amount the client pays changes with it', () => {
    fc.assert(
      fc.property(arbitraryContract, ({ basis, terms }) => {
        const { brokerage, ...without } = terms;
        const { brokerage: earned, ...paid } = stated({ basis, terms });
        const { brokerage: none, ...same } = stated({ basis, terms: without });
        expect(none).toBe(null);
        expect(paid).toEqual(same);
        expect(decimal(earned?.expected ?? '0').lessThanOrEqualTo(paid.expected.net)).toBe(true);
        expect(forClient({ ...paid, brokerage: earned }).brokerage === null).toBe(
          brokerage?.shown === false,
        );
      }),
      runs,
    );
  });
});

describe('a record', () => {
  test('is plain frozen JSON, the same every time', () => {
    fc.assert(
      fc.property(arbitraryContract, (generated) => {
        const contract = stated(generated);
        expect(JSON.parse(JSON.stringify(contract))).toEqual(contract);
        expect(contractMoney(generated.basis, generated.terms)).toEqual(contract);
        expect(
          Object.isFrozen(contract.expected.lines) &&
            Object.isFrozen(contract.bills[0] ?? contract),
        ).toBe(true);
      }),
      { numRuns: runsOf(200) },
    );
  });

  test('has words for everything, in both languages', () => {
    fc.assert(
      fc.property(arbitraryContract, (generated) => {
        const contract = stated(generated);
        const [en, zh] = (['en', 'zh-CN'] as const).map((locale) =>
          contractWords(contract, locale),
        );
        expect(zh?.map(({ about }) => about)).toEqual(en?.map(({ about }) => about));
        for (const { id } of contract.expected.lines)
          expect(en?.some(({ about }) => about === `line/${id}`)).toBe(true);
        for (const { text } of en ?? [])
          expect(text).not.toMatch(/undefined|null|NaN|\p{Script=Han}/u);
        for (const { text } of zh ?? []) expect(text).toMatch(/\p{Script=Han}/u);
        const spoken = en?.some(({ about }) => about === 'brokerage');
        expect(spoken).toBe(contract.brokerage?.shown ?? false);
      }),
      { numRuns: runsOf(200) },
    );
  });
});
