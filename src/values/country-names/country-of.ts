import { countryCodes } from './country-codes.js';
import { germanCountryNames } from './country-names-de.js';
import { englishCountryNames } from './country-names-en.js';
import { chineseCountryNames, traditionalCharacters } from './country-names-zh.js';
import { simplified } from '../simplified.js';

/** A country as it was read from a cell. */
export interface CountryReading {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  /** `numeric` codes are easily mistaken for a ledger's own numbers. */
  readonly how: 'code' | 'numeric' | 'name';
}

/** Every spelling of every country. */
export type CountryIndex = ReadonlyMap<string, CountryReading>;

const longest = 80;

/** Builds the index of ISO 3166-1 codes and of English, Chinese and German names. */
export function countryIndex(): CountryIndex {
  const index = new Map<string, CountryReading>();
  for (const line of linesOf(countryCodes)) {
    const [country = '', alpha3 = '', numeric = ''] = line.split(' ');
    index.set(country.toLowerCase(), { country, how: 'code' });
    index.set(alpha3.toLowerCase(), { country, how: 'code' });
    if (numeric !== '') index.set(numeric, { country, how: 'numeric' });
  }
  for (const names of [englishCountryNames, chineseCountryNames, germanCountryNames])
    for (const line of linesOf(names)) addNames(line, index);
  return index;
}

/** Reads a country: an ISO 3166-1 code of letters or digits, or a name. Undefined when it is none. */
export function countryOf(text: string, index: CountryIndex): CountryReading | undefined {
  if (text.length > longest) return undefined;
  const digits = /^(\d{1,3})(?:\.0+)?$/.exec(text)?.[1];
  return index.get(digits === undefined ? nameKey(text) : digits.padStart(3, '0'));
}

function addNames(line: string, index: Map<string, CountryReading>): void {
  for (const name of line.slice(3).split('|')) {
    const key = nameKey(name);
    if (!index.has(key)) index.set(key, { country: line.slice(0, 2), how: 'name' });
  }
}

function linesOf(table: string): readonly string[] {
  return table.trim().split('\n');
}

/** Names are compared without accents, punctuation, articles and case, in simplified characters. */
function nameKey(name: string): string {
  return simplified(name, traditionalCharacters)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\bst\b\.?(?=\s*\p{L})/gu, 'saint')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|of)\b/g, ' ')
    .replace(/\s+/g, '')
    .trim();
}
