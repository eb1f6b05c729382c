import type { ExplainedFiledRanges } from './explanation.js';
import type { Language } from './language.js';
import { isPriced } from './priced.js';
import type { FiledRange, Quote } from '../quoted/quote-record.js';
import { textIn } from '../values/text-in.js';

/** The filed ranges of a quote in words; nothing for a quote without ranges, or stored before quotes listed them. */
export function explainFiledRanges(
  quote: Quote,
  { locale, phrases }: Language,
): ExplainedFiledRanges | null {
  const ranges = isPriced(quote) && 'filedRanges' in quote ? quote.filedRanges : [];
  if (ranges.length === 0) return null;
  const titles = new Map(quote.ledger.map(({ id, title }) => [id, textIn(title, locale)]));
  return {
    sentence: phrases.insideRanges(ranges.length, quote.book.filing),
    rows: ranges.map((filedRange) => {
      const { step, row, min, max, calculated, value } = filedRange;
      const range = 'open' in filedRange ? interval(filedRange) : `${min} – ${max}`;
      return { step: titles.get(step) ?? step, row, range, calculated, value, filedRange };
    }),
  };
}

/** A range with ends that do not belong to it, as mathematics writes it. */
function interval({ min, max, open }: FiledRange): string {
  const [left, right] = [open === 'min' || open === 'both', open === 'max' || open === 'both'];
  return `${left ? '(' : '['}${min}, ${max}${right ? ')' : ']'}`;
}
