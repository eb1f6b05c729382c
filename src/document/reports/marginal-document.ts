import { given } from '../../gate/given.js';
import { explainMarginal } from '../../explain/advice/marginal.js';
import type { Marginal } from '../../requote/marginal/marginal-record.js';
import type { ReaderDocument } from '../document.js';
import { adviceReport } from './advice-report.js';
import type { ReportRequest } from './report.js';

/**
 * What one limit, order or buyer adds as a document: the client's has the price and the losses it bears, the underwriter's
 * what the insurer pays and the parts of the buyers as well.
 *
 * @throws RangeError when there is no such language.
 */
export function marginalDocument(result: Marginal, request: ReportRequest): ReaderDocument {
  return given({ result, request }, ({ result, request }) => {
    const told = explainMarginal(result, request.locale);
    return adviceReport({ of: 'marginal', record: result, told, pictures: [] }, request);
  });
}
