import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Files, importing } from './importing.js';

const list = [
  'Customer ID,Country,Invoice No,Invoice Date,Due Date,Amount,Currency,Date Paid',
  'C1,DE,1,2025-01-01,2025-01-31,"1,000.00",CNY,2025-02-10',
  'C1,DE,2,2025-12-31,2026-01-30,500.00,CNY,',
  'C2,391,3,2025-06-30,2025-09-28,40.00,USD,',
].join('\n');
const stated = ['--as-of', '2025-12-31', '--currency', 'CNY'];
const mapped = ['--country-map', '391=US', '--rates', 'USD=7'];

describe('trade-credit import', () => {
  test('writes the buyers as JSON and the account of the rows for people', async () => {
    const { json, error, stopped } = await importing(['a.csv', ...stated, ...mapped], {
      'a.csv': list,
    });
    expect(stopped).toBeUndefined();
    expect(json).toEqual({
      asOf: '2025-12-31',
      currency: 'CNY',
      turnover: { estimated: '1780.00' },
      buyers: [
        {
          id: 'C1',
          country: 'DE',
          termsDays: 30,
          turnover: '1500.00',
          balance: '500.00',
          peakBalance: '1000.00',
          overdue: [],
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
      ],
    });
    expect(error).toContain('a.csv: utf-8, delimiter comma');
    expect(error).toContain('2 buyers, turnover of a year CNY 1,780.00');
    expect(error).toMatch(/buyer number +buyer +Customer ID +known header/);
  });

  test('reports why rows were dropped, with lines and the remedy', async () => {
    const { error } = await importing(['a.csv', ...stated], { 'a.csv': list });
    expect(error).toContain('1  dropped: no exchange rate (line 4)');
    expect(error).toContain('--rates USD=…');
  });

  test('speaks Chinese', async () => {
    const { error } = await importing(['a.csv', ...stated, '--locale', 'zh-CN'], { 'a.csv': list });
    expect(error).toContain('共1家买方，年营业额人民币1,500.00元');
    expect(error).toContain('a.csv：编码UTF-8，分隔符为逗号');
    expect(error).toMatch(/人民币（CNY） +2 +2 +0 +1,500 +1,500 +0/);
    expect(error).toMatch(/买方编号 +buyer +Customer ID +已知表头/);
    expect(error).toContain('1  剔除：缺少汇率（第4行）');
    expect(error).toContain('缺少USD的汇率');
  });

  test('merges buyers into a submission, which knows the date, the currency and the rates', async () => {
    const submission = {
      id: 'S1',
      currency: 'CNY',
      asOf: '2025-12-31',
      turnover: { estimated: '9000000' },
      exchangeRates: [{ currency: 'USD', rate: '7', date: '2025-12-31' }],
      buyers: [
        { id: 'C2', country: 'CA', grade: 4 },
        { id: 'C7', country: 'FR' },
      ],
      cover: { tier: 'standard' },
    };
    const files = {
      'a.csv': list,
      's.json': JSON.stringify(submission),
      'map.json': '{"391": "US"}',
    };
    const { json } = await importing(
      ['a.csv', '--into', 's.json', '--country-map', 'map.json'],
      files,
    );
    expect(json).toMatchObject({
      id: 'S1',
      turnover: { estimated: '9000000' },
      cover: { tier: 'standard' },
    });
    expect(json['buyers']).toMatchObject([
      { id: 'C2', country: 'US', grade: 4, turnover: '280.00' },
      { id: 'C7', country: 'FR' },
      { id: 'C1', country: 'DE' },
    ]);
  });

  test('writes to files if asked, and the report as JSON', async () => {
    const { out, files } = await importing(
      ['a.csv', ...stated, '--out', 'b.json', '--report', 'r.json'],
      { 'a.csv': list },
    );
    expect(out).toBe('');
    expect(JSON.parse(files['b.json'] ?? '')).toHaveProperty('buyers');
    expect(JSON.parse(files['r.json'] ?? '')).toMatchObject({
      file: { name: 'a.csv', encoding: 'utf-8' },
      totals: { rowsIn: 3, rowsDropped: 1 },
      reports: [{ row: 3, line: 4, code: 'exchange-rate-missing' }],
    });
    const { error } = await importing(['a.csv', ...stated, '--report', 'json'], { 'a.csv': list });
    expect(JSON.parse(error)).toHaveProperty('reports');
  });

  test('takes every option', async () => {
    const rows = [
      'Kd;Staat;Vom;Betrag;Ziel;Bezahlt',
      'K,1;X;2.3.2025;1.234;Z9;',
      'K2;X;3.3.2025;1;Z9;',
      'K3;X;3.3.2025;1;Z9;',
    ].join('\n');
    const { json } = await importing(
      [
        ...[
          '-',
          ...stated,
          '--columns',
          'buyer=Kd,country=Staat,invoiceDate=Vom',
          '--columns',
          'amount=Betrag,terms=Ziel,clearingDate=Bezahlt',
        ],
        ...[
          '--default-country',
          'AT',
          '--country-map',
          'X=Austria',
          '--terms',
          'Z9=45',
          '--default-terms',
          '30',
        ],
        ...[
          '--list-currency',
          'EUR',
          '--rates',
          'EUR=8',
          '--related',
          'K2, K3',
          '--groups',
          'K,1=G',
          '--decimal-mark',
          ',',
        ],
        ...[
          '--date-format',
          'd/m/y',
          '--period',
          '2025-01-01..2025-12-31',
          '--minimum-months',
          '3',
          '--list',
          'open-items',
        ],
        ...['--ageing-from', 'due-date', '--delimiter', 'semicolon'],
      ],
      { '-': rows },
    );
    expect(json['buyers']).toEqual([
      {
        id: 'K,1',
        country: 'AT',
        group: 'G',
        termsDays: 45,
        turnover: '9872.00',
        balance: '9872.00',
        peakBalance: '9872.00',
        overdue: [{ days: 259, amount: '9872.00' }],
      },
    ]);
  });

  test('a turnover that the list does not know is left to the sender', async () => {
    const aged = 'Customer No,Country,Not due,1-30,31+\nC1,DE,5,1,\n';
    const { json } = await importing(['a.csv', ...stated], { 'a.csv': aged });
    expect(json).not.toHaveProperty('turnover');
  });
});

describe('what cannot be imported is told in a sentence', () => {
  test.each<[string, readonly string[], Files, RegExp]>([
    ['no as-of date', ['a.csv', '--currency', 'CNY'], { 'a.csv': list }, /^2 state --as-of/],
    ['no currency', ['a.csv', '--as-of', '2025-12-31'], { 'a.csv': list }, /^2 state --currency/],
    [
      'a contradiction',
      ['a.csv', ...stated, '--into', 's.json'],
      { 'a.csv': list, 's.json': '{"currency":"USD"}' },
      /^2 --currency is CNY, but the submission says USD/,
    ],
    [
      'no submission',
      ['a.csv', ...stated, '--into', 's.json'],
      { 'a.csv': list, 's.json': '[1]' },
      /^3 s.json is no submission/,
    ],
    [
      'no number of days',
      ['a.csv', ...stated, '--terms', 'Z1=soon'],
      { 'a.csv': list },
      /^2 --terms: "soon" is no whole number/,
    ],
    [
      'no map',
      ['a.csv', ...stated, '--country-map', 'm.json'],
      { 'a.csv': list, 'm.json': '[]' },
      /^3 --country-map: m.json is no JSON object/,
    ],
    [
      'no period',
      ['a.csv', ...stated, '--period', '2025'],
      { 'a.csv': list },
      /^2 --period: "2025" is no period/,
    ],
    [
      'no such field',
      ['a.csv', ...stated, '--columns', 'price=Amount'],
      { 'a.csv': list },
      /^3 There is no field "price"\. Map one of: buyer, buyerName/,
    ],
    [
      'no such column',
      ['a.csv', ...stated, '--columns', 'amount=Betrag'],
      { 'a.csv': list },
      /^3 No column is headed "Betrag".*Customer ID, Country/,
    ],
    [
      'no buyer left',
      ['a.csv', ...stated, '--related', 'C1,C2'],
      { 'a.csv': list },
      /^3 no buyer could be read from a.csv/,
    ],
    [
      'no columns',
      ['a.csv', ...stated],
      { 'a.csv': 'a,b\n1,2\n' },
      /^3 No column is recognised as buyer/,
    ],
    ['empty', ['a.csv', ...stated], { 'a.csv': ' \n' }, /^3 a.csv is empty/],
    [
      'a broken workbook',
      ['a.csv', ...stated],
      { 'a.csv': Uint8Array.of(0x50, 0x4b, 3, 4) },
      /^3 a.csv is broken .* save it again as .xlsx/,
    ],
  ])('%s', async (_, argv, files, message) => {
    const { stopped, out } = await importing(argv, files);
    expect(stopped).toMatch(message);
    expect(out).toBe('');
  });
});

describe('the example', () => {
  const example = (name: string): Uint8Array =>
    readFileSync(new URL(`../../examples/${name}`, import.meta.url));

  test('becomes a submission of 35 buyers, its blemishes reported', async () => {
    const files = {
      'r.csv': example('receivables.csv'),
      's.json': example('receivables/submission.json'),
    };
    const { json, error } = await importing(['r.csv', '--into', 's.json'], files);
    expect(json['buyers']).toHaveLength(35);
    expect([...error.matchAll(/dropped: ([^(]+) \(/g)].map(([, title]) => title).sort()).toEqual([
      ...['amount cannot be read', 'country not known', 'related party', 'total'],
    ]);
  });
});
