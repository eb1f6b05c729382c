export { referenceBook } from './rules/editions/reference/index.js';
