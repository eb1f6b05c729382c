import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Declarations } from '../../src/adjustment/declarations.js';
import type { BonusTerms } from '../../src/rules/read/rate-book.js';
import { addDays } from '../../src/values/calendar.js';
import { decimal, sum } from '../../src/values/decimal.js';
import { roundMoney } from '../../src/values/money.js';
import { runsOf } from '../support/runs.js';
import { page, stated } from './agreed.js';
import {
  arbitraryAtoms,
  arbitraryBasis,
  type Atom,
  declared,
  ratesFor,
  splitAtom,
} from './arbitrary-declarations.js';
import { replayAdjustment } from '../support/answers.js';

const title = { en: 'Bonus', 'zh-CN': '优待' };
const bonuses: BonusTerms[] = [
  { id: 'no-claims', kind: 'no-claims', title, page: 'years', paid: 'after-period' },
  { id: 'malus', kind: 'malus', title, page: 'ratio' },
];
const pages = {
  years: page({
    shape: 'curve',
    flat: 'above',
    rows: [
      { at: '0', value: '0' },
      { at: '2', value: '0.11' },
    ],
  } as never),
  ratio: page({
    shape: 'curve',
    flat: 'above',
    rows: [
      { at: '0', value: '0' },
      { at: '0.5', value: '0.3' },
    ],
  } as never),
};

/** A policy with turnover for all of its days. */
const declaredYear = arbitraryBasis.chain((drawn) => {
  const basis = { ...drawn, terms: { ...drawn.terms, bonuses, pages } };
  return arbitraryAtoms(basis).map((atoms) => ({ basis, atoms }));
});

/** The atoms in several declarations, as they fall into groups, all after the end. */
function grouped(atoms: readonly Atom[], groups: readonly number[], expiry: string): Declarations {
  const count = Math.max(1, groups[0] ?? 1);
  const declarations = Array.from({ length: count }, (_, group) => ({
    declaredOn: addDays(expiry, 1 + group),
    lines: atoms
      .filter((_atom, index) => (groups[index % groups.length] ?? 0) % count === group)
      .map(declared),
  }));
  return { declarations, exchangeRates: ratesFor(atoms) };
}

const groups = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 30 });

describe('ADJ-12 sums agree to the cent', () => {
  test('bills add up to the final premium, and the ledger replays to it and to every bill', () => {
    const experience = fc.option(
      fc.integer({ min: 0, max: 100_000_000 }).map((cents) => (cents / 100).toFixed(2)),
      { nil: undefined },
    );
    const advance = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { maxLength: 4 });
    fc.assert(
      fc.property(
        declaredYear,
        groups,
        fc.record({ experience, advance }),
        ({ basis, atoms }, grouping, more) => {
          const { inception, expiry } = basis.period;
          const declarations: Declarations = {
            ...grouped(atoms, grouping, expiry),
            advance: more.advance.map((cents, index) => ({
              due: addDays(inception, index * 40),
              amount: (cents / 100).toFixed(2),
            })),
            ...(more.experience !== undefined && {
              experience: {
                statement: 'claims',
                claims: [{ date: inception, paid: more.experience }],
              },
            }),
          };
          const made = stated(basis, declarations);
          const { premium, bills, ledger } = made;
          const total = sum(bills.map(({ amount }) => decimal(amount)));
          expect(roundMoney(total, 'CNY')).toBe(premium.final);
          expect(premium.billed).toBe(premium.final);
          expect(roundMoney(decimal(replayAdjustment(ledger)), 'CNY')).toBe(premium.final);
          let billed = decimal(0);
          for (const { billedBefore, due, amount } of bills) {
            expect(billedBefore).toBe(roundMoney(billed, 'CNY'));
            expect(roundMoney(decimal(due).minus(billed), 'CNY')).toBe(amount);
            billed = decimal(due);
          }
          for (const [index, entry] of ledger.entries())
            expect(replayAdjustment(ledger.slice(0, index + 1))).toBe(entry.after);
        },
      ),
      { numRuns: runsOf(1_000) },
    );
  });
});

describe('ADJ-13 more declared turnover never costs less, and the minimum is the least', () => {
  test('before bonus', () => {
    fc.assert(
      fc.property(
        declaredYear,
        fc.nat(),
        fc.integer({ min: 1, max: 1_000_000_000 }),
        ({ basis, atoms }, place, more) => {
          const grown = atoms.map((atom, index) =>
            index === place % atoms.length ? { ...atom, units: atom.units + more } : atom,
          );
          const [less, greater] = [atoms, grown].map((each) =>
            decimal(stated(basis, grouped(each, [1], basis.period.expiry)).premium.beforeBonus!),
          );
          expect(greater!.greaterThanOrEqualTo(less!)).toBe(true);
          expect(less!.greaterThanOrEqualTo(basis.minimum)).toBe(true);
        },
      ),
      { numRuns: runsOf(1_000) },
    );
  });
});

describe('ADJ-14 a period split into any declarations bills the same in the end', () => {
  test('lines split by days and amounts, gathered into other declarations', () => {
    const cut = fc.record({
      day: fc.double({ min: 0, max: 0.999, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    let split = 0;
    fc.assert(
      fc.property(
        declaredYear,
        fc.array(cut, { minLength: 1, maxLength: 12 }),
        groups,
        ({ basis, atoms }, cuts, grouping) => {
          const { expiry } = basis.period;
          const parts = atoms.flatMap((atom, index) => splitAtom(atom, cuts[index % cuts.length]!));
          split += parts.length - atoms.length;
          const once = stated(basis, grouped(atoms, [1], expiry));
          const often = stated(basis, grouped(parts, grouping, expiry));
          expect(often.premium).toEqual(once.premium);
          expect(often.turnover).toBe(once.turnover);
        },
      ),
      { numRuns: runsOf(1_000) },
    );
    expect(split).toBeGreaterThan(0);
  });
});
