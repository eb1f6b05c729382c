import { industryKeys } from '../../../values/industry.js';
import { isicOf } from '../../../values/industry-code.js';
import { type Decimal, decimal, decimalText, sum } from '../../../values/decimal.js';
import type { Buyer, PaymentMethod, Share, Submission } from '../../../submission/submission.js';
import type { Advice } from '../../advice.js';
import type { Change } from '../change.js';
import type { LeverSetting } from '../setting.js';
import { changing, eachAndAll, named } from './each-buyer.js';

/** The next safer way to pay that suits the trade, for the worst buyers abroad. */
export function paymentMethods(setting: LeverSetting): Change[] {
  const { worst, submission, advice } = setting;
  const home = submission.policyholder?.country;
  const found = worst.flatMap(({ buyer }) => {
    const from = buyer.paymentMethod;
    if (from === undefined || buyer.country === home) return [];
    const to = saferThan(from, advice).find((method) => suits(method, buyer, setting));
    return to === undefined ? [] : [{ buyer: buyer.id, from, to }];
  });
  return eachAndAll(setting, found, (some, name) => ({
    ...named(setting, 'payment-method', name),
    facts: { buyers: some },
    edit: changing(some, (buyer, paymentMethod) => ({ ...buyer, paymentMethod })),
  }));
}

/** The next safer ways to pay, the first that suits is taken; nothing is safer than a letter of credit. */
function saferThan(method: PaymentMethod, { words }: Advice): readonly PaymentMethod[] {
  return method === 'letter-of-credit'
    ? []
    : (words(`safer-than-${method}`) as readonly PaymentMethod[]);
}

/** Against payment only where the buyer needs hardly any credit, and the goods can wait for the money. */
function suits(method: PaymentMethod, buyer: Buyer, { submission, advice }: LeverSetting): boolean {
  if (method !== 'documents-against-payment') return true;
  const days = buyer.termsDays;
  const longest = advice.number('documents-terms-days');
  return days !== undefined && days <= longest && canBeHeld(submission, advice);
}

/** True for a seller whose trade is known to be in goods that keep. */
function canBeHeld({ policyholder }: Submission, { words }: Advice): boolean {
  const sector = policyholder?.tradeSector;
  const keys = sector === undefined ? [] : industryKeys(isicOf(sector));
  return keys.some((key) => words('goods-that-can-be-held').includes(key));
}

/**
 * A part of the price paid on order by the worst buyers, the rest on account: that part of their turnover is prepaid,
 * and what they owe is smaller in proportion.
 */
export function deposits(setting: LeverSetting): Change[] {
  const { worst, submission, advice } = setting;
  const [share = '0'] = advice.levels('deposit');
  const found = worst.flatMap(({ buyer }) => {
    const { turnover, currency, paymentMethod } = buyer;
    const foreign = currency !== undefined && currency !== submission.currency;
    if (turnover === undefined || foreign || paymentMethod === 'letter-of-credit') return [];
    const prepaid = decimal(turnover).times(share).toDecimalPlaces(0);
    const left = decimal(turnover).minus(prepaid);
    return prepaid.isZero() ? [] : [{ buyer: buyer.id, prepaid, left }];
  });
  return eachAndAll(setting, found, (some, name) => ({
    ...named(setting, 'deposit', name),
    facts: {
      buyers: some.map(({ buyer }) => buyer),
      share,
      prepaid: decimalText(sum(some.map((one) => one.prepaid))),
    },
    edit: (before) => withDeposits(before, some, share),
  }));
}

interface Deposit {
  readonly buyer: string;
  /** Turnover left on account. */
  readonly left: Decimal;
}

/** What is paid on order leaves the turnover on account, once: a buyer that pays so already stays as it is. */
function withDeposits(before: Submission, deposits: readonly Deposit[], share: Share): Submission {
  const left = new Map(deposits.map((one) => [one.buyer, one.left]));
  let prepaid = decimal(0);
  const buyers = before.buyers?.map((buyer): Buyer => {
    const turnover = decimal(buyer.turnover ?? '0');
    const onAccount = left.get(buyer.id);
    if (onAccount?.lessThan(turnover) !== true) return buyer;
    prepaid = prepaid.plus(turnover.minus(onAccount));
    return { ...buyer, turnover: decimalText(onAccount), ...smallerBalances(buyer, share) };
  });
  return withPrepaid({ ...before, ...(buyers && { buyers }) }, prepaid);
}

/** Balances that are stated, without the part that is prepaid. */
function smallerBalances({ balance, peakBalance }: Buyer, share: Share): Partial<Buyer> {
  const rest = decimal(1).minus(share);
  const left = (amount: string) => decimalText(decimal(amount).times(rest).toDecimalPlaces(0));
  return {
    ...(balance !== undefined && { balance: left(balance) }),
    ...(peakBalance !== undefined && { peakBalance: left(peakBalance) }),
  };
}

function withPrepaid(before: Submission, amount: Decimal): Submission {
  if (amount.isZero()) return before;
  const { turnover } = before;
  const known = turnover.exclusions ?? [];
  const prepaid = known.find(({ reason }) => reason === 'prepaid');
  const all = decimalText(amount.plus(prepaid?.amount ?? '0'));
  const others = known.filter((one) => one !== prepaid);
  return {
    ...before,
    turnover: { ...turnover, exclusions: [...others, { reason: 'prepaid', amount: all }] },
  };
}
