// @ts-check
// Ceilings for what a host's bundle grows by (esbuild, minified, gzip). A module that drags in another library or
// the sentences shows up here; raise a ceiling only with a reason beside it.
// All that hand arguments over name words that are at fault (0.4 kB). Explanations say places in words, what caps, terms and
// roundings do, and which version reads a stored quote (1.2 kB). Quotes merge buyers by level, number cells by their order,
// keep what a book is made into with the book, copy what a measure of the caller answers and rest on their way (1.6 kB).

/** @param {string} name */
const dist = (name) => `dist/${name}.js`;

export default [
  {
    // A price portal, by what it is for (each is what the bundle would be smaller by): the manual with its titles, notes, cases
    // and advice in two languages (21 kB); loss distribution, structured cover and capital (12); past losses (8); filed tariffs:
    // measures, selections, rates of their own (8); reading a submission and what to write instead (14), zod (6);
    // industries of three classifications (7); the risk and its buyers, in columns for lists of thousands (19); exact
    // numbers and their texts (6); rows of a plan made ready (1); guidelines and findings (4); records and their SHA-256 (4); political perils (2).
    name: 'quote, parseSubmission and the reference book',
    path: dist('index'),
    import: {
      [dist('index')]: '{ quote, parseSubmission }',
      [dist('reference-book')]: '{ referenceBook }',
    },
    limit: '119.2 kB',
  },
  {
    // The same for a page that only prices: the edition without notes, sources, claims, cases and advice (9 kB).
    name: 'quote, parseSubmission and the prices of the reference edition',
    path: dist('index'),
    import: {
      [dist('index')]: '{ quote, parseSubmission }',
      [dist('reference-prices')]: '{ referencePrices }',
    },
    limit: '110.1 kB',
  },
  {
    // A portal that shows stored quotes: the sentences of both languages, those of filed tariffs among them (1 kB), and
    // of what decides a price where floor and corridor conflict and of what a maximum is a multiple of (2 kB); no
    // decimals, no schemas, no rate pages. Titles of industries are 2 kB a language.
    // With the words of every issue (12 kB) and the titles of industries, so that a quote that is invalid is told whole; the
    // names of the larger trading nations came here from the reading of a submission (2 kB).
    // What perils, past losses, buyer tariffs, adjustments and authority are said in (12 kB).
    // Basis of cover, insolvency alone, currencies (1 kB).
    // One gate for what is handed in, which names the argument, the place and other records.
    name: 'explain, both languages',
    path: dist('explain/index'),
    import: '{ explain }',
    limit: '67.6 kB',
  },
  {
    // The same for one language: the sentences of the other stay out.
    // The industry that was read is named by its title (2 kB).
    // The same of one language (4 kB).
    // One gate for what is handed in, which names the argument, the place and other records.
    name: 'explainWith and english',
    path: dist('explain/index'),
    import: '{ explainWith, english }',
    limit: '31.7 kB',
  },
  {
    // German on its own: its words and titles (13 kB), and English behind it: the sentences it falls back to and the issues
    // (36 kB), with the names of the larger trading nations (2 kB).
    // One gate for what is handed in, which names the argument, the place and other records.
    name: 'explain-de: german',
    path: dist('explain-de'),
    import: '{ german, germanIssues }',
    limit: '51.3 kB',
  },
  {
    // The form of one rate book: the published schemas in both languages (19 kB), what narrows them, no rating.
    // One gate for what is handed in, which names the argument, the place and other records.
    name: 'forms: submissionSchemaFor',
    path: dist('forms'),
    import: '{ submissionSchemaFor }',
    limit: '29 kB',
  },
  {
    // The words of every issue in one language: those of rate books and of lists of receivables too (13 kB), which were
    // bundled with the loader and the import before, in both languages. One record alone: `englishSubmission`, 13 kB.
    // The names of the larger trading nations came here from the reading of a submission (2 kB).
    // One gate for what is handed in, which names the argument, the place and other records.
    name: 'explainIssues and english',
    path: dist('issues'),
    import: '{ explainIssues, english }',
    limit: '32.3 kB',
  },
  {
    // A form that validates while the broker types: schemas, zod (6 kB), what to write instead, the codes of ISIC, GB/T 4754
    // and NAICS with their way to ISIC (5), so that an industry is read as it was sent; neither decimals nor the manual.
    // One gate for what is handed in, which names the argument, the place and other records.
    name: 'parseSubmission',
    path: dist('index'),
    import: '{ parseSubmission }',
    limit: '28.3 kB',
  },
  {
    // An insurer's own book, checked while one waits: codes and facts for everything that can be wrong, no words.
    // Pages with axes, formulas, alternatives, the terms of the final premium (8 kB).
    name: 'rate-book: parseRateBook',
    path: dist('rate-book'),
    import: '{ parseRateBook }',
    limit: '45.9 kB',
  },
  {
    // Receivables lists: country names, headings, ageing and total words of seven languages, remarks in two; decimals, no
    // schemas, no words.
    // Header words of seven languages, ageing buckets, totals by arithmetic, sheets and mappings (24 kB).
    name: 'receivables: buyersFromReceivables',
    path: dist('receivables/index'),
    import: '{ buyersFromReceivables }',
    limit: '63.9 kB',
  },
  {
    // Minimum and deposit premium, instalments, fees and taxes: decimals, zod (6 kB), no manual.
    name: 'contract: contractMoney',
    path: dist('contract/index'),
    import: '{ contractMoney }',
    limit: '24.7 kB',
  },
  {
    // Loss distributions and reserving for actuaries: whole numbers of the language, no library.
    // One gate for what is handed in, which names the argument, the place and other records.
    name: 'actuarial',
    path: dist('actuarial/index'),
    limit: '14.8 kB',
  },
  {
    // The claims waterfall over past or supposed losses: decimals, schemas and messages, no rating.
    name: 'indemnity',
    path: dist('indemnity/index'),
    limit: '23.5 kB',
  },
  {
    // A policy in force and what is observed of it: decimals, the schemas of a submission, of a quote and of contract terms
    // (a stored quote is read field by field and replayed), endorsements, what it pays on losses, SHA-256; no rating.
    // Surcharges as changes of the policy, reviews taken into it (1 kB).
    name: 'policy',
    path: dist('policy/index'),
    limit: '66.1 kB',
  },
  {
    // Declarations under a policy: the policy is read and sealed as there; a page of bonuses or short periods is looked up.
    // Surcharges as segments of rate.
    name: 'adjustment',
    path: dist('adjustment/index'),
    limit: '66.1 kB',
  },
  {
    // A review quotes again: everything a quote needs but the manual, and all that reads a policy.
    // The review before is read and its digest compared (1 kB); quotes grew.
    // One gate for what is handed in, which names the argument, the place and other records.
    // Prepared steps, numbers read before records, and what lists of buyers share (6).
    // Buyers and their losses in columns, for lists of thousands (2 kB).
    name: 'review',
    path: dist('review/index'),
    limit: '145.4 kB',
  },
  {
    // Suggestions quote again: everything a quote needs but the manual.
    // Frontier, offers, past losses through a cover and marginal prices (20 kB).
    // Searches in steps, contributions from the worst years, the advice a book without one is given (6 kB).
    // Buyers and their losses in columns, for lists of thousands (2 kB).
    // Quotes that rest on their way (0.6 kB).
    name: 'suggest',
    path: dist('suggest'),
    limit: '138.2 kB',
  },
  {
    // Properties and the check of a book, both languages: quotes, and loads the book; fast-check is the host's own.
    name: 'testing',
    path: dist('testing/index'),
    limit: '161.4 kB',
  },
  {
    // The rating manual in both languages: quotes its example and explains it, the words of the manual (30 kB), titles of
    // countries and industries (20). For a server or a build, hardly for a portal.
    // Advice and reference rates as sections; quotes grew (7 kB).
    // Notes of the reference edition in Chinese (12 kB).
    name: 'manual',
    path: dist('manual/index'),
    limit: '237.3 kB',
  },
  {
    // Documents of a quote in both languages: everything an explanation needs, and quotes again for turnover by country and
    // to verify; the style of the page (2 kB).
    // Documents of comparisons, suggestions, reviews, adjustments and differences, with pictures as data (25 kB), and the words
    // of issues (25 kB).
    // One gate for what is handed in, which names the argument, the place and other records.
    // Prepared steps, numbers read before records, and what lists of buyers share (6).
    name: 'document',
    path: dist('document/index'),
    limit: '244.3 kB',
  },
  {
    // Pictures as data in both languages: quotes for the curve of losses, and the words of comparisons and suggestions.
    // The words of issues ride with the explanations since they were put there (25 kB).
    // One gate for what is handed in, which names the argument, the place and other records.
    // Prepared steps, numbers read before records, and what lists of buyers share (6).
    name: 'pictures',
    path: dist('pictures/index'),
    limit: '186 kB',
  },
  {
    // 766 titles of ISIC Rev.4, some in Chinese. No list drags in another one.
    // One gate for what is handed in, which names the argument, the place and other records.
    name: 'industry codes: ISIC',
    path: dist('industry-codes/isic'),
    limit: '15.6 kB',
  },
  {
    // 1,971 Chinese titles of GB/T 4754-2017 and their ISIC divisions.
    name: 'industry codes: GB/T 4754',
    path: dist('industry-codes/gbt4754'),
    limit: '25.2 kB',
  },
  {
    // 2,196 titles of NAICS 2017 and their ISIC classes.
    name: 'industry codes: NAICS',
    path: dist('industry-codes/naics'),
    limit: '28.3 kB',
  },
  {
    // The three lists together, for a form that asks in the user's own scheme.
    name: 'industry codes: all lists',
    path: dist('industry-codes/index'),
    limit: '59.1 kB',
  },
  // Each function of words with one language handed in; beside it the same with both stands above or below.
  ...[
    { file: 'explain/index', name: 'explainReviewWith', words: 'Reviews', limit: '16.9 kB' },
    {
      file: 'explain/index',
      name: 'explainSuggestionsWith',
      words: 'Suggestions',
      limit: '35.4 kB',
    },
    {
      file: 'explain/index',
      name: 'explainComparisonWith',
      words: 'Comparisons',
      limit: '37 kB',
    },
    { file: 'explain/index', name: 'contractWordsWith', words: 'Contracts', limit: '12.7 kB' },
    { file: 'rate-book', name: 'diffTextWith', words: 'BookDifferences', limit: '11.5 kB' },
    { file: 'forms', name: 'submissionSchemaForWith', words: 'Forms', limit: '18.3 kB' },
    { file: 'pictures/index', name: 'coversPictureWith', words: 'Pictures', limit: '43.3 kB' },
    { file: 'document/index', name: 'quoteDocumentWith', words: 'Documents', limit: '89.8 kB' },
    { file: 'manual/index', name: 'rateManualWith', words: 'Manuals', limit: '196.7 kB' },
  ].map(({ file, name, words, limit }) => ({
    name: `${name} and chinese${words}`,
    path: dist(file),
    import: { [dist(file)]: `{ ${name} }`, [dist('explain-zh-cn')]: `{ chinese${words} }` },
    limit,
  })),
].map((check) => ({ ...check, gzip: true }));
