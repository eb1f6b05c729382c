import { isFiniteWhole, smallPowers } from './whole-digits.js';

/** A whole number over a power of ten as plain text. */
export function textOf(whole: number | bigint, scale: number): string {
  if (typeof whole === 'number' && scale < smallPowers.length)
    return scale === 0 ? wholeText(whole) : shortText(whole, scale);
  if (scale === 0) return String(whole);
  const text = String(whole < 0 ? -whole : whole).padStart(scale + 1, '0');
  const at = text.length - scale;
  return `${whole < 0 ? '-' : ''}${text.slice(0, at)}.${text.slice(at)}`;
}

/** The same with so many decimals, of one that has no more. */
export function fixedText(whole: number | bigint, scale: number, decimals: number): string {
  const text = textOf(whole, scale);
  if (scale === decimals || !isFiniteWhole(whole)) return text;
  return `${text}${scale === 0 ? '.' : ''}${'0'.repeat(decimals - scale)}`;
}

/** The same of a whole number binary64 holds exactly, without the zeros its decimals end with. */
export function shortestText(whole: number, scale: number): string {
  let left = whole;
  let places = scale;
  for (let tenth = left / 10; places > 0 && Math.trunc(tenth) === tenth; tenth = left / 10) {
    left = tenth;
    places -= 1;
  }
  return textOf(left, places);
}

/** What the texts of numbers are put together from: whole numbers below a thousand, and one to three digits of others. */
const heads: readonly string[] = /*#__PURE__*/ digitsWith('', 0);
const digits: readonly string[] = /*#__PURE__*/ digitsWith('', 3);
const decimals: readonly (readonly string[])[] = /*#__PURE__*/ [0, 1, 2, 3].map((places) =>
  digitsWith('.', places),
);

function digitsWith(before: string, places: number): readonly string[] {
  return Array.from(
    { length: smallPowers[places || 3] as number },
    (_, whole) => `${before}${String(whole).padStart(places, '0')}`,
  );
}

/** A whole number below a billion is put together; the engine writes all others. */
function wholeText(whole: number): string {
  if (!(whole >= 0 && whole < 1_000_000_000)) return String(whole);
  if (whole < 1000) return heads[whole] as string;
  const front = Math.floor(whole / 1000);
  return wholeText(front) + (digits[whole - front * 1000] as string);
}

/** A whole number binary64 holds exactly, with one to fifteen decimals. */
function shortText(whole: number, scale: number): string {
  const power = smallPowers[scale] as number;
  const size = whole < 0 ? -whole : whole;
  let head = Math.floor(size / power);
  if (head * power > size) head -= 1;
  let left = size - head * power;
  let places = scale;
  let text = '';
  for (; places > 3; places -= 3) {
    const front = Math.floor(left / 1000);
    text = (digits[left - front * 1000] as string) + text;
    left = front;
  }
  text = wholeText(head) + (decimals[places]?.[left] as string) + text;
  return whole < 0 ? '-' + text : text;
}
