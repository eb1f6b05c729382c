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

/** What was suggested before, by the book and all that is given: the same is not searched for again. */
const known = new WeakMap<object, Map<string, unknown>>();

export const suggested: typeof suggestedAnew = (submission, book, options) => {
  const made = known.get(book) ?? new Map<string, unknown>();
  known.set(book, made);
  const key = JSON.stringify([submission, options]);
  if (!made.has(key)) made.set(key, suggestedAnew(submission, book, options));
  return made.get(key) as ReturnType<typeof suggestedAnew>;
};
export const suggestedAnew = whenPriced(suggest);
export const asked = whenPriced(nextQuestions);
export const measured = whenPriced(threeMeasures);
