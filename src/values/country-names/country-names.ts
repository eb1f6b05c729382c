import type { CountryNames } from '../issues.js';
import { countryIndex, countryOf } from './country-of.js';

/** Looks up the code of a country by any of its names. */
export function countryNames(): CountryNames {
  const index = countryIndex();
  return {
    codeOf: (name) => {
      const reading = countryOf(name, index);
      return reading === undefined || reading.how === 'numeric' ? undefined : reading.country;
    },
  };
}
