// @ts-check
// The common plan that engines are compared with: eleven inputs, seven factors. Its figures are read from the book of the
// example, so that no engine is measured with figures of its own.
import { readFileSync } from 'node:fs';

/** @typedef {{ turnover: string, sector: string, grade: string, termDays: number, hhi: string, lossYears: number, lossRatio: string, continuityYears: number, maturityScore: number, tier: string }} Inputs */
/** @typedef {readonly { readonly top: number, readonly belongs: boolean, readonly value: string }[]} Bands */

const read = (/** @type {string} */ file) =>
  JSON.parse(readFileSync(new URL(`../../examples/books/${file}`, import.meta.url), 'utf8'));

export const book = read('eleven-factors.json');
const example = read('eleven-factors-submission.json');

/** @type {(page: string) => Readonly<Record<string, string>>} */
const keyed = (page) =>
  Object.fromEntries(
    book.pages[page].rows.map((/** @type {{ key: string, value: string }} */ row) => [
      row.key,
      row.value,
    ]),
  );

/** @type {(page: string) => Bands} */
const banded = (page) =>
  book.pages[page].rows.map(
    (/** @type {{ upTo?: string, below?: string, value: string }} */ { upTo, below, value }) => ({
      top: Number(upTo ?? below ?? Infinity),
      belongs: upTo !== undefined,
      value,
    }),
  );

const terms = keyed('experience');
const bounds = keyed('bounds');

/** The tables of the plan, every figure as text. */
export const plan = {
  baseRate: keyed('base-rate'),
  countryGrade: keyed('country-grade'),
  term: banded('term-days'),
  /** @type {readonly { readonly at: string, readonly value: string }[]} */
  concentration: book.pages.hhi.rows,
  experience: {
    constant: terms['credibility-constant'] ?? '',
    target: terms['target'] ?? '',
    lowest: terms['lowest'] ?? '',
    highest: terms['highest'] ?? '',
  },
  continuity: banded('continuity-years'),
  maturity: banded('maturity-score'),
  tier: keyed('tier'),
  most: bounds['product-cap'] ?? '',
  least: bounds['product-floor'] ?? '',
  floor: bounds['premium-floor'] ?? '',
};

/** The value of the band a number lies in. */
export function bandAt(/** @type {Bands} */ bands, /** @type {number} */ number) {
  const found = bands.find(({ top, belongs }) => (belongs ? number <= top : number < top));
  if (found === undefined) throw new RangeError(`${number} lies in no band`);
  return found.value;
}

/** The inputs as a submission of this library. */
export function submissionOf(/** @type {Inputs} */ inputs) {
  return {
    ...example,
    turnover: { estimated: inputs.turnover },
    attributes: {
      ...{ sector: inputs.sector, 'country-grade': inputs.grade, hhi: inputs.hhi },
      'term-days': String(inputs.termDays),
      'loss-years': String(inputs.lossYears),
      'loss-ratio': inputs.lossRatio,
      'continuity-years': String(inputs.continuityYears),
      'maturity-score': String(inputs.maturityScore),
      tier: inputs.tier,
    },
  };
}
