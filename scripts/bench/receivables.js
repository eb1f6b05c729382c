// @ts-check
// What making buyers of a list of invoices costs, over what the CSV parser alone takes for its text.
import Papa from 'papaparse';
import { buyersFromReceivables, tableFromCells } from 'trade-credit-pricing/receivables';
import { medians } from './measure.js';

const rows = 100_000;

/** CPU seconds to parse the list, and to parse it and make buyers of it. */
export async function importOfReceivables({ rounds = 5 } = {}) {
  const text = listText();
  const parse = () =>
    /** @type {string[][]} */ (Papa.parse(text, { delimiter: ',', newline: '\n' }).data);
  const make = () => {
    const found = tableFromCells(parse());
    if (found.status === 'invalid') throw new Error(JSON.stringify(found.issues));
    return buyersFromReceivables(found.table, { asOf: '2025-12-31', currency: 'EUR' });
  };
  const taken = await medians(
    [
      { name: 'parsing', run: parse },
      { name: 'importing', run: make },
    ],
    { rounds, leastSeconds: 0 },
  );
  const importing = taken.get('importing') ?? Number.NaN;
  return { rows, seconds: importing, share: importing / (taken.get('parsing') ?? 1) };
}

/** Invoices of 700 buyers, most of them paid, hardly two of one amount. */
function listText() {
  const header =
    'Customer No,Customer Name,Country,Invoice No,Invoice Date,Due Date,Amount,Date Paid';
  const day = (/** @type {number} */ at) =>
    new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
  const lines = Array.from({ length: rows }, (_, row) => {
    const buyer = (row * 7919) % 700;
    const dated = (row * 31) % 330;
    const paid = row % 10 === 0 ? '' : day(dated + 25 + (row % 40));
    return `C${buyer},"Buyer ${buyer}, Ltd",DE,${row},${day(dated)},${day(dated + 60)},${100 + ((row * 7907) % 90001)}.${10 + (row % 90)},${paid}`;
  });
  return [header, ...lines].join('\n');
}
