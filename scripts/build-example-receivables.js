// Makes examples/receivables.csv anew: a year of invoices of a fictitious exporter, with the blemishes real ledgers have.
// The same bytes in every run: its own random numbers, whole numbers throughout.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const firstDay = Date.UTC(2025, 7, 1) / 86_400_000;
const lastDay = Date.UTC(2026, 6, 31) / 86_400_000;

/** Countries as the ledger writes them, with the currency invoiced there. */
const countries = [
  ['United States', 'USD'],
  ['Germany', 'EUR'],
  ['Viet Nam', 'USD'],
  ['Korea, Republic of', 'USD'],
  ['Brazil', 'USD'],
  ['Netherlands', 'EUR'],
  ['中国香港', 'USD'],
  ['China', 'CNY'],
  ['Poland', 'EUR'],
  ['UAE', 'USD'],
  ['Mexico', 'USD'],
  ['Japan', 'USD'],
];

const names = [
  'Harbour',
  'Nordic',
  'Union',
  'Delta',
  'Summit',
  'Pioneer',
  'Atlas',
  'Meridian',
  'Orion',
];
const trades = ['Trading', 'Components', 'Appliances', 'Lighting'];

/**
 * Whole random numbers below a bound, from a seed: mulberry32.
 * @param {number} seed
 * @returns {(bound: number) => number}
 */
function randomNumbers(seed) {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** @param {number} day */
function dateOf(day) {
  const [year, month, date] = new Date(day * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

/** @param {number} cents */
function amountOf(cents) {
  const whole = String(Math.trunc(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const text = `${whole}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
  return cents < 0 ? `(${text})` : text;
}

/** @param {readonly string[]} cells */
function line(cells) {
  return cells
    .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}

const random = randomNumbers(20260731);
const rows = [];
let number = 250_000;

for (let buyer = 0; buyer < 36; buyer += 1) {
  const [country = '', currency = ''] = countries[buyer % countries.length] ?? [];
  const name = `${names[buyer % names.length] ?? ''} ${trades[buyer % trades.length] ?? ''} ${currency === 'CNY' ? 'Co., Ltd' : 'Inc.'}`;
  const termsDays = [30, 60, 60, 90][random(4)] ?? 60;
  const size = 400_000 + random(40) * random(40) * 4_000;
  const slow = random(5) === 0;
  for (let day = firstDay + random(20); day <= lastDay; day += 12 + random(18)) {
    number += 1 + random(3);
    const cents = size + random(size);
    const due = day + termsDays;
    const paid = due + (slow ? random(70) : random(16) - 8);
    const unpaid = paid > lastDay || (slow && random(12) === 0);
    const limit = String(Math.ceil((size * 9) / 1_000_000) * 10_000);
    const terms = termsDays === 90 ? 'OA 90 DAYS' : `Net ${termsDays}`;
    const disputed = unpaid && random(9) === 0 ? 'Yes' : 'No';
    rows.push([
      `C${1001 + buyer}`,
      name,
      country,
      String(number),
      dateOf(day),
      dateOf(due),
      terms,
      currency,
      amountOf(cents),
      unpaid ? '' : dateOf(paid),
      disputed,
      buyer === 35 ? 'Yes' : 'No',
      limit,
    ]);
    if (random(24) === 0) {
      const credit = [`CN${number}`, dateOf(day + 9), dateOf(day + 9), terms, currency];
      rows.push([
        ...[`C${1001 + buyer}`, name, country],
        ...credit,
        amountOf(-Math.trunc(cents / 10)),
        unpaid ? '' : dateOf(Math.max(paid, day + 9)),
        'No',
        buyer === 35 ? 'Yes' : 'No',
        limit,
      ]);
    }
  }
}

const [twice = []] = rows.slice(100);
const unreadable = [
  'C1003',
  'Union Appliances Inc.',
  'Viet Nam',
  '259998',
  '02/07/2026',
  '31/08/2026',
];
const elsewhere = [
  'C1099',
  'Kontor Import',
  'Atlantis',
  '259999',
  '20/05/2026',
  '19/07/2026',
  'Net 60',
];
rows.splice(140, 0, twice);
rows.push([...unreadable, 'Net 60', 'USD', 'see credit file', '', 'No', 'No', '']);
rows.push([...elsewhere, 'USD', '12,400.00', '', 'No', 'No', '']);
rows.push(['Total', ...Array(12).fill('')]);

const header = [
  ...['Customer No', 'Customer Name', 'Country', 'Invoice No', 'Invoice Date', 'Due Date'],
  ...[
    'Payment Terms',
    'Currency',
    'Amount',
    'Date Paid',
    'Disputed',
    'Related Party',
    'Credit Limit',
  ],
];
writeFileSync(
  fileURLToPath(new URL('../examples/receivables.csv', import.meta.url)),
  `${[header, ...rows].map(line).join('\n')}\n`,
);
