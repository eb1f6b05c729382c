import type { DocumentSpeech } from '../../explain/document/document-words.js';
import { given } from '../../gate/given.js';
import { explainOffersWith } from '../../explain/advice/offers.js';
import { offersPictureWith } from '../../pictures/offers-picture.js';
import type { OffersCompared } from '../../requote/offers/offers-record.js';
import type { ReaderDocument } from '../document.js';
import { pictureBlock } from '../made-for.js';
import { adviceReport } from './advice-report.js';
import { reporting, type SpokenReportRequest } from './report.js';

/**
 * Offers side by side as a document: what they cost, insure and leave, and what they would have paid. What an insurer is
 * expected to pay is for the underwriter alone.
 */
export function offersDocumentWith(
  result: OffersCompared,
  request: SpokenReportRequest,
  speech: DocumentSpeech,
): ReaderDocument {
  return given(
    { result, request, speech },
    ({ result, request: asked, speech }) => {
      const request = reporting(asked, speech);
      const { pictures } = request;
      return adviceReport(
        {
          ...{ of: 'offers', record: result, told: explainOffersWith(result, speech.advice) },
          pictures: pictureBlock(pictures, () => offersPictureWith(result, speech.pictures)),
        },
        request,
      );
    },
    ['speech'],
  );
}
