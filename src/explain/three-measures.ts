import { whole } from '../gate/given.js';
import { decimalsOf, magnitude, signOf } from './decimal-text.js';
import { type Format, formatFor } from './format.js';
import type { Terms } from './headings.js';
import type { ThreeMeasuresSentences } from './three-measures-sentences.js';
import type { Writing } from './writing.js';
import type { Locale } from '../values/text.js';
import type { ThreeMeasures, TierPrice } from '../requote/three-measures.js';
import { textIn } from '../values/text-in.js';

/** What the three measures are worth, in words. Plain text: escape it before it becomes HTML. */
export interface ExplainedThreeMeasures {
  readonly locale: Locale;
  readonly title: string;
  /** Continuous cover, credit control and tiered cover, in this order. */
  readonly lines: readonly ExplainedWorth[];
  /** A price for each tier of the rate book, from the smallest to the widest. */
  readonly tiers: readonly ExplainedTier[];
}

/** One of the three measures in words. */
export interface ExplainedWorth {
  readonly id: 'continuous-cover' | 'credit-control' | 'tiered-cover';
  readonly title: string;
  /** What the measure earns already and what it could still earn; for tiered cover, what the tiers below are. */
  readonly sentence: string;
}

/** A tier and its price in words. */
export interface ExplainedTier {
  readonly id: string;
  readonly title: string;
  /** The status of its quote as a word. */
  readonly status: string;
  /** Premium as a share of insurable turnover; a dash without a price. */
  readonly rate: string;
  /** Premium of the tier, with its currency; a dash without a price. */
  readonly premium: string;
  /** The same less the premium quoted, with a sign; a dash without a price. */
  readonly change: string;
  readonly sentence: string;
  /** What this explains. */
  readonly price: TierPrice;
}

/** A language for the three measures. */
export interface ThreeMeasuresSpeech {
  readonly locale: Locale;
  readonly sentences: ThreeMeasuresSentences;
  readonly writing: Writing;
  readonly terms: Terms;
}

/**
 * Puts what `threeMeasures` found into words: the money continuous cover and credit control earn already and could
 * still earn, and the price of each tier. Computes nothing.
 *
 * @throws ArgumentError when an amount is not decimal text.
 */
export function explainThreeMeasuresWith(
  measures: ThreeMeasures,
  speech: ThreeMeasuresSpeech,
): ExplainedThreeMeasures {
  return whole(
    { measures, speech },
    ({ measures, speech }) => {
      const { locale, sentences, writing } = speech;
      const { currency, continuousCover, creditControl, tieredCover } = measures;
      const minorDigits = decimalsOf(continuousCover.now);
      const format = formatFor(locale, writing, { currency, minorDigits });
      const said: Readonly<Record<ExplainedWorth['id'], string>> = {
        'continuous-cover': sentences.continuousCover(
          continuousCover,
          continuousCover.bestYears,
          format,
        ),
        'credit-control': sentences.creditControl(creditControl, format),
        'tiered-cover': sentences.tieredCover(tieredCover.length),
      };
      return {
        locale,
        title: sentences.title,
        lines: (Object.keys(said) as ExplainedWorth['id'][]).map((id) => ({
          id,
          title: sentences.titles[id],
          sentence: said[id],
        })),
        tiers: tieredCover.map((price) => explainTier(price, speech, format)),
      };
    },
    ['speech'],
  );
}

const besides = { '-1': 'less', 0: 'same', 1: 'more' } as const;
const unpriced = '–';

function explainTier(
  price: TierPrice,
  { sentences, locale, terms }: ThreeMeasuresSpeech,
  format: Format,
): ExplainedTier {
  const { tier, title, rate, premium, change } = price;
  const status =
    price.status === 'not-available' ? sentences.notAvailable : terms.statuses[price.status];
  const common = { id: tier, title: textIn(title, locale), status, price };
  if (rate === null || premium === null || change === null) {
    const sentence = sentences.tierUnpriced(status);
    return { ...common, rate: unpriced, premium: unpriced, change: unpriced, sentence };
  }
  const written = { rate: format.rate(rate), premium: format.money(premium) };
  return {
    ...common,
    ...written,
    change: format.signedAmount(change),
    sentence: sentences.tierPrice({
      ...written,
      beside: besides[signOf(change)],
      change: format.money(magnitude(change)),
      status: isPlain(price.status) ? null : status,
    }),
  };
}

function isPlain(status: TierPrice['status']): boolean {
  return status === 'quoted';
}
