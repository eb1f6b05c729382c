import { chinesePictures } from '../explain/zh-cn/speeches.js';
import { englishPictures } from '../explain/en/speeches.js';
import type { PictureSpeech } from '../explain/pictures/picture-words.js';
import type { UnpricedQuote, Quote } from '../quoted/quote-record.js';
import type { CoverComparison } from '../requote/compare-covers.js';
import type { LossCurve } from '../requote/curve/loss-curve-record.js';
import type { StructureFrontier } from '../requote/frontier/frontier-record.js';
import type { OffersCompared } from '../requote/offers/offers-record.js';
import type { AsIf } from '../requote/past/as-if.js';
import type { Suggestions } from '../requote/suggestions/suggestion-record.js';
import { type InEachLanguage, spokenIn } from '../values/spoken.js';
import type { Locale } from '../values/text.js';
import { asIfPictureWith } from './as-if-picture.js';
import { coversPictureWith } from './covers-picture.js';
import { frontierPictureWith } from './frontier-picture.js';
import { lossCurvePictureWith } from './loss-curve-picture.js';
import { offersPictureWith } from './offers-picture.js';
import { premiumDifferenceWith } from './premium-difference.js';
import { premiumWaterfallWith } from './premium-waterfall.js';
import { roadmapPictureWith } from './roadmap-picture.js';
import type { Picture } from './picture.js';

const speeches: InEachLanguage<PictureSpeech> = { en: englishPictures, 'zh-CN': chinesePictures };

function spoken(asked: Locale): PictureSpeech {
  return spokenIn(speeches, asked).words;
}

/**
 * The seller's own past losses under a cover of today: what would have been paid and what borne, year by year. It shows
 * nothing of what the insurer expects. From `asIf`.
 *
 * @throws ArgumentError when there is no such language.
 */
export function asIfPicture(result: AsIf | UnpricedQuote, locale: Locale): Picture {
  return asIfPictureWith(result, spoken(locale));
}

/**
 * Covers side by side: the premium of each that has a price, and the losses the insured then bears on average where the
 * book knows them. It shows nothing of the insurer's own.
 *
 * @throws ArgumentError when there is no such language.
 */
export function coversPicture(comparison: CoverComparison, locale: Locale): Picture {
  return coversPictureWith(comparison, spoken(locale));
}

/**
 * Structures as points: premium against the losses the insured bears in the worst years. The present one and the one of
 * least total cost are named; those another one beats are faint.
 *
 * @throws ArgumentError when there is no such language.
 */
export function frontierPicture(
  frontier: StructureFrontier | UnpricedQuote,
  locale: Locale,
): Picture {
  return frontierPictureWith(frontier, spoken(locale));
}

/**
 * How large the losses of a year become: all losses and what the insured bears as lines, claims as an area of the layers
 * that bear them. From `lossCurve`; for the underwriter, as it shows what the insurer expects to pay.
 *
 * @throws ArgumentError when there is no such language.
 */
export function lossCurvePicture(curve: LossCurve | UnpricedQuote, locale: Locale): Picture {
  return lossCurvePictureWith(curve, spoken(locale));
}

/**
 * Offers side by side: the total cost of risk of each that can be compared, of premium, fees and taxes, losses borne on average
 * and the capital for bad years. It shows nothing of an insurer's own. From `compareOffers`.
 *
 * @throws ArgumentError when there is no such language.
 */
export function offersPicture(result: OffersCompared, locale: Locale): Picture {
  return offersPictureWith(result, spoken(locale));
}

/**
 * What changed the premium between two quotes, of two years, editions or covers: a bar for the part of each step as
 * `difference` splits it, whatever the order of the steps, and the change. The smallest parts are drawn as one, so that all
 * bars add up to the change to the minor unit.
 *
 * @throws ArgumentError when there is no such language.
 */
export function premiumDifference(from: Quote, to: Quote, locale: Locale): Picture {
  return premiumDifferenceWith(from, to, spoken(locale));
}

/**
 * The premium as a waterfall: a bar for each step of the ledger that moves the running amount, in the order of the
 * ledger, and the estimated premium. For the underwriter: it shows the insurer's own costs.
 *
 * @throws ArgumentError when there is no such language.
 */
export function premiumWaterfall(quote: Quote, locale: Locale): Picture {
  return premiumWaterfallWith(quote, spoken(locale));
}

/**
 * The premium over the next renewals on the two courses of the roadmap: clean years with the best plan, and losses as
 * expected with nothing changed. From `suggest`.
 *
 * @throws ArgumentError when there is no such language.
 */
export function roadmapPicture(suggestions: Suggestions | UnpricedQuote, locale: Locale): Picture {
  return roadmapPictureWith(suggestions, spoken(locale));
}
