import type { DocumentSpeech } from '../../explain/document/document-words.js';
import { given } from '../../gate/given.js';
import { explainFrontierWith } from '../../explain/advice/frontier.js';
import { frontierPictureWith } from '../../pictures/frontier-picture.js';
import type { StructureFrontier } from '../../requote/frontier/frontier-record.js';
import type { ReaderDocument } from '../document.js';
import { pictureBlock } from '../made-for.js';
import { adviceReport } from './advice-report.js';
import { reporting, type SpokenReportRequest } from './report.js';

/**
 * Which structure to buy as a document: premium against the losses that are kept, those nobody should choose apart. All of
 * it is the client's own to know.
 */
export function frontierDocumentWith(
  result: StructureFrontier,
  request: SpokenReportRequest,
  speech: DocumentSpeech,
): ReaderDocument {
  return given(
    { result, request, speech },
    ({ result, request: asked, speech }) => {
      const request = reporting(asked, speech);
      const { pictures } = request;
      const told = explainFrontierWith(result, speech.frontier);
      return adviceReport(
        {
          ...{ of: 'frontier', record: result, told },
          pictures: pictureBlock(pictures, () => frontierPictureWith(result, speech.pictures)),
        },
        request,
      );
    },
    ['speech'],
  );
}
