import { Decimal } from '../../values/decimal.js';
import { currencyOf } from './currency-text.js';
import { provedMark, type DecimalMark } from './decimal-mark.js';

/** An amount as it was read from a cell. */
export interface AmountReading {
  /** Signed as the cell writes it. */
  readonly amount: Decimal;
  /** The currency written beside the amount, if any. */
  readonly currency?: string;
  /** What had to be guessed. */
  readonly guess?: AmountGuess;
}

/** An amount, or why there is none. */
export type AmountResult = AmountReading | 'empty' | 'unreadable';

/** What may have to be guessed to read an amount. */
export type AmountGuess = 'amount-separator' | 'amount-rounded' | 'amount-scientific';

const longest = 64;
/** Whole numbers by decimal mark, with or without groups of three; India groups by two. */
const grouped: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(?:\d*|\d{1,3}(?:,\d{2,3})*,\d{3})$/,
  ',': /^(?:\d*|\d{1,3}(?:\.\d{2,3})*\.\d{3})$/,
};
const decimalPlaces = 8;
const simple = /^-?\d{1,15}(?:\.\d{1,2})?$/;
const dashes = /[\u2010-\u2015\u2212]/g;
const zero = /^-+$/;
const worded = /^([^\d.,]*?)\s*([\d.,](?:[\d.,'’_ ]*[\d.,])?)\s*([^\d]*)$/u;
const scientific = /^(-?\d(?:[.,]\d{1,16})?)e([+-]?\d{1,2})$/i;

/**
 * Reads an amount: thousands separators, decimal point or comma, minus before or behind, parentheses and `CR` for
 * negative amounts, a currency beside it, a dash for zero. `mark` is the decimal mark of the column, which decides
 * what `1.234` is; without it three digits behind a single separator are thousands, and that is a guess.
 */
export function readAmount(text: string, mark?: DecimalMark): AmountResult {
  if (text === '') return 'empty';
  if (text.length > longest) return 'unreadable';
  if (simple.test(text)) return { amount: new Decimal(text) };
  const plain = text.normalize('NFKC').replace(dashes, '-').trim();
  if (zero.test(plain)) return { amount: new Decimal(0) };
  return readScientific(plain) ?? readWorded(plain, mark) ?? 'unreadable';
}

function readScientific(text: string): AmountReading | undefined {
  const [, digits, exponent] = scientific.exec(text) ?? [];
  if (digits === undefined || Math.abs(Number(exponent)) > 17) return undefined;
  const amount = new Decimal(`${digits.replace(',', '.')}e${String(exponent)}`);
  return { amount: amount.toDecimalPlaces(decimalPlaces), guess: 'amount-scientific' };
}

function readWorded(text: string, mark: DecimalMark | undefined): AmountReading | undefined {
  const bracketed = /^(\D*)\((.*)\)(\D*)$/.exec(text)?.slice(1).join('');
  const [, before = '', digits, behind = ''] = worded.exec((bracketed ?? text).trim()) ?? [];
  if (digits === undefined) return undefined;
  const words = signAndCurrency(`${before} ${behind}`);
  const number = words && plainNumber(digits, mark);
  if (!words || !number) return undefined;
  const negative = words.negative !== (bracketed !== undefined);
  const amount = new Decimal(number.digits);
  const isLong = amount.decimalPlaces() > decimalPlaces;
  const rounded = isLong ? amount.toDecimalPlaces(decimalPlaces) : amount;
  const guess = number.guess ?? (isLong ? 'amount-rounded' : undefined);
  return {
    amount: negative ? rounded.negated() : rounded,
    ...(words.currency === undefined ? {} : { currency: words.currency }),
    ...(guess === undefined ? {} : { guess }),
  };
}

/** What stands around the digits: at most one sign, `CR` or `DR`, and one currency. */
function signAndCurrency(words: string): { negative: boolean; currency?: string } | undefined {
  const signs = words.match(/[+-]/g) ?? [];
  const sides = words.match(/\b[cd]r\b\.?/gi) ?? [];
  const rest = words.replace(/[+-]|\b[cd]r\b\.?/gi, '').trim();
  const currency = rest === '' ? undefined : currencyOf(rest)?.code;
  if (signs.length + sides.length > 1 || (rest !== '' && currency === undefined)) return undefined;
  const negative = signs[0] === '-' || /^c/i.test(sides[0] ?? '');
  return currency === undefined ? { negative } : { negative, currency };
}

/** Digits without separators and with a decimal point, or undefined when the separators make no sense. */
function plainNumber(
  digits: string,
  columnMark: DecimalMark | undefined,
): { digits: string; guess?: AmountGuess } | undefined {
  const text = digits.replace(/(?<=\d)['’_ ](?=\d{3}(?!\d))/g, '');
  const proved = provedMark(text);
  const single = /^\d{1,3}([.,])\d{3}$/.exec(text)?.[1];
  const undecided = proved === undefined && single !== undefined;
  const mark = proved ?? columnMark ?? (single === '.' ? ',' : '.');
  const grouping = mark === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = text.split(mark);
  if (more.length > 0 || !grouped[mark].test(whole) || !/^\d*$/.test(fraction ?? ''))
    return undefined;
  const integer = whole
    .split(grouping)
    .join('')
    .replace(/^0+(?=\d)/, '');
  if (integer.length > 18) return undefined;
  const plain = `${integer || '0'}${fraction ? `.${fraction}` : ''}`;
  return undecided && columnMark === undefined
    ? { digits: plain, guess: 'amount-separator' }
    : { digits: plain };
}
