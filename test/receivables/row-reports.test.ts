import { describe, expect, test } from 'vitest';
import type { ReceivablesOptions } from '../../src/receivables/index.js';
import { dropMessages } from '../../src/receivables/messages/drop-messages.js';
import { guessMessages } from '../../src/receivables/messages/guess-messages.js';
import { noteMessages } from '../../src/receivables/messages/note-messages.js';
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
    ['total-row', 'Total||||||||100.00||'],
    ['total-row', '||||合计||||100.00||'],
    ['too-many-cells', `${good}|7`],
    ['buyer-missing', row({ 'Customer ID': '', 'Customer Name': '' })],
    ['buyer-too-long', row({ 'Customer ID': 'x'.repeat(65) })],
    ['amount-missing', row({ Amount: '' })],
    ['amount-unreadable', row({ Amount: 'see file' })],
    ['currency-unknown', row({ Currency: 'ZZZ' })],
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

test('every code has been seen', () => {
  const elsewhere = ['cancelled', 'disputed', 'balance-differs', 'rest-not-due'];
  const known = [...Object.keys(dropMessages), ...Object.keys(guessMessages)];
  expect(known.filter((code) => !seen.has(code)).sort()).toEqual(elsewhere.sort());
});

test('every message has the same facts in both languages', () => {
  const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  for (const [code, text] of Object.entries({ ...dropMessages, ...guessMessages, ...noteMessages }))
    expect([code, places(text['zh-CN'])]).toEqual([code, places(text.en)]);
});

test('messages are filled in, and say what to write instead', () => {
  const { reports } = imported([header, row({ Country: '391' })]);
  expect(reports[0]?.message).toEqual({
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
