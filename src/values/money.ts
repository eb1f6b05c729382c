import { isListed } from './code-list.js';
import { Decimal, decimal } from './decimal.js';
import type { DecimalText } from './text.js';

/**
 * The currencies by their number of minor-unit decimals, which is the place in this list: the active codes of ISO 4217
 * list one, as compiled in the open data set datasets/currency-codes (commit ab9b0ae; the lev is withdrawn from 2026).
 * Not from `Intl`, which follows usage instead: there the rupiah has no decimals, in ISO 4217 it has two.
 */
const currencies: readonly string[] = [
  'BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXUYIVNDVUVXAFXOFXPF',
  '',
  'AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBMDBNDBOBBOVBRLBSDBTNBWPBYNBZDCADCDFCHECHFCHWCNYCOPCOUCRCCUPCVECZKDKKDOPDZD' +
    'EGPERNETBEURFJDFKPGBPGELGHSGIPGMDGTQGYDHKDHNLHTGHUFIDRILSINRIRRJMDKESKGSKHRKPWKYDKZTLAKLBPLKRLRDLSLMADMDLMGAMKD' +
    'MMKMNTMOPMRUMURMVRMWKMXNMXVMYRMZNNADNGNNIONOKNPRNZDPABPENPGKPHPPKRPLNQARRONRSDRUBSARSBDSCRSDGSEKSGDSHPSLESOSSRD' +
    'SSPSTNSVCSYPSZLTHBTJSTMTTOPTRYTTDTWDTZSUAHUSDUSNUYUUZSVEDVESWSTXADXCDXCGYERZARZMWZWG',
  'BHDIQDJODKWDLYDOMRTND',
  'CLFUYW',
];

/** ISO 4217 codes without a minor unit: precious metals, bond units, drawing rights, testing. Nothing is priced in them. */
const withoutMinorUnit = 'XAGXAUXBAXBBXBCXBDXDRXPDXPTXSUXTSXUAXXX';

/** Decimals of the currency's minor unit by ISO 4217, or undefined when there is none to price in. */
export function minorUnits(currency: string): number | undefined {
  return decimalsOf.get(currency);
}

const decimalsOf: ReadonlyMap<string, number> = /*#__PURE__*/ new Map(
  currencies.flatMap((codes, decimals) =>
    (codes.match(/.{3}/g) ?? []).map((code) => [code, decimals] as const),
  ),
);

/** The minor unit of a currency as a number; hundredths where none is known. */
export function minorUnit(currency: string): Decimal {
  return units[minorUnits(currency) ?? 2] as Decimal;
}

const units: readonly Decimal[] = /*#__PURE__*/ currencies.map(
  (_, decimals) => new Decimal(1, decimals),
);

/** True for an active ISO 4217 code in capitals, with or without a minor unit. */
export function isCurrency(code: string): boolean {
  return minorUnits(code) !== undefined || isListed(withoutMinorUnit, code, 3);
}

/**
 * The amount with exactly the decimals of its currency, half away from zero: `"12.50"` in CNY, `"13"` in JPY; never
 * `-0`. Throws a RangeError when the currency has no minor unit or the amount is not finite.
 */
export function roundMoney(amount: Decimal, currency: string): DecimalText {
  const decimals = minorUnits(currency);
  if (decimals === undefined)
    throw new RangeError(`no minor unit is known for currency ${currency}`);
  if (!amount.isFinite()) throw new RangeError('an amount of money is not finite');
  const rounded = amount.toDecimalPlaces(decimals);
  return (rounded.isZero() ? rounded.abs() : rounded).toFixed(decimals);
}

/**
 * An amount of the loss distribution, which is reckoned in binary64, as money: rounded from six decimals, far below what
 * the distribution resolves. No premium is made of it. Throws as {@link roundMoney} does.
 */
export function estimatedMoney(estimate: number, currency: string): DecimalText {
  return roundMoney(decimal(estimate.toFixed(6)), currency);
}

/** One amount less another of the same currency, with its decimals. */
export function lessMoney(one: DecimalText, other: DecimalText): DecimalText {
  return decimal(one)
    .minus(other)
    .toFixed(other.split('.')[1]?.length ?? 0);
}
