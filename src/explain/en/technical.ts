import type { TechnicalSentences } from '../language.js';

/** The English sentences about the technical premium. */
export const technical: TechnicalSentences = {
  compared: (premium, { value, level, beyond }, covered) => {
    const costs = `By expected loss, expenses and capital alone the risk costs ${premium}, the technical premium; the estimated premium is ${value} of it`;
    if (beyond === 'below') {
      return `${costs}, below ${level}: the rate is inadequate, the price is too low for the risk.`;
    }
    return covered
      ? `${costs}: the rate is adequate.`
      : `${costs}: a little less than the risk costs, but not below ${level}, so the rate is taken as adequate.`;
  },
  notAssessed:
    'There is no technical premium by this rate book, so the adequacy of the rate is not assessed.',
};
