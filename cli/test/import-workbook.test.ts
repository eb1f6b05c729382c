import { existsSync, readFileSync } from 'node:fs';
import { expect, describe, test } from 'vitest';
import { importing } from './importing.js';
import { madeRow, madeWorkbook } from './workbook/made-workbook.js';

const example = readFileSync(new URL('../../examples/aged-debtors.xlsx', import.meta.url));
const stated = ['--as-of', '2026-03-31', '--currency', 'USD'];
const aged = (file: string, ...more: string[]): string[] => [file, ...stated, ...more];
const casesFolder = '../shared/cases/receivables';

describe('WBK-7 trade-credit import reads workbooks', () => {
  test('the example, to the cent', async () => {
    const { json, error, stopped } = await importing(aged('a.xlsx'), { 'a.xlsx': example });
    expect(stopped).toBeUndefined();
    expect(json['buyers']).toEqual([
      {
        ...{ id: '10001', country: 'DE', balance: '125000.50', peakBalance: '125000.50' },
        overdue: [{ days: 15, amount: '35000.50' }],
      },
      { id: '10002', country: 'FR', balance: '80000.00', peakBalance: '80000.00', overdue: [] },
      {
        ...{ id: '10003', country: 'US', balance: '210400.25', peakBalance: '210400.25' },
        overdue: [
          { days: 15, amount: '40000.00' },
          { days: 45, amount: '20400.25' },
        ],
      },
      {
        ...{ id: '10004', country: 'AU', balance: '15250.00', peakBalance: '15250.00' },
        overdue: [
          { days: 75, amount: '9250.00' },
          { days: 91, amount: '6000.00' },
        ],
      },
    ]);
    expect(error).toContain('a.xlsx: sheet "Aged debtors", 2 rows above the header left out');
    expect(error).toContain('The sheet "Remarks" is not read');
    expect(error).toContain('The sheet "2025" holds a list too, of 2 rows');
    expect(error).toContain(
      'Hidden rows of the sheet are read like all others: 1, the first in row 7',
    );
  });

  test('whatever the file is called, and the sheet that is stated', async () => {
    const { json, error } = await importing(
      aged('a.csv', '--sheet', '2025', '--report', 'r.json'),
      {
        'a.csv': example,
      },
    );
    expect(json['buyers']).toMatchObject([{ id: '10001' }, { id: '10002' }]);
    expect(error).toContain('The sheet "2025", which is read, is hidden');
  });

  test('the report as JSON names the sheet and the rows of it', async () => {
    const { files } = await importing(aged('a.xlsx', '--report', 'r.json'), { 'a.xlsx': example });
    expect(JSON.parse(files['r.json'] ?? '')).toMatchObject({
      file: { name: 'a.xlsx', sheet: 'Aged debtors', above: 2 },
      reports: expect.arrayContaining([expect.objectContaining({ code: 'total-row', line: 8 })]),
    });
  });

  test('dates as serial numbers and as texts, amounts as numbers and as texts, in one list', async () => {
    const rows = [
      madeRow(['Customer No', 'Country', 'Invoice No', 'Invoice Date', 'Due Date', 'Open amount']),
      madeRow(['C1', 'DE', '1', '<c s="1"><v>46022</v></c>', '<c s="1"><v>46052</v></c>', 1.234]),
      madeRow(['C1', 'DE', '2', '31.12.2025', '30.01.2026', '1.234,50']),
      madeRow(['C1', 'DE', '3', 46022, 46052, '100,25']),
    ].join('');
    const bytes = madeWorkbook([{ name: 'A', rows }], { macros: true });
    const { json } = await importing(aged('a.xlsm'), { 'a.xlsm': bytes });
    expect(json['buyers']).toMatchObject([
      { id: 'C1', termsDays: 30, overdue: [{ days: 60, amount: '1335.98' }] },
    ]);
  });

  test.skipIf(!existsSync(casesFolder))(
    'amounts that a spreadsheet divided at their decimal commas are whole again',
    async () => {
      const bytes = readFileSync(`${casesFolder}/bc-aged.xlsx`);
      const { json, error } = await importing(aged('a.xlsx'), { 'a.xlsx': bytes });
      expect(json['buyers']).toMatchObject([{ id: '10000', peakBalance: '2105.10' }]);
      expect(error).toContain('for example 2.105,10');
    },
  );

  test.each([
    ['no sheet of the name', ['a.xlsx', '--sheet', 'X'], /^3 No sheet is called "X"/],
    [
      'options for text',
      ['a.xlsx', '--delimiter', ';'],
      /^2 --delimiter and --encoding are for text/,
    ],
    ['a sheet of no workbook', ['b.csv', '--sheet', 'X'], /^2 --sheet is for workbooks/],
    ['a broken one', ['c.xlsx'], /^3 c\.xlsx is broken/],
    ['in Chinese', ['c.xlsx', '--locale', 'zh-CN'], /^3 c\.xlsx已损坏/],
    ['in Chinese too', ['a.xlsx', '--sheet', 'X', '--locale', 'zh-CN'], /^3 没有名为“X”的工作表/],
  ])('%s is refused', async (_, argv, message) => {
    const files = { 'a.xlsx': example, 'b.csv': 'a,b\n1,2', 'c.xlsx': example.subarray(0, 900) };
    expect((await importing([...argv, ...stated], files)).stopped).toMatch(message);
  });
});
