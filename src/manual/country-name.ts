import { englishCountryNames } from '../values/country-names/country-names-en.js';
import { chineseCountryNames } from '../values/country-names/country-names-zh.js';
import type { Locale } from '../values/text.js';

const names: Readonly<Record<string, string>> = {
  en: englishCountryNames,
  'zh-CN': chineseCountryNames,
};

/**
 * The name of a country by its ISO 3166-1 alpha-2 code from the library's own lists, so that a manual is the same on
 * every machine; undefined for any other text.
 */
export function countryName(code: string, locale: Locale): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  return new RegExp(`^${code} ([^|\\n]+)`, 'm').exec(names[locale] ?? '')?.[1];
}
