import { decimal, decimalText } from '../../values/decimal.js';
import type { ParsedSubmission } from '../../submission/parse-submission.js';
import type { Buyer, Submission } from '../../submission/submission.js';
import type { AdviceReport } from '../advice-issue.js';
import type { MarginalChange } from './marginal-record.js';

/** The submission without the changes and with them, and the buyers that change. */
export interface TwoSubmissions {
  readonly without: Submission;
  readonly with: Submission;
  readonly buyers: readonly string[];
}

/** Makes both submissions; what cannot be made is reported, with paths from `/changes`. */
export function twoSubmissions(
  submission: ParsedSubmission,
  changes: readonly MarginalChange[],
  report: AdviceReport,
): TwoSubmissions {
  const known = new Map((submission.buyers ?? []).map((buyer) => [buyer.id, buyer]));
  let [without, changed]: [Submission, Submission] = [submission, submission];
  const buyers = new Set<string>();
  changes.forEach((change, index) => {
    const [id, path] = buyerOf(change, `/changes/${index}`);
    const isNew = change.joins !== undefined;
    if (isNew && known.has(id)) return void report(path, 'change-buyer-taken', { buyer: id });
    if (!isNew && !known.has(id)) return void report(path, 'change-buyer-unknown', { buyer: id });
    buyers.add(id);
    if (change.present !== undefined) without = leaving(without, known.get(id) as Buyer);
    else changed = made(changed, change);
  });
  return { without, with: changed, buyers: [...buyers] };
}

function buyerOf(change: MarginalChange, at: string): readonly [id: string, path: string] {
  const { limit, order, joins, present } = change;
  if (limit !== undefined) return [limit.buyer, `${at}/limit/buyer`];
  if (order !== undefined) return [order.buyer, `${at}/order/buyer`];
  if (joins !== undefined) return [joins.id, `${at}/joins/id`];
  return [present ?? '', `${at}/present`];
}

function made(submission: Submission, { limit, order, joins }: MarginalChange): Submission {
  if (limit !== undefined)
    return ofBuyer(submission, limit.buyer, (buyer) => ({ ...buyer, approvedLimit: limit.amount }));
  if (joins !== undefined) {
    const all = { ...submission, buyers: [...(submission.buyers ?? []), joins] };
    return selling(all, inCurrency(submission, joins, joins.turnover ?? '0'));
  }
  if (order === undefined) return submission;
  const buyer = submission.buyers?.find(({ id }) => id === order.buyer);
  const grown = ofBuyer(submission, order.buyer, (one) => ({
    ...one,
    turnover: plus(one.turnover ?? '0', order.amount),
    ...(one.peakBalance !== undefined && { peakBalance: plus(one.peakBalance, order.amount) }),
  }));
  return selling(grown, inCurrency(submission, buyer, order.amount));
}

function leaving(submission: Submission, buyer: Buyer): Submission {
  const left = (submission.buyers ?? []).filter(({ id }) => id !== buyer.id);
  const amount = inCurrency(submission, buyer, buyer.turnover ?? '0');
  return selling({ ...submission, buyers: left }, decimalText(decimal(amount).negated()));
}

/** The turnover of the year grows by an amount. */
function selling(submission: Submission, amount: string): Submission {
  const { turnover } = submission;
  return { ...submission, turnover: { ...turnover, estimated: plus(turnover.estimated, amount) } };
}

function ofBuyer(submission: Submission, id: string, change: (buyer: Buyer) => Buyer): Submission {
  const buyers = submission.buyers?.map((buyer) => (buyer.id === id ? change(buyer) : buyer));
  return { ...submission, ...(buyers && { buyers }) };
}

function inCurrency(
  { currency, exchangeRates = [] }: Submission,
  buyer: Buyer | undefined,
  amount: string,
): string {
  if (buyer?.currency === undefined || buyer.currency === currency) return amount;
  const rate = exchangeRates.find((one) => one.currency === buyer.currency)?.rate ?? '1';
  return decimalText(decimal(amount).times(rate).toDecimalPlaces(2));
}

function plus(one: string, other: string): string {
  return decimalText(decimal(one).plus(other));
}
