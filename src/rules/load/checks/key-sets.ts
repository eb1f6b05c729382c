import { isCountry } from '../../../values/countries.js';
import { isIndustry } from '../../../values/industry.js';
import type { PaymentMethod } from '../../../submission/submission.js';
import type { KeyedPage } from '../../read/rate-book.js';
import type { Report } from './issue-report.js';
import type { Place } from './place.js';

/** What the keys of a page are. */
export type KeySet = NonNullable<KeyedPage['keys']>;

const everyMethod: Readonly<Record<PaymentMethod, true>> = {
  'open-account': true,
  'documents-against-acceptance': true,
  'documents-against-payment': true,
  'letter-of-credit': true,
};

/** Payment methods a book prices. */
export const paymentMethods: readonly string[] = Object.keys(everyMethod);

/** Buyer grades, the best first. */
export const grades: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/** Sections of ISIC Rev.4. */
const sections: readonly string[] = 'ABCDEFGHIJKLMNOPQRSTU'.split('');

/** The keys a page must have where its reader looks up any of them. Countries may be left out: they are then not insured. */
export const completeKeys: Readonly<Record<KeySet, readonly string[]>> = {
  country: [],
  industry: sections,
  grade: grades,
  'payment-method': paymentMethods,
};

/** Reports a key that is not of the set. */
export function checkKey(set: KeySet, key: string, place: Place, report: Report): void {
  if (set === 'country' && !isCountry(key)) report(place, 'unknown-country', { key });
  if (set === 'industry' && !isRowOfIndustry(key)) report(place, 'unknown-industry', { key });
  if (set === 'grade' && !grades.includes(key)) report(place, 'unknown-grade', { key });
  if (set === 'payment-method' && !paymentMethods.includes(key))
    report(place, 'unknown-payment-method', { key, known: paymentMethods.join(', ') });
}

/** Rows are read by the code alone, `26` or `C`: with the section in front (`C26`) no look-up would find them. */
function isRowOfIndustry(key: string): boolean {
  return isIndustry(key) && (key.length === 1 || /^\d/.test(key));
}
