import { answering } from '../gate/answering.js';
import { whole } from '../gate/given.js';
import { writing as english } from './en/writing.js';
import { type AmountStyle, type Format, formatFor } from './format.js';
import type { Writing } from './writing.js';
import { writing as chinese } from './zh-cn/writing.js';
import { type InEachLanguage, spokenIn } from '../values/spoken.js';
import type { Locale } from '../values/text.js';

const writings: InEachLanguage<Writing> = { en: english, 'zh-CN': chinese };

/**
 * How numbers, amounts, dates and names are written in a language, and what stands between words; amounts carry no
 * currency where none is given.
 *
 * ```ts
 * import { formatIn } from 'trade-credit-pricing/explain';
 *
 * const format = formatIn('zh-CN', { currency: 'CNY', minorDigits: 2 });
 * format.money('1250000.5'); // => 1,250,000.50元
 * format.labelled('保险费', format.exactPercent('0.0365')); // => 保险费：3.65%
 * ```
 *
 * @throws ArgumentError when there is no such language; its functions throw it for what is no decimal text, date or list.
 */
export function formatIn(asked: Locale, style: AmountStyle = plain): Format {
  return whole({ asked, style }, ({ asked, style }) => {
    const { locale, words } = spokenIn(writings, asked);
    return answering(formatFor(locale, words, style));
  });
}

const plain: AmountStyle = { currency: null, minorDigits: 0 };
