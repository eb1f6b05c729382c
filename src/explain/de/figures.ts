import { formatFor } from '../format.js';
import { writing } from './writing.js';

/** How figures are written where no quote gives them a currency. */
export const figures = /*#__PURE__*/ formatFor('de', writing, { currency: null, minorDigits: 0 });
