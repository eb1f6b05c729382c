import { decimalsOf } from '../explain/decimal-text.js';
import { type PictureSpeech, pictureWords } from '../explain/pictures/picture-words.js';
import type { UnpricedQuote } from '../quoted/quote-record.js';
import type { AsIf } from '../requote/past/as-if.js';
import { moneyAxis } from './money-axis.js';
import { drawn, type Picture, pictured, undrawn } from './picture.js';
import { pictureColours } from './picture-style.js';
import { stackedBars } from './stacked-bars.js';
import { sumOf } from './sums.js';

/**
 * The seller's own past losses under a cover of today: what would have been paid and what borne, year by year. It shows
 * nothing of what the insurer expects. From `asIf`.
 */
export function asIfPictureWith(result: AsIf | UnpricedQuote, speech: PictureSpeech): Picture {
  return pictured('as-if', { result, speech }, ({ result, speech }) => {
    const minorDigits = result.premium === null ? 2 : decimalsOf(result.premium);
    const words = pictureWords(speech, { currency: result.currency, minorDigits });
    if (result.premium === null) return undrawn('as-if', words, 'no-price');
    const { years } = result;
    if (years.length === 0) return undrawn('as-if', words, 'no-past-losses');
    const { language, format } = words;
    const { labels, describe } = language;
    const bars = years.map(({ from, paid, retained }) => ({
      title: format.date(from),
      amounts: [paid, retained],
      label: `${format.amount(paid)} + ${format.amount(retained)}`,
    }));
    const axis = moneyAxis(
      null,
      bars.map(({ amounts }) => Number(sumOf(amounts))),
      words,
    );
    const { blue, vermilion } = pictureColours;
    const parts = [
      { title: labels['past-paid'], colour: blue },
      { title: labels['past-borne'], colour: vermilion },
    ];
    return drawn('as-if', words, {
      ...stackedBars(bars, parts, axis),
      description: describe.asIf(
        bars.map(({ title, label }) => `${title}${format.punctuation.brackets(label)}`),
      ),
    });
  });
}
