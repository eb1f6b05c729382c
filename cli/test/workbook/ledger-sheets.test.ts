import { existsSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cellValueText } from '../../src/workbook/cell-value-text.js';
import { ledgerSheets } from '../../src/workbook/ledger-sheets.js';
import { WorkbookError } from '../../src/workbook/workbook-error.js';
import { madeRow, madeWorkbook } from './made-workbook.js';

const oneSheet = async (rows: string, extra = {}) =>
  (await ledgerSheets(madeWorkbook([{ name: 'List', rows, ...extra }])))[0];

/** The archive with another size stated for its last part. */
function claiming(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const signature = Array.from(archive.keys()).findLast(
    (at) => at + 4 <= archive.length && view.getUint32(at, true) === 0x02014b50,
  );
  view.setUint32(signature! + 24, size, true);
  return archive;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const error = await ledgerSheets(bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof WorkbookError
    ? `${error.told.en}\n${error.told['zh-CN']}`
    : String(error);
}

describe('WBK-1 values of cells become the texts a ledger is read from', () => {
  test.each([
    [1234.5, '1234.5'],
    [0, '0'],
    [-0, '0'],
    [-10, '-10'],
    [1e15, '1000000000000000'],
    [1.5e21, '1500000000000000000000'],
    [0.000001234, '0.000001234'],
    [0.1 + 0.2, '0.3'],
    [4.35 * 100, '435'],
    [99999999999.995, '99999999999.995'],
    // three decimals behind one to three digits would read as thousands
    [1.234, '1.2340'],
    [-355.125, '-355.1250'],
    [1234.125, '1234.125'],
    [Number.POSITIVE_INFINITY, '#NUM!'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [null, ''],
    ['1.234,50', '1.234,50'],
    [new Date(Date.UTC(2026, 2, 31)), '2026-03-31'],
    [new Date(Date.UTC(2026, 2, 31, 15, 30)), '2026-03-31'],
    // a serial number with remains of binary arithmetic, a moment before midnight
    [new Date(Date.UTC(2026, 2, 30, 23, 59, 59, 999)), '2026-03-31'],
    [new Date(Number.NaN), '#NUM!'],
  ])('%j is %j', (value, text) => {
    expect(cellValueText(value)).toBe(text);
  });
});

describe('WBK-2 a workbook is read cell by cell', () => {
  test('texts, shared texts, numbers, numbers kept as text, dates in two formats, yes and no, errors', async () => {
    const rows = madeRow([
      'Müller &amp; Söhne',
      '<c t="s"><v>0</v></c>',
      1250.5,
      '1.250,50',
      '<c s="1"><v>46112</v></c>',
      '<c s="3"><v>46112</v></c>',
      '<c s="2"><v>46112</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#REF!</v></c>',
    ]);
    const [sheet] = await ledgerSheets(
      madeWorkbook([{ name: '应收', rows }], { strings: ['示例贸易'] }),
    );
    expect(sheet).toEqual({
      name: '应收',
      rows: [
        [
          'Müller & Söhne',
          '示例贸易',
          '1250.5',
          '1.250,50',
          ...['2026-03-31', '2026-03-31', '46112', 'TRUE', '#REF!'],
        ],
      ],
    });
  });

  test('dates of the calendar that begins in 1904', async () => {
    const rows = madeRow(['<c s="1"><v>44650</v></c>']);
    const [sheet] = await ledgerSheets(madeWorkbook([{ name: 'A', rows }], { date1904: true }));
    expect(sheet?.rows).toEqual([['2026-03-31']]);
  });

  test('a formula is its stored value; one without is said, and its cell is not empty', async () => {
    const rows = madeRow([
      '<c><f>1+1</f><v>2</v></c>',
      '<c t="str"><f>IF(A1=2,"","x")</f><v></v></c>',
      '<c t="str"><f>A1&amp;"x"</f><v>2x</v></c>',
      '<c><f>SUM(A1:A9)</f></c>',
      '<c><f t="shared" si="0"/></c>',
      'end',
    ]);
    expect(await oneSheet(rows)).toEqual({
      name: 'List',
      rows: [['2', '', '2x', '=SUM(A1:A9)', '=', 'end']],
      formulasWithoutValue: ['D1', 'E1'],
    });
  });

  test('hidden sheets, rows and columns are read and said; hidden ones without content are not', async () => {
    const rows = [
      madeRow(['A', 'B', 'C'], 'r="1"'),
      madeRow([1, 2, 3], 'r="2" hidden="1"'),
      '<row r="3" hidden="1"/>',
      madeRow([4, 5, 6], 'r="4"'),
    ].join('');
    const before =
      '<cols><col min="2" max="2" hidden="1"/><col min="9" max="9" hidden="1"/></cols>';
    const sheets = await ledgerSheets(
      madeWorkbook([
        { name: 'Seen', rows, before },
        { name: 'Hidden', rows: '', state: 'hidden' },
        { name: 'Very', rows: '', state: 'veryHidden' },
      ]),
    );
    expect(sheets).toMatchObject([
      { name: 'Seen', hiddenRows: [2], hiddenColumns: [2] },
      { name: 'Hidden', hidden: true, rows: [] },
      { name: 'Very', hidden: true },
    ]);
    expect(sheets[0]?.rows).toHaveLength(4);
    expect(sheets[0]).not.toHaveProperty('hidden');
  });

  test('merged cells are said, and what is empty behind and below is left out', async () => {
    const rows = [
      madeRow(['Aged debtors', '', '', '', '']),
      madeRow(['x', '', 'y', '', '']),
      madeRow(['', '', '', '', '']),
    ].join('');
    const behind = '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>';
    expect(await oneSheet(rows, { behind })).toEqual({
      name: 'List',
      rows: [
        ['Aged debtors', '', ''],
        ['x', '', 'y'],
      ],
      merged: [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 3 }],
    });
  });

  test('a workbook with macros is read, and its macros are left alone', async () => {
    const rows = madeRow(['Customer', 'Amount']);
    const bytes = madeWorkbook([{ name: 'List', rows }], { macros: true });
    expect((await ledgerSheets(bytes))[0]?.rows).toEqual([['Customer', 'Amount']]);
  });

  test.skipIf(!existsSync('../shared/cases/receivables/bc-aged.xlsx'))(
    'a workbook of another program',
    async () => {
      const [sheet] = await ledgerSheets(readFileSync('../shared/cases/receivables/bc-aged.xlsx'));
      expect(sheet).toMatchObject({ name: 'Aging', rows: { length: 3 } });
    },
  );
});

describe('WBK-3 what is no workbook of today is refused with the remedy', () => {
  const list = madeWorkbook([{ name: 'List', rows: madeRow(['Customer', 'Amount']) }]);
  const compound = Uint8Array.of(
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(99).fill(0),
  );
  const utf16 = (text: string): number[] =>
    [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

  test.each<[string, Uint8Array, RegExp]>([
    ['of the old format', compound, /old format \.xls; .*save it as \.xlsx\n.*旧格式/],
    [
      'encrypted',
      Uint8Array.of(...compound, ...utf16('EncryptedPackage'), 0, 0),
      /protected by a password; .*without one\n受密码保护/,
    ],
    [
      'cut off',
      list.slice(0, list.length - 30),
      /is broken .*save it again as \.xlsx\n已损坏（[^a-z]+）/,
    ],
    ['another archive', zipSync({ 'a.csv': strToU8('a,b') }), /is no \.xlsx workbook/],
    [
      'with a bomb in it',
      claiming(
        zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/a.xml': new Uint8Array(1024) }),
        300 * 1024 * 1024,
      ),
      /larger than what is read of a workbook; .*save the sheet of the list as CSV/,
    ],
    [
      'with cells at both ends of a sheet',
      madeWorkbook([
        {
          name: 'A',
          rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        },
      ]),
      /larger than what is read of a workbook/,
    ],
    [
      'with a document type',
      madeWorkbook([{ name: 'A', rows: '', before: '<!DOCTYPE a [<!ENTITY b "c">]>' }]),
      /a document type is declared/,
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await refusal(bytes)).toMatch(message);
  });
});
