import type { StatedAdjustment } from '../adjustment/adjustment-record.js';
import type { DocumentSpeech } from '../explain/document/document-words.js';
import { englishDocuments } from '../explain/en/speeches.js';
import { chineseDocuments } from '../explain/zh-cn/speeches.js';
import { whole } from '../gate/given.js';
import type { Quote } from '../quoted/quote-record.js';
import type { CoverComparison } from '../requote/compare-covers.js';
import type { StructureFrontier } from '../requote/frontier/frontier-record.js';
import type { Marginal } from '../requote/marginal/marginal-record.js';
import type { OffersCompared } from '../requote/offers/offers-record.js';
import type { AsIf } from '../requote/past/as-if.js';
import type { Suggestions } from '../requote/suggestions/suggestion-record.js';
import type { Review } from '../review/review-record.js';
import { type InEachLanguage, spokenIn } from '../values/spoken.js';
import type { Locale } from '../values/text.js';
import type { QuoteDocument, ReaderDocument } from './document.js';
import type { DocumentRequest } from './document-request.js';
import { adjustmentDocumentWith } from './reports/adjustment-document.js';
import { asIfDocumentWith } from './reports/as-if-document.js';
import { comparisonDocumentWith } from './reports/comparison-document.js';
import { frontierDocumentWith } from './reports/frontier-document.js';
import { marginalDocumentWith } from './reports/marginal-document.js';
import { offersDocumentWith } from './reports/offers-document.js';
import { reviewDocumentWith } from './reports/review-document.js';
import { suggestionsDocumentWith } from './reports/suggestions-document.js';
import { quoteDocumentWith } from './quote-document.js';
import { differenceDocumentWith } from './reports/difference-document.js';
import type { ReportRequest } from './reports/report.js';

const speeches: InEachLanguage<DocumentSpeech> = {
  en: englishDocuments,
  'zh-CN': chineseDocuments,
};

function spoken(asked: Locale): DocumentSpeech {
  return spokenIn(speeches, asked).words;
}

/**
 * The final premium as a document: what is paid, bill by bill, and what became of each bonus; the underwriter's has every
 * step of the calculation as well.
 *
 * @throws ArgumentError when there is no such language.
 */
export function adjustmentDocument(
  adjustment: StatedAdjustment,
  request: ReportRequest,
): ReaderDocument {
  return whole({ adjustment, request }, ({ adjustment, request }) =>
    adjustmentDocumentWith(adjustment, request, spoken(request.locale)),
  );
}

/**
 * Past losses under a cover of today as a document: year by year what would have been paid and borne. What the rate book
 * expects the insurer to pay is for the underwriter alone.
 *
 * @throws ArgumentError when there is no such language.
 */
export function asIfDocument(result: AsIf, request: ReportRequest): ReaderDocument {
  return whole({ result, request }, ({ result, request }) =>
    asIfDocumentWith(result, request, spoken(request.locale)),
  );
}

/**
 * Covers side by side as a document: one table, terms as rows and covers as columns, with what each costs and leaves to the
 * insured. The underwriter's has the technical premium, what the insurer pays and the findings as well.
 *
 * @throws ArgumentError when there is no such language.
 */
export function comparisonDocument(
  comparison: CoverComparison,
  request: ReportRequest,
): ReaderDocument {
  return whole({ comparison, request }, ({ comparison, request }) =>
    comparisonDocumentWith(comparison, request, spoken(request.locale)),
  );
}

/**
 * Which structure to buy as a document: premium against the losses that are kept, those nobody should choose apart. All of
 * it is the client's own to know.
 *
 * @throws ArgumentError when there is no such language.
 */
export function frontierDocument(
  result: StructureFrontier,
  request: ReportRequest,
): ReaderDocument {
  return whole({ result, request }, ({ result, request }) =>
    frontierDocumentWith(result, request, spoken(request.locale)),
  );
}

/**
 * What one limit, order or buyer adds as a document: the client's has the price and the losses it bears, the underwriter's
 * what the insurer pays and the parts of the buyers as well.
 *
 * @throws ArgumentError when there is no such language.
 */
export function marginalDocument(result: Marginal, request: ReportRequest): ReaderDocument {
  return whole({ result, request }, ({ result, request }) =>
    marginalDocumentWith(result, request, spoken(request.locale)),
  );
}

/**
 * Offers side by side as a document: what they cost, insure and leave, and what they would have paid. What an insurer is
 * expected to pay is for the underwriter alone.
 *
 * @throws ArgumentError when there is no such language.
 */
export function offersDocument(result: OffersCompared, request: ReportRequest): ReaderDocument {
  return whole({ result, request }, ({ result, request }) =>
    offersDocumentWith(result, request, spoken(request.locale)),
  );
}

/**
 * A review of a policy as a document. The client's says what is done, from which day, how its overdues count and what the next
 * renewals would cost; the underwriter's has the triggers, the indication with where its change comes from, and the notes.
 *
 * @throws ArgumentError when there is no such language.
 */
export function reviewDocument(review: Review, request: ReportRequest): ReaderDocument {
  return whole({ review, request }, ({ review, request }) =>
    reviewDocumentWith(review, request, spoken(request.locale)),
  );
}

/**
 * What would lower the premium as a document: the three measures, what makes the risk smaller, what returns risk to the
 * insured with the losses it then bears, the best plan, and the next renewals. All of it is the client's own to know.
 *
 * @throws ArgumentError when there is no such language.
 */
export function suggestionsDocument(result: Suggestions, request: ReportRequest): ReaderDocument {
  return whole({ result, request }, ({ result, request }) =>
    suggestionsDocumentWith(result, request, spoken(request.locale)),
  );
}

/**
 * A quote as a document, for the client or for the underwriter: plain data in one language, ready for `documentMarkdown`
 * and `documentHtml`. The client's says what is offered and on what terms, and nothing of the insurer's losses, capital
 * or brokerage; the underwriter's has every step of the price and the findings with the authority each needs. Computes
 * nothing about the price.
 *  *
 *
 * @throws ArgumentError when there is no such language.
 */
export function quoteDocument(quote: Quote, request: DocumentRequest): QuoteDocument {
  return whole({ quote, request }, ({ quote, request }) =>
    quoteDocumentWith(quote, request, spoken(request.locale)),
  );
}

/**
 * What changed the premium between two quotes as a document, step by step to the minor unit. It shows the insurer's own
 * steps and is for the underwriter alone: the client's has the two premiums and the change.
 *
 * @throws ArgumentError when there is no such language.
 */
export function differenceDocument(from: Quote, to: Quote, request: ReportRequest): ReaderDocument {
  return whole({ from, to, request }, ({ from, to, request }) =>
    differenceDocumentWith({ from, to }, request, spoken(request.locale)),
  );
}
