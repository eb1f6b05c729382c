/**
 * A bound on what one operation in binary64 adds to a relative error: four units of 2^-53, where one is enough for an
 * operation, one for each operand read from text, and one for the squares of them.
 */
export const ofOperation = 4.5e-16;
