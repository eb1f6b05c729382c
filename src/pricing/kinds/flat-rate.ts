import { type Decimal, decimalText } from '../../values/decimal.js';
import { roundedProduct } from '../../values/rounded-result.js';
import { type Facts, ledgerDecimals } from '../../quoted/ledger.js';
import { bookIssue } from '../../risk/book-issues.js';
import type { Exposure, Risk } from '../../risk/risk.js';
import type { Source } from '../../rules/read/source.js';
import type { RateBase } from '../../rules/read/rate-book.js';
import type { PreparedKind, Priced } from '../step-context.js';
import { limitsMissing, totalLimits } from '../total-limits.js';
import { type LineReading, preparedReading } from './page.js';

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
      return new ChargedStep(found, context.risk, base);
    };
  },
};

/** The charge, and what is recorded of it. */
class ChargedStep implements Priced {
  readonly operand: Decimal;
  readonly findings: undefined;
  readonly frozen: true;
  private readonly found: LineReading;
  private readonly base: RateBase;
  private readonly turnover: Decimal;
  private readonly amount: Decimal;
  private readonly currency: string;

  constructor(found: LineReading, { exposure, submission }: Risk, base: RateBase) {
    const { insurableTurnover: turnover } = exposure;
    const amount = base === 'insurable-turnover' ? turnover : amountOf[base](exposure);
    this.operand = roundedProduct(amount, found.operand, ledgerDecimals);
    this.findings = undefined;
    this.frozen = true;
    this.found = found;
    this.base = base;
    this.turnover = turnover;
    this.amount = amount;
    this.currency = submission.currency;
  }

  facts(): Facts {
    const { currency, base } = this;
    return Object.freeze({
      ...this.found.facts(),
      currency,
      insurableTurnover: decimalText(this.turnover),
      base,
      amount: decimalText(this.amount),
      rate: decimalText(this.found.operand),
    });
  }

  sources(): readonly Source[] {
    return this.found.sources();
  }
}

const amountOf: Readonly<
  Record<Exclude<RateBase, 'insurable-turnover'>, (exposure: Exposure) => Decimal>
> = {
  'annual-turnover': ({ annualTurnover }) => annualTurnover,
  limits: (exposure) => totalLimits(exposure).total,
  'average-balance': ({ withinLimits }) => withinLimits,
  'peak-balance': ({ peakBalance }) => peakBalance,
  buyers: ({ buyers }) => buyers,
};
