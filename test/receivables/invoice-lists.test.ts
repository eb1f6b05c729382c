import { describe, expect, test } from 'vitest';
import { imported, reported } from './sample-ledger.js';

const header = 'Customer ID|Country|Invoice No|Invoice Date|Due Date|Amount|Currency|Date Paid';

describe('an invoice list with payments', () => {
  const result = imported(
    [
      header,
      'C1|DE|1|2025-01-01|2025-01-31|1000.00|CNY|2025-02-10',
      'C1|DE|2|2025-02-01|2025-04-02|3000.00|CNY|2025-04-01',
      'C1|DE|3|2025-11-01|2025-12-01|500.00|CNY|',
      'C1|DE|4|2025-12-31|2026-01-30|700.00|CNY|2026-01-15',
      'C1|DE|5|2025-03-01|2025-03-01|-100.00|CNY|2025-04-01',
      'C2|US|6|2025-06-30|2025-09-28|40.00|USD|',
    ],
    { exchangeRates: [{ currency: 'USD', rate: '7', date: '2025-12-31' }] },
  );

  test('is a history of 365 days', () => {
    expect(result.list).toBe('history');
    expect(result.window).toEqual({
      from: '2025-01-01',
      to: '2025-12-31',
      days: 365,
      basis: 'first-to-last-invoice',
    });
  });

  test('gives turnover less credit notes, terms weighted by amount, balance, peak and overdues as of the date', () => {
    expect(result.buyers).toEqual([
      {
        id: 'C1',
        country: 'DE',
        // (1000 x 30 + 3000 x 60 + 500 x 30 + 700 x 30) / 5200 = 47.3
        termsDays: 47,
        turnover: '5100.00',
        balance: '1200.00',
        // 1 to 9 February: 1000 + 3000
        peakBalance: '4000.00',
        overdue: [{ days: 30, amount: '500.00' }],
      },
      {
        id: 'C2',
        country: 'US',
        termsDays: 90,
        turnover: '280.00',
        balance: '280.00',
        peakBalance: '280.00',
        overdue: [{ days: 94, amount: '280.00' }],
      },
    ]);
    expect(result.turnover).toBe('5380.00');
  });

  test('tells what stands behind each buyer', () => {
    expect(result.profiles).toEqual([
      {
        id: 'C1',
        rows: 5,
        observedTurnover: '5100.00',
        openBalance: '1200.00',
        disputed: '0.00',
        termsDays: { shortest: 30, longest: 60 },
      },
      {
        id: 'C2',
        rows: 1,
        observedTurnover: '280.00',
        openBalance: '280.00',
        disputed: '0.00',
        termsDays: { shortest: 90, longest: 90 },
      },
    ]);
  });

  test('tells how the invoices were paid by the as-of date', () => {
    // 40 days for 1000, 59 days for 3000
    expect(result.collection).toEqual({
      paidInvoices: 2,
      paidLate: 1,
      paidLateAmount: '1000.00',
      daysToPay: '54.25',
    });
  });

  test('accounts for every row by currency', () => {
    expect(result.totals).toEqual({
      rowsIn: 6,
      rowsUsed: 6,
      rowsDropped: 0,
      rowsGuessed: 0,
      rowsWithoutAmount: 0,
      byCurrency: [
        {
          currency: 'CNY',
          rowsIn: 5,
          rowsUsed: 5,
          rowsDropped: 0,
          amountIn: '5100',
          amountUsed: '5100',
          amountDropped: '0',
          amountInTurnover: '5100',
        },
        {
          currency: 'USD',
          rowsIn: 1,
          rowsUsed: 1,
          rowsDropped: 0,
          amountIn: '40',
          amountUsed: '40',
          amountDropped: '0',
          amountInTurnover: '40',
        },
      ],
    });
    expect(result.reports).toEqual([]);
  });
});

describe('turnover of a year', () => {
  const year = (lines: string[], options = {}) => imported([header, ...lines], options);

  test('follows from the days between first and last invoice', () => {
    const { window, turnover, observedTurnover } = year([
      'C1|DE|1|2025-01-01||73.00|CNY|2025-02-01',
      'C1|DE|2|2025-07-02||73.00|CNY|2025-08-01',
    ]);
    expect(window?.days).toBe(183);
    expect([observedTurnover, turnover]).toEqual(['146.00', '291.20']);
  });

  test('is not inferred from a few days: the window has at least a month, or what is stated', () => {
    const lines = ['C1|DE|1|2025-05-31||31.00|CNY|2025-06-01'];
    expect(year(lines)).toMatchObject({
      window: { from: '2025-05-01', to: '2025-05-31', days: 31, basis: 'minimum-months' },
      turnover: '365.00',
    });
    expect(year(lines, { minimumMonths: 3 }).window).toMatchObject({
      from: '2025-03-01',
      days: 92,
    });
  });

  test('can be counted in a stated period, which leaves balances alone', () => {
    const result = year(
      [
        'C1|DE|1|2024-12-01|2024-12-31|50.00|CNY|2025-03-01',
        'C1|DE|2|2025-01-01|2025-01-31|100.00|CNY|2025-03-01',
      ],
      { period: { from: '2025-01-01', to: '2025-12-31' } },
    );
    expect(result.buyers[0]).toMatchObject({ turnover: '100.00', peakBalance: '150.00' });
    expect(result.totals.byCurrency[0]).toMatchObject({
      amountUsed: '150',
      amountInTurnover: '100',
    });
    expect(result.notes.map(({ code }) => code)).toContain('outside-window');
  });

  test('is rounded to the minor unit of the currency', () => {
    const lines = [
      'C1|JP|1|2025-05-31||1000|JPY|2025-06-01',
      'C1|JP|2|2025-07-30||1|JPY|2025-08-01',
    ];
    // 1001 x 365 / 61
    expect(year(lines, { currency: 'JPY' }).turnover).toBe('5990');
  });
});

describe('balances', () => {
  const rows = (...lines: string[]) => imported([header, ...lines]);

  test('the balance of a day is what is open at its end', () => {
    const result = rows(
      'C1|DE|1|2025-01-01|2025-01-31|100|CNY|2025-02-01',
      'C1|DE|2|2025-02-01|2025-03-01|100|CNY|2025-03-01',
    );
    expect(result.buyers[0]?.peakBalance).toBe('100.00');
  });

  test('paid or due on the as-of date is neither open nor overdue, paid on the due date is not late', () => {
    const result = rows(
      'C1|DE|1|2025-01-01|2025-02-01|100|CNY|2025-12-31',
      'C1|DE|2|2025-12-01|2025-12-31|7|CNY|',
      'C1|DE|3|2025-12-01|2025-12-20|9|CNY|2025-12-20',
    );
    expect(result.profiles[0]?.openBalance).toBe('7.00');
    expect(result.buyers[0]?.overdue).toEqual([]);
    expect(result.collection).toMatchObject({
      paidInvoices: 2,
      paidLate: 1,
      paidLateAmount: '100.00',
    });
  });

  test('credits that are not allocated reduce what has been due longest', () => {
    const result = rows(
      'C1|DE|1|2025-01-01|2025-02-01|100|CNY|',
      'C1|DE|2|2025-01-01|2025-12-01|100|CNY|',
      'C1|DE|3|2025-01-01|2026-02-01|100|CNY|',
      'C1|DE|4|2025-11-01|2025-11-01|-130|CNY|',
      'C1|DE|5|2025-01-01|2025-01-02|1|CNY|2025-01-02',
    );
    expect(result.buyers[0]?.overdue).toEqual([{ days: 30, amount: '70.00' }]);
    expect(result.profiles[0]?.openBalance).toBe('170.00');
  });

  test('more than fifty different days are put together by ranges', () => {
    const lines = Array.from({ length: 60 }, (_, day) => {
      const due = `2025-${day < 31 ? '10' : '11'}-${String(day < 31 ? day + 1 : day - 30).padStart(2, '0')}`;
      return `C1|DE|${day}|2025-09-01|${due}|1.00|CNY|`;
    });
    const result = rows(...lines, 'C1|DE|x|2025-09-01|2025-09-01|1|CNY|2025-09-02');
    // due 1 October (91 days) to 29 November (32 days): 29 days up to 60, 30 up to 90, one above
    expect(result.buyers[0]?.overdue).toEqual([
      { days: 46, amount: '29.00' },
      { days: 76, amount: '30.00' },
      { days: 91, amount: '1.00' },
    ]);
    expect(result.notes.map(({ code }) => code)).toContain('overdue-in-ranges');
  });

  test('payments in rows of their own reduce balances, not turnover', () => {
    const result = imported([
      'Customer ID|Country|Doc No|Doc Type|Date|Amount',
      'C1|DE|1|RV|2025-01-01|1000',
      'C1|DE|2|DZ|2025-02-01|-400',
      'C1|DE|3|DG|2025-03-01|-100',
      'C1|DE|4|RV|2025-12-31|10',
    ]);
    expect(result.buyers[0]).toMatchObject({ turnover: '910.00', peakBalance: '1000.00' });
    expect(result.profiles[0]?.openBalance).toBe('510.00');
    expect(result.totals.byCurrency[0]).toMatchObject({
      amountUsed: '510',
      amountInTurnover: '910',
    });
  });

  test('what is open of an amount may stand in a column of its own', () => {
    const result = imported([
      'Customer ID|Country|Invoice Date|Due Date|Amount|Open Amount',
      'C1|DE|2025-01-01|2025-02-01|1000|400',
      'C1|DE|2025-12-31|2026-01-31|5|5',
    ]);
    expect(result.list).toBe('open-items');
    expect(result.buyers[0]).toMatchObject({
      turnover: '1005.00',
      peakBalance: '405.00',
      overdue: [{ days: 333, amount: '400.00' }],
    });
    expect(reported(result)).toEqual([]);
  });

  test('or what was paid of it', () => {
    const result = imported([
      'Customer ID|Country|Invoice Date|Due Date|Amount|Amount Paid',
      'C1|DE|2025-01-01|2025-02-01|1000|600',
      'C1|DE|2025-01-01|2025-02-01|-100|100',
      'C1|DE|2025-12-31|2026-01-31|5|',
    ]);
    expect(result.profiles[0]?.openBalance).toBe('405.00');
  });

  test('a status is enough to tell what is paid', () => {
    const result = imported([
      'Customer ID|Country|Invoice Date|Due Date|Amount|Status',
      'C1|DE|2025-01-01|2025-02-01|1000|Paid',
      'C1|DE|2025-12-31|2026-01-31|5|Open',
      'C1|DE|2025-12-31|2026-01-31|7|Void',
    ]);
    expect(result.profiles[0]).toMatchObject({ openBalance: '5.00', observedTurnover: '1005.00' });
    expect(reported(result)).toEqual(['1 guessed payment-day-assumed', '3 dropped cancelled']);
  });
});

describe('LED-10 what the list is', () => {
  const taken = (lines: string[], options = {}) => {
    const { list, notes } = imported(lines, options);
    return [list, ...notes.map(({ code }) => code)];
  };

  test('a column of payments without any is a list of open items', () => {
    expect(taken([header, 'C1|DE|1|2025-10-01|2025-11-01|10|CNY|'])).toEqual(
      expect.arrayContaining(['open-items', 'open-items-understate-turnover']),
    );
  });

  test('without a word on payment there are no balances, unless it is stated that all is open', () => {
    const lines = [
      'Customer ID|Country|Invoice Date|Due Date|Amount',
      'C1|DE|2025-10-01|2025-11-01|10',
    ];
    expect(taken(lines)).toEqual(expect.arrayContaining(['invoices', 'settlement-unknown']));
    expect(imported(lines).buyers[0]).not.toHaveProperty('peakBalance');
    expect(imported(lines, { list: 'open-items' }).buyers[0]).toMatchObject({
      peakBalance: '10.00',
      overdue: [{ days: 60, amount: '10.00' }],
    });
  });
});

describe('a ledger of SAP', () => {
  const result = imported(
    [
      'BUKRS|KUNNR|NAME1|LAND1|BELNR|BLART|BLDAT|ZFBDT|ZTERM|ZBD1T|ZBD3T|SHKZG|WRBTR|WAERS|DMBTR|AUGDT',
      '1000|0000100001|Hansa|DE|1800000001|RV|20250101|20250105|Z060|14|60|S|1.000,00|EUR|8.000,00|20250310',
      '1000|0000100001|Hansa|DE|1600000001|DG|20250201|20250201|0001|0|0|H|100,00|EUR|800,00|20250310',
      '1000|0000100001|Hansa|DE|1400000001|DZ|20250310|20250310||0|0|H|900,00|EUR|7.200,00|20250310',
      '1000|0000100001|Hansa|DE|1800000002|RV|20251201|20251201|NT30|0|0|S|500,00|EUR|4.100,00|00000000',
    ],
    { asOf: '2025-12-31' },
  );

  test('signs follow debit and credit, payments are no turnover, zeros are no date', () => {
    expect(result.totals.byCurrency[0]).toMatchObject({
      currency: 'EUR',
      amountUsed: '500',
      amountInTurnover: '1400',
    });
    expect(result.profiles[0]).toMatchObject({
      openBalance: '4100.00',
      observedTurnover: '11300.00',
    });
  });

  test('without a rate the amount in local currency is used, and reported', () => {
    expect(reported(result)).toContain('1 guessed amount-local');
  });

  test('the last of several columns of days counts, from the baseline date', () => {
    expect(result.buyers[0]).toMatchObject({
      id: '0000100001',
      termsDays: 42,
      peakBalance: '8000.00',
    });
  });
});

describe('buyers', () => {
  test('known by name alone are numbered by their names, which stay out of the buyers', () => {
    const result = imported([
      'Customer Name|Country|Invoice Date|Amount',
      'Zeta Ltd|DE|2025-01-01|1',
      'Alpha Ltd|DE|2025-01-01|1',
      'ZETA  LTD|DE|2025-12-31|1',
    ]);
    expect(result.buyers.map(({ id }) => id)).toEqual(['buyer-0001', 'buyer-0002']);
    expect(result.profiles.map(({ name, rows }) => [name, rows])).toEqual([
      ['Alpha Ltd', 1],
      ['ZETA LTD', 2],
    ]);
    expect(JSON.stringify(result.buyers)).not.toContain('Ltd');
    expect(result.notes.map(({ code }) => code)).toContain('names-as-ids');
  });

  test('of one group are named so, by the list or by the caller', () => {
    const lines = [
      'Customer ID|Group|Country|Invoice Date|Amount',
      'C1|G1|DE|2025-01-01|1',
      'C2||DE|2025-12-31|1',
    ];
    expect(imported(lines, { groups: { C2: 'G2' } }).buyers.map(({ group }) => group)).toEqual([
      'G1',
      'G2',
    ]);
  });

  test('that are related parties are left out, by the list or by the caller', () => {
    const result = imported(
      [
        'Customer ID|Customer Name|Related|Country|Invoice Date|Amount|Terms',
        'C1|One|yes|DE|2025-01-01|1|60 days',
        'C2|Two|no|DE|2025-01-01|1|60 days',
        'C3|Three||DE|2025-12-31|1|60 days',
        'C4|Four Sub Ltd||DE|2025-12-31|1|60 days',
      ],
      { relatedParties: ['C2', 'four sub ltd'] },
    );
    expect(result.buyers.map(({ id }) => id)).toEqual(['C3']);
    expect(reported(result)).toEqual([
      '1 dropped related-party',
      '2 dropped related-party',
      '3 guessed terms-guessed',
      '4 dropped related-party',
    ]);
  });

  test('take limits and payment methods from the list', () => {
    const result = imported(
      [
        'Customer ID|Country|Invoice Date|Amount|Currency|Credit Limit|Approved Limit|Payment Terms',
        'C1|DE|2025-01-01|1|USD|1000|800|D/P at sight',
        'C1|DE|2025-12-31|1|USD|1500|800|D/P at sight',
      ],
      { exchangeRates: [{ currency: 'USD', rate: '7', date: '2025-12-31' }] },
    );
    expect(result.buyers[0]).toMatchObject({
      requestedLimit: '10500.00',
      approvedLimit: '5600.00',
      paymentMethod: 'documents-against-payment',
    });
    expect(reported(result)).toContain('1 guessed limit-differs');
  });
});

test('disputed invoices are turnover and owed, and told apart', () => {
  const result = imported([
    'Customer ID|Country|Invoice Date|Due Date|Amount|Date Paid|Disputed',
    'C1|DE|2025-01-01|2025-01-31|100|2025-02-01|Yes',
    'C1|DE|2025-12-01|2026-01-01|40||quality claim 7',
    'C1|DE|2025-12-31|2026-01-31|2||No',
  ]);
  expect(result.profiles[0]).toMatchObject({
    observedTurnover: '142.00',
    openBalance: '42.00',
    disputed: '40.00',
  });
  expect(reported(result)).toEqual(['1 noted disputed', '2 noted disputed']);
});
