const fraction = String.raw`(\.\d{1,8})?`;

/** Limits of a decimal text, which has at most 18 digits before the point and 8 behind it. */
export interface DecimalRange {
  readonly positive?: boolean;
  readonly most?: number;
  /** True for percentages, which are above 1: smaller ones are taken for shares. */
  readonly aboveOne?: boolean;
}

/** The regular expression of the decimal texts in a range, so that a form refuses what the library refuses. */
export function decimalPattern({ positive, most, aboveOne }: DecimalRange): string {
  const plain = String.raw`(0|[1-9]\d{0,17})${fraction}`;
  const notZero = positive && !aboveOne ? '(?=.*[1-9])' : '';
  const notUpToOne = aboveOne ? String.raw`(?!0(\.|$)|1(\.0+)?$)` : '';
  return `^${notZero}${notUpToOne}${most === undefined ? plain : `(${upTo(most).join('|')})`}$`;
}

function upTo(most: number): string[] {
  const [whole = '', decimals = ''] = String(most).split('.');
  const shorter =
    whole.length > 1 ? [`(0|${digits('[1-9]', 0, whole.length - 2)})${fraction}`] : [];
  const smaller = Array.from(whole, (digit, place) => {
    const least = place === 0 && whole.length > 1 ? 1 : 0;
    const below = range(least, Number(digit) - 1);
    const rest = whole.length - place - 1;
    return below && `${digits(whole.slice(0, place) + below, rest, rest)}${fraction}`;
  });
  const equal =
    whole + (decimals === '' ? String.raw`(\.0{1,8})?` : `(\\.(${fractionUpTo(decimals)}))?`);
  return [...shorter, ...smaller.filter(Boolean), equal];
}

function fractionUpTo(decimals: string): string {
  const smaller = Array.from(decimals, (digit, place) => {
    const below = range(0, Number(digit) - 1);
    return below && digits(decimals.slice(0, place) + below, 0, 7 - place);
  });
  const shorter = Array.from(decimals, (_digit, place) => decimals.slice(0, place));
  const equal = `${decimals}0{0,${8 - decimals.length}}`;
  return [...smaller, ...shorter, equal].filter(Boolean).join('|');
}

function range(from: number, to: number): string {
  if (to < from) return '';
  return to === from ? String(to) : `[${from}-${to}]`;
}

function digits(start: string, least: number, most: number): string {
  if (most === 0) return start;
  return `${start}\\d{${least === most ? most : `${least},${most}`}}`;
}
