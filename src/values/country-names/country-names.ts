import type { CountryNames } from '../issues.js';
import { countryIndex, countryOf } from './country-of.js';

/**
 * The names of all countries, for `parseSubmission(input, { countryNames: countryNames() })`. The larger trading nations
 * are known without it; the rest load only where they are asked for. Make it once and keep it.
 */
export function countryNames(): CountryNames {
  const index = countryIndex();
  return {
    codeOf: (name) => {
      const reading = countryOf(name, index);
      return reading === undefined || reading.how === 'numeric' ? undefined : reading.country;
    },
  };
}
