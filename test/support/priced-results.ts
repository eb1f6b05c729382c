import { nextQuestions, suggest } from '../../src/suggest.js';
import { threeMeasures } from '../../src/requote/three-measures.js';

/** What is made of a submission that has a price; fails where it has none. */
function whenPriced<Given extends readonly unknown[], Made extends { readonly premium: unknown }>(
  make: (...given: Given) => Made,
): (...given: Given) => Exclude<Made, { readonly premium: null }> {
  return (...given) => {
    const made = make(...given);
    if (made.premium === null) throw new Error('no price');
    return made as Exclude<Made, { readonly premium: null }>;
  };
}

export const suggested = whenPriced(suggest);
export const asked = whenPriced(nextQuestions);
export const measured = whenPriced(threeMeasures);
