import { Decimal, decimal, decimalText, sum } from '../../../values/decimal.js';
import { leverRules, leverSteps } from '../../../rules/read/levers.js';
import type { Buyer, Submission } from '../../../submission/submission.js';
import type { Change } from '../change.js';
import type { BuyerChange } from '../lever-facts.js';
import type { LeverSetting } from '../setting.js';

type BuyerLever = 'payment-terms' | 'payment-method' | 'credit-limit';

/** Shorter terms for the worst buyers: the next usual terms below the present ones. */
export function paymentTerms({ worst }: LeverSetting): Change[] {
  const found = worst.flatMap(({ buyer }) => {
    const from = buyer.termsDays;
    if (from === undefined) return [];
    const to = leverSteps.usualTerms.filter((days) => days < from).at(-1);
    return to === undefined ? [] : [{ buyer: buyer.id, from, to }];
  });
  return eachAndAll(found, (some, name) => ({
    ...named('payment-terms', name),
    facts: { buyers: some },
    edit: changing(some, (buyer, termsDays) => ({ ...buyer, termsDays })),
  }));
}

/** The next safer way to pay for the worst buyers abroad. */
export function paymentMethods({ worst, submission }: LeverSetting): Change[] {
  const home = submission.policyholder?.country;
  const found = worst.flatMap(({ buyer }) => {
    const from = buyer.paymentMethod;
    const to = from && leverSteps.saferMethods[from];
    return from === undefined || to === undefined || buyer.country === home
      ? []
      : [{ buyer: buyer.id, from, to }];
  });
  return eachAndAll(found, (some, name) => ({
    ...named('payment-method', name),
    facts: { buyers: some },
    edit: changing(some, (buyer, paymentMethod) => ({ ...buyer, paymentMethod })),
  }));
}

/** Half the present peak balance as the limit of the worst buyers; what is owed beyond it is the seller's. */
export function creditLimits({ worst, submission }: LeverSetting): Change[] {
  const found = worst.flatMap(({ buyer, line }) => {
    const to = line.peakBalance.times(leverSteps.limitShare).toSignificantDigits(2);
    const foreign = buyer.currency !== undefined && buyer.currency !== submission.currency;
    if (foreign || line.discretionary || to.lessThan(1)) return [];
    const from = line.limit === null ? null : decimalText(line.limit);
    const uncovered = Decimal.max(0, line.peakBalance.minus(to));
    return [{ buyer: buyer.id, from, to: to.toFixed(0), uncovered }];
  });
  return eachAndAll(found, (some, name) => ({
    ...named('credit-limit', name),
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
export function exclusions({ worst, submission, risk }: LeverSetting): Change[] {
  const known = (submission.buyers?.length ?? 0) + (submission.buyerGroups?.length ?? 0);
  if (known <= worst.length) return [];
  return eachAndAll(worst, (some, name) => {
    const buyers = some.map(({ buyer }) => buyer.id);
    const turnover = sum(some.map(({ line }) => line.turnover));
    const share = turnover.dividedBy(risk.exposure.annualTurnover);
    return {
      ...named('exclusion', name),
      facts: {
        ...{ buyers, turnover: decimalText(turnover) },
        largestLoss: largest(some.map(({ line }) => line.peakBalance)),
      },
      edit: (before) => {
        const left = (before.buyers ?? []).filter(({ id }) => !buyers.includes(id));
        const { offeredShare, estimated } = before.turnover;
        return {
          ...before,
          buyers: left,
          turnover: {
            ...before.turnover,
            estimated: decimalText(decimal(estimated).minus(turnover)),
            ...(offeredShare !== undefined && {
              offeredShare: decimalText(
                decimal(offeredShare).times(decimal(1).minus(share)).toDecimalPlaces(4),
              ),
            }),
          },
        };
      },
    };
  });
}

function largest(amounts: readonly Decimal[]): string {
  return decimalText(amounts.reduce((most, one) => Decimal.max(most, one), decimal(0)));
}

/** One change for each of the worst buyers, and one for all of them. */
function eachAndAll<Item extends { readonly buyer: string | Buyer }>(
  items: readonly Item[],
  make: (some: readonly Item[], name: string) => Change,
): Change[] {
  const single = items
    .slice(0, leverSteps.singleBuyers)
    .map((item) => make([item], typeof item.buyer === 'string' ? item.buyer : item.buyer.id));
  return items.length > 1 ? [...single, make(items, `worst-${items.length}`)] : single;
}

function named<Lever extends BuyerLever | 'exclusion'>(lever: Lever, name: string) {
  return { id: `${lever}/${name}`, lever, effort: leverRules[lever].effort };
}

function changing<Value>(
  changes: readonly BuyerChange<Value, unknown>[],
  change: (buyer: Buyer, to: Value) => Buyer,
): (submission: Submission) => Submission {
  const to = new Map(changes.map((one) => [one.buyer, one.to]));
  return (submission) => ({
    ...submission,
    ...(submission.buyers && {
      buyers: submission.buyers.map((buyer) =>
        to.has(buyer.id) ? change(buyer, to.get(buyer.id) as Value) : buyer,
      ),
    }),
  });
}
