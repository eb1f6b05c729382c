import type { CustomSentences, OrderOfTerms } from './language.js';
import type { Speaker } from './partial-language.js';
import type { Quote, QuoteHeader } from '../quoted/quote-record.js';
import { isPriced } from './priced.js';

/** What a step is explained with. */
export interface StepSetting extends Speaker {
  readonly sentences: CustomSentences;
  readonly book: QuoteHeader['book'];
  readonly order: OrderOfTerms;
}

/** The order of the terms of a quote's cover; the usual one takes the insured percentage first. */
export function orderOfTerms(quote: Quote): OrderOfTerms {
  const { waterfall } = isPriced(quote) ? quote.cover : {};
  const place = (term: 'insured-percentage' | 'each-loss'): number => waterfall?.indexOf(term) ?? 0;
  return { percentageFirst: place('insured-percentage') <= place('each-loss') };
}
