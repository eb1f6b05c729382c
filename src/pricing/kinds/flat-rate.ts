import { type Decimal, decimalText, roundAmount } from '../../values/decimal.js';
import { bookIssue } from '../../risk/book-issues.js';
import type { Exposure } from '../../risk/risk.js';
import type { RateBase } from '../../rules/read/rate-book.js';
import type { Kind } from '../step-context.js';
import { limitsMissing, totalLimits } from '../total-limits.js';
import { readPage } from './page.js';

/**
 * A filed rate on its base: the first step of a tariff made of factors, or a second charge added to the first. The
 * base is the insurable turnover of the period, or an amount as it stands whatever the period: the credit limits of
 * the insurable buyers, or their average or peak balances. Buyers without a limit cannot be charged on limits.
 */
export const flatRate: Kind = (context) => {
  const read = readPage(context);
  if (read === null) return { issues: [bookIssue('/cover', 'input-missing', { field: 'cover' })] };
  if ('issues' in read) return read;
  const { exposure, submission } = context.risk;
  const base = context.line.base ?? 'insurable-turnover';
  const missing = base === 'limits' ? totalLimits(exposure).missing : [];
  if (missing.length > 0) return { issues: [limitsMissing(missing)] };
  const amount = amountOf[base](exposure);
  return {
    operand: roundAmount(amount.times(read.reading.value)),
    facts: {
      ...read.measured.facts,
      currency: submission.currency,
      insurableTurnover: decimalText(exposure.insurableTurnover),
      base,
      amount: decimalText(amount),
      rate: decimalText(read.reading.value),
    },
    sources: [read.reading.source],
  };
};

const amountOf: Readonly<Record<RateBase, (exposure: Exposure) => Decimal>> = {
  'insurable-turnover': ({ insurableTurnover }) => insurableTurnover,
  'annual-turnover': ({ annualTurnover }) => annualTurnover,
  limits: (exposure) => totalLimits(exposure).total,
  'average-balance': ({ withinLimits }) => withinLimits,
  'peak-balance': ({ peakBalance }) => peakBalance,
  buyers: ({ buyers }) => buyers,
};
