// @ts-check
// The common plan side by side: this library, the plan by hand, and other engines, wrong cents counted in the same run.
import { parseSubmission, premiumColumns, pricer, quote } from 'trade-credit-pricing';
import { explain } from 'trade-credit-pricing/explain';
import { parseRateBook } from 'trade-credit-pricing/rate-book';
import { decimals, straightLine, traced } from './by-hand.js';
import { casesOf, inputsOf } from './cases.js';
import { medians } from './measure.js';
import { publicodes, rules, spreadsheet, zen } from './peers.js';
import { book, submissionOf } from './plan.js';

/** @typedef {import('./plan.js').Inputs} Inputs */

const count = 1000;
const columnRows = 100_000;
const columnsName = 'this library, columns of 100,000';
const cases = casesOf(count);
const loaded = parseRateBook(book);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
const manual = loaded.book;

const sent = new Map(cases.map(({ inputs }) => [inputs, submissionOf(inputs)]));
/** @type {Map<Inputs, import('trade-credit-pricing').SubmissionResult>} */
const parsed = new Map();

/** A submission that has been read, and that no quote has seen. */
function readAnew() {
  for (const [inputs, submission] of sent) parsed.set(inputs, parseSubmission(submission));
}

const read = (/** @type {Inputs} */ inputs) =>
  parsed.get(inputs) ?? parseSubmission(inputs && sent.get(inputs));
/** A refusal is no price and ends the run. */
const estimated = (
  /** @type {import('trade-credit-pricing').Quote | import('trade-credit-pricing').PremiumOnly} */ made,
) => {
  if (made.premium === null) throw new Error(JSON.stringify([made.status, made.issues]));
  return made.premium.estimated;
};
/** The amount a ledger ends with, as money. */
const lastOf = (/** @type {readonly { readonly after: string }[]} */ ledger) =>
  ledger.at(-1)?.after.replace(/^\d+$/, '$&.00').replace(/\.\d$/, '$&0') ?? '';
const submitted = (/** @type {Inputs | undefined} */ inputs = cases[0]?.inputs) =>
  /** @type {import('trade-credit-pricing').Submission} */ (inputs && sent.get(inputs));

/** A part of the library that no entry point has: the ledger of a risk that has been assessed. */
const inside = async (/** @type {string} */ module) =>
  import(new URL(`../../dist/${module}.js`, import.meta.url).href);
const ledgerName = 'this library, ledger of an assessed risk';
const [
  { assess },
  { rate },
  { keptWith },
  { parseRateBook: loadInside },
  { parseSubmission: readInside },
] = await Promise.all(
  [
    'risk/assess',
    'pricing/rate',
    'rules/read/sealed-book',
    'rate-book',
    'submission/parse-submission',
  ].map(inside),
);
const insideBook = loadInside(book).book;
/** @type {Map<Inputs, unknown>} */
const risks = new Map();

/** Risks no ledger was made of. */
function assessAnew() {
  for (const [inputs, submission] of sent) {
    const { submission: parsedInside } = readInside(submission);
    risks.set(inputs, assess(parsedInside, insideBook, keptWith(insideBook)).risk);
  }
}

const gorules = await zen();
const pricing = pricer(manual);

/** @type {Readonly<Record<string, (inputs: Inputs) => string | Promise<string>>>} */
const engines = {
  'decimal.js with a trace, by hand': (inputs) => traced(inputs).net,
  'decimal.js, by hand': decimals,
  'binary64, straight line': straightLine,
  'this library, quote of a read submission': (inputs) => estimated(quote(read(inputs), manual)),
  'this library, that quote and its ledger read': (inputs) =>
    lastOf(quote(read(inputs), manual).ledger),
  [ledgerName]: (inputs) => lastOf(rate(risks.get(inputs)).ledger),
  'this library, premium only': (inputs) => estimated(pricing.premium(read(inputs))),
  'this library, quote of plain JSON': (inputs) => estimated(quote(submitted(inputs), manual)),
  ...(gorules && { 'GoRules zen, tables with a trace': gorules }),
  'json-rules-engine': rules(),
  publicodes: publicodes(),
  'hyperformula, a workbook': spreadsheet(),
};
/** @type {Map<Inputs, import('trade-credit-pricing').Quote>} */
const quotes = new Map();

/** What a set of engines took for a price, and their wrong cents. */
export async function commonPlan({ rounds = 7 } = {}) {
  readAnew();
  assessAnew();
  for (const { inputs } of cases) quotes.set(inputs, quote(read(inputs), manual));
  /** @type {Map<string, number>} */
  const wrong = new Map();
  for (const [name, price] of Object.entries(engines)) {
    let off = 0;
    for (const { inputs, net } of cases) if ((await price(inputs)) !== net) off += 1;
    wrong.set(name, off);
  }
  const columns = columnsOf(cases.map(({ inputs }) => inputs));
  const inColumns = premiumsOf(columns);
  wrong.set(columnsName, cases.filter(({ net }, row) => inColumns[row] !== net).length);
  const many = columnsOf(inputsOf(columnRows));
  const ofColumns = () => premiumsOf(many);
  const rows = [
    ...Object.entries(engines).map(([name, price]) => ({
      name,
      each: count,
      before: name === ledgerName ? assessAnew : readAnew,
      run: () => all(price),
    })),
    { name: columnsName, each: columnRows, run: ofColumns },
  ];
  const taken = await medians(rows, { rounds, leastSeconds: 0.1 });
  return {
    taken,
    wrong,
    ties: cases.filter(({ tie }) => tie).length,
    explained: await explaining(rounds),
  };
}

/**
 * CPU time of an explanation in one language over that of writing the quote as JSON: as it is returned, and with every
 * sentence read.
 */
async function explaining(/** @type {number} */ rounds) {
  const made = [...quotes.values()];
  const taken = await medians(
    [
      { name: 'explain', run: () => made.forEach((each) => explain(each, 'en')) },
      { name: 'read', run: () => made.forEach((each) => explain(each, 'en').steps) },
      { name: 'stringify', run: () => made.forEach((each) => JSON.stringify(each)) },
    ],
    { rounds, leastSeconds: 0.1 },
  );
  const unit = taken.get('stringify') ?? 1;
  return { asked: (taken.get('explain') ?? 0) / unit, read: (taken.get('read') ?? 0) / unit };
}

/** The premiums of columns; a refusal is no price and ends the run. */
function premiumsOf(/** @type {ReturnType<typeof columnsOf>} */ columns) {
  const priced = premiumColumns(submitted(), columns, manual);
  if (priced.status !== 'priced') throw new Error(JSON.stringify(priced.issues));
  return priced.premiums;
}

/** The inputs as columns. */
function columnsOf(/** @type {readonly Inputs[]} */ inputs) {
  const rows = inputs.map((each) => submissionOf(each).attributes);
  const names = /** @type {(keyof typeof rows[0])[]} */ (Object.keys(rows[0] ?? {}));
  return {
    turnover: inputs.map(({ turnover }) => turnover),
    attributes: Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])),
  };
}

function all(/** @type {(inputs: Inputs) => string | Promise<string>} */ price) {
  for (const { inputs } of cases) {
    const made = price(inputs);
    if (made instanceof Promise) return rest(price);
  }
  return undefined;
}

async function rest(/** @type {(inputs: Inputs) => string | Promise<string>} */ price) {
  for (const { inputs } of cases.slice(1)) await price(inputs);
}
