import { compareDecimals } from '../decimal-text.js';
import type { CountedPremium } from '../counted-premium.js';
import type { Format } from '../format.js';
import type { Effect } from '../language.js';
import type { FactsOf } from '../../quoted/facts.js';

const mostClasses = 4;

/** What a relativity does to the price, as a clause: `lowers the price by 6.6% (×0.934)`. */
export function worth({ direction, size, operand, amount }: Effect): string {
  if (direction === 'none') return 'leaves the price unchanged';
  return `${direction} the price by ${size ?? amount} (×${operand})`;
}

/** `1 year`, `3 years`. */
export function plural(count: string | number, noun: string): string {
  return `${count} ${noun}${String(count) === '1' ? '' : 's'}`;
}

/** Classes of buyers by falling share, each with its share and relativity; `say` writes their names. */
export function classList(
  classes: FactsOf['country']['classes'],
  format: Format,
  say: (name: string) => string,
): string {
  const shown = classes.slice(0, mostClasses).map((record) => {
    const name = format.name(record, record.class);
    const share = portion(record.share, format);
    const relativity = format.factor(record.relativity);
    return `${share} ${say(name)} (×${relativity})`;
  });
  const more = classes.length - mostClasses;
  return format.list(more > 0 ? [...shown, `${more} more`] : shown);
}

/** The name of a country within a sentence: in the United States. */
export function countryInSentence(country: string): string {
  return withArticle.test(country) ? `the ${country}` : country;
}

const withArticle =
  /^(?:United |Netherlands$|Philippines$|Bahamas$|Gambia$|Maldives$|Seychelles$|Comoros$|Czech Republic$|Dominican Republic$|Central African Republic$|Isle of Man$)|Islands?(?: \(|$)|Territor(?:y|ies)$/;

/** A share or a chance: no `0%` for what is more than nothing, no `100%` for what is less than all. */
export function portion(share: string, format: Format): string {
  if (less('0', share) && less(share, '0.0005')) return 'less than 0.1%';
  if (less(share, '1') && !less(share, '0.9995')) return 'more than 99.9%';
  return format.percent(share);
}

/** The amount the seller bears of each loss, at its place in the wording. */
export function firstOfEachLoss(amount: string, percentageFirst: boolean): string {
  return percentageFirst
    ? `the first ${amount} of each insured loss, after the insured percentage`
    : `the first ${amount} of each loss, before the insured percentage`;
}

/** What a maximum liability is a multiple of. */
export function multipleOf({ multiple, share, premium }: CountedPremium): string {
  return `${multiple} times ${share === null ? '' : `${share} of `}${premium}, the premium before corridor, floors and rounding`;
}

/** A title as it stands inside a sentence: without its capital, unless it is a code or an abbreviation. */
export function inSentence(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
}

/** A sentence begins with a capital. */
export function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** True when `left` is less than `right`. */
export function less(left: string, right: string): boolean {
  return compareDecimals(left, right) < 0;
}
