import { type PricedQuote, type Quote, quote } from 'trade-credit-pricing';
import { explain } from 'trade-credit-pricing/explain';
import type { LoadedRateBook } from 'trade-credit-pricing/rate-book';
import { issueLine } from './issue-line.js';
import { exitCodes, Stop } from './exit-codes.js';
import { readSubmission } from './submission-input.js';
import { ToldStop } from './told-stop.js';

/** What the quote of a file is made or read with. */
interface QuoteSetting {
  readonly book: LoadedRateBook;
  readonly locale: 'en' | 'zh-CN';
}

/** The priced quote in a file: stored there as it is, or made of the submission that is there. */
export function coveredQuote(
  read: unknown,
  file: string,
  { book, locale }: QuoteSetting,
): PricedQuote {
  const made = isQuote(read) ? read : quote(readSubmission(read), book);
  const told = explained(made, file, locale);
  if (made.status === 'quoted' || made.status === 'referred') return made;
  throw new Stop(
    made.status === 'declined' ? exitCodes.declined : exitCodes.invalidInput,
    [
      {
        en: `${file} has no price, so there is no cover to pay by:`,
        'zh-CN': `${file}没有价格，因此没有可据以赔付的保障：`,
      }[locale],
      ...told,
    ].join('\n'),
  );
}

/** A stored quote names the library that made it; a submission has no such field. */
export function isQuote(read: unknown): read is Quote {
  return typeof read === 'object' && read !== null && 'library' in read && 'status' in read;
}

/** What stands against a price; a stored quote that cannot be read ends the command. */
function explained(made: Quote, file: string, locale: QuoteSetting['locale']): string[] {
  const { status, issues, findings } = explain(made, locale);
  const lines = [
    ...issues.map((issue) => issueLine(issue)),
    ...findings.map(({ sentence }) => sentence),
  ];
  if (status === 'invalid' && made.status !== 'invalid')
    throw new ToldStop(exitCodes.invalidInput, {
      en: `${file} holds no quote: ${lines.join(' ')}`,
      'zh-CN': `${file}不是一份报价：${lines.join('')}`,
    });
  return lines;
}
