import { readFileSync } from 'node:fs';
import { quote } from '../../src/quote.js';
import type { PricedQuote, Quote } from '../../src/quoted/quote-record.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import type { Submission } from '../../src/submission/submission.js';
import { plainIssues } from '../../src/values/plain-issue.js';

/** JSON that may be changed anywhere. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Editable = any;

const files = {
  formA: 'examples/books/taiping-domestic-a.json',
  fictional: 'test/fixtures/fictional-tariff.json',
} as const;

/** A tariff of the repository, with a change, loaded. */
export function tariff(
  name: keyof typeof files,
  change: (book: Editable) => void = () => undefined,
): LoadedRateBook {
  const book: Editable = JSON.parse(readFileSync(files[name], 'utf8'));
  change(book);
  const parsed = parseRateBook(book);
  if (!parsed.ok) throw new Error(plainIssues(parsed.issues));
  return parsed.book;
}

/** The example submission to form A, with the underwriter's selection. */
export function formASubmission(): Submission {
  return JSON.parse(
    readFileSync('examples/books/taiping-domestic-a-submission.json', 'utf8'),
  ) as Submission;
}

/** A submission to the fictional tariff whose factors need no calculator. */
export function fictionalSubmission(change: Partial<Submission> = {}): Submission {
  return {
    currency: 'CNY',
    asOf: '2026-08-20',
    inception: '2026-10-01',
    months: 6,
    turnover: { estimated: '40000000' },
    buyers: [
      { id: 'A', country: 'CN', approvedLimit: '2000000', requestedLimit: '9000000' },
      { id: 'B', country: 'CN', requestedLimit: '3000000' },
    ],
    buyerGroups: [{ id: 'tail', country: 'CN', count: 10 }],
    cover: {
      insuredPercentage: '88',
      waitingPeriodDays: 120,
      aggregateFirstLoss: '200000',
      eachLoss: '10000',
      discretionaryLimit: '100000',
    },
    attributes: { channel: 'broker', 'insured-type': 'group', 'loss-ratio': '0.25' },
    ...change,
  };
}

/** The quote with its price; what stands against one is the error. */
export function priced(submission: Submission, book: LoadedRateBook): PricedQuote {
  const made = quote(submission, book);
  if (made.premium === null) throw new Error(problems(made).join('; '));
  return made as PricedQuote;
}

/** Issues of a quote as path and code. */
export function problems({ issues }: Quote): string[] {
  return issues.map(({ path, code }) => `${path} ${code}`);
}

/** Operand of a step. */
export function operandOf({ ledger }: PricedQuote, step: string): string | undefined {
  return ledger.find(({ id }) => id === step)?.operand;
}
