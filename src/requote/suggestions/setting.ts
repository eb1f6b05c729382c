import { decimal } from '../../values/decimal.js';
import { agreedAmount } from '../../values/agreed-amount.js';
import { type Advice, adviceOf } from '../advice.js';
import { makeWorksheet } from '../../pricing/worksheet.js';
import type { PricedQuote } from '../../quoted/quote-record.js';
import { decimalLine } from '../../risk/decimal-lines.js';
import { measuredLine } from '../../risk/measured-line.js';
import type { MeasuredLine, Risk } from '../../risk/risk.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Buyer } from '../../submission/submission.js';
import type { ParsedSubmission } from '../../submission/parse-submission.js';

/** What levers are found from: the submission as it stands, its quote, and the buyers that cost most. */
export interface LeverSetting {
  readonly submission: ParsedSubmission;
  readonly book: LoadedRateBook;
  readonly quote: PricedQuote;
  readonly risk: Risk;
  readonly advice: Advice;
  /** The dearest named buyers, the worst first. */
  readonly worst: readonly WorstBuyer[];
}

/** A buyer by name, and how the price sees it. */
export interface WorstBuyer {
  readonly buyer: Buyer;
  readonly line: MeasuredLine;
}

/** Reads what the levers look at. */
export function leverSetting(quote: PricedQuote, risk: Risk): LeverSetting {
  const { submission, book } = risk;
  const advice = adviceOf(book);
  const worst = worstBuyers(risk, advice.number('worst-buyers'));
  return { submission, book, quote, risk, advice, worst };
}

/** True when the book has a step of this kind or measure. */
export function prices({ book }: Pick<LeverSetting, 'book'>, step: string): boolean {
  return book.algorithm.some(({ kind, measure }) => kind === step || measure === step);
}

/**
 * Named buyers by falling expected loss, as the worksheet has it, by balance for books without one; the one with the
 * largest peak balance joins them, because concentration costs too.
 */
function worstBuyers(risk: Risk, most: number): WorstBuyer[] {
  const { merged, columns } = risk.exposure.exact;
  const { count, within, peak } = columns.estimates;
  const losses = makeWorksheet(risk)?.expectedLosses(1) ?? within;
  const buyers = new Map((risk.submission.buyers ?? []).map((buyer) => [buyer.id, buyer]));
  const named = merged.flatMap(({ id }, place) => {
    const buyer = count[place] === 1 ? buyers.get(id) : undefined;
    return buyer === undefined ? [] : [{ id, buyer, place }];
  });
  const byFalling = (of: ArrayLike<number>) => (a: Named, b: Named) =>
    (of[b.place] as number) - (of[a.place] as number) || (a.id < b.id ? -1 : 1);
  const worst = [...named].sort(byFalling(losses)).slice(0, most);
  const largest = firstBy(named, byFalling(peak));
  const all = largest === undefined || worst.includes(largest) ? worst : [...worst, largest];
  return all.map(({ buyer, place }) => {
    const line = merged[place] as (typeof merged)[number];
    return { buyer, line: decimalLine(measuredLine(line, columns, place)) };
  });
}

/** A buyer by name, and its place among the lines. */
interface Named {
  readonly id: string;
  readonly buyer: Buyer;
  readonly place: number;
}

function firstBy<Item>(
  items: readonly Item[],
  order: (one: Item, other: Item) => number,
): Item | undefined {
  let first = items[0];
  for (const item of items) if (first !== undefined && order(item, first) < 0) first = item;
  return first;
}

/** A share of the insurable turnover of the period as an amount people agree on. */
export function roundShare({ quote }: Pick<LeverSetting, 'quote'>, share: string): string {
  return agreedAmount(decimal(quote.exposure.insurableTurnover).times(share)).toFixed(0);
}
