import type { DocumentSpeech } from '../../explain/document/document-words.js';
import { explainMarginalWith } from '../../explain/advice/marginal.js';
import type { Marginal } from '../../requote/marginal/marginal-record.js';
import type { ReaderDocument } from '../document.js';
import { adviceDocument } from './advice-report.js';
import type { SpokenReportRequest } from './report.js';

/**
 * What one limit, order or buyer adds as a document: the client's has the price and the losses it bears, the underwriter's
 * what the insurer pays and the parts of the buyers as well.
 */
export function marginalDocumentWith(
  result: Marginal,
  request: SpokenReportRequest,
  speech: DocumentSpeech,
): ReaderDocument {
  return adviceDocument(
    {
      of: 'marginal',
      told: (one: Marginal, { advice }) => explainMarginalWith(one, advice),
    },
    { result, request, speech },
  );
}
