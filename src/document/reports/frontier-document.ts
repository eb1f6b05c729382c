import type { DocumentSpeech } from '../../explain/document/document-words.js';
import { explainFrontierWith } from '../../explain/advice/frontier.js';
import { frontierPictureWith } from '../../pictures/frontier-picture.js';
import type { StructureFrontier } from '../../requote/frontier/frontier-record.js';
import type { ReaderDocument } from '../document.js';
import { adviceDocument } from './advice-report.js';
import type { SpokenReportRequest } from './report.js';

/**
 * Which structure to buy as a document: premium against the losses that are kept, those nobody should choose apart. All of
 * it is the client's own to know.
 */
export function frontierDocumentWith(
  result: StructureFrontier,
  request: SpokenReportRequest,
  speech: DocumentSpeech,
): ReaderDocument {
  return adviceDocument(
    {
      of: 'frontier',
      told: (one: StructureFrontier, { frontier }) => explainFrontierWith(one, frontier),
      drawn: frontierPictureWith,
    },
    { result, request, speech },
  );
}
