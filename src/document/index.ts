export type { Reader } from '../explain/document/document-language.js';
export type {
  DocumentBlock,
  DocumentFact,
  DocumentFacts,
  DocumentList,
  DocumentPicture,
  DocumentRow,
  DocumentSection,
  DocumentTable,
  DocumentText,
  QuoteDocument,
  ReaderDocument,
  DocumentSubject,
  SectionSource,
} from './document.js';
export { documentHtml, type DocumentRecord, type DrawnPictures } from './document-html.js';
export { documentMarkdown } from './document-markdown.js';
export type {
  BuyerLimit,
  DocumentParties,
  DocumentRequest,
  InsuredBusiness,
  SpokenDocumentRequest,
} from './document-request.js';
export { type CarriedRecord, carriedRecord } from './carried-record.js';
export type { Requoting } from './requoted.js';
export { insuredBusiness, type InsuredBusinessResult } from './insured-business.js';
export { adjustmentDocumentWith } from './reports/adjustment-document.js';
export { asIfDocumentWith } from './reports/as-if-document.js';
export { comparisonDocumentWith } from './reports/comparison-document.js';
export { differenceDocumentWith, type QuotePair } from './reports/difference-document.js';
export { frontierDocumentWith } from './reports/frontier-document.js';
export { marginalDocumentWith } from './reports/marginal-document.js';
export { offersDocumentWith } from './reports/offers-document.js';
export type { ReportRequest, SpokenReportRequest } from './reports/report.js';
export { reviewDocumentWith } from './reports/review-document.js';
export { suggestionsDocumentWith } from './reports/suggestions-document.js';
export { quoteDocumentWith } from './quote-document.js';
export type { DocumentFault, DocumentVerification } from './document-verification.js';
export { verifyDocument } from './verify-document.js';
export {
  adjustmentDocument,
  asIfDocument,
  comparisonDocument,
  differenceDocument,
  frontierDocument,
  marginalDocument,
  offersDocument,
  quoteDocument,
  reviewDocument,
  suggestionsDocument,
} from './in-asked-language.js';
export type { DocumentSpeech } from '../explain/document/document-words.js';
