import type { DocumentSpeech } from '../../explain/document/document-words.js';
import { explainOffersWith } from '../../explain/advice/offers.js';
import { offersPictureWith } from '../../pictures/offers-picture.js';
import type { OffersCompared } from '../../requote/offers/offers-record.js';
import type { ReaderDocument } from '../document.js';
import { adviceDocument } from './advice-report.js';
import type { SpokenReportRequest } from './report.js';

/**
 * Offers side by side as a document: what they cost, insure and leave, and what they would have paid. What an insurer is
 * expected to pay is for the underwriter alone.
 */
export function offersDocumentWith(
  result: OffersCompared,
  request: SpokenReportRequest,
  speech: DocumentSpeech,
): ReaderDocument {
  return adviceDocument(
    {
      of: 'offers',
      told: (one: OffersCompared, { advice }) => explainOffersWith(one, advice),
      drawn: offersPictureWith,
    },
    { result, request, speech },
  );
}
