import type { Issue } from '../values/issues.js';
import { makeIssue } from '../values/issue-facts.js';
import { digestOfSubmission } from '../quoted/quote-digest.js';
import { digestOfBook } from '../rules/editions/digest.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import type { PolicyContent } from './policy-record.js';
import { type QuoteReading, readQuote } from './read-quote-schema.js';
import { replayIssues } from './replayed-quote.js';
import type { CheckedWith } from './requoted.js';

/** What makes the price of a changed cover: the bound edition, or the quote that stands in a stored policy. */
export type CoverPricing = (submission: ParsedSubmission, policy: PolicyContent) => QuoteReading;

/** Prices a changed cover with the book the policy was bound with. */
export function pricedWith({ pricer }: CheckedWith): CoverPricing {
  return (submission, { edition, bookDigest }) => {
    if (pricer === undefined) return refused(makeIssue('', 'book-missing', { edition }));
    const { book } = pricer;
    if (digestOfBook(book) !== bookDigest)
      return refused(makeIssue('', 'other-book', { edition, value: book.edition }));
    const made = pricer.quote(submission);
    if (made.premium !== null) return { ok: true, quote: made };
    if (made.issues.length > 0) return { ok: false, issues: made.issues };
    const findings = made.findings.map(({ code, guideline }) => guideline?.id ?? code);
    return refused(makeIssue('/cover', 'change-not-priced', { status: made.status, findings }));
  };
}

/** Takes the quote that stands in a stored policy, when it is as it was made and of this submission. */
export function storedPrice(stored: unknown): CoverPricing {
  return (submission) => {
    const reading = readQuote(stored, '/quote');
    if (!reading.ok) return reading;
    const issues = replayIssues(reading.quote, '/quote');
    if (issues.length > 0) return { ok: false, issues };
    return reading.quote.submissionDigest === digestOfSubmission(submission)
      ? reading
      : refused(makeIssue('/quote', 'other-submission'));
  };
}

function refused(issue: Issue): QuoteReading {
  return { ok: false, issues: [issue] };
}
