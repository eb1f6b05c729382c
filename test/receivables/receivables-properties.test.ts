import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, fromDayNumber, dayNumber } from '../../src/values/calendar.js';
import { decimal, sum } from '../../src/values/decimal.js';
import { type ReceivablesResult } from '../../src/receivables/index.js';
import { buyersFromReceivables } from './reading.js';
import { runsOf } from '../support/runs.js';

const asOf = '2025-12-31';
const header = [
  'Customer ID',
  'Country',
  'Invoice No',
  'Invoice Date',
  'Due Date',
  'Amount',
  'Currency',
  'Date Paid',
];
const exchangeRates = [{ currency: 'USD', rate: '7.1234', date: asOf }];

/** Amounts in cents, as ledgers write them. */
const spellings: readonly ((cents: number) => string)[] = [
  (cents) => plain(cents),
  (cents) => (cents < 0 ? `(${plain(-cents)})` : plain(cents)),
  (cents) => (cents < 0 ? `${grouped(-cents)}-` : grouped(cents)),
];

function plain(cents: number): string {
  const [sign, size] = [cents < 0 ? '-' : '', Math.abs(cents)];
  return `${sign}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

function grouped(cents: number): string {
  return plain(cents).replace(/\B(?=(\d{3})+\.)/g, ',');
}

const day = fc.integer({ min: 0, max: 729 }).map((days) => addDays('2024-01-01', days));
const invoice = fc.record({
  buyer: fc.constantFrom('C1', 'C2', 'C3'),
  number: fc.nat({ max: 1e6 }).map(String),
  date: day,
  termsDays: fc.integer({ min: 0, max: 120 }),
  cents: fc.integer({ min: 1, max: 5_000_000 }),
  currency: fc.constantFrom('CNY', 'USD'),
  paidAfter: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
});
type Invoice = typeof invoice extends fc.Arbitrary<infer Value> ? Value : never;

function cells({ buyer, number, date, termsDays, cents, currency, paidAfter }: Invoice): string[] {
  const paid = paidAfter === undefined ? '' : addDays(date, paidAfter);
  return [buyer, 'DE', number, date, addDays(date, termsDays), plain(cents), currency, paid];
}

const blemished = fc.tuple(
  fc.constantFrom('C1', 'C2', 'C3', '', 'C4', 'Total'),
  fc.constantFrom('DE', 'US', 'Germany', '', '391'),
  fc.constantFrom('1', '2', '3', '', '9.1E+03'),
  fc.oneof(day, fc.constantFrom('', 'soon', '31/12/2025', '2026-05-01')),
  fc.oneof(day, fc.constantFrom('', 'soon')),
  fc.constantFrom('CNY', 'USD', 'EUR', '', '¥', 'ZZZ'),
  fc.oneof(day, fc.constantFrom('', 'yes')),
  fc.option(fc.integer({ min: -5_000_000, max: 5_000_000 }), { nil: undefined, freq: 6 }),
  fc.nat({ max: spellings.length - 1 }),
);

function read(rows: readonly (readonly string[])[]): ReceivablesResult {
  return buyersFromReceivables({ header, rows }, { asOf, currency: 'CNY', exchangeRates });
}

/** What must not depend on the order of the rows. */
function outcome({
  buyers,
  profiles,
  totals,
  turnover,
  window,
  collection,
  list,
}: ReceivablesResult) {
  return { buyers, profiles, totals, turnover, window, collection, list };
}

describe('no row is lost', () => {
  const rows = fc.array(blemished, { minLength: 1, maxLength: 40 });

  test('each ends in a buyer or in exactly one report, and the sums agree', () => {
    let droppedInAll = 0;
    fc.assert(
      fc.property(rows, (generated) => {
        const written = generated.map(
          ([buyer, country, number, date, due, currency, paid, cents, spelling]) => {
            const amount = cents === undefined ? 'n/k' : (spellings[spelling]?.(cents) ?? '');
            return [buyer, country, number, date, due, amount, currency, paid];
          },
        );
        const result = read(written);
        const { totals, reports, profiles } = result;
        const dropped = reports
          .filter(({ severity }) => severity === 'dropped')
          .map(({ row }) => row);
        droppedInAll += dropped.length;
        expect(new Set(dropped).size).toBe(dropped.length);
        expect(totals.rowsIn).toBe(written.length);
        expect(totals.rowsDropped).toBe(dropped.length);
        expect(totals.rowsUsed).toBe(written.length - dropped.length);
        expect(profiles.reduce((count, each) => count + each.rows, 0)).toBe(totals.rowsUsed);
        const guessed = new Set(
          reports.filter(({ severity }) => severity === 'guessed').map(({ row }) => row),
        );
        expect(guessed.size).toBe(totals.rowsGuessed);
        expect(dropped.some((row) => guessed.has(row))).toBe(false);
        for (const each of totals.byCurrency) {
          expect(decimal(each.amountUsed).plus(each.amountDropped).toFixed()).toBe(
            decimal(each.amountIn).toFixed(),
          );
          expect(each.rowsUsed + each.rowsDropped).toBe(each.rowsIn);
        }
        const cents = generated.map((row) => row[7] ?? 0);
        expect(
          sum(totals.byCurrency.map(({ amountIn }) => decimal(amountIn)))
            .times(100)
            .toNumber(),
        ).toBe(cents.reduce((total, each) => total + each, 0));
        const reportedAmounts = reports.flatMap(({ amount }) =>
          amount === undefined ? [] : [decimal(amount)],
        );
        expect(sum(reportedAmounts).toFixed()).toBe(
          sum(totals.byCurrency.map(({ amountDropped }) => decimal(amountDropped))).toFixed(),
        );
      }),
    );
    expect(droppedInAll).toBeGreaterThan(4 * runsOf(100));
  });

  test('whatever their order', () => {
    const shuffled = fc
      .array(fc.tuple(blemished, fc.nat()), { minLength: 1, maxLength: 30 })
      .map((pairs) => ({
        rows: pairs.map(([row]) => row),
        order: pairs
          .map(([, key], place) => [key, place] as const)
          .sort(([one, first], [other, second]) => one - other || first - second),
      }));
    fc.assert(
      fc.property(shuffled, ({ rows: generated, order }) => {
        const written = generated.map(
          ([buyer, country, number, date, due, currency, paid, cents = 0, spelling]) => [
            ...[buyer, country, number, date, due],
            ...[spellings[spelling]?.(cents) ?? '', currency, paid],
          ],
        );
        const reordered = order.map(([, place]) => written[place] ?? []);
        expect(outcome(read(reordered))).toEqual(outcome(read(written)));
      }),
    );
  });
});

describe('invoices without blemish', () => {
  const invoices = fc.uniqueArray(invoice, {
    minLength: 1,
    maxLength: 30,
    selector: ({ number }) => number,
  });

  test('splitting every invoice in two halves changes nothing', () => {
    fc.assert(
      fc.property(invoices, (list) => {
        const whole = list.map((each) => ({ ...each, cents: each.cents * 2 }));
        const halves = list.flatMap((each) => [
          { ...each, number: `${each.number}-1` },
          { ...each, number: `${each.number}-2` },
        ]);
        const one = read(whole.map(cells));
        const other = read(halves.map(cells));
        expect(other.buyers).toEqual(one.buyers);
        expect([other.turnover, other.observedTurnover, other.window]).toEqual([
          one.turnover,
          one.observedTurnover,
          one.window,
        ]);
        expect(other.totals.byCurrency.map(({ amountUsed }) => amountUsed)).toEqual(
          one.totals.byCurrency.map(({ amountUsed }) => amountUsed),
        );
      }),
    );
  });

  test('the peak balance is the highest of all days', () => {
    fc.assert(
      fc.property(invoices, (list) => {
        const { buyers } = read(list.map(cells));
        for (const { id, peakBalance } of buyers) {
          const own = list.filter(({ buyer }) => buyer === id);
          expect(peakBalance ?? '0.00').toBe(highestByDay(own));
        }
      }),
      { numRuns: runsOf(30) },
    );
  });

  test('overdues are what is open and past due, day by day', () => {
    fc.assert(
      fc.property(invoices, (list) => {
        for (const { id, overdue = [] } of read(list.map(cells)).buyers) {
          const late = list.filter(
            (each) => each.buyer === id && isOpen(each, asOf) && daysPastDue(each) > 0,
          );
          expect(new Set(overdue.map(({ days }) => days))).toEqual(new Set(late.map(daysPastDue)));
          for (const { days, amount } of overdue)
            expect(amount).toBe(total(late.filter((each) => daysPastDue(each) === days)));
        }
      }),
    );
  });

  test('turnover of a year times the days of the window is what was observed, within rounding', () => {
    fc.assert(
      fc.property(invoices, (list) => {
        const { buyers, profiles, window, list: kind } = read(list.map(cells));
        if (kind === 'open-items') return;
        buyers.forEach(({ turnover = '0' }, place) => {
          const year = decimal(profiles[place]?.observedTurnover ?? '0')
            .times(365)
            .dividedBy(window?.days ?? 1);
          // the observed turnover is rounded to the cent as well, which 365 / 31 magnifies
          expect(decimal(turnover).minus(year).abs().lessThanOrEqualTo('0.07')).toBe(true);
        });
      }),
    );
  });
});

function isOpen({ date, paidAfter }: Invoice, onDay: string): boolean {
  return date <= onDay && (paidAfter === undefined || addDays(date, paidAfter) > onDay);
}

function daysPastDue({ date, termsDays }: Invoice): number {
  return daysBetween(addDays(date, termsDays), asOf);
}

function total(list: readonly Invoice[]): string {
  const values = list.map(({ cents, currency }) =>
    decimal(cents).times(currency === 'USD' ? '7.1234' : '1'),
  );
  return sum(values).dividedBy(100).toFixed(2);
}

function highestByDay(list: readonly Invoice[]): string {
  let highest = decimal(0);
  for (let each = dayNumber('2024-01-01'); each <= dayNumber(asOf); each += 1) {
    const balance = decimal(total(list.filter((entry) => isOpen(entry, fromDayNumber(each)))));
    if (balance.greaterThan(highest)) highest = balance;
  }
  return highest.toFixed(2);
}
