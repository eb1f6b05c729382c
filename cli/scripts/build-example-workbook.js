// @ts-check
// Writes examples/aged-debtors.xlsx: aged debt in a workbook as a finance department keeps it, invented throughout. A
// title over merged cells, amounts as numbers, formulas with their stored values, a hidden row, a sheet of remarks and a
// hidden sheet of the year before.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';

const header = [
  'Customer No',
  'Customer Name',
  'Country',
  'Balance',
  'Not due',
  '1-30',
  '31-60',
  '61-90',
  'Over 90',
];
const customers = [
  ['10001', 'Alder Bikes GmbH', 'DE', 125_000.5, 90_000, 35_000.5, 0, 0, 0],
  ['10002', 'Birch Outdoor SARL', 'FR', 80_000, 80_000, 0, 0, 0, 0],
  ['10003', 'Cedar Sports LLC', 'US', 210_400.25, 150_000, 40_000, 20_400.25, 0, 0],
  ['10004', 'Dogwood Pty Ltd', 'AU', 15_250, 0, 0, 0, 9_250, 6_000],
];
const written = new Date(Date.UTC(2026, 2, 31));
const columns = ['D', 'E', 'F', 'G', 'H', 'I'];
const title = 'Aged debtors as at 31 March 2026, USD';
const totalRow = 3 + customers.length;
const totals = columns.map((_, at) =>
  customers.reduce((sum, customer) => sum + Number(customer[at + 3]), 0),
);

const cells = new Map(
  totals.map((value, at) => {
    const column = columns[at] ?? '';
    const formula = `SUM(${column}4:${column}${totalRow})`;
    return [`${totalRow},${at + 3}`, { type: 'formula', formula, formulaResult: value, value }];
  }),
);

const bytes = await writeXlsx({
  properties: { created: written, modified: written },
  sheets: [
    {
      name: 'Remarks',
      rows: [['Prepared by the finance department'], ['Figures before year-end entries']],
    },
    {
      name: 'Aged debtors',
      rows: [[title], [], header, ...customers, ['Total', null, null, ...totals]],
      cells: /** @type {any} */ (cells),
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: header.length - 1 }],
      rowDefs: new Map([[6, { hidden: true }]]),
    },
    { name: '2025', rows: [header, ...customers.slice(0, 2)], hidden: true },
  ],
});
writeFileSync(fileURLToPath(new URL('../../examples/aged-debtors.xlsx', import.meta.url)), bytes);
