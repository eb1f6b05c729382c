import { filledText, textKey } from './cells/cell-text.js';
import type { ReceivablesTable } from './receivables-options.js';
import { countryOf, type CountryIndex } from '../values/country-names/country-of.js';

/** Numbers in a country column that the caller has not mapped. */
export interface NumericCountries {
  /** Numbers ISO 3166-1 does not have. */
  readonly unknown: readonly string[];
  /** Numbers it has, with the country, such as `818 = EG`. */
  readonly read: readonly string[];
}

const mostListed = 20;

/**
 * Looks at the numbers of a country column. A ledger's own numbers often happen to be ISO numbers of other countries, so
 * those next to unknown ones are doubtful.
 */
export function numericCountries(
  { rows }: ReceivablesTable,
  column: number | undefined,
  { countries, countryMap }: { countries: CountryIndex; countryMap: ReadonlyMap<string, string> },
): NumericCountries {
  const texts = new Set<string>();
  if (column !== undefined) for (const row of rows) texts.add(row[column] ?? '');
  const numbers = [...texts]
    .map((raw) => filledText(raw))
    .filter((text) => /^\d{1,6}(?:\.0+)?$/.test(text) && !countryMap.has(textKey(text)))
    .sort();
  const known = (text: string): string | undefined => countryOf(text, countries)?.country;
  return {
    unknown: numbers.filter((text) => known(text) === undefined).slice(0, mostListed),
    read: numbers.flatMap((text) => listed(text, known(text))).slice(0, mostListed),
  };
}

function listed(text: string, country: string | undefined): string[] {
  return country === undefined ? [] : [`${text} = ${country}`];
}
