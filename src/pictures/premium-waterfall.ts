import { decimalsOf } from '../explain/decimal-text.js';
import {
  type PictureSpeech,
  type PictureWords,
  pictureWords,
} from '../explain/pictures/picture-words.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import type { PricedQuote, Quote } from '../quoted/quote-record.js';
import { textIn } from '../values/text-in.js';
import { type Bar, type BarKinds, barsBody } from './bars.js';
import { moneyAxis } from './money-axis.js';
import { drawn, type Picture, pictured, undrawn } from './picture.js';

/**
 * The premium as a waterfall: a bar for each step of the ledger that moves the running amount, in the order of the
 * ledger, and the estimated premium. For the underwriter: it shows the insurer's own costs.
 */
export function premiumWaterfallWith(quote: Quote, speech: PictureSpeech): Picture {
  return pictured('waterfall', { quote, speech }, ({ quote, speech }) => {
    const minorDigits = quote.premium === null ? 2 : decimalsOf(quote.premium.estimated);
    const words = pictureWords(speech, { currency: quote.currency, minorDigits });
    if (quote.premium === null) return undrawn('waterfall', words, 'no-price');
    const moving = quote.ledger.filter(({ before, after }) => before !== after);
    const bars = [...moving.map((entry) => barOf(entry, words)), totalOf(quote, words)];
    const amounts = bars.map(({ to }) => to);
    const axis = moneyAxis(words.language.labels.premium, amounts, words);
    const { format, language } = words;
    return drawn('waterfall', words, {
      ...barsBody(bars, kindsIn(words), axis),
      description: language.describe.waterfall(moving.length, {
        from: format.money(moving[0]?.after ?? '0'),
        to: format.money(quote.premium.estimated),
      }),
    });
  });
}

/** What the kinds of bars are called. */
export function kindsIn({ language: { labels } }: Pick<PictureWords, 'language'>): BarKinds {
  return { total: labels.total, raises: labels.raises, lowers: labels.lowers };
}

function barOf(entry: LedgerEntry, words: PictureWords): Bar {
  const { format, locale } = words;
  const { title, before, after, change, operation } = entry;
  const { raises, lowers, total } = kindsIn(words);
  return {
    title: textIn(title, locale),
    from: Number(before),
    to: Number(after),
    kind: operation === 'start' ? total : change.startsWith('-') ? lowers : raises,
    label: format.signedAmount(change),
  };
}

function totalOf({ premium }: PricedQuote, words: PictureWords): Bar {
  const { language, format } = words;
  return {
    ...{ title: language.labels.premium, from: 0, to: Number(premium.estimated) },
    ...{ kind: language.labels.total, label: format.amount(premium.estimated) },
  };
}
