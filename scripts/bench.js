// @ts-check
// What the library costs, as ratios of CPU time within one run: these compare across machines, the milliseconds beside them
// do not. Runs on the built package; `npm run bench` builds it. Name sections to run only these: `npm run bench -- plan start`.
// With `--guard` it fails where a ratio has become a third worse than the one recorded, with `--record` it records them.
import { readFileSync, writeFileSync } from 'node:fs';
import { books, quotesOf } from './bench/buyers.js';
import { growing, growthOf } from './bench/growing.js';
import { commonPlan } from './bench/common-plan.js';
import { importOfReceivables } from './bench/receivables.js';
import { memory } from './bench/memory.js';
import { startCosts } from './bench/start.js';
import { suggestionReport } from './bench/suggestions.js';

/** @typedef {{ readonly ratio: number, readonly more: boolean }} Measured a ratio, and whether more is better */

const recordFile = new URL('bench/recorded.json', import.meta.url);
/** A ratio may come down to this share of the recorded one. */
const tolerated = 2 / 3;

/** @type {Map<string, Measured>} */
const measured = new Map();
/** @type {(name: string, ratio: number, more?: boolean) => void} */
const note = (name, ratio, more = false) => {
  if (!Number.isFinite(ratio)) throw new Error(`${name}: nothing was measured`);
  measured.set(name, { ratio, more });
};

const sections = { plan, buyers, linear, suggestions, receivables, memory: memories, start };
const given = process.argv.slice(2);
const wanted = given.filter((name) => !name.startsWith('--'));
for (const [name, run] of Object.entries(sections))
  if (wanted.length === 0 || wanted.includes(name)) await run();
if (given.includes('--record')) record();
if (given.includes('--guard')) guard();

async function plan() {
  const { taken, wrong, ties, explained } = await commonPlan();
  const unit = taken.get('decimal.js with a trace, by hand') ?? Number.NaN;
  console.log(`the common plan: 1,000 inputs, ${ties} of them at half a cent\n`);
  console.log(row('', ['a CPU second', 'x decimals', 'wrong cents']));
  for (const [name, seconds] of taken) {
    const cells = [(1 / seconds).toFixed(0), (unit / seconds).toFixed(3), `${wrong.get(name)}`];
    console.log(row(name, cells));
    if (name.startsWith('this library')) note(`plan: ${name}`, unit / seconds, true);
    if (name.startsWith('this library') && wrong.get(name) !== 0)
      throw new Error(`${name}: ${wrong.get(name)} wrong cents`);
  }
  console.log(
    `\nexplanation in one language: ${explained.asked.toFixed(1)} x JSON.stringify of the quote, ` +
      `every sentence read ${explained.read.toFixed(1)} x`,
  );
  note('plan: explanation', explained.asked);
  note('plan: explanation, every sentence read', explained.read);
}

async function buyers() {
  for (const [name, submission] of Object.entries(books)) {
    const taken = await quotesOf(submission);
    const unit = taken.get('JSON.parse') ?? Number.NaN;
    console.log(`\n${row(name, ['x JSON.parse', 'ms'])}`);
    for (const [what, seconds] of taken) {
      console.log(row(`  ${what}`, [(seconds / unit).toFixed(1), (seconds * 1000).toFixed(2)]));
      if (what.includes('quote')) note(`${name}: ${what}`, seconds / unit);
    }
  }
}

async function suggestions() {
  const of = {
    'suggestion report': undefined,
    'suggestion report, 200 buyers': books['200 buyers, every term of cover'],
    'suggestion report, 10,000 buyers': books['10,000 buyers, every term'],
  };
  for (const [name, submission] of Object.entries(of)) {
    const { seconds, quotes, share } = await suggestionReport(submission);
    console.log(
      `\n${name}: ${seconds.toFixed(2)} s, ${quotes} quotes, ${share.toFixed(2)} of these made one by one`,
    );
    note(name, share);
  }
}

/** What twice as much of one thing a submission holds costs: 2 where it costs in proportion, 4 where with its square. */
async function linear() {
  console.log(`\n${row('twice as much of', ['x a quote'])}`);
  for (const [name, make] of Object.entries(growing)) {
    const ratio = await growthOf(make);
    console.log(row(`  ${name}`, [ratio.toFixed(2)]));
    note(`twice as much of ${name}`, ratio);
  }
}

async function receivables() {
  const { rows, seconds, share } = await importOfReceivables();
  console.log(
    `\nimport of ${rows} rows: ${seconds.toFixed(2)} s, ${share.toFixed(1)} x the CSV parser alone`,
  );
  note('import of receivables', share);
}

async function memories() {
  for (const [name, { kept, left, peak }] of memory()) {
    console.log(`\n${row(`memory: ${name}`, ['x the parsed JSON'])}`);
    for (const [what, ratio] of kept) {
      console.log(row(`  kept by a ${what}`, [ratio.toFixed(1)]));
      note(`memory, ${name}: ${what}`, ratio);
    }
    console.log(row('  left by a quote thrown away', [left.toFixed(3)]));
    if (peak === undefined) continue;
    console.log(row('  most held while quoting', [peak.toFixed(1)]));
    note(`memory, ${name}: most held`, peak);
  }
}

async function start() {
  console.log('\nstarting: CPU time, x an empty process');
  for (const [name, ratio] of startCosts()) {
    console.log(row(name, [ratio.toFixed(2)]));
    note(`start: ${name}`, ratio);
  }
}

function record() {
  const known = recorded();
  for (const [name, { ratio }] of measured) known[name] = Number(ratio.toPrecision(3));
  writeFileSync(recordFile, `${JSON.stringify(known, null, 2)}\n`);
}

function guard() {
  const known = recorded();
  const worse = [...measured].filter(([name, { ratio, more }]) => {
    const before = known[name];
    return before !== undefined && (more ? ratio < before * tolerated : ratio * tolerated > before);
  });
  for (const [name, { ratio }] of worse)
    console.error(`${name}: ${ratio.toPrecision(3)}, recorded ${known[name]}`);
  if (worse.length > 0) process.exitCode = 1;
}

/** @returns {Record<string, number>} */
function recorded() {
  return JSON.parse(readFileSync(recordFile, 'utf8'));
}

function row(/** @type {string} */ name, /** @type {readonly string[]} */ cells) {
  return name.padEnd(48) + cells.map((cell) => cell.padStart(14)).join('');
}
