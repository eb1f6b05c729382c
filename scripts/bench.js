// @ts-check
// What the library costs, as multiples of what JSON.parse takes for the same submission in the same run: these ratios
// compare across machines, the milliseconds beside them do not. Runs on the built package; `npm run bench` builds it.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import Papa from 'papaparse';
import { Bench } from 'tinybench';
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { explain } from 'trade-credit-pricing/explain';
import { buyersFromReceivables, tableFromCells } from 'trade-credit-pricing/receivables';
import { suggest } from 'trade-credit-pricing/suggest';
import { startCosts } from './bench-start.js';

const rounds = 5;
const millisecondsPerRow = 500;
const manyBuyers = 10_000;
const reports = 3;
const ledgerRows = 100_000;
const ledgerRounds = 7;

const text = readFileSync(new URL('../examples/exporter.json', import.meta.url), 'utf8');
/** @type {import('trade-credit-pricing').Submission} */
const sent = JSON.parse(text);
const parsed = accepted(sent);
const allTerms = {
  ...sent,
  cover: {
    ...sent.cover,
    nonQualifyingLoss: '10000',
    eachLoss: '5000',
    aggregateFirstLoss: '150000',
    maximumLiability: '5000000',
  },
};
const structured = accepted(allTerms);
const standardTier = { ...sent, cover: { tier: 'standard' } };
const large = { ...withManyBuyers(sent, manyBuyers), cover: allTerms.cover };

for (const submission of [sent, allTerms, standardTier, large]) {
  const { status, issues } = /** @type {{ status: string, issues?: unknown }} */ (
    quote(submission, referenceBook)
  );
  if (status !== 'quoted' && status !== 'referred')
    throw new Error(`${status}: ${JSON.stringify(issues)}`);
}

// Quotes share what they have in common: the buyers of a submission, and with the same cover their losses. A first quote
// shares nothing, so its submission is parsed anew before each call; a re-quote has the buyers and a change of its own.
let fresh = parsed;
let changes = 0;
/** @type {(submission: import('trade-credit-pricing').Submission) => import('tinybench').FnOptions} */
const parsedAnew = (submission) => ({ beforeEach: () => void (fresh = accepted(submission)) });
/** @type {Readonly<Record<string, import('tinybench').FnOptions>>} */
const first = {
  'first quote': parsedAnew(sent),
  'first quote, standard tier': parsedAnew(standardTier),
  'first quote, every term of cover': parsedAnew(allTerms),
  [`first quote of ${manyBuyers} buyers, every term`]: parsedAnew(large),
};

/** @type {Readonly<Record<string, () => unknown>>} */
const rows = {
  'JSON.parse of the text': () => JSON.parse(text),
  'parseSubmission of the parsed JSON': () => parseSubmission(sent),
  'first quote': () => quote(fresh, referenceBook),
  'first quote, standard tier': () => quote(fresh, referenceBook),
  'first quote, every term of cover': () => quote(fresh, referenceBook),
  're-quote, insured percentage changed': () => quote(insuredAt(), referenceBook),
  're-quote, every term, maximum changed': () => quote(limitedAt(), referenceBook),
  're-quote, standard tier, percentage changed': () => quote(standardAt(), referenceBook),
  'quote again': () => quote(parsed, referenceBook),
  'quote again, every term of cover': () => quote(structured, referenceBook),
  'quote from the JSON text': () => quote(JSON.parse(text), referenceBook),
  'quote again and explain': () => explain(quote(parsed, referenceBook), 'en'),
  [`parseSubmission of ${manyBuyers} buyers`]: () => parseSubmission(large),
  [`first quote of ${manyBuyers} buyers, every term`]: () => quote(fresh, referenceBook),
};

/** @type {number[][]} */
const measured = [];
for (let round = 0; round < rounds; round += 1) measured.push(await medians());
const unit = measured.map(([first = 1]) => first);

console.log(`${sent.buyers?.length} buyers, ${text.length} characters of JSON; ${rounds} rounds\n`);
console.log(line('', 'x JSON.parse', 'ms'));
Object.keys(rows).forEach((name, row) => {
  const times = measured.map((round) => round[row] ?? 0);
  const ratios = times.map((time, round) => time / (unit[round] ?? 1));
  console.log(line(name, middle(ratios).toFixed(1), middle(times).toFixed(3)));
});

const { seconds, quotes } = suggestionReport();
console.log(`\nfull suggestion report: ${seconds.toFixed(2)} s, ${quotes} quotes`);

const { parsing, importing } = ledgerReport();

console.log(`\nstarting: CPU time, x an empty process\n${startCosts()}`);
console.log(
  `import of ${ledgerRows} rows: ${importing.toFixed(2)} s of CPU, ${(importing / parsing).toFixed(1)} times the CSV parser alone`,
);

/** The buyers with another insured percentage each time. */
function insuredAt() {
  changes += 1;
  const insuredPercentage = (80 + (changes % 1000) / 100).toFixed(2);
  return { ...parsed.submission, cover: { ...parsed.submission.cover, insuredPercentage } };
}

/** The buyers under every term, with another maximum liability each time. */
function limitedAt() {
  changes += 1;
  const maximumLiability = String(5_000_000 + changes);
  return { ...structured.submission, cover: { ...structured.submission.cover, maximumLiability } };
}

/** The buyers in the standard tier, with another insured percentage each time. */
function standardAt() {
  const { cover, ...rest } = insuredAt();
  return { ...rest, cover: { tier: 'standard', insuredPercentage: cover.insuredPercentage } };
}

/** Seconds a report with everything takes, median of a few, and the quotes it makes. */
function suggestionReport() {
  const made = Array.from({ length: reports }, () => {
    const begun = performance.now();
    const found = suggest(sent, referenceBook);
    if (found.premium === null) throw new Error('the example has no price');
    return { seconds: (performance.now() - begun) / 1000, quotes: found?.quotes ?? 0 };
  });
  return { seconds: middle(made.map((one) => one.seconds)), quotes: made[0]?.quotes ?? 0 };
}

/** Seconds of CPU to parse a ledger as CSV, and to parse it and make buyers of it: taken by turns, medians. */
function ledgerReport() {
  const text = ledgerText();
  const parse = () => Papa.parse(text, { delimiter: ',', newline: '\n' }).data;
  const made = Array.from({ length: ledgerRounds }, () => ({
    parsing: cpuSeconds(parse),
    importing: cpuSeconds(() =>
      buyersFromReceivables(tableFromCells(/** @type {string[][]} */ (parse())).table, {
        asOf: '2025-12-31',
        currency: 'EUR',
      }),
    ),
  }));
  return {
    parsing: middle(made.map((one) => one.parsing)),
    importing: middle(made.map((one) => one.importing)),
  };
}

/** Invoices of 700 buyers, most of them paid, hardly two of one amount. */
function ledgerText() {
  const header =
    'Customer No,Customer Name,Country,Invoice No,Invoice Date,Due Date,Amount,Date Paid';
  const day = (/** @type {number} */ at) =>
    new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
  const lines = Array.from({ length: ledgerRows }, (_, row) => {
    const buyer = (row * 7919) % 700;
    const dated = (row * 31) % 330;
    const paid = row % 10 === 0 ? '' : day(dated + 25 + (row % 40));
    return `C${buyer},"Buyer ${buyer}, Ltd",DE,${row},${day(dated)},${day(dated + 60)},${100 + ((row * 7907) % 90001)}.${10 + (row % 90)},${paid}`;
  });
  return [header, ...lines].join('\n');
}

/** @param {() => unknown} run */
function cpuSeconds(run) {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

/**
 * The submission as parsed, which must be without issues.
 * @param {import('trade-credit-pricing').Submission} submission
 */
function accepted(submission) {
  const result = parseSubmission(submission);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

/** Median milliseconds of each row. */
async function medians() {
  const bench = new Bench({ time: millisecondsPerRow, warmupTime: 100, throws: true });
  for (const [name, run] of Object.entries(rows)) bench.add(name, run, first[name]);
  await bench.run();
  return bench.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : 0));
}

/**
 * The submission with so many buyers, no two of them alike.
 * @param {import('trade-credit-pricing').Submission} submission
 * @param {number} count
 */
function withManyBuyers({ buyers = [], ...rest }, count) {
  const amounts = Array.from({ length: count }, (_, index) => 10_000 + index);
  const many = amounts.map((amount, index) => {
    const {
      country = 'DE',
      sector = 'C',
      grade = 5,
      termsDays = 60,
    } = buyers[index % buyers.length] ?? {};
    return { id: `B-${index}`, country, sector, grade, termsDays, turnover: String(amount) };
  });
  const described = amounts.reduce((sum, amount) => sum + amount, 0);
  return { ...rest, buyers: many, turnover: { estimated: String(described) } };
}

/** @param {readonly number[]} values */
function middle(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * @param {string} name
 * @param {string} ratio
 * @param {string} milliseconds
 */
function line(name, ratio, milliseconds) {
  return `${name.padEnd(44)}${ratio.padStart(13)}${milliseconds.padStart(12)}`;
}
