/** What a cell of a workbook holds, as the reader gives it. */
export type CellValue = string | number | boolean | Date | null;

/** Digits a spreadsheet keeps of a number; what a file has beyond them are remains of binary arithmetic. */
const significantDigits = 15;
const second = 1_000;

/**
 * A value as the import of ledgers reads texts: numbers with a decimal point and never with three decimals, which may
 * be thousands; dates like 2026-03-31, without the time of day.
 */
export function cellValueText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof Date ? dateText(value) : value;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) return '#NUM!';
  const [digits = '0', exponent = '0'] = value.toExponential(significantDigits - 1).split('e');
  const text = shifted(digits.replace('.', ''), Number(exponent));
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** The digits of a number, the first before the decimal point, with the point moved to the right. */
function shifted(signed: string, places: number): string {
  const [, sign = '', digits = ''] = /^(-?)(\d+)$/.exec(signed) ?? [];
  const padded = digits.padStart(digits.length - Math.min(places, 0), '0').padEnd(places + 1, '0');
  const whole = Math.max(places, 0) + 1;
  const fraction = padded.slice(whole).replace(/0+$/, '');
  const text = `${padded.slice(0, whole)}${fraction === '' ? '' : `.${fraction}`}`;
  return /[1-9]/.test(text) ? `${sign}${text}` : '0';
}

function dateText(date: Date): string {
  const time = Math.round(date.getTime() / second) * second;
  return Number.isNaN(time) ? '#NUM!' : new Date(time).toISOString().slice(0, 10);
}
