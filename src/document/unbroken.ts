import { htmlText } from '../manual/html-text.js';

/** Dates, and amounts with their currency or unit: a line does not end inside of one. */
const unbroken =
  /\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}\.? \p{Lu}\p{Ll}+ \d{4}|[A-Z]{3} [-+]?\d[\d,.]*\d|\d[\d,.]*[万亿]?(?:元|[\p{Script=Han}]{1,2}元)/gu;

/** Text in HTML, what belongs together kept on one line. */
export function wordedText(text: string): string {
  return htmlText(text).replace(unbroken, (piece) => `<span class="one">${piece}</span>`);
}
