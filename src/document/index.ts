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
} from './document-request.js';
export { type CarriedRecord, carriedRecord } from './carried-record.js';
export type { Requoting } from './requoted.js';
export { insuredBusiness } from './insured-business.js';
export { adjustmentDocument } from './reports/adjustment-document.js';
export { asIfDocument } from './reports/as-if-document.js';
export { comparisonDocument } from './reports/comparison-document.js';
export { differenceDocument } from './reports/difference-document.js';
export { frontierDocument } from './reports/frontier-document.js';
export { marginalDocument } from './reports/marginal-document.js';
export { offersDocument } from './reports/offers-document.js';
export type { ReportRequest } from './reports/report.js';
export { reviewDocument } from './reports/review-document.js';
export { suggestionsDocument } from './reports/suggestions-document.js';
export { quoteDocument } from './quote-document.js';
export type { DocumentFault, DocumentVerification } from './document-verification.js';
export { verifyDocument } from './verify-document.js';
