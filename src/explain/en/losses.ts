import type { Language } from '../language.js';

/** The English sentence about the losses of the period. */
export const losses: Language['losses'] = ({ present, stress }, format) =>
  `Losses of ${format.wholeMoney(present.groundUp)} are expected in the period: the insurer pays ${format.wholeMoney(present.insured)} of them and the seller bears ${format.wholeMoney(present.retained)}. ` +
  `In a bad year ${format.wholeMoney(stress.groundUp)} are to be expected, of which the seller bears ${format.wholeMoney(stress.retained)}. ` +
  `In the worst cases the insurer pays ${format.wholeMoney(present.tailValueAtRisk)} on average (tail value at risk), in a bad year ${format.wholeMoney(stress.tailValueAtRisk)}.`;
