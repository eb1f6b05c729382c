import { describe, expect, test } from 'vitest';
import { creditRoom } from '../../src/adjustment/bonus/credit-room.js';
import type { Declarations, PreviousPeriod } from '../../src/adjustment/declarations.js';
import type { BonusTerms } from '../../src/rules/read/rate-book.js';
import type { LedgerEntry } from '../../src/quoted/ledger.js';
import { decimal } from '../../src/values/decimal.js';
import { page, stated, withBonus, withTerms, year } from './agreed.js';

const title = { en: 'Bonus', 'zh-CN': '优待' };
const clean: Partial<Declarations> = { experience: { statement: 'clean' } };

function claims(paid: string, more: { recovered?: string } = {}): Partial<Declarations> {
  const claim = { date: '2026-11-05', paid, ...more };
  return { experience: { statement: 'claims', claims: [claim] } };
}

/** Years before, each of CNY 90,000 unless said otherwise, up to the inception. */
function before(...periods: Partial<PreviousPeriod>[]): Pick<Declarations, 'previous'> {
  return {
    previous: periods.map((said, index) => {
      const started = 2026 - periods.length + index;
      return {
        from: `${started}-07-01`,
        to: `${started + 1}-06-30`,
        ...{ premium: '90000', claims: '0', claimCount: 0, ...said },
      };
    }),
  };
}

describe('ADJ-7 a no-claims bonus rises with unbroken years without a claim', () => {
  const terms: BonusTerms = {
    ...{ id: 'no-claims', kind: 'no-claims', title, page: 'no-claims' },
    paid: 'after-period',
  };
  // 5 % after one year, 10 % after two, 15 % from three on.
  const rows = [
    { at: '0', value: '0' },
    { at: '1', value: '0.05' },
    { at: '3', value: '0.15' },
  ];
  const basis = withBonus(terms, { shape: 'curve', flat: 'above', rows } as never);

  test.each([
    ['the first year', {}, '95000.00'],
    ['the second', before({}), '90000.00'],
    ['the third', before({}, {}), '85000.00'],
    ['the fifth', before({}, {}, {}, {}), '85000.00'],
    ['the second after a claim', before({}, { claims: '1', claimCount: 1 }, {}), '90000.00'],
    ['after a claim recovered in full', before({ claimCount: 1 }, {}), '90000.00'],
    ['after half a year', { previous: [half] }, '92500.00'],
  ])('%s', (_name, previous, final) => {
    const made = stated(basis, year('50000000', { ...clean, ...previous }));
    expect(made.premium).toMatchObject({ beforeBonus: '100000.00', final });
    expect(made.bonuses).toMatchObject([{ outcome: 'paid' }]);
  });

  test('a claim of the period earns none, also one recovered in full', () => {
    const made = stated(basis, year('50000000', claims('20000', { recovered: '20000' })));
    expect(made.bonuses).toMatchObject([{ outcome: 'not-earned', amount: '0.00' }]);
    expect(made.premium.final).toBe('100000.00');
  });

  test('nothing said of claims is not the same as none', () => {
    const made = stated(basis, year('50000000'));
    expect(made.bonuses).toMatchObject([{ outcome: 'claims-not-stated' }]);
    expect(made.asPrevious).toBeNull();
  });

  test('it does not take the premium below the minimum, unless the terms let it', () => {
    const low = stated(basis, year('41000000', clean));
    // 82,000 less 5 % is 77,900: back to the minimum of 80,000.
    expect(low.premium).toMatchObject({ beforeBonus: '82000.00', final: '80000.00' });
    const loose = { ...basis, terms: { ...basis.terms, bonusKeepsMinimum: false } };
    expect(stated(loose, year('41000000', clean)).premium.final).toBe('77900.00');
  });

  test('paid on renewal it waits, is paid, or lapses', () => {
    const onRenewal = withBonus(
      { ...terms, paid: 'on-renewal' } as BonusTerms,
      {
        shape: 'curve',
        flat: 'above',
        rows,
      } as never,
    );
    const waiting = stated(onRenewal, year('50000000', clean));
    expect(waiting.bonuses).toMatchObject([{ outcome: 'waits-for-renewal', amount: '5000.00' }]);
    expect(waiting.premium.final).toBe('100000.00');
    const renewed = stated(onRenewal, year('50000000', { ...clean, renewal: 'renewed' }));
    expect(renewed.premium.final).toBe('95000.00');
    expect(renewed.bills.at(-1)!.amount).toBe('-5000.00');
    const left = stated(onRenewal, year('50000000', { ...clean, renewal: 'not-renewed' }));
    expect(left.bonuses).toMatchObject([{ outcome: 'lapsed', amount: '0.00' }]);
    expect(left.premium.final).toBe('100000.00');
  });

  test('a cancelled policy earns none', () => {
    const made = stated(basis, {
      ...year('50000000', clean),
      cancellation: { on: '2027-06-30', by: 'policyholder' },
    });
    expect(made.bonuses).toMatchObject([{ outcome: 'cancelled' }]);
  });
});

const half: PreviousPeriod = {
  ...{ from: '2026-01-01', to: '2026-06-30', premium: '45000', claims: '0', claimCount: 0 },
};

describe('ADJ-8 bonus and malus by loss ratio', () => {
  const bonus: BonusTerms = {
    ...{ id: 'graded', kind: 'loss-ratio', title, page: 'graded', paid: 'after-period' },
  };
  const malus: BonusTerms = { id: 'malus', kind: 'malus', title, page: 'malus' };
  const basis = withTerms({
    bonuses: [bonus, malus],
    pages: {
      graded: page({
        shape: 'banded',
        rows: [
          { from: '0', upTo: '0.1', value: '0.15' },
          { above: '0.1', upTo: '0.3', value: '0.05' },
          { above: '0.3', value: '0' },
        ],
      } as never),
      malus: page({
        shape: 'banded',
        rows: [
          { from: '0', upTo: '1', value: '0' },
          { above: '1', upTo: '2', value: '0.1' },
          { above: '2', value: '0.25' },
        ],
      } as never),
    },
  });

  test.each([
    ['0', '85000.00'],
    ['10000', '85000.00'],
    ['10000.01', '85000.00'],
    ['10001', '95000.00'],
    ['30000', '95000.00'],
    ['60000', '100000.00'],
    ['100000', '100000.00'],
    ['150000', '110000.00'],
    ['200001', '125000.00'],
  ])('claims of %s on a premium of 100,000 leave %s', (paid, final) => {
    // The ratio is rounded to six decimals: a cent above a tenth is still a tenth.
    expect(stated(basis, year('50000000', claims(paid))).premium.final).toBe(final);
  });

  test('claims count net of recoveries, outstanding ones too', () => {
    const claim = { date: '2026-08-01', paid: '50000', outstanding: '20000', recovered: '45000' };
    const made = stated(
      basis,
      year('50000000', { experience: { statement: 'claims', claims: [claim] } }),
    );
    expect(made.bonuses[0]).toMatchObject({ outcome: 'paid', facts: { lossRatio: '0.25' } });
  });

  test('a malus stays when the policy is cancelled', () => {
    const made = stated(basis, {
      ...year('50000000', claims('150000')),
      cancellation: { on: '2027-06-30', by: 'policyholder' },
    });
    expect(made.bonuses.map(({ outcome }) => outcome)).toEqual(['cancelled', 'charged']);
    expect(made.premium.final).toBe('110000.00');
  });
});

describe('ADJ-9 a profit share is share x (premium x (1 - deduction) - claims) of its periods', () => {
  const terms: BonusTerms = {
    ...{ id: 'profit', kind: 'profit-share', title, page: 'profit', paid: 'after-period' },
  };
  const over = (periods: string) => {
    const values = { periods, deduction: '0.35', share: '0.2' };
    const rows = Object.entries(values).map(([key, value]) => ({ key, value }));
    return withBonus(terms, { shape: 'keyed', rows } as never);
  };

  test('over one period', () => {
    // 0.2 x (100,000 x 0.65 - 15,000) = 10,000
    const made = stated(over('1'), year('50000000', claims('15000')));
    expect(made.premium.final).toBe('90000.00');
    expect(made.asPrevious).toMatchObject({ premium: '90000.00', profitShared: true });
  });

  test('over three: 0.2 x ((100,000 + 2 x 90,000) x 0.65 - 60,000) = 24,400', () => {
    const previous = before({}, { claims: '45000', claimCount: 2 });
    const made = stated(over('3'), year('50000000', { ...claims('15000'), ...previous }));
    expect(made.bonuses).toMatchObject([{ outcome: 'paid', amount: '24400.00' }]);
  });

  test('not before its periods are complete', () => {
    const made = stated(over('3'), year('50000000', { ...clean, ...before({}) }));
    expect(made.bonuses).toMatchObject([{ outcome: 'more-periods', periodsLeft: 1 }]);
    const again = before({}, {}, { profitShared: true });
    expect(stated(over('3'), year('50000000', { ...clean, ...again })).bonuses).toMatchObject([
      { outcome: 'more-periods', periodsLeft: 2 },
    ]);
    expect(stated(over('2'), year('50000000', { ...clean, ...again })).bonuses).toMatchObject([
      { outcome: 'more-periods', periodsLeft: 1 },
    ]);
  });

  test('a loss is not shared', () => {
    const made = stated(over('1'), year('50000000', claims('70000')));
    expect(made.bonuses).toMatchObject([{ outcome: 'not-earned', facts: { profit: '-5000.00' } }]);
    expect(made.premium.final).toBe('100000.00');
  });
});

describe('ADJ-10 credits of the quote and bonus together stay within the combined cap', () => {
  const terms: BonusTerms = {
    ...{ id: 'no-claims', kind: 'no-claims', title, page: 'no-claims', paid: 'after-period' },
  };
  const basis = withBonus(terms, {
    shape: 'curve',
    flat: 'above',
    rows: [{ at: '0', value: '0.2' }],
  } as never);

  /** A quote whose credits took 100 to 80, with a cap at 70: an eighth of 80 is left. */
  const ledger = [{ kind: 'combined-cap', operand: '70', after: '80' } as LedgerEntry];

  test('what is above it is not paid', () => {
    const made = stated({ ...basis, room: creditRoom(ledger) }, year('50000000', clean));
    expect(made.bonuses).toMatchObject([{ amount: '12500.00', cut: '7500.00' }]);
    expect(made.premium.final).toBe('87500.00');
    expect(made.ledger.map(({ kind }) => kind)).toContain('combined-cap');
    // Credits and bonus together: 0.8 x 0.875 = 0.7.
  });

  test('nothing is left where the credits reach it already', () => {
    const reached = creditRoom([{ ...ledger[0]!, after: '70' }]);
    const made = stated({ ...basis, room: reached }, year('50000000', clean));
    expect(made.bonuses).toMatchObject([{ amount: '0.00', cut: '20000.00' }]);
    expect(made.premium.final).toBe('100000.00');
  });

  test('several bonuses share what is left, in the order of the terms', () => {
    const second: BonusTerms = { ...terms, id: 'second', page: 'no-claims' };
    const both = { ...basis.terms, bonuses: [terms, second] };
    const made = stated(
      { ...basis, terms: both, room: creditRoom(ledger) },
      year('50000000', clean),
    );
    expect(made.bonuses.map(({ amount }) => amount)).toEqual(['12500.00', '0.00']);
    expect(made.premium.final).toBe('87500.00');
  });

  test('a book without the cap leaves the bonus whole', () => {
    expect(creditRoom([])).toBeNull();
    expect(decimal(stated(basis, year('50000000', clean)).premium.final!).toNumber()).toBe(80000);
  });
});
