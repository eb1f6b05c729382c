import { type Decimal, decimalText } from '../../values/decimal.js';
import { roundedProduct } from '../../values/rounded-result.js';
import { type Facts, ledgerDecimals } from '../../quoted/ledger.js';
import { bookIssue } from '../../risk/book-issues.js';
import type { Exposure, Risk } from '../../risk/risk.js';
import type { RateBase } from '../../rules/read/rate-book.js';
import { FoundStep, type PreparedKind } from '../step-context.js';
import { limitsMissing, totalLimits } from '../total-limits.js';
import { type LineReading, preparedReading, seenFacts } from './page.js';

/**
 * A filed rate on its base: the first step of a tariff made of factors, or a second charge added to the first. The
 * base is the insurable turnover of the period, or an amount as it stands whatever the period: the credit limits of
 * the insurable buyers, or their average or peak balances. Buyers without a limit cannot be charged on limits.
 */
export const flatRate: PreparedKind = {
  prepare: (line, book) => {
    const read = preparedReading(line, book);
    const base = line.base ?? 'insurable-turnover';
    return (context) => {
      const found = read(context);
      if (found === null)
        return { issues: [bookIssue('/cover', 'input-missing', { field: 'cover' })] };
      if ('issues' in found) return found;
      const { exposure } = context.risk;
      const missing = base === 'limits' ? totalLimits(exposure).missing : [];
      if (missing.length > 0) return { issues: [limitsMissing(missing)] };
      const { operand: value } = found;
      const amount = amountOf[base](exposure);
      return new FoundStep(
        roundedProduct(amount, value, ledgerDecimals),
        () => chargedFacts(context.risk, { found, base, amount, rate: value }),
        () => found.sources(),
      );
    };
  },
};

interface Charged {
  readonly found: LineReading;
  readonly base: RateBase;
  readonly amount: Decimal;
  readonly rate: Decimal;
}

function chargedFacts(
  { exposure, submission }: Risk,
  { found, base, amount, rate }: Charged,
): Facts {
  return {
    ...seenFacts(found),
    currency: submission.currency,
    insurableTurnover: decimalText(exposure.insurableTurnover),
    base,
    amount: decimalText(amount),
    rate: decimalText(rate),
  };
}

const amountOf: Readonly<Record<RateBase, (exposure: Exposure) => Decimal>> = {
  'insurable-turnover': ({ insurableTurnover }) => insurableTurnover,
  'annual-turnover': ({ annualTurnover }) => annualTurnover,
  limits: (exposure) => totalLimits(exposure).total,
  'average-balance': ({ withinLimits }) => withinLimits,
  'peak-balance': ({ peakBalance }) => peakBalance,
  buyers: ({ buyers }) => buyers,
};
