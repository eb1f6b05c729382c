import { decimal, roundAmount, sum } from '../values/decimal.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import type { Cover, Submission } from '../submission/submission.js';
import { offeredTurnover } from '../risk/turnover.js';
import type { Path } from '../values/text.js';

/**
 * Where a quote does not belong to a submission: reference, currency, dates, cover, buyers, and the insurable turnover
 * worked out again. An empty list when nothing speaks against it.
 */
export function strangers(quote: PricedQuote, submission: Submission): Path[] {
  const { period, validity, exposure } = quote;
  const same: readonly (readonly [Path, boolean])[] = [
    ['/id', quote.submission === (submission.id ?? null)],
    ['/currency', quote.currency === submission.currency],
    ['/asOf', validity.from === submission.asOf],
    ['/inception', period.inception === submission.inception],
    ['/months', submission.months === undefined || period.months === submission.months],
    ['/basis', period.basis === (submission.basis ?? 'risks-attaching')],
    ['/cover', coverAgrees(quote.cover, submission.cover)],
    ['/buyers', buyersAgree(quote, submission)],
    ['/turnover', insurable(quote, submission) === decimal(exposure.insurableTurnover).toFixed()],
  ];
  return same.flatMap(([path, agrees]) => (agrees ? [] : [path]));
}

function insurable({ excludedBuyers, period }: PricedQuote, { turnover }: Submission): string {
  const excluded = sum(excludedBuyers.map((buyer) => decimal(buyer.turnover)));
  const annual = roundAmount(offeredTurnover(turnover).minus(excluded));
  return roundAmount(annual.times(period.months).dividedBy(12)).toFixed();
}

/** Every term the submission states is a term of the quote. */
function coverAgrees(quoted: Cover, stated: Cover): boolean {
  return (Object.keys(stated) as (keyof Cover)[]).every((term) => quoted[term] === stated[term]);
}

/** Buyers taken out are buyers of the submission, and the others are as many as were priced. */
function buyersAgree({ excludedBuyers, exposure }: PricedQuote, submission: Submission): boolean {
  const { buyers = [], buyerGroups = [] } = submission;
  const out = new Set(excludedBuyers.map(({ buyer }) => buyer));
  const ids = new Set([...buyers, ...buyerGroups].map(({ id }) => id));
  if ([...out].some((id) => !ids.has(id))) return false;
  const groups = buyerGroups.filter(({ id }) => !out.has(id));
  if (groups.some(({ count }) => count === undefined)) return true;
  const counted = groups.reduce((all, { count = 0 }) => all + count, 0);
  const single = buyers.filter(({ id }) => !out.has(id)).length;
  return decimal(exposure.buyers)
    .minus(counted + single)
    .abs()
    .lessThan('0.000001');
}
