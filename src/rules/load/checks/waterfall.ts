import type { WaterfallTerm } from '../../read/rate-book.js';
import { usualWaterfall } from '../../read/waterfall-order.js';
import type { Check } from './check.js';
import { below, wholeBook } from './place.js';

const ofEachLoss: readonly WaterfallTerm[] = ['non-qualifying-loss', 'each-loss'];
const ofTheYear: readonly WaterfallTerm[] = ['aggregate-first-loss', 'maximum-liability'];
const root = below(wholeBook, 'waterfall');

/**
 * The order of the wording lists every term of cover once, what acts on each loss before what acts on the year, and the
 * maximum liability last: it bounds what is paid, which nothing may reduce after it.
 */
export const waterfall: Check = ({ waterfall: terms }, report) => {
  if (!terms) return;
  const missing = usualWaterfall.filter((term) => !terms.includes(term));
  if (missing.length > 0) report(root, 'waterfall-term-missing', { missing: missing.join(', ') });
  terms.forEach((term, index) => {
    const place = below(root, index);
    const later = terms.slice(index).find((other) => ofEachLoss.includes(other));
    if (terms.indexOf(term) < index) report(place, 'waterfall-term-twice', { term });
    if (ofTheYear.includes(term) && later !== undefined)
      report(place, 'waterfall-order', { term, later });
    if (term === 'maximum-liability' && index < terms.length - 1 && later === undefined)
      report(place, 'waterfall-last', { term });
  });
};
