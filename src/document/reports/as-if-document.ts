import type { DocumentSpeech } from '../../explain/document/document-words.js';
import { explainAsIfWith } from '../../explain/advice/as-if.js';
import { asIfPictureWith } from '../../pictures/as-if-picture.js';
import type { AsIf } from '../../requote/past/as-if.js';
import type { ReaderDocument } from '../document.js';
import { adviceDocument } from './advice-report.js';
import type { SpokenReportRequest } from './report.js';

/**
 * Past losses under a cover of today as a document: year by year what would have been paid and borne. What the rate book
 * expects the insurer to pay is for the underwriter alone.
 */
export function asIfDocumentWith(
  result: AsIf,
  request: SpokenReportRequest,
  speech: DocumentSpeech,
): ReaderDocument {
  return adviceDocument(
    {
      of: 'as-if',
      told: (one: AsIf, { advice }) => explainAsIfWith(one, advice),
      drawn: asIfPictureWith,
    },
    { result, request, speech },
  );
}
