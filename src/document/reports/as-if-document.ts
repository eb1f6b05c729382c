import { given } from '../../gate/given.js';
import { explainAsIf } from '../../explain/advice/as-if.js';
import { asIfPicture } from '../../pictures/as-if-picture.js';
import type { AsIf } from '../../requote/past/as-if.js';
import type { ReaderDocument } from '../document.js';
import { pictureBlock } from '../made-for.js';
import { adviceReport } from './advice-report.js';
import type { ReportRequest } from './report.js';

/**
 * Past losses under a cover of today as a document: year by year what would have been paid and borne. What the rate book
 * expects the insurer to pay is for the underwriter alone.
 *
 * @throws RangeError when there is no such language.
 */
export function asIfDocument(result: AsIf, request: ReportRequest): ReaderDocument {
  return given({ result, request }, ({ result, request }) => {
    const { locale, pictures } = request;
    return adviceReport(
      {
        ...{ of: 'as-if', record: result, told: explainAsIf(result, locale) },
        pictures: pictureBlock(pictures, () => asIfPicture(result, locale)),
      },
      request,
    );
  });
}
