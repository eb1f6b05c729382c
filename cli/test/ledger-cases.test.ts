import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english } from 'trade-credit-pricing/issues';
import {
  buyersFromReceivables,
  type ReceivablesOptions,
  type ReceivablesRead,
  type ReceivablesResult,
} from 'trade-credit-pricing/receivables';
import { readLedger } from '../src/import-ledger.js';

/** What a list must come to. Buyers by name, or by id where it has none. */
interface Expected {
  readonly file: string;
  readonly options: Partial<ReceivablesOptions> & { readonly asOf: string };
  readonly list: ReceivablesResult['list'];
  /** Open balance, and overdue as `days:amount`. */
  readonly buyers: Readonly<Record<string, readonly [balance: string, ...overdue: string[]]>>;
  /** Amounts of all rows, as `currency in = used + dropped`. */
  readonly sums: readonly string[];
  /** Rows that are in no buyer, as `row code`. */
  readonly dropped: readonly string[];
  readonly notes?: readonly string[];
}

const folder = new URL('./fixtures/receivables/', import.meta.url);
const rates = (...codes: readonly string[]) =>
  codes.map((currency) => ({ currency, rate: '1', date: '2026-03-31' }));

async function answerTo(file: string, options: Expected['options']): Promise<ReceivablesRead> {
  const content = new Uint8Array(readFileSync(new URL(file, folder)));
  const { table } = await readLedger({ name: file, content }, {});
  return buyersFromReceivables(table, { currency: 'EUR', defaultCountry: 'DE', ...options });
}

async function read(file: string, options: Expected['options']): Promise<ReceivablesResult> {
  const answer = await answerTo(file, options);
  if (answer.status === 'invalid') throw new Error(JSON.stringify(answer.issues));
  return answer;
}

const march = { asOf: '2026-03-31' };
const september = { asOf: '2026-09-27', currency: 'INR' };

const cases: readonly Expected[] = [
  {
    file: 'aged-subtotals.csv',
    options: march,
    list: 'aged-debt',
    buyers: { 'Alpha Ltd': ['1000.00'] },
    sums: ['EUR 25200 = 1000 + 24200'],
    dropped: Array.from({ length: 15 }, (_, place) => `${place + 2} total-row`),
  },
  {
    file: 'bc-aged.csv',
    options: march,
    list: 'aged-debt',
    buyers: { 'Adatum Corporation': ['2105.10', '15:300.00', '45:500.00', '91:55.10'] },
    sums: ['EUR 2095.1 = 2105.1 + -10'],
    dropped: ['2 buyer-in-credit'],
  },
  {
    file: 'bc-aged.xlsx',
    options: march,
    list: 'aged-debt',
    buyers: { 'Adatum Corporation': ['2105.10', '15:300.00', '45:500.00', '91:55.10'] },
    sums: ['EUR 2095.1 = 2105.1 + -10'],
    dropped: ['2 buyer-in-credit'],
  },
  {
    file: 'busy.csv',
    options: september,
    list: 'open-items',
    buyers: { 'Kapoor & Co': ['40000.00'], 'Singh Electricals': ['15000.00'] },
    sums: ['INR 55000 = 55000 + 0'],
    dropped: [],
  },
  {
    file: 'ch-opos.tsv',
    options: { asOf: '2026-03-31', exchangeRates: rates('CHF') },
    list: 'open-items',
    buyers: {
      'Alpen AG': ['12500.50', '45:12500.50'],
      // due 19 April; the credit of 100 has nothing overdue to be set against
      'See GmbH': ['1237900.00'],
    },
    sums: ['CHF 1250400.5 = 1250400.5 + 0'],
    dropped: [],
  },
  {
    file: 'cn-audit.csv',
    options: { asOf: '2026-03-31', currency: 'CNY' },
    list: 'aged-debt',
    buyers: {
      示例贸易有限公司: ['1250000.00', '183:1000000.00', '548:250000.00'],
      样本电子股份公司: ['355100.00', '548:300000.00', '1096:55100.00'],
    },
    sums: ['CNY 3210200 = 1605100 + 1605100'],
    dropped: ['3 total-row'],
    notes: ['unit-of-table'],
  },
  {
    file: 'crdr.csv',
    options: { asOf: '2026-03-31', list: 'open-items', exchangeRates: rates('GBP') },
    list: 'open-items',
    buyers: {
      'Alpha Ltd': ['1200.00', '31:1200.00'],
      'Beta SARL': ['1000.25', '19:1000.25'],
    },
    sums: ['EUR 1000.25 = 1000.25 + 0', 'GBP 1200 = 1200 + 0'],
    dropped: [],
  },
  ...['datev-opos.csv', 'datev-opos-cp1252.csv'].map((file): Expected => ({
    file,
    options: march,
    list: 'open-items',
    buyers: {
      // 2,380.50 less 380.50 is open until 30 March
      'Müller Söhne KG': ['3190.00', '1:2000.00', '45:1190.00'],
      'Käse & Co.': ['749.99'],
    },
    sums: ['EUR 11819.97 = 3939.99 + 7879.98'],
    dropped: ['3 total-row', '6 total-row', '7 total-row'],
  })),
  {
    file: 'de-bezahlt.csv',
    options: march,
    list: 'history',
    buyers: { 'K-1': ['1000.00', '45:1000.00'], 'K-2': ['595.00', '40:595.00'] },
    sums: ['EUR 2023 = 2023 + 0'],
    dropped: [],
  },
  {
    file: 'de-opos.csv',
    options: march,
    list: 'history',
    buyers: { 'Muster GmbH': ['1238.00', '45:1000.00'], 'Beispiel AG': ['-100.00'] },
    sums: ['EUR 1138 = 1138 + 0'],
    dropped: [],
  },
  {
    file: 'erpnext-summary.csv',
    options: march,
    list: 'aged-debt',
    buyers: {
      'Northwind Stores': ['1000.00', '15:1000.00'],
      // 3,800 outstanding less 75 paid in advance, set against the oldest
      Globex: ['3725.00', '75:800.00', '121:2925.00'],
    },
    sums: ['EUR 9450 = 4725 + 4725'],
    dropped: ['3 total-row'],
    notes: ['credits-on-account'],
  },
  ...['fr-balance-agee.csv', 'fr-balance-agee-notitle.csv'].map((file): Expected => ({
    file,
    options: march,
    list: 'aged-debt',
    buyers: { 'HOTEL DES ALPES': ['70000.00', '91:20000.00'], 'Mairie de Lyon': ['1000.00'] },
    sums: ['EUR 142000 = 71000 + 71000'],
    dropped: ['3 total-row'],
  })),
  {
    file: 'inr-followup.csv',
    options: { asOf: '2026-06-30', currency: 'INR', list: 'open-items' },
    list: 'open-items',
    buyers: {
      // due 4, 6 and 8 May
      'Swift Builders Pvt Ltd': ['195000.00', '57:195000.00'],
      'TechCorp Pvt Ltd': ['142000.00', '53:97000.00', '55:45000.00'],
    },
    sums: ['INR 337000 = 337000 + 0'],
    dropped: [],
  },
  {
    file: 'k3-aging.csv',
    options: { asOf: '2026-03-31', currency: 'CNY' },
    list: 'aged-debt',
    buyers: {
      示例贸易有限公司: ['1250000.00', '15:1000000.00', '45:250000.00'],
      样本电子股份公司: ['355100.55', '45:300000.00', '361:55100.55'],
    },
    sums: ['CNY 3210201.1 = 1605100.55 + 1605100.55'],
    dropped: ['3 total-row', '4 heading-row'],
  },
  {
    file: 'oca-aged.csv',
    options: march,
    list: 'aged-debt',
    buyers: {
      'Northwind Stores': ['1250.00'],
      Globex: ['455.10', '15:300.00', '45:100.00', '121:55.10'],
    },
    sums: ['EUR 3510.2 = 1705.1 + 1805.1'],
    dropped: ['3 total-row', '4 total-row'],
  },
  {
    file: 'overlap-names.csv',
    options: march,
    list: 'open-items',
    buyers: { 'Alpha Ltd': ['8000.00', '45:8000.00'] },
    sums: ['EUR 9000 = 8000 + 1000'],
    dropped: ['8 cancelled'],
    notes: ['names-written-differently'],
  },
  {
    file: 'qbo-aging-detail.csv',
    options: { asOf: '2026-04-22', currency: 'USD' },
    list: 'open-items',
    buyers: {
      'Northwind Stores': ['1150.00', '98:1150.00'],
      Globex: ['350.00', '22:350.00'],
      'Acme East': ['300.00'],
    },
    sums: ['USD 5400 = 1800 + 3600'],
    dropped: [
      ...['1 heading-row', '4 total-row', '5 heading-row', '8 total-row', '9 heading-row'],
      ...['11 total-row', '12 total-row', '13 blank-row', '14 heading-row'],
    ],
  },
  {
    file: 'qbo-aging-summary.csv',
    options: { asOf: '2026-04-22', currency: 'USD' },
    list: 'aged-debt',
    buyers: {
      'Northwind Stores': ['1250.00'],
      'Acme East': ['300.00', '15:300.00'],
      'Acme West': ['74.50', '91:74.50'],
      Globex: ['420.25', '91:420.25'],
    },
    sums: ['USD 4464 = 2044.75 + 2419.25'],
    dropped: ['2 buyer-in-credit', '5 total-row', '7 total-row', '8 blank-row', '9 heading-row'],
  },
  {
    file: 'repeat-headers.csv',
    options: { ...march, list: 'open-items' },
    list: 'open-items',
    buyers: { 'Alpha Ltd': ['1000.00', '45:1000.00'], 'Beta Ltd': ['1000.00', '45:1000.00'] },
    sums: ['EUR 14000 = 2000 + 12000'],
    dropped: [
      ...['2 heading-row', '3 header-again'],
      ...[5, 6, 7, 8, 9, 10, 11].map((row) => `${row} total-row`),
    ],
  },
  {
    file: 'sap-fbl5n-account.txt',
    options: { ...march, list: 'open-items' },
    list: 'open-items',
    buyers: { '100200': ['1428.00', '45:1190.00'], '100300': ['9899.99'] },
    sums: ['EUR 33983.97 = 11327.99 + 22655.98'],
    dropped: [
      ...['1 blank-row', '4 blank-row', '5 total-row', '6 blank-row', '9 blank-row'],
      ...['10 total-row', '11 blank-row', '12 total-row', '13 blank-row'],
    ],
  },
  {
    file: 'sap-fbl5n.csv',
    options: { ...march, exchangeRates: rates('USD') },
    list: 'open-items',
    buyers: { '100200': ['1328.00', '45:1090.00'], '100300': ['9994949.99'] },
    // the last row is no sum of the others, and names no buyer
    sums: ['EUR 20000854.18 = 9994949.99 + 10005904.19', 'USD 1328 = 1328 + 0'],
    dropped: ['7 buyer-missing'],
  },
  {
    file: 'sap-fbl5n.txt',
    options: { ...march, exchangeRates: rates('USD') },
    list: 'open-items',
    buyers: { 'Northwind Stores': ['1328.00', '45:1090.00'] },
    sums: ['EUR 0 = 0 + 0', 'USD 2656 = 1328 + 1328'],
    dropped: ['1 blank-row', '5 blank-row', '6 total-row', '7 blank-row'],
    notes: ['buyers-from-headings'],
  },
  {
    file: 'tally-bills.csv',
    options: september,
    list: 'open-items',
    buyers: { 'Mehta Hardware': ['128500.00', '16:128500.00'], 'Kapoor & Co': ['60000.00'] },
    sums: ['INR 377000 = 188500 + 188500'],
    dropped: ['4 total-row'],
  },
  {
    file: 'total-paid-balance.csv',
    options: march,
    list: 'history',
    buyers: {
      'Northwind Stores': ['1000.00', '45:1000.00'],
      'Globex Corp': ['595.00', '40:595.00'],
    },
    sums: ['EUR 1595 = 1595 + 0'],
    dropped: [],
  },
  ...['u8-aging.csv', 'u8-aging-gb.csv'].map((file): Expected => ({
    file,
    options: { asOf: '2026-03-31', currency: 'CNY' },
    list: 'aged-debt',
    buyers: {
      '示例贸易（上海）有限公司': ['1250000.00', '15:250000.00'],
      样本电子股份有限公司: ['355100.55', '15:300000.00', '135:55100.55'],
    },
    sums: ['CNY 4815301.65 = 1605100.55 + 3210201.1'],
    dropped: ['3 total-row', '4 total-row'],
  })),
  {
    file: 'vyapar.csv',
    options: september,
    list: 'history',
    buyers: { 'Singh Electricals': ['15000.00'] },
    sums: ['INR 15000 = 15000 + 0'],
    dropped: [],
  },
  {
    file: 'wan-one-header.csv',
    options: { asOf: '2026-03-31', currency: 'CNY' },
    list: 'aged-debt',
    buyers: { 示例贸易有限公司: ['9000000.00'], 样本电子股份公司: ['4000000.00', '15:1000000.00'] },
    sums: ['CNY 13000000 = 13000000 + 0'],
    dropped: [],
    notes: ['unit-of-table'],
  },
  {
    file: 'wca-subset.csv',
    options: { asOf: '2026-05-31' },
    list: 'open-items',
    buyers: {
      'Buyer N': ['75910.00', '29:46810.00'],
      'Buyer A': ['66910.00'],
      'Buyer P': ['39640.00', '44:25030.00', '61:14610.00'],
    },
    sums: ['EUR 182460 = 182460 + 0'],
    dropped: [],
  },
  {
    file: 'xero-aged-detail.csv',
    options: march,
    list: 'open-items',
    buyers: {
      'Northwind Stores': ['1250.00'],
      // due 22 March and 28 December
      Globex: ['355.10', '9:300.00', '93:55.10'],
    },
    sums: ['EUR 4815.3 = 1605.1 + 3210.2'],
    dropped: [
      ...['1 blank-row', '2 heading-row', '4 total-row', '5 blank-row', '6 heading-row'],
      ...['9 total-row', '10 blank-row', '11 total-row'],
    ],
    notes: ['buyers-from-headings'],
  },
  {
    file: 'xero-export-8-buyers.csv',
    options: { asOf: '2026-03-31', currency: 'CNY' },
    list: 'open-items',
    buyers: Object.fromEntries(
      [...'ABCDEFGH'].map((letter) => [`Buyer ${letter} Ltd`, ['300000.00'] as const]),
    ),
    sums: ['CNY 7200000 = 2400000 + 4800000'],
    dropped: Array.from({ length: 24 }, (_, place) => place + 1)
      .filter((row) => row % 3 !== 1)
      .map((row) => `${row} invoice-line`),
    notes: ['ids-contradict-names'],
  },
  {
    file: 'xero-invoice-export.csv',
    options: { asOf: '2026-03-31', exchangeRates: rates('AUD', 'NZD') },
    list: 'open-items',
    buyers: { 'Northwind Stores': ['1150.00'], Globex: ['260.00', '9:260.00'] },
    sums: ['AUD 260 = 260 + 0', 'NZD 2300 = 1150 + 1150'],
    dropped: ['2 invoice-line'],
  },
  {
    file: 'zoho-invoices.csv',
    options: september,
    list: 'history',
    buyers: { 'Mehta Hardware': ['128500.00', '18:128500.00'], 'Kapoor & Co': ['2500.00'] },
    sums: ['INR 276000 = 131000 + 145000'],
    dropped: ['4 cancelled', '5 cancelled', '6 total-row'],
  },
  {
    file: 'zoho-partial.csv',
    options: { asOf: '2026-06-30', currency: 'INR' },
    list: 'open-items',
    buyers: { 'Kapoor & Co': ['2500.00'] },
    sums: ['INR 2500 = 2500 + 0'],
    dropped: [],
  },
];

describe('LED-1 lists as accounting packages write them', () => {
  test.each(cases)('$file', async (expected) => {
    const { file, options } = expected;
    const result = await read(file, options);
    expect(result.list).toBe(expected.list);
    expect(balances(result)).toEqual(expected.buyers);
    expect(sums(result)).toEqual(expected.sums);
    expect(dropped(result)).toEqual(expected.dropped);
    expect(result.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining([...(expected.notes ?? [])]),
    );
  });

  test('ch-opos-utf16.tsv is read as ch-opos.tsv', async () => {
    const options = { asOf: '2026-03-31', exchangeRates: rates('CHF') };
    expect(await read('ch-opos-utf16.tsv', options)).toEqual(await read('ch-opos.tsv', options));
  });

  test('names stay out of the buyers', async () => {
    for (const { file, options } of cases) {
      const { buyers, profiles } = await read(file, options);
      const text = JSON.stringify(buyers);
      for (const { name = '', id } of profiles)
        if (name !== id && name !== '') expect(text).not.toContain(name);
    }
  });

  test('LED-10 only an invoice date leads to terms', async () => {
    const { buyers } = await read('inr-followup.csv', { asOf: '2026-06-30', currency: 'INR' });
    expect(buyers.map(({ termsDays }) => termsDays)).toEqual([undefined, undefined]);
  });
});

describe('LED-1 invoice lists that say nothing of payment', () => {
  test.each([
    ['bilingual.csv', { asOf: '2026-03-31', currency: 'CNY' }, ['100.00', '200.00']],
    ['rupee.csv', { asOf: '2026-03-31', currency: 'INR' }, ['100.00']],
  ] as const)('%s', async (file, options, turnovers) => {
    const { profiles, list, totals } = await read(file, options);
    expect(list).toBe('invoices');
    expect(profiles.map(({ observedTurnover }) => observedTurnover).sort()).toEqual(turnovers);
    expect(totals.rowsDropped).toBe(0);
  });

  test('symbols.csv: signs of one currency are read, one that may be several is reported', async () => {
    const codes = ['BRL', 'CNY', 'HKD', 'INR', 'KRW', 'PLN', 'USD'];
    const options = { asOf: '2026-03-31', exchangeRates: rates(...codes) };
    const result = await read('symbols.csv', options);
    expect(sums(result)).toEqual([
      ...['BRL 1000 = 1000 + 0', 'CNY 5 = 5 + 0', 'HKD 5 = 5 + 0', 'INR 1000 = 1000 + 0'],
      ...['KRW 1000 = 1000 + 0', 'PLN 100 = 100 + 0', 'USD 5 = 5 + 0', 'XXX 1000 = 0 + 1000'],
    ]);
    expect(dropped(result)).toEqual(['5 currency-unknown']);
  });
});

describe('LED-2 lists that are refused with the remedy', () => {
  test('bg-leva.csv names a currency that is none: stated, it is read', async () => {
    const options = { asOf: '2026-03-31' };
    const answer = await answerTo('bg-leva.csv', options);
    const [issue] = answer.status === 'invalid' ? answer.issues : [];
    expect(english.say(issue!)).toMatch(/"лв".*--list-currency/);
    const result = await read('bg-leva.csv', { ...options, listCurrency: 'EUR' });
    expect(balances(result)).toEqual({
      'Buyer One': ['0.00'],
      'Buyer Two': ['0.00'],
      'Buyer Three Ltd': ['800.00', '430:800.00'],
    });
    expect(sums(result)).toEqual(['EUR 2500 = 2500 + 0']);
  });
});

function balances({ buyers, profiles }: ReceivablesResult): Record<string, string[]> {
  return Object.fromEntries(
    profiles.map(({ id, name = id, openBalance = '' }, place) => [
      name,
      [
        openBalance,
        ...(buyers[place]?.overdue ?? []).map(({ days, amount }) => `${days}:${amount}`),
      ],
    ]),
  );
}

function sums({ totals }: ReceivablesResult): string[] {
  return totals.byCurrency.map(
    ({ currency, amountIn, amountUsed, amountDropped }) =>
      `${currency} ${amountIn} = ${amountUsed} + ${amountDropped}`,
  );
}

function dropped({ reports }: ReceivablesResult): string[] {
  return reports
    .filter(({ severity }) => severity === 'dropped')
    .map(({ row, code }) => `${row} ${code}`);
}
