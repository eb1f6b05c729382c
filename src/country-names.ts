export { countryNames } from './values/country-names/country-names.js';
export type { CountryNames } from './values/issues.js';
