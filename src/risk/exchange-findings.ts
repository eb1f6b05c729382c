import { daysBetween } from '../values/calendar.js';
import type { Finding } from '../quoted/findings.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import type { IsoDate, Path } from '../values/text.js';
import { referenceRate } from './book-money.js';

/** At which rate amounts of the book were read, and which rates are older than the book allows. */
export function exchangeFindings(submission: ParsedSubmission, book: LoadedRateBook): Finding[] {
  const { exchange, currency: bookCurrency } = book;
  if (exchange === undefined) return [];
  const { currency, exchangeRates = [] } = submission;
  const reference = referenceRate(submission, book);
  const stated = exchangeRates.map((rate, index): DatedRate => {
    return { currency: rate.currency, date: rate.date, path: `/exchangeRates/${index}/date` };
  });
  const dated: DatedRate[] =
    reference === null
      ? stated
      : [...stated, { currency, date: reference.date, path: '/currency' }];
  const { mostDays } = exchange;
  const steps = exchange.steps?.join(', ') ?? null;
  const read: Finding[] =
    reference === null
      ? []
      : [
          {
            code: 'reference-rate',
            severity: 'note',
            path: '/currency',
            facts: { currency, bookCurrency, ...reference, steps },
          },
        ];
  return [...read, ...dated.flatMap((rate) => tooOld(rate, submission.asOf, mostDays))];
}

interface DatedRate {
  readonly currency: string;
  readonly date: IsoDate;
  readonly path: Path;
}

function tooOld({ path, ...rate }: DatedRate, asOf: IsoDate, mostDays: number): Finding[] {
  const days = daysBetween(rate.date, asOf);
  const facts = { ...rate, days, mostDays };
  return days > mostDays ? [{ code: 'exchange-rate-old', severity: 'refer', path, facts }] : [];
}
