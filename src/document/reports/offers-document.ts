import { given } from '../../gate/given.js';
import { explainOffers } from '../../explain/advice/offers.js';
import { offersPicture } from '../../pictures/offers-picture.js';
import type { OffersCompared } from '../../requote/offers/offers-record.js';
import type { ReaderDocument } from '../document.js';
import { pictureBlock } from '../made-for.js';
import { adviceReport } from './advice-report.js';
import type { ReportRequest } from './report.js';

/**
 * Offers side by side as a document: what they cost, insure and leave, and what they would have paid. What an insurer is
 * expected to pay is for the underwriter alone.
 *
 * @throws RangeError when there is no such language.
 */
export function offersDocument(result: OffersCompared, request: ReportRequest): ReaderDocument {
  return given({ result, request }, ({ result, request }) => {
    const { locale, pictures } = request;
    return adviceReport(
      {
        ...{ of: 'offers', record: result, told: explainOffers(result, locale) },
        pictures: pictureBlock(pictures, () => offersPicture(result, locale)),
      },
      request,
    );
  });
}
