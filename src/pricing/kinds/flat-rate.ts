import { decimalText, roundAmount } from '../../decimal.js';
import type { Kind } from '../step-context.js';
import { readPage } from './page.js';

/** A filed rate on the insurable turnover of the period; the first step of a tariff made of factors. */
export const flatRate: Kind = (context) => {
  const read = readPage(context);
  if ('issues' in read) return read;
  const { insurableTurnover } = context.risk.exposure;
  return {
    operand: roundAmount(insurableTurnover.times(read.reading.value)),
    facts: {
      ...read.measured.facts,
      currency: context.risk.submission.currency,
      insurableTurnover: decimalText(insurableTurnover),
      rate: decimalText(read.reading.value),
    },
    sources: [read.reading.source],
  };
};
