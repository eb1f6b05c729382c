import { describe, expect, test } from 'vitest';
import type { ReceivablesOptions } from '../../src/receivables/index.js';
import { chinese, english } from '../../src/issues.js';
import { textsOf, wordsOf } from '../support/issue-catalogues.js';
import { imported, reported } from './sample-ledger.js';

const header =
  'Customer ID|Customer Name|Country|Doc Type|Invoice No|Invoice Date|Due Date|Terms|Amount|Currency|Date Paid';
const good = 'C1|Acme|DE|INV|1|2025-01-31|2025-03-01|Net 29|100.00|CNY|2025-03-02';

/** A row like the good one, with a number of its own and other cells. */
function row(changes: Readonly<Record<string, string>>): string {
  const names = header.split('|');
  const cells: Readonly<Record<string, string>> = { 'Invoice No': '3', ...changes };
  return good
    .split('|')
    .map((cell, place) => cells[names[place] ?? ''] ?? cell)
    .join('|');
}

type Case = [code: string, line: string, options?: Partial<ReceivablesOptions>];
const withOptions = (cases: readonly Case[]) =>
  cases.map(([code, line, options = {}]) => ({ code, line, options }));

const seen = new Set<string>();

describe('rows that are left out', () => {
  const cases = withOptions([
    ['blank-row', '||||||||||'],
    ['header-again', header],
    ['heading-row', 'Acme and its branches||||||||||'],
    ['total-row', 'Total||||||||100.00||'],
    ['total-row', '||||合计||||100.00||'],
    ['too-many-cells', `${good}|7`],
    ['buyer-missing', row({ 'Customer ID': '', 'Customer Name': '' })],
    ['buyer-too-long', row({ 'Customer ID': 'x'.repeat(65) })],
    ['amount-missing', row({ Amount: '' })],
    ['amount-unreadable', row({ Amount: 'see file' })],
    ['currency-unknown', row({ Currency: 'ZZZ' })],
    ['currency-contradicts', row({ Amount: '€100.00' })],
    ['exchange-rate-missing', row({ Currency: 'USD' })],
    ['invoice-date-missing', row({ 'Invoice Date': '' })],
    ['invoice-date-unreadable', row({ 'Invoice Date': 'soon' })],
    ['after-as-of', row({ 'Invoice Date': '2026-01-01' })],
    ['country-missing', row({ 'Customer ID': 'C9', Country: '' })],
    ['country-unknown', row({ 'Customer ID': 'C9', Country: '391' })],
    ['related-party', row({ 'Customer ID': 'C9' }), { relatedParties: ['C9'] }],
    ['not-on-credit', row({ Terms: 'Prepaid' })],
    ['buyer-in-credit', row({ 'Customer ID': 'C9', 'Doc Type': 'CM', Amount: '-5' })],
  ]);

  test.each(cases)('$code', ({ code, line, options }) => {
    const result = imported([header, good, row({ 'Invoice No': '2' }), line], options);
    seen.add(code);
    expect(reported(result)).toEqual([`3 dropped ${code}`]);
    expect(result.totals).toMatchObject({ rowsIn: 3, rowsUsed: 2, rowsDropped: 1 });
  });
});

describe('guesses about rows in use', () => {
  const cases = withOptions([
    ['too-few-cells', row({}).split('|').slice(0, 10).join('|'), {}],
    ['cell-error', row({ 'Date Paid': '#REF!' })],
    ['buyer-by-name', row({ 'Customer ID': '', Amount: '1' })],
    ['amount-rounded', row({ Amount: '0.1234567891' })],
    ['amount-scientific', row({ Amount: '1E+02' })],
    ['currency-assumed', row({ Currency: '' })],
    ['currency-sign', row({ Currency: '¥' })],
    ['sign-by-kind', row({ 'Doc Type': 'Credit note', Amount: '5', 'Due Date': '' })],
    ['kind-unknown', row({ 'Doc Type': 'X2' })],
    ['due-date-unreadable', row({ 'Due Date': 'soon', Terms: '' })],
    ['due-before-invoice', row({ 'Due Date': '2025-01-30' })],
    ['terms-guessed', row({ 'Due Date': '' })],
    ['terms-unknown', row({ 'Due Date': '', Terms: 'NAA8' })],
    ['terms-assumed', row({ 'Due Date': '', Terms: '' }), { defaultTermsDays: 60 }],
    ['terms-over-a-year', row({ 'Due Date': '2026-03-01' })],
    ['due-date-unknown', row({ 'Due Date': '', Terms: '' })],
    ['clearing-date-unreadable', row({ 'Date Paid': 'yes' })],
    ['cleared-before-invoice', row({ 'Date Paid': '2025-01-30' })],
    ['payment-not-cleared', row({ 'Doc Type': 'Payment', Amount: '-5', 'Date Paid': '' })],
    ['country-default', row({ 'Customer ID': 'C9', Country: '' }), { defaultCountry: 'FR' }],
    ['country-of-other-rows', row({ Country: '??' })],
    ['country-differs', row({ Country: 'FR', Amount: '1' })],
    ['method-differs', row({ Terms: 'L/C 29 days', Amount: '1' })],
    ['duplicate-number', row({ 'Invoice No': '1', Amount: '1' })],
    ['duplicate-row', row({ 'Invoice No': '1', Terms: 'OA 29 days' })],
  ]);
  test.each(cases)('$code', ({ code, line, options }) => {
    const others = ['1', '2'].map((number) => row({ 'Invoice No': number, Terms: 'OA 29 days' }));
    const result = imported([header, ...others, line], options);
    seen.add(code);
    expect(reported(result)).toContain(`3 guessed ${code}`);
    expect(result.totals.rowsDropped).toBe(0);
    expect(result.totals.rowsGuessed).toBeGreaterThan(0);
  });

  test.each([
    [
      'amount-separator',
      ['Customer ID|Country|Invoice Date|Amount', 'C1|DE|2025-01-01|1.234', 'C1|DE|2025-12-31|5'],
    ],
    [
      'date-order',
      ['Customer ID|Country|Invoice Date|Amount', 'C1|DE|01/02/2025|1', 'C1|DE|02/02/2025|1'],
    ],
    [
      'date-other-order',
      [
        'Customer ID|Country|Invoice Date|Amount',
        'C1|DE|1/31/2025|1',
        'C1|DE|31/1/2025|1',
        'C1|DE|30/1/2025|1',
      ],
    ],
    [
      'other-date-used',
      ['KUNNR|LAND1|BLDAT|BUDAT|WRBTR', 'C1|DE|00000000|20250102|1', 'C1|DE|20250102|20250102|1'],
    ],
    [
      'invoice-date-from-due',
      ['Customer ID|Country|Due Date|Amount|Terms', 'C1|DE|2025-03-01|1|Net 30'],
    ],
    [
      'due-from-overdue-days',
      ['Customer ID|Country|Invoice Date|Amount|Days overdue', 'C1|DE|2025-01-01|1|12'],
    ],
    [
      'payment-day-assumed',
      ['Customer ID|Country|Invoice Date|Amount|Open amount', 'C1|DE|2025-01-01|5|0'],
    ],
    [
      'open-amount-not-used',
      [
        'Customer ID|Country|Invoice Date|Amount|Open amount',
        'C1|DE|2025-01-01|5|n/k',
        'C1|DE|2025-01-01|5|5',
      ],
    ],
    [
      'country-numeric',
      ['Customer ID|Country|Invoice Date|Amount', 'C1|818|2025-01-01|5', 'C2|391|2025-01-01|5'],
    ],
    [
      'group-differs',
      [
        'Customer ID|Country|Group|Invoice Date|Amount',
        'C1|DE|G1|2025-01-01|5',
        'C1|DE|G2|2025-01-01|9',
      ],
    ],
    [
      'limit-not-read',
      ['Customer ID|Country|Credit limit|Invoice Date|Amount', 'C1|DE|none yet|2025-01-01|5'],
    ],
    [
      'limit-differs',
      [
        'Customer ID|Country|Credit limit|Invoice Date|Amount',
        'C1|DE|5|2025-01-01|5',
        'C1|DE|6|2025-01-01|5',
      ],
    ],
    [
      'sign-contradicts',
      [
        'Customer ID|Country|Invoice Date|Amount|Debit/Credit',
        'C1|DE|2025-01-01|-5|S',
        'C1|DE|2025-01-01|9|S',
      ],
    ],
    [
      'name-differs',
      [
        'Customer ID|Customer Name|Country|Invoice Date|Amount',
        'C1|Other Ltd|DE|2025-01-01|1',
        'C1|Acme|DE|2025-01-01|5',
        'C2|Beta|DE|2025-01-01|5',
        'C3|Gamma|DE|2025-01-01|5',
      ],
    ],
    [
      'side-unknown',
      [
        'Customer ID|Country|Invoice Date|Amount|Debit/Credit',
        'C1|DE|2025-01-01|5|?',
        'C1|DE|2025-01-01|9|S',
      ],
    ],
    [
      'status-unknown',
      ['Customer ID|Country|Invoice Date|Amount|Status', 'C1|DE|2025-01-01|5|Written off'],
    ],
    [
      'method-unknown',
      ['Customer ID|Country|Invoice Date|Amount|Payment method', 'C1|DE|2025-01-01|5|barter'],
    ],
    ['invoice-date-unknown', ['Customer ID|Country|Due Date|Amount', 'C1|DE|2025-03-01|1']],
    [
      'due-from-bucket',
      ['Customer ID|Country|Invoice Date|Not due|1-30|31+', 'C1|DE|2025-01-01||5|'],
    ],
    [
      'due-dates-differ',
      [
        'Customer ID|Country|Invoice No|Invoice Date|Due Date|Amount',
        'C1|DE|7|2025-01-01|2025-02-01|5',
        'C1|DE|7|2025-01-01|2025-03-01|5',
      ],
    ],
    [
      'overdue-days-unreadable',
      [
        'Customer ID|Country|Invoice Date|Amount|Days overdue',
        'C1|DE|2025-01-01|5|long',
        'C1|DE|2025-01-01|5|7',
        'C1|DE|2025-01-01|6|7',
      ],
    ],
    [
      'open-above-amount',
      ['Customer ID|Country|Invoice Date|Amount|Open amount', 'C1|DE|2025-01-01|5|6'],
    ],
    [
      'paid-above-amount',
      ['Customer ID|Country|Invoice Date|Amount|Amount paid', 'C1|DE|2025-01-01|5|6'],
    ],
    [
      'parts-assumed',
      [
        'Customer ID|Country|Invoice No|Invoice Date|Due Date|Amount|Open amount',
        'C1|DE|7|2025-01-01|2025-02-01|100|20',
        'C1|DE|7|2025-01-01|2025-03-01|100|50',
      ],
    ],
    [
      'other-amount-used',
      ['Customer ID|Country|Invoice Date|Amount|Open amount', 'C1|DE|2025-01-01||6'],
    ],
    [
      'turnover-not-read',
      ['Customer ID|Country|Not due|1-30|Annual sales', 'C1|DE|5|6|plenty', 'C2|DE|5|6|70'],
    ],
    [
      'amount-local',
      [
        'Customer ID|Country|Invoice Date|Amount|Currency|Local amount',
        'C1|DE|2025-01-01|5|USD|35',
      ],
    ],
  ])('%s', (code, lines) => {
    seen.add(code);
    expect(reported(imported(lines))).toContain(`1 guessed ${code}`);
  });
});

test('a buyer that the list names once for several rows is that of the rows below, and said', () => {
  const result = imported([
    'Customer ID|Country|Invoice No|Invoice Date|Due Date|Amount',
    'C1|DE|1|2025-01-01|2025-02-01|5',
    '|DE|2|2025-01-02|2025-02-01|6',
    'C2|DE|3|2025-01-03|2025-02-01|7',
    '|DE|4|2025-01-04|2025-02-01|8',
  ]);
  seen.add('buyer-from-above');
  expect(reported(result)).toEqual(['2 guessed buyer-from-above', '4 guessed buyer-from-above']);
  expect(result.profiles.map(({ observedTurnover }) => observedTurnover)).toEqual([
    '11.00',
    '15.00',
  ]);
});

test('a further line of an invoice is reported with the amount that is not counted again', () => {
  const result = imported([
    'Customer ID|Country|Invoice No|Invoice Date|Due Date|Amount|Description',
    'C1|DE|1|2025-01-01|2025-02-01|5.00|bolts',
    'C1|DE|1|2025-01-01|2025-02-01|5.00|nuts',
  ]);
  seen.add('invoice-line');
  expect(reported(result)).toEqual(['2 dropped invoice-line']);
  expect(result.totals.byCurrency[0]).toMatchObject({
    amountIn: '10',
    amountUsed: '5',
    amountDropped: '5',
  });
});

test('LED-8 a buyer called Total with an invoice of its own is no total; the row that adds up is', () => {
  const result = imported([
    'Customer ID|Country|Invoice No|Invoice Date|Amount',
    'Total|DE|7|2025-01-01|100.00',
    'C2|DE|8|2025-01-02|50.00',
    'Total||||150.00',
  ]);
  expect(result.totals).toMatchObject({ rowsIn: 3, rowsUsed: 2 });
  expect(result.buyers).toHaveLength(2);
  expect(reported(result)).toContain('3 dropped total-row');
});

test('every code has been seen', () => {
  const elsewhere = ['cancelled', 'disputed', 'balance-differs', 'rest-not-due'];
  const known = Object.keys(wordsOf('receivables-row').en);
  expect(known.filter((code) => !seen.has(code)).sort()).toEqual(elsewhere.sort());
});

test('every message has the same facts in both languages', () => {
  const places = (text = ''): string[] => [...new Set(text.match(/\{\w+(:\w+)?\}/g) ?? [])].sort();
  for (const record of ['receivables', 'receivables-row'] as const) {
    const { en, 'zh-CN': zh } = wordsOf(record);
    for (const code of Object.keys(en))
      expect([code, places(textsOf(zh[code]!)[0])]).toEqual([code, places(textsOf(en[code]!)[0])]);
  }
});

test('messages are filled in, and say what to write instead', () => {
  const { reports } = imported([header, row({ Country: '391' })]);
  expect({ en: english.say(reports[0]!), 'zh-CN': chinese.say(reports[0]!) }).toEqual({
    en: '"391" is no ISO 3166-1 country and no name of one. Map it: countryMap, or --country-map 391=US.',
    'zh-CN':
      '“391”既不是 ISO 3166-1 国家代码，也不是国家名称。请作对应：countryMap，或 --country-map 391=US。',
  });
  expect(reports[0]).toMatchObject({
    path: '/rows/0',
    row: 1,
    amount: '100',
    currency: 'CNY',
    facts: { text: '391' },
  });
});
