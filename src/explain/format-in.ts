import { answering } from '../gate/answering.js';
import { whole } from '../gate/given.js';
import { type AmountStyle, type Format, formatFor } from './format.js';
import type { Writing } from './writing.js';
import type { Locale } from '../values/text.js';

/** A language for numbers, amounts, dates and names. */
export interface FormatSpeech {
  readonly locale: Locale;
  readonly writing: Writing;
}

/**
 * How numbers, amounts, dates and names are written in a language, and what stands between words; amounts carry no
 * currency where none is given.
 *
 * ```ts
 * import { formatInWith } from 'trade-credit-pricing/explain';
 * import { chineseFormat } from 'trade-credit-pricing/explain-zh-cn';
 *
 * const format = formatInWith(chineseFormat, { currency: 'CNY', minorDigits: 2 });
 * format.money('1250000.5'); // => 1,250,000.50元
 * format.labelled('保险费', format.exactPercent('0.0365')); // => 保险费：3.65%
 * ```
 *
 * @throws ArgumentError; its functions throw it for what is no decimal text, date or list.
 */
export function formatInWith(speech: FormatSpeech, style: AmountStyle = plain): Format {
  return whole(
    { speech, style },
    ({ speech: { locale, writing }, style }) => answering(formatFor(locale, writing, style)),
    ['speech'],
  );
}

const plain: AmountStyle = { currency: null, minorDigits: 0 };
