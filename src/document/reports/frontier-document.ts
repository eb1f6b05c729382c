import { given } from '../../gate/given.js';
import { explainFrontier } from '../../explain/advice/frontier.js';
import { frontierPicture } from '../../pictures/frontier-picture.js';
import type { StructureFrontier } from '../../requote/frontier/frontier-record.js';
import type { ReaderDocument } from '../document.js';
import { pictureBlock } from '../made-for.js';
import { adviceReport } from './advice-report.js';
import type { ReportRequest } from './report.js';

/**
 * Which structure to buy as a document: premium against the losses that are kept, those nobody should choose apart. All of
 * it is the client's own to know.
 *
 * @throws RangeError when there is no such language.
 */
export function frontierDocument(
  result: StructureFrontier,
  request: ReportRequest,
): ReaderDocument {
  return given({ result, request }, ({ result, request }) => {
    const { locale, pictures } = request;
    const told = explainFrontier(result, locale);
    return adviceReport(
      {
        ...{ of: 'frontier', record: result, told },
        pictures: pictureBlock(pictures, () => frontierPicture(result, locale)),
      },
      request,
    );
  });
}
