export type { Reader } from '../explain/document/document-language.js';
export type {
  DocumentBlock,
  DocumentFact,
  DocumentFacts,
  DocumentList,
  DocumentRow,
  DocumentSection,
  DocumentTable,
  DocumentText,
  QuoteDocument,
  SectionSource,
} from './document.js';
export { documentHtml, type DocumentRecord } from './document-html.js';
export { documentMarkdown } from './document-markdown.js';
export type {
  BuyerLimit,
  DocumentParties,
  DocumentRequest,
  InsuredBusiness,
} from './document-request.js';
export { insuredBusiness } from './insured-business.js';
export { quoteDocument } from './quote-document.js';
export {
  type DocumentFault,
  type DocumentVerification,
  verifyDocument,
} from './verify-document.js';
