import { decimal, decimalText } from '../../values/decimal.js';
import type {
  Buyer,
  BuyerGroup,
  Grade,
  PaymentMethod,
  Submission,
  Trade,
} from '../../submission/submission.js';
import type { AnswerSetting, AnswerWriter, WriteAnswer } from './answer.js';

/** Inputs of buyers: an answer is written wherever the input is missing. */
export const buyerAnswers = {
  grade: (value) => {
    const grade = Number(value) as Grade;
    return each(
      (buyer) => (buyer.grade ?? buyer.rating) === undefined && { grade },
      (group) => group.gradeMix === undefined && { gradeMix: [{ grade, share: '1' }] },
    );
  },
  'terms-days': (value) => eachTrade('termsDays', { termsDays: Number(value) }),
  'payment-method': (value) =>
    eachTrade('paymentMethod', { paymentMethod: value as PaymentMethod }),
  industry: (value) => (submission) =>
    submission.policyholder?.tradeSector === undefined
      ? eachTrade('sector', { sector: value })(submission)
      : submission,
  'group-count': (value) =>
    each(
      () => false,
      ({ count }) => count === undefined && { count: Number(value) },
    ),
  'buyer-turnover': (value, setting) => turnovers(value, setting),
  'credit-limit': (value, setting) =>
    value === 'no-limit' ? (submission) => submission : limits(value, setting),
} satisfies Record<string, AnswerWriter>;

function each(
  ofBuyer: (buyer: Buyer) => Partial<Buyer> | false,
  ofGroup: (group: BuyerGroup) => Partial<BuyerGroup> | false,
): WriteAnswer {
  return (submission) => ({
    ...submission,
    ...(submission.buyers && {
      buyers: submission.buyers.map((buyer) => ({ ...buyer, ...ofBuyer(buyer) })),
    }),
    ...(submission.buyerGroups && {
      buyerGroups: submission.buyerGroups.map((group) => ({ ...group, ...ofGroup(group) })),
    }),
  });
}

function eachTrade(field: keyof Trade, value: Partial<Trade>): WriteAnswer {
  const missing = (trade: Trade) => trade[field] === undefined && value;
  return each(missing, missing);
}

/** Turnover in the submission's currency, by the share each buyer has of what the missing ones share. */
function turnovers(value: string, { risk }: AnswerSetting): WriteAnswer {
  return (submission) => {
    const missing = (submission.buyers ?? []).filter(({ turnover }) => turnover === undefined);
    const known = (id: string) => risk.exposure.lines.find((line) => line.id === id)?.turnover;
    const [first] = missing;
    const single = first && (known(first.id) ?? risk.exposure.byId.get(first.id)?.turnover);
    if (value === 'equal-share' || first === undefined || !single || missing.length < 2)
      return submission;
    const total = single.times(missing.length);
    const large = total.times(value).toDecimalPlaces(2);
    const small = total
      .minus(large)
      .dividedBy(missing.length - 1)
      .toDecimalPlaces(2);
    return each(
      (buyer) =>
        buyer.turnover === undefined && {
          turnover: decimalText(buyer.id === first.id ? large : small),
        },
      () => false,
    )(withoutCurrency(submission, missing));
  };
}

/** Shares are worked out in the submission's currency. */
function withoutCurrency(submission: Submission, missing: readonly Buyer[]): Submission {
  const foreign = missing.some(({ currency }) => currency !== undefined);
  if (!foreign || submission.buyers === undefined) return submission;
  const without = new Set(missing);
  return {
    ...submission,
    buyers: submission.buyers.map((buyer) => {
      const { currency: _currency, ...rest } = buyer;
      return without.has(buyer) ? rest : buyer;
    }),
  };
}

/** A limit of so many months of turnover for buyers without one, in their own currency. */
function limits(months: string, { risk }: AnswerSetting): WriteAnswer {
  return (submission) => {
    const turnovers = new Map(
      [...risk.exposure.lines].reverse().map(({ id, turnover }) => [id, turnover] as const),
    );
    const limit = (trade: Trade & { readonly id: string; readonly turnover?: string }) => {
      const own = trade.currency !== undefined && trade.currency !== submission.currency;
      const turnover = own ? trade.turnover && decimal(trade.turnover) : turnovers.get(trade.id);
      if ((trade.requestedLimit ?? trade.approvedLimit) !== undefined || !turnover) return false;
      const amount = turnover.times(months).dividedBy(12).toDecimalPlaces(0);
      return { requestedLimit: decimalText(amount), approvedLimit: decimalText(amount) };
    };
    return each(limit, (group) => group.turnover !== undefined && limit(group))(submission);
  };
}
