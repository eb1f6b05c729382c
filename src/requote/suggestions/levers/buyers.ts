import { Decimal, decimal, decimalText, sum } from '../../../values/decimal.js';
import type { Buyer, Submission } from '../../../submission/submission.js';
import type { Change } from '../change.js';
import { agreedAmount } from '../../../values/agreed-amount.js';
import { rising } from './cover-terms.js';
import { changing, eachAndAll, named } from './each-buyer.js';
import type { BuyerChange } from '../lever-facts.js';
import type { LeverSetting } from '../setting.js';
import { daysOutstandingAt, withDaysOutstanding } from './days-outstanding.js';

/** Shorter terms for the worst buyers: the next usual terms below the present ones. */
export function paymentTerms(setting: LeverSetting): Change[] {
  const { worst, advice } = setting;
  const usual = rising(advice.levels('payment-terms')).map(Number);
  const found = worst.flatMap(({ buyer }) => {
    const from = buyer.termsDays;
    if (from === undefined) return [];
    const to = usual.filter((days) => days < from).at(-1);
    return to === undefined ? [] : [{ buyer: buyer.id, from, to }];
  });
  return eachAndAll(setting, found, (some, name) => ({
    ...named(setting, 'payment-terms', name),
    ...onShorterTerms(setting, some),
  }));
}

function onShorterTerms(
  setting: LeverSetting,
  buyers: readonly BuyerChange<number>[],
): Pick<Extract<Change, { lever: 'payment-terms' }>, 'facts' | 'edit'> {
  const days = daysOutstandingAt(setting, buyers);
  const onTerms = changing(buyers, withTerms);
  return {
    facts: { buyers, ...(days && { daysSalesOutstanding: days }) },
    edit: (submission) => withDaysOutstanding(onTerms(submission), days),
  };
}

/** The buyer at other terms; balances that are stated change in proportion, but what is overdue stays owed. */
function withTerms(buyer: Buyer, termsDays: number): Buyer {
  const { balance, peakBalance, overdue = [], termsDays: from = termsDays } = buyer;
  const late = sum(overdue.map(({ amount }) => decimal(amount)));
  const owed = (amount: string): string => {
    const ordinary = decimal(amount).times(termsDays).dividedBy(from).toDecimalPlaces(0);
    return decimalText(Decimal.max(ordinary, Decimal.min(amount, late)));
  };
  return {
    ...{ ...buyer, termsDays },
    ...(balance !== undefined && { balance: owed(balance) }),
    ...(peakBalance !== undefined && { peakBalance: owed(peakBalance) }),
  };
}

/** A share of the present peak balance as the limit of the worst buyers; what is owed beyond it is the seller's. */
export function creditLimits(setting: LeverSetting): Change[] {
  const { worst, submission, advice } = setting;
  const [share = '1'] = advice.levels('credit-limit');
  const found = worst.flatMap(({ buyer, line }) => {
    const to = agreedAmount(line.peakBalance.times(share));
    const foreign = buyer.currency !== undefined && buyer.currency !== submission.currency;
    if (
      foreign ||
      line.discretionary ||
      to.lessThan(1) ||
      to.greaterThanOrEqualTo(line.peakBalance)
    )
      return [];
    const from = line.limit === null ? null : decimalText(line.limit);
    const uncovered = Decimal.max(0, line.peakBalance.minus(to));
    return [{ buyer: buyer.id, from, to: to.toFixed(0), uncovered }];
  });
  return eachAndAll(setting, found, (some, name) => ({
    ...named(setting, 'credit-limit', name),
    facts: {
      buyers: some.map(({ buyer, from, to }) => ({ buyer, from, to })),
      largestLoss: largest(some.map(({ uncovered }) => uncovered)),
    },
    edit: changing(some, (buyer, limit) => ({
      ...buyer,
      ...(buyer.requestedLimit !== undefined && { requestedLimit: limit }),
      approvedLimit: limit,
    })),
  }));
}

/** The worst buyers taken out of the policy, with their turnover. */
export function exclusions(setting: LeverSetting): Change[] {
  const { worst, submission, risk } = setting;
  const known = (submission.buyers?.length ?? 0) + (submission.buyerGroups?.length ?? 0);
  if (known <= worst.length) return [];
  return eachAndAll(setting, worst, (some, name) => {
    const buyers = some.map(({ buyer }) => buyer.id);
    const turnover = turnoverOf(some);
    return {
      ...named(setting, 'exclusion', name),
      facts: {
        ...{ buyers, turnover: decimalText(turnover) },
        largestLoss: largest(some.map(({ line }) => line.peakBalance)),
      },
      edit: (before) => without(before, some, risk.exposure.annualTurnover),
    };
  });
}

/** The submission without the buyers and their turnover, of which the offered part falls in proportion. */
function without(
  before: Submission,
  worst: LeverSetting['worst'],
  annualTurnover: Decimal,
): Submission {
  const { buyers = [], turnover } = before;
  const gone = worst.filter(({ buyer }) => buyers.some(({ id }) => id === buyer.id));
  const amount = turnoverOf(gone);
  const kept = decimal(1).minus(amount.dividedBy(annualTurnover));
  const { offeredShare, estimated } = turnover;
  return {
    ...before,
    buyers: buyers.filter(({ id }) => !gone.some(({ buyer }) => buyer.id === id)),
    turnover: {
      ...turnover,
      estimated: decimalText(decimal(estimated).minus(amount)),
      ...(offeredShare !== undefined && {
        offeredShare: decimalText(decimal(offeredShare).times(kept).toDecimalPlaces(4)),
      }),
    },
  };
}

/** Turnover of the buyers in a full year, whole. */
function turnoverOf(worst: LeverSetting['worst']): Decimal {
  return sum(worst.map(({ line }) => line.turnover)).toDecimalPlaces(0);
}

function largest(amounts: readonly Decimal[]): string {
  return decimalText(amounts.reduce((most, one) => Decimal.max(most, one), decimal(0)));
}
