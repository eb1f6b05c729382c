/**
 * Files for portals: the bytes a user drops as text in whatever encoding, the text as a table or as JSON. What is wrong is
 * thrown as a `ToldStop`, whose `told` says it in English and Chinese, or as a `ListError` with issues. Runs in browsers and in Node.
 */
export { decodeText } from './import-encoding.js';
export { parseCsv } from './import-csv.js';
export { ListError } from './list-error.js';
export { parseJson } from './json-input.js';
export { ToldStop } from './told-stop.js';
