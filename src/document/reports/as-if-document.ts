import type { DocumentSpeech } from '../../explain/document/document-words.js';
import { given } from '../../gate/given.js';
import { explainAsIfWith } from '../../explain/advice/as-if.js';
import { asIfPictureWith } from '../../pictures/as-if-picture.js';
import type { AsIf } from '../../requote/past/as-if.js';
import type { ReaderDocument } from '../document.js';
import { pictureBlock } from '../made-for.js';
import { adviceReport } from './advice-report.js';
import { reporting, type SpokenReportRequest } from './report.js';

/**
 * Past losses under a cover of today as a document: year by year what would have been paid and borne. What the rate book
 * expects the insurer to pay is for the underwriter alone.
 */
export function asIfDocumentWith(
  result: AsIf,
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
          ...{ of: 'as-if', record: result, told: explainAsIfWith(result, speech.advice) },
          pictures: pictureBlock(pictures, () => asIfPictureWith(result, speech.pictures)),
        },
        request,
      );
    },
    ['speech'],
  );
}
