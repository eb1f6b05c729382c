import type { Issue } from '../values/issues.js';
import { makeIssue } from '../values/issue-facts.js';
import { digestOfSubmission } from '../quoted/quote-digest.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import { isSealedQuote } from '../quoted/sealed-quote.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import { strangers } from './belongs-to.js';
import { type QuoteReading, readQuote } from './read-quote-schema.js';
import { replayIssues } from './replayed-quote.js';
import { type CheckedWith, requoteIssues } from './requoted.js';

const at = '/quote';

/**
 * The quote as it may be bound: it has a price, is as it was made, and was made from this submission; null stands for a
 * submission that could not be read. One this library made in this process and nobody stored is taken at its word.
 */
export function acceptedQuote(
  input: unknown,
  submission: ParsedSubmission | null,
  checked: CheckedWith,
): QuoteReading {
  const reading = readOrTaken(input);
  if (!reading.ok || submission === null) return reading;
  const { quote } = reading;
  const places = strangers(quote, submission);
  const issues = places.map((place) => makeIssue(`/submission${place}`, 'other-submission'));
  const whole = issues.length > 0 ? issues : wholeIssues(quote, submission);
  const found = whole.length > 0 ? whole : requoteIssues({ quote, submission }, checked, at);
  return found.length > 0 ? { ok: false, issues: found } : reading;
}

function readOrTaken(input: unknown): QuoteReading {
  if (isSealedQuote(input) && input.premium !== null) return { ok: true, quote: input };
  const reading = readQuote(input, at);
  if (!reading.ok) return reading;
  const issues = replayIssues(reading.quote, at);
  return issues.length > 0 ? { ok: false, issues } : reading;
}

function wholeIssues(
  { submissionDigest: stated }: PricedQuote,
  submission: ParsedSubmission,
): Issue[] {
  return stated === digestOfSubmission(submission)
    ? []
    : [makeIssue('/submission', 'other-submission')];
}
