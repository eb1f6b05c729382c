// @ts-check
// Ceilings for what a host's bundle grows by (esbuild, minified, gzip). A module that drags in another library or
// the sentences shows up here; raise a ceiling only with a reason beside it.

/** @param {string} name */
const dist = (name) => `dist/${name}.js`;

export default [
  {
    // A price portal: decimal.js (13 kB), zod/mini (7), the messages of the gate in two languages (6), the whole
    // manual with its texts and notes in two languages (10), SHA-256 (2), the loss distribution (4), the rest the rating.
    name: 'quote, parseSubmission and the reference book',
    path: dist('index'),
    import: {
      [dist('index')]: '{ quote, parseSubmission }',
      [dist('books/reference')]: '{ referenceBook }',
    },
    limit: '72 kB',
  },
  {
    // A portal that shows stored quotes: the sentences of both languages; no decimals, no schemas, no rate pages.
    name: 'explain, both languages',
    path: dist('explain/index'),
    import: '{ explain }',
    limit: '30 kB',
  },
  {
    // The same for one language: the sentences of the other stay out.
    name: 'explainWith and english',
    path: dist('explain/index'),
    import: '{ explainWith, english }',
    limit: '17 kB',
  },
  {
    // A form that validates while the broker types: schemas and messages; neither decimals nor the manual.
    name: 'parseSubmission',
    path: dist('index'),
    import: '{ parseSubmission }',
    limit: '22 kB',
  },
].map((check) => ({ ...check, gzip: true }));
