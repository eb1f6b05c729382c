import { describe, expect, test } from 'vitest';
import { ReceivablesError } from '../../src/receivables/receivables-error.js';
import { type ReceivablesSheet, type SheetOptions } from 'trade-credit-pricing/receivables';
import { buyersFromReceivables, tableFromSheets } from './reading.js';

const header = ['Customer No', 'Customer Name', 'Country', 'Invoice Date', 'Due Date', 'Amount'];
const invoice = (id: string, amount: string): string[] => [
  ...[id, `${id} Ltd`, 'DE', '2026-01-31', '2026-03-02', amount],
];
const list: ReceivablesSheet = {
  name: 'Ledger',
  rows: [header, invoice('C1', '100.5'), invoice('C2', '20')],
};
const notes: ReceivablesSheet = { name: 'Read me', rows: [['Please call'], ['before noon']] };
const blank: ReceivablesSheet = { name: 'Sheet3', rows: [] };

const saidOf = (sheets: readonly ReceivablesSheet[], options?: SheetOptions) => {
  const { sheet, table } = tableFromSheets(sheets, options);
  return { sheet, said: (table.notes ?? []).map(({ code, facts }) => [code, facts]) };
};

describe('WBK-4 the sheet that holds the list is chosen, and the choice is said', () => {
  test.each<[string, readonly ReceivablesSheet[], string, readonly unknown[]]>([
    ['a sheet alone needs no word', [list], 'Ledger', []],
    [
      'among others',
      [notes, blank, list],
      'Ledger',
      [
        ['sheet-chosen', { sheet: 'Ledger', sheets: 3, recognised: 6 }],
        ['sheet-no-list', { sheet: 'Read me' }],
        ['sheet-empty', { sheet: 'Sheet3' }],
      ],
    ],
    [
      'another list is not read in silence',
      [{ ...list, name: 'Old', rows: list.rows.slice(0, 2) }, list],
      'Ledger',
      [
        ['sheet-chosen', { sheet: 'Ledger', sheets: 2, recognised: 6 }],
        ['sheet-also-list', { sheet: 'Old', count: 1 }],
      ],
    ],
    [
      'of two that are alike the first',
      [list, { ...list, name: 'Copy' }],
      'Ledger',
      [
        ['sheet-chosen', { sheet: 'Ledger', sheets: 2, recognised: 6 }],
        ['sheet-also-list', { sheet: 'Copy', count: 2 }],
      ],
    ],
    [
      'a visible one before a hidden one',
      [{ ...list, name: 'Backup', hidden: true, rows: [...list.rows, invoice('C3', '1')] }, list],
      'Ledger',
      [
        ['sheet-chosen', { sheet: 'Ledger', sheets: 2, recognised: 6 }],
        ['sheet-also-list', { sheet: 'Backup', count: 3 }],
      ],
    ],
    [
      'a hidden one before one that is no list',
      [notes, { ...list, hidden: true }],
      'Ledger',
      [
        ['sheet-chosen', { sheet: 'Ledger', sheets: 2, recognised: 6 }],
        ['sheet-no-list', { sheet: 'Read me' }],
        ['sheet-hidden', { sheet: 'Ledger' }],
      ],
    ],
  ])('%s', (_, sheets, sheet, said) => {
    expect(saidOf(sheets)).toEqual({ sheet, said });
  });

  test('the one that is stated is read, by its name or one like it', () => {
    const other = { ...list, name: 'Old List', rows: list.rows.slice(0, 2) };
    expect(saidOf([list, other], { sheet: 'Old List' }).sheet).toBe('Old List');
    expect(saidOf([list, other], { sheet: 'old  list ' }).sheet).toBe('Old List');
    expect(saidOf([list, other], { sheet: 'Old List' }).said[1]).toEqual([
      'sheet-also-list',
      { sheet: 'Ledger', count: 2 },
    ]);
  });

  test('the notes are the first of the result, and rows keep their numbers in the sheet', () => {
    const titled = { ...list, rows: [['Aged debtors'], [], ...list.rows, invoice('C3', 'x')] };
    const { table } = tableFromSheets([notes, titled]);
    const result = buyersFromReceivables(table, { asOf: '2026-03-31', currency: 'EUR' });
    expect(result.notes.slice(0, 2).map(({ code }) => code)).toEqual([
      'sheet-chosen',
      'sheet-no-list',
    ]);
    expect(result.reports.at(-1)).toMatchObject({ row: 3, line: 6, code: 'amount-unreadable' });
  });
});

describe('WBK-5 what a sheet hides, merges and leaves out is read and said', () => {
  test('hidden rows and columns', () => {
    const sheet = { ...list, hiddenRows: [1, 3], hiddenColumns: [3, 9] };
    expect(saidOf([sheet]).said).toEqual([
      ['hidden-rows-read', { count: 1, first: 3 }],
      ['hidden-columns-read', { columns: 'Country' }],
    ]);
    expect(tableFromSheets([sheet]).table.rows).toHaveLength(2);
  });

  test('a customer merged over its rows stands in each; an amount counts once', () => {
    const rows = [header, invoice('C1', '100'), ['', '', '', '2026-02-01', '2026-03-01', '']];
    const merged = [1, 2, 3, 6].map((column) => ({
      ...{ firstRow: 2, lastRow: 3 },
      ...{ firstColumn: column, lastColumn: column },
    }));
    const { table } = tableFromSheets([{ name: 'A', rows, merged }]);
    expect(table.rows[1]).toEqual(['C1', 'C1 Ltd', 'DE', '2026-02-01', '2026-03-01', '']);
    expect(table.notes?.map(({ code, facts }) => [code, facts])).toEqual([
      ['merged-cells-filled', { count: 3, first: 2 }],
    ]);
  });

  test('a heading merged over several columns stands over each, a title over none', () => {
    const rows = [
      ['Aged debtors', '', '', ''],
      ['Customer', 'Balance', 'Overdue', ''],
      ['Alpha Ltd', '30', '10', '20'],
    ];
    const merged = [
      { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 4 },
      { firstRow: 2, lastRow: 2, firstColumn: 3, lastColumn: 4 },
    ];
    const { table, above } = tableFromSheets([{ name: 'A', rows, merged }]);
    expect(table.header).toEqual(['Customer', 'Balance', 'Overdue', 'Overdue']);
    expect(above[0]).toEqual(rows[0]);
  });

  test('formulas without a value are said and their cells reported, never read as nothing', () => {
    const sheet = {
      ...list,
      rows: [header, invoice('C1', '100'), invoice('C2', '=SUM(F2:F2)')],
      formulasWithoutValue: ['F3'],
    };
    const { table } = tableFromSheets([sheet]);
    const { notes: said, reports } = buyersFromReceivables(table, {
      ...{ asOf: '2026-03-31', currency: 'EUR' },
    });
    expect(said[0]).toMatchObject({
      code: 'formulas-without-value',
      facts: { count: 1, first: 'F3' },
    });
    expect(reports).toContainEqual(expect.objectContaining({ line: 3, code: 'amount-unreadable' }));
  });

  test('a text file divided within quotation marks is put together again', () => {
    const split = ['10000', 'Adatum', 'US', '2026-01-31', '2026-03-02', '"2.105', '10"'];
    const { table } = tableFromSheets([
      { name: 'A', rows: [header, split, ['1', '"B', ' C', ' ""D"""', 'x', 'y', 'z', '1']] },
    ]);
    expect(table.rows).toEqual([
      [...split.slice(0, 5), '2.105,10'],
      ['1', 'B, C, "D"', 'x', 'y', 'z', '1'],
    ]);
    expect(table.notes?.[0]).toMatchObject({
      code: 'cells-rejoined',
      facts: { count: 2, example: '2.105,10' },
    });
  });

  test('quotation marks that belong to the text stay', () => {
    const rows = [header, ['1', '"Best" Ltd', '12" pipe', '"open', 'never', '5']];
    expect(tableFromSheets([{ name: 'A', rows }]).table.rows).toEqual([rows[1]]);
  });
});

describe('WBK-6 what is no sheet is refused by its path', () => {
  const issuesOf = (sheets: unknown, options?: SheetOptions) => {
    try {
      tableFromSheets(sheets as readonly ReceivablesSheet[], options);
    } catch (error) {
      if (error instanceof ReceivablesError)
        return error.issues.map(({ path, code }) => [path, code]);
    }
    return [];
  };
  test.each<[string, unknown, SheetOptions | undefined, readonly unknown[]]>([
    ['nothing', null, undefined, [['/sheets', 'sheet-malformed']]],
    ['no sheets', [], undefined, [['/sheets', 'sheet-malformed']]],
    [
      'sheets without a name or rows',
      [list, { rows: [] }, { name: 'A' }, { name: 'B', rows: ['x'] }, 7],
      undefined,
      [1, 2, 3, 4].map((place) => [`/sheets/${place}`, 'sheet-malformed']),
    ],
    [
      'a number among the cells',
      [{ name: 'A', rows: [['x'], ['y', 5]] }],
      undefined,
      [['/sheets/0/rows/1/1', 'cell-not-text']],
    ],
    ['no sheet of the name', [list], { sheet: 'Nope' }, [['/sheet', 'sheet-not-found']]],
    ['a name that is none', [list], { sheet: 5 as never }, [['/sheet', 'sheet-not-found']]],
    ['options that are none', [list], 5 as never, [['/options', 'not-record']]],
  ])('%s', (_, sheets, options, issues) => {
    expect(issuesOf(sheets, options)).toEqual(issues);
  });

  test('ranges that reach beyond the sheet or overlap do no harm', () => {
    const everywhere = { firstRow: 1, lastRow: 1_048_576, firstColumn: 1, lastColumn: 16_384 };
    const merged = Array.from({ length: 1000 }, () => ({ ...everywhere, firstRow: 2 }));
    const { table } = tableFromSheets([{ ...list, merged: [everywhere, ...merged] }]);
    expect(table.rows).toEqual(list.rows.slice(1));
  });
});
