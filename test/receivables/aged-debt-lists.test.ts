import { describe, expect, test } from 'vitest';
import { imported, reported } from './sample-ledger.js';

const header = 'Customer No|Country|Not due|1-30|31-60|61-90|90+|Total';

describe('an aged-debt list', () => {
  const result = imported(
    [
      header,
      'C1|DE|1,000.00|200.00||50.00||1,250.00',
      'C2|FR|500.00|||-|(20.00)|480.00',
      'C3|US|||||70.00|70.00',
      'C4|US|||||(5.00)|(5.00)',
      'Total||1,500.00|200.00||50.00|45.00|1,795.00',
    ],
    { asOf: '2025-12-31' },
  );

  test('gives balances, and overdues at the middle of each bucket or at the first day of the open one', () => {
    expect(result.list).toBe('aged-debt');
    expect(result.buyers).toEqual([
      {
        id: 'C1',
        country: 'DE',
        balance: '1250.00',
        peakBalance: '1250.00',
        overdue: [
          { days: 15, amount: '200.00' },
          { days: 75, amount: '50.00' },
        ],
      },
      { id: 'C2', country: 'FR', balance: '480.00', peakBalance: '480.00', overdue: [] },
      {
        id: 'C3',
        country: 'US',
        balance: '70.00',
        peakBalance: '70.00',
        overdue: [{ days: 91, amount: '70.00' }],
      },
    ]);
  });

  test('accounts for every row', () => {
    expect(reported(result)).toEqual(['4 dropped buyer-in-credit', '5 dropped total-row']);
    expect(result.totals.byCurrency).toMatchObject([
      {
        rowsIn: 5,
        rowsUsed: 3,
        amountIn: '3590',
        amountUsed: '1800',
        amountDropped: '1790',
        amountInTurnover: '0',
      },
    ]);
  });

  test('says that it knows neither turnover nor balances of other days', () => {
    expect(result.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['list-taken-for', 'peak-of-one-day', 'turnover-unknown']),
    );
    expect([result.turnover, result.window]).toEqual(['0.00', null]);
  });
});

test('a Chinese list, in units of ten thousand, with turnovers of the year', () => {
  const { buyers, turnover } = imported([
    '客户编号|客户名称|国家|未到期(万元)|逾期1-30天(万元)|逾期30天以上(万元)|年销售额|信用额度',
    'A01|海湾贸易|越南|12.5|3|0.5|2,000,000|300000',
  ]);
  expect(buyers).toEqual([
    {
      id: 'A01',
      country: 'VN',
      requestedLimit: '300000.00',
      turnover: '2000000.00',
      balance: '160000.00',
      peakBalance: '160000.00',
      overdue: [
        { days: 15, amount: '30000.00' },
        { days: 31, amount: '5000.00' },
      ],
    },
  ]);
  expect(turnover).toBe('2000000.00');
});

test('a buyer may have rows in several currencies', () => {
  const { buyers } = imported(
    [
      'Customer No|Country|Currency|Not due|1-30',
      'C1|DE|EUR|10|1',
      'C1|DE|USD|10|1',
      'C1|DE|JPY|5|5',
    ],
    {
      exchangeRates: [
        { currency: 'EUR', rate: '8', date: '2025-12-31' },
        { currency: 'USD', rate: '7', date: '2025-12-31' },
      ],
    },
  );
  expect(buyers[0]).toMatchObject({
    balance: '165.00',
    peakBalance: '165.00',
    overdue: [{ days: 15, amount: '15.00' }],
  });
});

describe('buckets that count from the invoice', () => {
  const lines = ['Customer No|Country|Terms|0-30|31-60|61-90|91+', 'C1|DE|Net 45|10|20|30|40'];

  test('are days past due less the payment terms', () => {
    // the middles 15, 45, 75 and the first day 91, less 45
    expect(imported(lines, { ageingFrom: 'invoice-date' }).buyers[0]?.overdue).toEqual([
      { days: 30, amount: '30.00' },
      { days: 46, amount: '40.00' },
    ]);
  });

  test('are assumed to be days past due, and that is said', () => {
    const result = imported(lines);
    expect(result.notes.map(({ code }) => code)).toContain('ageing-basis-assumed');
    expect(result.buyers[0]?.overdue).toHaveLength(4);
  });
});

describe('LED-7 balances that are not the sum of their buckets', () => {
  test('without a bucket for what is not due, the rest is not due', () => {
    const result = imported(['Customer No|Country|Balance|1-30|31+', 'C1|DE|100|20|10']);
    expect(reported(result)).toEqual(['1 guessed rest-not-due']);
    expect(result.buyers[0]).toMatchObject({
      balance: '100.00',
      peakBalance: '100.00',
      overdue: [
        { days: 15, amount: '20.00' },
        { days: 31, amount: '10.00' },
      ],
    });
  });

  test('otherwise the balance stands: what it is more is not due', () => {
    const result = imported([header, 'C1|DE|10|20||||100']);
    expect(reported(result)).toEqual(['1 guessed balance-differs']);
    expect(result.buyers[0]).toMatchObject({
      balance: '100.00',
      peakBalance: '100.00',
      overdue: [{ days: 15, amount: '20.00' }],
    });
  });

  test('what it is less is a credit, set against the oldest', () => {
    const result = imported([header, 'C1|DE|10|20||30||45']);
    expect(reported(result)).toEqual(['1 guessed balance-differs']);
    expect(result.buyers[0]).toMatchObject({
      balance: '45.00',
      peakBalance: '45.00',
      overdue: [
        { days: 15, amount: '20.00' },
        { days: 75, amount: '15.00' },
      ],
    });
  });
});

test('a list of balances alone can be stated to be one', () => {
  const { buyers } = imported(['Customer No|Country|Balance', 'C1|DE|100'], { list: 'aged-debt' });
  expect(buyers).toEqual([{ id: 'C1', country: 'DE', balance: '100.00', peakBalance: '100.00' }]);
});

test('invoices with ageing columns are an invoice list', () => {
  const { list } = imported([
    'Customer No|Country|Invoice Date|Due Date|Amount|Not due|1-30|31+',
    'C1|DE|2025-11-01|2025-12-01|100|||100',
  ]);
  expect(list).not.toBe('aged-debt');
});
