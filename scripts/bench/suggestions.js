// @ts-check
// What a report of suggestions costs, over what its quotes cost made one by one.
import { readFileSync } from 'node:fs';
import { quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { suggest } from 'trade-credit-pricing/suggest';
import { medians } from './measure.js';

/** In their first ten seconds both become cheaper by half, not at the same time: until then their ratio says little. */
const warmSeconds = 10;

/** @typedef {import('trade-credit-pricing').Submission} Submission */

const sent = JSON.parse(
  readFileSync(new URL('../../examples/exporter.json', import.meta.url), 'utf8'),
);

/**
 * CPU seconds of a full report, its quotes, and what they take made one by one: every submission the report quotes, sent
 * as plain JSON and quoted for the first time.
 */
export async function suggestionReport(submission = sent, { rounds = 7 } = {}) {
  const texts = await quotedTexts(submission);
  const taken = await medians(
    [
      { name: 'report', run: () => suggest(submission, referenceBook) },
      { name: 'quotes', run: () => texts.forEach(quoteOf) },
    ],
    { rounds, leastSeconds: 0.5, warmSeconds },
  );
  const seconds = taken.get('report') ?? Number.NaN;
  return { seconds, quotes: texts.length, share: seconds / (taken.get('quotes') ?? Number.NaN) };
}

/** A part of the library that no entry point has. */
const inside = async (/** @type {string} */ module) =>
  import(new URL(`../../dist/${module}.js`, import.meta.url).href);

/** Every submission a report quotes, as text. */
async function quotedTexts(/** @type {Submission} */ submission) {
  const [
    { reportSteps },
    { finished },
    { restingPricer },
    { parseSubmission },
    { referenceBook: insideBook },
  ] = await Promise.all(
    [
      'requote/suggestions/report',
      'requote/suggestions/requote',
      'quote',
      'submission/parse-submission',
      'reference-book',
    ].map(inside),
  );
  const pricing = restingPricer(insideBook, {});
  /** @type {string[]} */
  const texts = [];
  const note = (/** @type {import('trade-credit-pricing').SubmissionResult} */ read) => {
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    texts.push(JSON.stringify(read.submission));
    return read;
  };
  const noting = {
    ...pricing,
    quote: (/** @type {import('trade-credit-pricing').SubmissionResult} */ read) =>
      pricing.quote(note(read)),
    quoteInParts: (/** @type {import('trade-credit-pricing').SubmissionResult} */ read) =>
      pricing.quoteInParts(note(read)),
  };
  const report = finished(reportSteps(parseSubmission(submission), noting, {}));
  if (report.premium === null) throw new Error(JSON.stringify([report.status, report.issues]));
  return texts;
}

/** What cannot be read is no quote and ends the run; to be declined is an answer, which the report counts among its quotes. */
function quoteOf(/** @type {string} */ text) {
  const { status, issues } = quote(JSON.parse(text), referenceBook);
  if (status === 'invalid') throw new Error(JSON.stringify(issues));
}
