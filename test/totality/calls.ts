import * as index from '../../src/index.js';
import * as english from '../../src/explain-en.js';
import { german } from '../../src/explain-de.js';
import * as issues from '../../src/issues.js';
import { countryNames } from '../../src/country-names.js';
import * as books from '../../src/rate-book.js';
import { referenceBook } from '../../src/reference-book.js';
import * as advice from '../../src/suggest.js';
import * as receivables from '../../src/receivables/index.js';
import * as contract from '../../src/contract/index.js';
import { indemnity } from '../../src/indemnity/index.js';
import { adjustPremium } from '../../src/adjustment/index.js';
import { review } from '../../src/review/index.js';
import * as documents from '../../src/document/index.js';
import { rateManual } from '../../src/manual/index.js';
import { lossCurve } from '../../src/pictures/index.js';
import { isicRev4 } from '../../src/industry-codes/index.js';
import { compareWithMarket, propertyOf } from '../../src/testing/index.js';
import { once } from '../../src/values/once.js';
import { workedBasis, workedTerms } from '../contract/contract-case.js';
import { boundPolicy } from '../policy/bound.js';
import { book as smallBook } from '../support/small-book.js';
import { held } from '../support/held.js';
import type { ExportedFunction } from './exported.js';

const made = once(() => {
  const submission = {
    ...{ currency: 'CNY', asOf: '2026-07-15', inception: '2026-08-01', months: 12 },
    turnover: { estimated: '30000000' },
    buyers: [
      { id: 'B-001', country: 'US', turnover: '9000000' },
      { id: 'B-002', country: 'DE', turnover: '6000000' },
    ],
    cover: { tier: 'standard' },
    lossHistory: {
      ...{ statement: 'supplied' },
      years: [
        {
          ...{ from: '2025-08-01', to: '2026-07-14', insurableTurnover: '20000000' },
          ...{ paid: '10000', cover: { insuredPercentage: '90' } },
          losses: [{ date: '2025-10-01', gross: '12000' }],
        },
      ],
    },
  } as index.Submission;
  const parsed = index.parseSubmission(submission);
  const quoted = index.quote(submission, referenceBook);
  if (!parsed.ok || quoted.premium === null)
    throw new Error(JSON.stringify([parsed.issues, quoted.issues]));
  const other = index.quote({ ...submission, cover: { insuredPercentage: '85' } }, referenceBook);
  const policy = boundPolicy(quoted, { submission });
  const observations = { asOf: '2026-11-30', claims: [] };
  const reviewed = review(policy, observations, referenceBook);
  const declarations = {
    declarations: [
      {
        declaredOn: '2026-10-01',
        lines: [{ month: '2026-09', country: 'US', turnover: '2000000' }],
      },
    ],
  };
  const adjusted = adjustPremium(policy, declarations);
  const terms = contract.contractMoney(workedBasis, workedTerms);
  const claims = indemnity(
    { insuredPercentage: '90' },
    [{ id: 'L', date: '2026-10-15', gross: '1000' }],
    { currency: 'CNY' },
  );
  if (adjusted.status === 'invalid' || terms.status === 'invalid' || claims.status === 'invalid')
    throw new Error(
      JSON.stringify([adjusted, terms, claims].map((each) => 'issues' in each && each.issues)),
    );
  const curve = lossCurve(parsed, referenceBook);
  const request = { for: 'underwriter', locale: 'en' } as const;
  const offers = [{ id: 'a', rate: '0.0024', cover: { insuredPercentage: '90' } }];
  const changes = { order: { buyer: 'B-002', amount: '50000' } };
  const cells = [
    ['Customer', 'Name', 'Country', 'Balance', 'Current', '1-30', '31-60'],
    ['C1', 'Alpha', 'DE', '100.00', '60.00', '40.00', '0.00'],
    ['C2', 'Beta', 'FR', '50.00', '50.00', '0.00', '0.00'],
  ];
  const ledger = held(receivables.tableFromCells(cells));
  const listed = { asOf: '2026-03-31', currency: 'EUR', defaultCountry: 'DE' };
  const imported = receivables.buyersFromReceivables(ledger.table, listed);
  const comparison = index.compareCovers(parsed, referenceBook);
  const measures = index.threeMeasures(parsed, referenceBook);
  const suggestions = advice.suggest(parsed, referenceBook, { maximumQuotes: 8 });
  const differing = books.diffRateBooks(referenceBook, smallBook);
  const document = documents.quoteDocument(quoted, request);
  return {
    ...{
      submission,
      parsed,
      quoted,
      other,
      policy,
      observations,
      reviewed,
      declarations,
      adjusted,
    },
    ...{ terms, claims, curve, request, offers, changes, cells, ledger, listed, imported },
    ...{ comparison, measures, suggestions, differing, document },
    issue: index.parseSubmission({ currency: 'RMB' }).issues[0],
    effects: held(books.priceEffects(referenceBook, referenceBook, [])).effects,
    frontier: advice.structureFrontier(parsed, referenceBook, { maximumQuotes: 4 }),
    compared: advice.compareOffers(parsed, referenceBook, { offers }),
    added: advice.marginal(parsed, referenceBook, { changes }),
    years: advice.asIf(parsed, referenceBook),
    questions: advice.nextQuestions(parsed, referenceBook),
    market: compareWithMarket(referenceBook),
    manual: rateManual(smallBook, 'en'),
    mapping: { format: 1, columns: { buyer: 'Customer' } },
    endorsement: {
      ...{ kind: 'limit', on: '2026-10-01', reason: 'trades more' },
      ...{ buyer: 'B-001', limit: '500000' },
    },
  };
});

/** The records of the library that are files of their own. */
export function records(): Readonly<Record<string, unknown>> {
  const {
    submission,
    parsed,
    quoted,
    policy,
    observations,
    reviewed,
    declarations,
    adjusted,
    terms,
  } = made();
  return {
    ...{
      submission,
      parsed,
      quoted,
      policy,
      observations,
      reviewed,
      declarations,
      adjusted,
      terms,
    },
    book: referenceBook,
    stated: workedTerms,
    claims: made().claims,
    imported: made().imported,
    mapping: made().mapping,
    endorsement: made().endorsement,
  };
}

/** Arguments each exported function works with. A function that is exported and has none here does not compile. */
export function calls(): Readonly<Record<ExportedFunction, readonly unknown[]>> {
  const all = made();
  const { submission, parsed, quoted, other, policy, request } = all;
  const once = [parsed, referenceBook, {}];
  const small = { maximumQuotes: 4 };
  const document = [all.document, { quote: quoted, request }];
  const html = documents.documentHtml(all.document, { quote: quoted, request });
  return {
    pricer: [referenceBook, { measures: {} }],
    quote: [submission, referenceBook, { measures: {} }],
    parseSubmission: [submission, { words: issues.english, countryNames: countryNames() }],
    compareCovers: [parsed, referenceBook, [{ tier: 'standard' }]],
    premiumColumns: [submission, { turnover: ['1000000'] }, referenceBook],
    attribution: [quoted],
    difference: [quoted, other],
    replay: [quoted.ledger],
    threeMeasures: once,
    textIn: [referenceBook.title, 'en'],
    matchedLocale: ['zh', ['en', 'zh-CN']],
    resolveLocale: ['zh', ['en', 'zh-CN']],
    adjustmentHeadings: ['en'],
    adjustmentWords: [all.adjusted, 'en'],
    adjustmentWordsWith: [all.adjusted, english.englishAdjustments],
    billFor: [all.adjusted.bills[0], 'en'],
    billForWith: [all.adjusted.bills[0], english.englishAdjustments],
    changeLines: [policy, 'en'],
    changeLinesWith: [policy, english.englishPolicies],
    contractWords: [all.terms, 'en'],
    contractWordsWith: [all.terms, english.englishContracts],
    explain: [quoted, 'en', {}],
    explainAsIf: [all.years, 'en'],
    explainAsIfWith: [all.years, english.englishAdvice],
    explainComparison: [all.comparison, 'en'],
    explainComparisonWith: [all.comparison, english.englishComparisons],
    explainDifference: [{ from: quoted, to: other, split: index.difference(quoted, other) }, 'en'],
    explainDifferenceWith: [
      { from: quoted, to: other, split: index.difference(quoted, other) },
      english.englishDifferences,
    ],
    explainFrontier: [all.frontier, 'en'],
    explainFrontierWith: [all.frontier, english.englishFrontiers],
    explainMarginal: [all.added, 'en'],
    explainMarginalWith: [all.added, english.englishAdvice],
    explainMarket: [all.market, 'en'],
    explainMarketWith: [all.market, english.englishMarket],
    explainOffers: [all.compared, 'en'],
    explainOffersWith: [all.compared, english.englishAdvice],
    explainQuestions: [all.questions, 'en'],
    explainQuestionsWith: [all.questions, english.englishQuestions],
    explainReview: [all.reviewed, 'en'],
    explainReviewWith: [all.reviewed, english.englishReviews],
    explainSuggestions: [all.suggestions, 'en'],
    explainSuggestionsWith: [all.suggestions, english.englishSuggestions],
    explainThreeMeasures: [all.measures, 'en'],
    explainThreeMeasuresWith: [all.measures, english.englishThreeMeasures],
    explainWith: [quoted, german, {}],
    indemnityHeadings: ['en'],
    indemnityWords: [all.claims, 'en'],
    indemnityWordsWith: [all.claims, english.englishIndemnities],
    policyLine: [policy, 'en'],
    policyLineWith: [policy, english.englishPolicies],
    receivablesTitles: ['en'],
    sentencesOf: [{ own: { measure: () => ({ facts: {} }) } }, { own: { en: () => 'x' } }],
    submissionStandard: [issues.english],
    terms: ['en'],
    formatIn: ['en', { currency: 'CNY', minorDigits: 2 }],
    formatInWith: [english.englishFormat, { currency: 'CNY', minorDigits: 2 }],
    nearest: ['turnovr', ['turnover', 'cover']],
    explainIssues: [[all.issue], issues.english, { voice: 'form' }],
    countryNames: [],
    parseRateBook: [smallBook, { words: issues.english }],
    editionInForce: [
      [referenceBook],
      { requestedOn: '2027-01-01', effectiveOn: '2027-01-01', business: 'new' },
    ],
    rateBookDigest: [smallBook],
    isLoadedRateBook: [referenceBook],
    sealRateBook: [structuredClone(smallBook)],
    changelogEntry: [all.differing, all.effects, 'en'],
    changelogEntryWith: [all.differing, all.effects, english.englishBookDifferences],
    diffRateBooks: [referenceBook, smallBook],
    diffText: [all.differing, 'en', all.effects],
    diffTextWith: [all.differing, english.englishBookDifferences, all.effects],
    priceEffects: [referenceBook, smallBook, [{ id: 'a', submission }]],
    relativitiesOf: [smallBook],
    withRelativities: [
      smallBook,
      held(books.relativitiesOf(smallBook)).rows.slice(0, 1),
      { partial: true },
    ],
    suggest: [parsed, smallBook, small],
    suggestSteps: [parsed, smallBook, small],
    suggestAsync: [parsed, referenceBook, { ...small, pause: () => Promise.resolve() }],
    nextQuestions: once,
    applyPatch: [submission, [{ op: 'replace', path: '/currency', value: 'EUR' }]],
    structureFrontier: [parsed, smallBook, small],
    asIf: [parsed, referenceBook, { cover: { insuredPercentage: '90' } }],
    compareOffers: [parsed, referenceBook, { offers: all.offers }],
    parseOffers: [all.offers],
    marginal: [parsed, referenceBook, { changes: all.changes }],
    aggregateLoss: [{ obligors: [{ defaultRate: 0.01, severity: 100 }] }],
    pricedLossUnit: [1000],
    bornhuetterFerguson: [[{ actual: 1, expectedUltimate: 2, factorToUltimate: 1.2 }]],
    buhlmann: [
      [
        [1, 2, 3],
        [2, 3, 5],
      ],
    ],
    buhlmannStraub: [
      [1, 2].map((value) => ({
        observations: [
          { value, weight: 1 },
          { value: value + 1, weight: 2 },
        ],
      })),
      'unbiased',
    ],
    chainLadder: [
      [
        [1, 2],
        [1, null],
      ],
      1,
    ],
    compoundDistribution: [
      { frequency: { kind: 'poisson', mean: 1 }, severity: { probabilities: [0, 0.5, 0.5] } },
    ],
    fullCredibilityClaims: [{ probability: 0.9, tolerance: 0.05 }],
    partialCredibility: [100, 1082],
    standardNormalQuantile: [0.9],
    buyersFromReceivables: [all.ledger.table, all.listed],
    tableFromCells: [all.cells, [1, 2, 3], {}],
    tableFromSheets: [[{ name: 'Aging', rows: all.cells }], { sheet: 'Aging' }],
    parseReceivablesMapping: [all.mapping],
    withMapping: [all.ledger.table, all.listed, all.mapping],
    withNames: ['C1 owes', new Map([['C1', 'Alpha']]), 'en'],
    contractBasis: [quoted, { limits: 2 }],
    contractMoney: [workedBasis, workedTerms, { words: issues.english }],
    forClient: [all.terms],
    instalments: [{ amount: '100.00', currency: 'CNY', pattern: 4, inception: '2026-08-01' }],
    minimumAndDeposit: [workedBasis, workedTerms],
    buyerLimits: [submission, quoted],
    indemnity: [
      { insuredPercentage: '90' },
      [{ id: 'L', date: '2026-10-15', gross: '1000' }],
      { currency: 'CNY' },
    ],
    parseObservations: [all.observations, policy, { words: issues.english }],
    policyIndemnity: [policy, [{ id: 'L', date: '2026-10-15', gross: '1000' }], {}],
    parsePolicy: [policy, { words: issues.english }],
    endorse: [policy, all.endorsement, { pricer: index.pricer(referenceBook) }],
    policyFrom: [quoted, { submission }, { words: issues.english }],
    rateSegments: [policy],
    quoteDigest: [quoted],
    submissionDigest: [submission],
    renewalSubmission: [policy, { statement: 'clean' }, { words: issues.english }],
    adjustPremium: [policy, all.declarations, { words: issues.english }],
    parseAdjustment: [all.adjusted, { words: issues.english }],
    replayAdjustment: [all.adjusted.ledger],
    acceptedActions: [policy, all.reviewed, { words: issues.english }],
    review: [policy, all.observations, referenceBook, {}],
    submissionSchemaFor: [referenceBook, 'en'],
    submissionSchemaForWith: [referenceBook, english.englishForms],
    manualHtml: [[all.manual]],
    manualMarkdown: [all.manual],
    rateManual: [smallBook, 'en', {}],
    rateManualWith: [smallBook, english.englishManuals, {}],
    documentHtml: [...document, new Map()],
    documentMarkdown: [all.document],
    carriedRecord: [html],
    insuredBusiness: [parsed.submission, referenceBook],
    adjustmentDocument: [all.adjusted, request],
    adjustmentDocumentWith: [all.adjusted, request, english.englishDocuments],
    comparisonDocument: [all.comparison, request],
    comparisonDocumentWith: [all.comparison, request, english.englishDocuments],
    differenceDocument: [quoted, other, request],
    differenceDocumentWith: [{ from: quoted, to: other }, request, english.englishDocuments],
    frontierDocument: [all.frontier, request],
    frontierDocumentWith: [all.frontier, request, english.englishDocuments],
    asIfDocument: [all.years, request],
    asIfDocumentWith: [all.years, request, english.englishDocuments],
    marginalDocument: [all.added, request],
    marginalDocumentWith: [all.added, request, english.englishDocuments],
    offersDocument: [all.compared, request],
    offersDocumentWith: [all.compared, request, english.englishDocuments],
    reviewDocument: [all.reviewed, request],
    reviewDocumentWith: [all.reviewed, request, english.englishDocuments],
    suggestionsDocument: [all.suggestions, request],
    suggestionsDocumentWith: [all.suggestions, request, english.englishDocuments],
    quoteDocument: [quoted, { ...request, contract: all.terms, measures: all.measures }],
    quoteDocumentWith: [
      quoted,
      { ...request, contract: all.terms, measures: all.measures },
      english.englishDocuments,
    ],
    verifyDocument: [html, quoted, { submission: parsed, book: referenceBook }],
    lossCurve: once,
    coversPicture: [all.comparison, 'en'],
    coversPictureWith: [all.comparison, english.englishPictures],
    frontierPicture: [all.frontier, 'en'],
    frontierPictureWith: [all.frontier, english.englishPictures],
    lossCurvePicture: [all.curve, 'en'],
    lossCurvePictureWith: [all.curve, english.englishPictures],
    premiumDifference: [quoted, other, 'en'],
    premiumDifferenceWith: [quoted, other, english.englishPictures],
    asIfPicture: [all.years, 'en'],
    asIfPictureWith: [all.years, english.englishPictures],
    offersPicture: [all.compared, 'en'],
    offersPictureWith: [all.compared, english.englishPictures],
    premiumWaterfall: [quoted, 'en'],
    premiumWaterfallWith: [quoted, english.englishPictures],
    roadmapPicture: [all.suggestions, 'en'],
    roadmapPictureWith: [all.suggestions, english.englishPictures],
    industriesBelow: [isicRev4, 'C'],
    industryByCode: [isicRev4, '47'],
    searchIndustry: [isicRev4, 'retail', { locale: 'en' }],
    toIsic: ['47', isicRev4],
    isicFor: ['naics-2017', '44'],
    submissions: [referenceBook, {}],
    perturbations: [referenceBook],
    propertyOf: [books.propertyIds[0]],
    assertProperty: [smallBook, propertyOf(books.propertyIds[0]), { runs: 1 }],
    tryProperty: [smallBook, propertyOf(books.propertyIds[0]), { runs: 1 }],
    counterexampleLines: [
      {
        ...{ message: { en: 'm', 'zh-CN': 'm' }, changes: [], currency: 'CNY', step: null },
        premiums: { before: '1.00', after: '2.00' },
        unrounded: { before: '1', after: '2' },
      },
      'en',
    ],
    checkRateBook: [smallBook, { runs: 1 }],
    compareWithMarket: [referenceBook, {}],
  };
}
