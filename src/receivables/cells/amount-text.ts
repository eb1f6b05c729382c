import { Decimal } from '../../values/decimal.js';
import { currencyOf, looksLikeCurrency, type CurrencyReading } from './currency-text.js';
import { provedMark, type DecimalMark } from './decimal-mark.js';

/** An amount as it was read from a cell. */
export interface AmountReading {
  /** Signed as the cell writes it. */
  readonly amount: Decimal;
  /** The currency written beside the amount, if any and if one is meant more than others. */
  readonly currency?: string;
  /** The sign beside the amount, where several currencies share it. */
  readonly sign?: CurrencyReading;
  /** What stands where a currency does, and is none that is known. */
  readonly unknownCurrency?: string;
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
const side = /\b[cd]r\b\.?|\b[sh]\b(?!\$)|[借贷]/giu;
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
    ...(words.sign === undefined ? {} : { sign: words.sign }),
    ...(words.unknownCurrency === undefined ? {} : { unknownCurrency: words.unknownCurrency }),
    ...(guess === undefined ? {} : { guess }),
  };
}

/** What stands around the digits: at most one sign, `CR` or `DR`, and one currency. */
function signAndCurrency(
  words: string,
):
  | ({ negative: boolean } & Pick<AmountReading, 'currency' | 'sign' | 'unknownCurrency'>)
  | undefined {
  const signs = words.match(/[+-]/g) ?? [];
  const sides = words.match(side) ?? [];
  if (signs.length + sides.length > 1) return undefined;
  const negative = signs[0] === '-' || /^[ch贷]/i.test(sides[0] ?? '');
  const rest = words.replace(/[+-]/g, '').replace(side, '').trim();
  if (rest === '') return { negative };
  const currency = currencyOf(rest);
  if (currency !== undefined)
    return {
      negative,
      ...(currency.code === undefined ? {} : { currency: currency.code }),
      ...(currency.among === undefined ? {} : { sign: currency }),
    };
  return looksLikeCurrency(rest) ? { negative, unknownCurrency: rest } : undefined;
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
