import { answering } from './gate/answering.js';
import { countryNames as namesOf } from './values/country-names/country-names.js';
import type { CountryNames } from './values/issues.js';

export type { CountryNames } from './values/issues.js';

/**
 * The names of all countries, for `parseSubmission(input, { countryNames: countryNames() })`. The larger trading nations
 * are known to the words of issues; the rest load only where they are asked for. Make it once and keep it; a name that is no text
 * throws `ArgumentError`.
 */
export function countryNames(): CountryNames {
  return answering(namesOf());
}
