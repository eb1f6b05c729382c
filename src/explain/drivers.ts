import { compareDecimals, magnitude, signOf } from './decimal-text.js';
import type { Format } from './format.js';
import type { Driver } from './language.js';
import type { LedgerEntry } from '../ledger.js';
import type { Locale } from '../text.js';

const mostShown = 2;

/** Steps that are part of every price and say nothing about this risk. */
const always: readonly string[] = [
  'worksheet-base',
  'flat-rate',
  'fixed-expense',
  'permissible-loss-ratio',
  'rate-rounding',
  'premium-rounding',
];

/** The steps that lower and that raise the price most, largest first, by their relative change. */
export function driversOf(
  ledger: readonly LedgerEntry[],
  locale: Locale,
  format: Format,
): { readonly lowering: readonly Driver[]; readonly raising: readonly Driver[] } {
  const weighty = ledger
    .filter(({ kind }) => !always.includes(kind))
    .flatMap(({ title, relativeChange }) =>
      relativeChange === null ? [] : [{ title: title[locale], relativeChange }],
    )
    .sort((a, b) => compareDecimals(magnitude(b.relativeChange), magnitude(a.relativeChange)));
  const withSign = (sign: number): Driver[] =>
    weighty
      .filter(({ relativeChange }) => signOf(relativeChange) === sign)
      .slice(0, mostShown)
      .map(({ title, relativeChange }) => ({
        title,
        change: format.signedPercent(relativeChange),
      }));
  return { lowering: withSign(-1), raising: withSign(1) };
}
