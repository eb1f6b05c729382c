import type { DecimalText } from '../values/text.js';

/**
 * Amount of money in the currency of the submission, at most 18 digits before the point.
 * Write a string (`"1250000.50"`); safe integers are tolerated, other numbers are refused.
 */
export type Money = DecimalText;

/** Share, 0 to 1, as decimal text: `"0.25"` is a quarter. */
export type Share = DecimalText;

/** Percentage, 0 to 100, as decimal text: `"90"` is ninety per cent. */
export type Percentage = DecimalText;

/** Premium as a share of insurable turnover, as decimal text: `"0.0021"` is 0.21 %. */
export type Rate = DecimalText;
