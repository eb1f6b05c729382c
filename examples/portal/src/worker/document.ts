import { drawnPictures } from 'trade-credit-cli/pictures';
import { parseSubmission, threeMeasures } from 'trade-credit-pricing';
import { documentHtml, insuredBusiness, quoteDocumentWith } from 'trade-credit-pricing/document';
import { lossCurve } from 'trade-credit-pricing/pictures';
import type { Tasks } from '../protocol.js';
import { speechIn } from '../speech/in-language.js';
import { book, quoteOf } from './price.js';

type Request = Parameters<typeof quoteDocumentWith>[1];

/** The quote as a page to send, with its pictures. */
export async function document({
  draft,
  locale,
  reader,
}: Tasks['document']['ask']): Promise<string> {
  const { documents } = await speechIn(locale);
  const made = quoteOf(draft);
  const request = requestFor(reader, draft);
  const page = quoteDocumentWith(made, request, documents);
  const record = { quote: made, request: { ...request, locale } };
  return documentHtml(page, record, await drawnPictures(page));
}

function requestFor(reader: Request['for'], draft: object): Request {
  const parsed = parseSubmission(draft);
  const measures = threeMeasures(parsed, book);
  const business = parsed.ok ? insuredBusiness(parsed.submission, book) : null;
  const curve = reader === 'underwriter' ? lossCurve(parsed, book) : null;
  return {
    for: reader,
    pictures: true,
    ...(measures.premium !== null && { measures }),
    ...(business?.status === 'insured' && { business }),
    ...(curve !== null && curve.premium !== null && { lossCurve: curve }),
  };
}
