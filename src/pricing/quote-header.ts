import type { Finding } from '../quoted/findings.js';
import type { QuoteHeader, UnpricedQuote } from '../quoted/quote-record.js';
import type { Seal } from '../quoted/sealed-quote.js';
import { worstFirst } from '../quoted/severity.js';
import type { Assessment } from '../risk/assess.js';
import { digestOfBook } from '../rules/editions/digest.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import { withoutWords } from '../values/in-words.js';
import type { Issue } from '../values/issues.js';
import { version } from '../values/version.js';

/** What every quote of a book begins with. */
export function header(
  submission: ParsedSubmission | null,
  book: LoadedRateBook,
): Omit<QuoteHeader, Seal> {
  return {
    submission: submission?.id ?? null,
    book: compiled(book, bookFacts),
    library,
    findings: nothing,
    assumptions: nothing,
  };
}

const nothing: readonly never[] = Object.freeze([]);
const library = Object.freeze({ name: 'trade-credit-pricing', version } as const);

function bookFacts(book: LoadedRateBook): QuoteHeader['book'] {
  return Object.freeze({
    edition: book.edition,
    title: book.title,
    digest: digestOfBook(book),
    filing: book.filing?.reference ?? null,
    notice: book.notice ?? null,
  });
}

/** What cannot be priced, and why. */
export function invalid(
  submission: ParsedSubmission | null,
  book: LoadedRateBook,
  issues: readonly Issue[],
  assessed?: Assessment,
): Omit<UnpricedQuote, Seal> {
  return {
    ...header(submission, book),
    status: 'invalid',
    currency: submission?.currency ?? null,
    premium: null,
    ledger: [],
    assumptions: assessed?.assumptions ?? [],
    excludedBuyers: assessed?.excludedBuyers ?? [],
    issues: withoutWords(issues),
  };
}

/** What is declined, and why. */
export function declined(
  submission: ParsedSubmission,
  book: LoadedRateBook,
  assessed: Assessment,
  findings: readonly Finding[],
): Omit<UnpricedQuote, Seal> {
  return {
    ...invalid(submission, book, [], assessed),
    status: 'declined',
    findings: worstFirst(findings),
  };
}
