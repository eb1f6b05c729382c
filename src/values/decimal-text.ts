const longestDecimal = 32;

/** True for decimal text as a book writes it: no exponent, no leading zeros, never `-0`, 18 digits before the point and 12 behind it at most. */
export function isDecimalText(text: string): boolean {
  return (
    text.length <= longestDecimal &&
    /^-?(0|[1-9]\d{0,17})(\.\d{1,12})?$/.test(text) &&
    !/^-0(\.0+)?$/.test(text)
  );
}
