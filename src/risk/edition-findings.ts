import { addDays } from '../values/calendar.js';
import type { Finding } from '../quoted/findings.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import {
  type Business,
  firstInception,
  pricesInception,
} from '../rules/editions/edition-period.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';

/** Whether the edition prices this inception and this request, and whether the offer stands longer than the edition. */
export function editionFindings(submission: ParsedSubmission, book: LoadedRateBook): Finding[] {
  const { inception, asOf, renewal } = submission;
  const { edition, effectiveTo = null, requestsFrom } = book;
  const business: Business = renewal === undefined ? 'new' : 'renewal';
  const until = addDays(asOf, book.validityDays);
  const effectiveFrom = firstInception(book, business);
  if (!pricesInception(book, inception, business))
    return [
      {
        code: 'outside-edition',
        severity: 'refer',
        path: '/inception',
        facts: { inception, effectiveFrom, effectiveTo },
      },
    ];
  const early: Finding[] =
    requestsFrom !== undefined && asOf < requestsFrom
      ? [
          {
            code: 'request-before-edition',
            severity: 'refer',
            path: '/asOf',
            facts: { asOf, requestsFrom, edition },
          },
        ]
      : [];
  const outlived: Finding[] =
    effectiveTo !== null && until > effectiveTo
      ? [
          {
            code: 'validity-beyond-edition',
            severity: 'note',
            path: '/asOf',
            facts: { until, effectiveTo, edition },
          },
        ]
      : [];
  return [...early, ...outlived];
}
