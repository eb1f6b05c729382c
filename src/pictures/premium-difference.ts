import { decimalsOf, magnitude } from '../explain/decimal-text.js';
import {
  type PictureSpeech,
  type PictureWords,
  pictureWords,
} from '../explain/pictures/picture-words.js';
import { difference, type PremiumPart } from '../quoted/attribution.js';
import type { PricedQuote, Quote } from '../quoted/quote-record.js';
import { decimal, sum } from '../values/decimal.js';
import { textIn } from '../values/text-in.js';
import { type Bar, barsBody } from './bars.js';
import { moneyAxis } from './money-axis.js';
import { drawn, type Picture, pictured, undrawn } from './picture.js';
import { kindsIn } from './premium-waterfall.js';

/** Parts that are drawn each by itself; the smaller ones are one bar. */
const mostParts = 12;
const mostTold = 3;

/**
 * What changed the premium between two quotes, of two years, editions or covers: a bar for the part of each step as
 * `difference` splits it, whatever the order of the steps, and the change. The smallest parts are drawn as one, so that all
 * bars add up to the change to the minor unit.
 */
export function premiumDifferenceWith(from: Quote, to: Quote, speech: PictureSpeech): Picture {
  return pictured('difference', { from, to, speech }, ({ from, to, speech }) => {
    const minorDigits = to.premium === null ? 2 : decimalsOf(to.premium.estimated);
    const words = pictureWords(speech, { currency: to.currency, minorDigits });
    const split = difference(from, to);
    if (split.status !== 'split')
      return undrawn('difference', words, split.status === 'invalid' ? 'not-whole' : split.reason);
    const moving = split.parts.filter(({ amount }) => !decimal(amount).isZero());
    if (moving.length === 0) return undrawn('difference', words, 'no-change');
    const parts = moving.length > mostParts ? withOthers(moving, { words, minorDigits }) : moving;
    const bars = [
      ...parts.map(({ title, amount }) => barOf(textIn(title, words.locale), amount, words)),
      {
        ...barOf(words.language.labels.total, split.total, words),
        kind: words.language.labels.total,
      },
    ];
    const amounts = bars.map(({ to: end }) => end);
    const axis = moneyAxis(words.language.labels.change, amounts, words);
    return drawn('difference', words, {
      ...barsBody(bars, kindsIn(words), axis),
      description: described([from, to] as PricedPair, { words, moving, change: split.total }),
    });
  });
}

type PricedPair = readonly [PricedQuote, PricedQuote];

function barOf(title: string, amount: string, words: PictureWords): Bar {
  const { raises, lowers } = kindsIn(words);
  return {
    ...{ title, from: 0, to: Number(amount) },
    kind: amount.startsWith('-') ? lowers : raises,
    label: words.format.signedAmount(amount),
  };
}

function bySize(parts: readonly PremiumPart[]): readonly PremiumPart[] {
  return [...parts].sort((one, other) =>
    decimal(magnitude(other.amount)).comparedTo(magnitude(one.amount)),
  );
}

/** The largest parts in their order, and the sum of the others. */
function withOthers(
  parts: readonly PremiumPart[],
  { words, minorDigits }: { readonly words: PictureWords; readonly minorDigits: number },
): readonly PremiumPart[] {
  const large = new Set(bySize(parts).slice(0, mostParts - 1));
  const small = parts.filter((part) => !large.has(part));
  const rest = sum(small.map(({ amount }) => decimal(amount))).toFixed(minorDigits);
  const title = { en: words.language.others(small.length) };
  return [...parts.filter((part) => large.has(part)), { step: 'others', title, amount: rest }];
}

interface Described {
  readonly words: PictureWords;
  readonly moving: readonly PremiumPart[];
  readonly change: string;
}

function described([from, to]: PricedPair, { words, moving, change }: Described): string {
  const { format, language, locale } = words;
  const largest = bySize(moving)
    .slice(0, mostTold)
    .map(({ title, amount }) => `${textIn(title, locale)} ${format.signedAmount(amount)}`);
  const ends = {
    from: format.money(from.premium.estimated),
    to: format.money(to.premium.estimated),
  };
  return language.describe.difference(ends, format.signedAmount(change), largest);
}
