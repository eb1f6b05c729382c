import { isDecimalText } from './decimal-text.js';
import type { Locale } from '../values/text.js';

/** Writes decimal text in one language. */
export type NumberWriter = (text: string, options: Intl.NumberFormatOptions) => string;

/**
 * Writes decimal text by `Intl`, which takes it digit by digit; anything else is a `RangeError`. A format takes long to
 * make and is kept as long as the writer.
 */
export function numberWriter(locale: Locale): NumberWriter {
  const made = new Map<string, Intl.NumberFormat>();
  return (text, options) => {
    if (!isDecimalText(text)) throw new RangeError(`not decimal text`);
    const key = JSON.stringify(options);
    let format = made.get(key);
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
      made.set(key, format);
    }
    return format.format(text as `${number}`);
  };
}
