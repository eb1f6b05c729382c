import type { LossCase } from '../../quoted/quote-record.js';
import type { Format } from '../format.js';
import type { Language } from '../language.js';
import { less } from './wording.js';

/** What of the seller's part no cover would pay. */
function aboveLimits({ aboveLimits: amount }: LossCase, format: Format): string {
  return less('0', amount) ? `, ${format.wholeMoney(amount)} of it above the credit limits` : '';
}

/** The English sentence about the losses of the period. */
export const losses: Language['losses'] = ({ present, stress }, format) =>
  `Before the loss experience of this seller, the manual expects losses of ${format.wholeMoney(present.groundUp)} in the period: the insurer pays ${format.wholeMoney(present.insured)} of them and the seller bears ${format.wholeMoney(present.retained)}${aboveLimits(present, format)}. ` +
  `In a bad year ${format.wholeMoney(stress.groundUp)} are to be expected, of which the seller bears ${format.wholeMoney(stress.retained)}. ` +
  `In the worst cases the insurer pays ${format.wholeMoney(present.tailValueAtRisk)} on average (tail value at risk), in a bad year ${format.wholeMoney(stress.tailValueAtRisk)}.`;
