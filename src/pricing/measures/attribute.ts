import type { Measure } from './measure.js';

/** A fact only this book asks for, from the submission's attributes: the line of the book names it. */
export const attribute: Measure = {
  measure: ({ submission }, line) => {
    const name = line.attribute ?? line.id;
    const value = submission.attributes?.[name] ?? '';
    return { value, facts: { attribute: name, value }, path: `/attributes/${name}` };
  },
};
