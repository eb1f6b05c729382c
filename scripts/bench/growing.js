// @ts-check
// What a first quote costs when one thing a submission holds is doubled: in proportion, at most.
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { parseRateBook } from 'trade-credit-pricing/rate-book';
import { allTerms, manyBuyers, pastLosses, sold } from './buyers.js';
import { medians } from './measure.js';
import { book as plan, submissionOf } from './plan.js';
import { casesOf } from './cases.js';

/** @typedef {import('trade-credit-pricing').Submission} Submission */
/** @typedef {Parameters<typeof quote>[1]} Book */
/** @typedef {{ readonly submission: Submission, readonly book: Book }} Priced */

const [firstCase] = casesOf(1);
if (firstCase === undefined) throw new Error('no case');
const planSubmission = submissionOf(firstCase.inputs);
const edition = JSON.parse(JSON.stringify(referenceBook));

/** So many groups of alike buyers, no two of one turnover. */
function groups(/** @type {number} */ count) {
  return Array.from({ length: count }, (_, index) => ({
    id: `G-${index}`,
    country: 'DE',
    sector: 'C',
    count: 3,
    termsDays: 30 + (index % 60),
    turnover: String(600_000 + index),
    gradeMix: [{ grade: /** @type {const} */ (5), share: '1' }],
  }));
}

/** Each buyer with so many overdue invoices. */
function overdues(/** @type {number} */ each) {
  return manyBuyers(100, () => ({
    overdue: Array.from({ length: each }, (_, index) => ({ days: 1 + (index % 20), amount: '1' })),
  }));
}

/** A book one curve of which has so many points more. */
function bookOf(/** @type {number} */ rows) {
  const { pages } = edition;
  const curve = Object.entries(pages).find(([, { shape }]) => shape === 'curve')?.[0] ?? '';
  const { at, value } = pages[curve].rows.at(-2);
  const { at: end } = pages[curve].rows.at(-1);
  const step = (Number(end) - Number(at)) / (rows + 1);
  const more = Array.from({ length: rows }, (_, index) => ({
    ...pages[curve].rows.at(-2),
    at: (Number(at) + step * (index + 1)).toFixed(8),
    value,
  }));
  const longer = [...pages[curve].rows.slice(0, -1), ...more, ...pages[curve].rows.slice(-1)];
  return parseRateBook({
    ...edition,
    pages: { ...pages, [curve]: { ...pages[curve], rows: longer } },
  });
}

/** The common plan with other rows on one of its pages. */
function planOf(/** @type {string} */ page, /** @type {readonly object[]} */ rows) {
  const { pages } = plan;
  const longer = { ...pages[page], rows };
  const made = parseRateBook({ ...plan, cases: [], pages: { ...pages, [page]: longer } });
  return { submission: planSubmission, book: made };
}

/** So many keys more than the plan has. */
function keysOf(/** @type {number} */ count) {
  const more = Array.from({ length: count }, (_, key) => ({ key: `X${key}`, value: '0.001' }));
  return planOf('base-rate', [...plan.pages['base-rate'].rows, ...more]);
}

/** So many bands of terms, the submission's in the first. */
function bandsOf(/** @type {number} */ count) {
  const more = Array.from({ length: count }, (_, band) => ({
    above: String(180 + band),
    upTo: String(181 + band),
    value: '1',
  }));
  return planOf('term-days', [{ from: '0', upTo: '180', value: '1' }, ...more]);
}

/** A book with so many relativities more, each read from its page. */
function stepsOf(/** @type {number} */ steps) {
  const { algorithm } = edition;
  const line = algorithm.findIndex(
    (/** @type {{ kind: string, measure?: string }} */ { kind, measure }) =>
      kind === 'page' && measure === 'time-at-risk',
  );
  const more = Array.from({ length: steps }, (_, index) => ({
    ...algorithm[line],
    id: `${algorithm[line].id}-${index}`,
  }));
  return parseRateBook({
    ...edition,
    algorithm: [...algorithm.slice(0, line + 1), ...more, ...algorithm.slice(line + 1)],
  });
}

const of = (/** @type {Submission} */ submission) => ({ submission, book: referenceBook });
const few = manyBuyers(50);

/** @type {Readonly<Record<string, (size: 1 | 2) => Priced>>} */
export const growing = {
  buyers: (size) => of(sold(manyBuyers(10_000 * size), { cover: allTerms })),
  'groups of buyers': (size) =>
    of({ ...sold(few, { cover: allTerms }), buyerGroups: groups(3000 * size) }),
  'past losses': (size) =>
    of(sold(few, { cover: allTerms, lossHistory: pastLosses(5, 5000 * size) })),
  'overdue invoices': (size) => of(sold(overdues(50 * size), { cover: allTerms })),
  'rows of a page': (size) => keysOf(2000 * size),
  bands: (size) => bandsOf(2000 * size),
  'rows of a curve': (size) => ({
    submission: sold(few, { cover: allTerms }),
    book: bookOf(1000 * size),
  }),
  'steps of a book': (size) => ({
    submission: sold(few, { cover: allTerms }),
    book: stepsOf(20 * size),
  }),
};

/** CPU time of a first quote of twice as much, over that of once. */
export async function growthOf(/** @type {(size: 1 | 2) => Priced} */ make) {
  const rows = /** @type {const} */ ([1, 2]).map((size) => {
    const { submission, book } = make(size);
    const read = () => parseSubmission(submission);
    let parsed = read();
    return {
      name: String(size),
      before: () => void (parsed = read()),
      run: () => {
        const { status, issues } = quote(parsed, book);
        if (issues.length > 0) throw new Error(JSON.stringify([status, issues.slice(0, 3)]));
      },
    };
  });
  const taken = await medians(rows, { rounds: 3, leastSeconds: 0.2 });
  return (taken.get('2') ?? Number.NaN) / (taken.get('1') ?? Number.NaN);
}
