// @ts-check
// What quotes of buyers cost, as multiples of what JSON.parse takes for the text of the same submission in the same run.
import { readFileSync } from 'node:fs';
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { explain } from 'trade-credit-pricing/explain';
import { medians } from './measure.js';

/** @typedef {import('trade-credit-pricing').Submission} Submission */

/** @type {Submission} */
const example = JSON.parse(
  readFileSync(new URL('../../examples/exporter.json', import.meta.url), 'utf8'),
);

export const allTerms = {
  ...example.cover,
  nonQualifyingLoss: '10000',
  eachLoss: '5000',
  aggregateFirstLoss: '150000',
  maximumLiability: '5000000',
};

/** So many buyers, no two of one amount. */
export function manyBuyers(
  /** @type {number} */ count,
  /** @type {(index: number) => object} */ more = () => ({}),
) {
  const { buyers = [] } = example;
  return Array.from({ length: count }, (_, index) => {
    const {
      country = 'DE',
      sector = 'C',
      grade = 5,
      termsDays = 60,
    } = buyers[index % buyers.length] ?? {};
    return {
      id: `B-${index}`,
      country,
      sector,
      grade,
      termsDays,
      turnover: String(Math.max(100_000, 200_000_000 / count) + index),
      ...more(index),
    };
  });
}

/** @returns {Submission} */
export function sold(
  /** @type {readonly { turnover: string }[]} */ buyers,
  /** @type {object} */ more = {},
) {
  const described = buyers.reduce((sum, { turnover }) => sum + Number(turnover), 0);
  return /** @type {Submission} */ ({
    ...example,
    buyers,
    turnover: { estimated: String(described) },
    ...more,
  });
}

/** Single losses of past years, most of them small. */
export function pastLosses(/** @type {number} */ years, /** @type {number} */ each) {
  return {
    statement: 'supplied',
    years: Array.from({ length: years }, (_, year) => ({
      from: `${2021 + year}-01-01`,
      to: `${2021 + year}-12-31`,
      insurableTurnover: '200000000',
      losses: Array.from({ length: each }, (_, index) => ({
        date: `${2021 + year}-06-30`,
        gross: String(10 + (index % 97)),
      })),
    })),
  };
}

/** @type {Readonly<Record<string, Submission>>} */
export const books = {
  '1 buyer': sold(manyBuyers(1)),
  '200 buyers': sold(manyBuyers(200)),
  '200 buyers, every term of cover': sold(manyBuyers(200), { cover: allTerms }),
  '200 buyers, 5 years of 10,000 losses': sold(manyBuyers(200), {
    lossHistory: pastLosses(5, 10_000),
  }),
  '1,000 similar buyers, standard tier': sold(manyBuyers(1000), { cover: { tier: 'standard' } }),
  '1,000 similar buyers, every term': sold(manyBuyers(1000), { cover: allTerms }),
  '10,000 buyers, every term': sold(manyBuyers(10_000), { cover: allTerms }),
  '100,000 buyers, standard tier': sold(manyBuyers(100_000), { cover: { tier: 'standard' } }),
  '100,000 buyers in 20,000 groups': sold(
    manyBuyers(100_000, (index) => ({ group: `G-${index % 20_000}` })),
    { cover: { tier: 'standard' } },
  ),
  '100,000 buyers in one group': sold(
    manyBuyers(100_000, () => ({ group: 'G' })),
    { cover: { tier: 'standard' } },
  ),
};

/** The rows of one submission: its text, its parsing, first quote, re-quote. */
export async function quotesOf(
  /** @type {Submission} */ sent,
  { rounds = 5, leastSeconds = 0.1, warmSeconds = 3 } = {},
) {
  const text = JSON.stringify(sent);
  const read = () => {
    const result = parseSubmission(sent);
    if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
    return result.submission;
  };
  let submission = read();
  let changes = 0;
  const price = (/** @type {Submission} */ of) => {
    const made = quote(of, referenceBook);
    if (made.premium === null)
      throw new Error(JSON.stringify([made.status, made.findings, made.issues].slice(0, 3)));
    return made;
  };
  const known = price(submission);
  const rows = [
    { name: 'JSON.parse', run: () => JSON.parse(text) },
    { name: 'parseSubmission', run: () => parseSubmission(sent) },
    { name: 'first quote', before: () => void (submission = read()), run: () => price(submission) },
    {
      name: 're-quote, cover changed',
      run: () =>
        price({
          ...submission,
          cover: {
            ...submission.cover,
            insuredPercentage: (80 + ((changes += 1) % 999) / 100).toFixed(2),
          },
        }),
    },
    { name: 'explain', run: () => explain(known, 'en') },
  ];
  return medians(rows, { rounds, leastSeconds, warmSeconds });
}
