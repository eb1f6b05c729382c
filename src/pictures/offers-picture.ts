import { decimalsOf } from '../explain/decimal-text.js';
import {
  type PictureSpeech,
  type PictureWords,
  pictureWords,
} from '../explain/pictures/picture-words.js';
import type { ComparedOffer, OffersCompared } from '../requote/offers/offers-record.js';
import { decimal, decimalText } from '../values/decimal.js';
import type { DecimalText } from '../values/text.js';
import { distinct } from './bars.js';
import { moneyAxis } from './money-axis.js';
import { drawn, type Picture, pictured, undrawn } from './picture.js';
import { pictureColours } from './picture-style.js';
import { stackedBars } from './stacked-bars.js';
import { sumOf } from './sums.js';

type AssessedOffer = ComparedOffer & {
  readonly totalCost: string;
  readonly borne: NonNullable<ComparedOffer['borne']>;
};

/**
 * Offers side by side: the total cost of risk of each that can be compared, of premium, fees and taxes, losses borne on average
 * and the capital for bad years. It shows nothing of an insurer's own. From `compareOffers`.
 */
export function offersPictureWith(result: OffersCompared, speech: PictureSpeech): Picture {
  return pictured('offers', { result, speech }, ({ result, speech }) => {
    const { offers, currency } = result;
    const assessed = offers.filter(isAssessed);
    const minorDigits = decimalsOf(offers[0]?.premium ?? '0.00');
    const words = pictureWords(speech, { currency, minorDigits });
    if (assessed.length === 0) return undrawn('offers', words, 'nothing-compared');
    const { labels, describe } = words.language;
    const titles = distinct(assessed.map(({ id }) => id));
    const bars = assessed.map((offer, place) => ({
      title: titles[place] ?? offer.id,
      amounts: amountsOf(offer),
      label: words.format.amount(offer.totalCost),
    }));
    const axis = moneyAxis(
      null,
      assessed.map(({ totalCost }) => Number(totalCost)),
      words,
    );
    const { blue, grey, vermilion, green } = pictureColours;
    const parts = [
      { title: labels.premium, colour: blue },
      { title: labels.charges, colour: grey },
      { title: labels['losses-borne'], colour: vermilion },
      { title: labels['cost-of-capital'], colour: green },
    ];
    return drawn('offers', words, {
      ...stackedBars(bars, parts, axis),
      description: describe.offers(assessed.map((offer) => said(offer, words))),
    });
  });
}

function isAssessed(offer: ComparedOffer): offer is AssessedOffer {
  return offer.totalCost !== null && offer.borne !== null;
}

/** Premium, fees and taxes, losses borne, and the rest of the total, which is for capital. */
function amountsOf({ premium, fees, taxes, borne, totalCost }: AssessedOffer): DecimalText[] {
  const parts = [premium, sumOf([fees, taxes]), borne.expected];
  const rest = decimal(totalCost).minus(sumOf(parts));
  return [...parts, rest.isNegative() ? '0' : decimalText(rest)];
}

function said({ id, totalCost }: AssessedOffer, { format }: PictureWords): string {
  return `${id}${format.punctuation.brackets(format.money(totalCost))}`;
}
