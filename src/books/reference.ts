export { referenceBook } from '../rules/books/reference/index.js';
