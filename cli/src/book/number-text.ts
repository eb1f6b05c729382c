const mostDigits = 15;

/** A number of a workbook as decimal text: its shortest form; undefined when that is not sure to be what was typed. */
export function numberText(text: string): string | undefined {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return undefined;
  const [mantissa = '', exponent = '0'] = String(number).split('e');
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(mantissa) ?? [];
  const digits = whole + fraction;
  if (digits.replace(/^0+|0+$/g, '').length > mostDigits) return undefined;
  return sign + withPoint(digits, whole.length + Number(exponent));
}

/** Digits with a point behind so many of them. */
function withPoint(digits: string, place: number): string {
  const padded = digits.padStart(digits.length + Math.max(0, 1 - place), '0');
  const at = Math.max(place, 1);
  const whole = padded
    .slice(0, at)
    .padEnd(at, '0')
    .replace(/^0+(?=\d)/, '');
  const fraction = padded.slice(at).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** True for decimal text as a book writes it, whatever its size. */
export function isDecimal(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && !/^-0(\.0*)?$/.test(text);
}
