// @ts-check
// What the library costs, as multiples of what JSON.parse takes for the same submission in the same run: these ratios
// compare across machines, the milliseconds beside them do not. Runs on the built package; `npm run bench` builds it.
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { explain } from 'trade-credit-pricing/explain';

const rounds = 5;
const millisecondsPerRow = 500;
const manyBuyers = 10_000;

const text = readFileSync(new URL('../examples/exporter.json', import.meta.url), 'utf8');
/** @type {import('trade-credit-pricing').Submission} */
const sent = JSON.parse(text);
const parsed = parseSubmission(sent);
const changed = { ...sent, cover: { ...sent.cover, insuredPercentage: '80' } };
const large = withManyBuyers(sent, manyBuyers);
const parsedLarge = parseSubmission(large);

for (const submission of [parsed, changed, parsedLarge]) {
  const { status, issues } = /** @type {{ status: string, issues?: unknown }} */ (
    quote(submission, referenceBook)
  );
  if (status !== 'quoted' && status !== 'referred')
    throw new Error(`${status}: ${JSON.stringify(issues)}`);
}

/** @type {Readonly<Record<string, () => unknown>>} */
const rows = {
  'JSON.parse of the text': () => JSON.parse(text),
  'parseSubmission of the parsed JSON': () => parseSubmission(sent),
  'quote of a parsed submission': () => quote(parsed, referenceBook),
  'quote from the JSON text': () => quote(JSON.parse(text), referenceBook),
  'quote and explain': () => explain(quote(parsed, referenceBook), 'en'),
  're-quote with a changed cover': () => quote(changed, referenceBook),
  [`parseSubmission of ${manyBuyers} buyers`]: () => parseSubmission(large),
  [`quote of ${manyBuyers} parsed buyers`]: () => quote(parsedLarge, referenceBook),
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

/** Median milliseconds of each row. */
async function medians() {
  const bench = new Bench({ time: millisecondsPerRow, warmupTime: 100, throws: true });
  for (const [name, run] of Object.entries(rows)) bench.add(name, run);
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
  return `${name.padEnd(40)}${ratio.padStart(13)}${milliseconds.padStart(12)}`;
}
