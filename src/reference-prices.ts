export { referencePrices } from './rules/editions/reference/prices-only.js';
