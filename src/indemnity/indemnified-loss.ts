import { type Decimal, decimal, sum } from '../values/decimal.js';
import { roundMoney } from '../values/money.js';
import type { PoliticalPeril } from '../submission/political-perils.js';
import type { Money, Percentage } from '../submission/submission.js';
import type { IndemnityLoss } from './indemnity-input.js';
import type {
  BorneLoss,
  ExpectedSettlement,
  IndemnifiedLoss,
  IndemnityStage,
  RemainingCover,
} from './indemnity-record.js';
import type { LossLimit } from './loss-limit.js';
import { recoveriesOf, type SharedRecovery, shareRecoveries } from './recoveries.js';
import type { CoveredLoss, Left, PassedLoss, PassedStage } from '../risk/waterfall.js';

/** A loss as the cover looks at it. */
export interface LossUnderCover extends CoveredLoss, LossLimit {
  readonly loss: IndemnityLoss;
  readonly index: number;
  readonly gross: Decimal;
  readonly debt: Decimal;
  readonly percentage: Percentage;
  readonly peril: PoliticalPeril | null;
  readonly perilInsured: boolean;
}

/** What all losses of a list share. */
export interface Indemnifying {
  readonly currency: string;
  readonly recoveries: 'pro-rata' | 'before';
  readonly round: (amount: Decimal) => Decimal;
  readonly settlementOf: (loss: IndemnityLoss) => ExpectedSettlement | null;
}

/** The record of a loss that has passed the waterfall. */
export function indemnifiedLoss(
  under: LossUnderCover,
  passed: PassedLoss,
  setting: Indemnifying,
): IndemnifiedLoss {
  const { loss, index, limitFrom, discretionary, peril, perilInsured } = under;
  const { currency, settlementOf } = setting;
  const money = (amount: Decimal): Money => roundMoney(amount, currency);
  const shared = sharedRecoveries(under, passed.paid, setting);
  return {
    index,
    id: loss.id ?? null,
    date: loss.date,
    buyer: loss.buyer ?? null,
    limitFrom,
    discretionary,
    ...(peril !== null ? { peril, perilInsured } : !perilInsured && { perilInsured }),
    ...borne(under, passed.paid, { shared, setting }),
    stages: [
      creditLimit(under, money),
      ...passed.stages.map((stage) => stated(stage, under, money)),
    ],
    recoveries: shared.map(({ date, amount, insurer, seller }) => ({
      date,
      total: money(amount),
      insurer: money(insurer),
      seller: money(seller),
    })),
    remaining: remainingCover(passed.left, currency),
    settlement: passed.paid.isZero() ? null : settlementOf(loss),
  };
}

/** What is left of the terms on the year, as money. */
export function remainingCover(left: Left, currency: string): RemainingCover {
  const money = (amount: Decimal | null): Money | null => amount && roundMoney(amount, currency);
  return {
    aggregateFirstLoss: money(left.aggregateFirstLoss),
    maximumLiability: money(left.maximumLiability),
  };
}

function sharedRecoveries(
  { loss, gross }: LossUnderCover,
  paid: Decimal,
  { recoveries, round }: Indemnifying,
): SharedRecovery[] {
  const sharing = { gross, paid: recoveries === 'before' ? decimal(0) : paid };
  return shareRecoveries(recoveriesOf(loss), sharing, round);
}

function borne(
  { gross, debt, covered }: LossUnderCover,
  paid: Decimal,
  { shared, setting }: { shared: readonly SharedRecovery[]; setting: Indemnifying },
): BorneLoss {
  const money = (amount: Decimal): Money => roundMoney(amount, setting.currency);
  const insurer = sum(shared.map((part) => part.insurer));
  const seller = sum(shared.map((part) => part.seller));
  const own = debt.minus(paid);
  const takenOff = setting.recoveries === 'before' ? decimal(0) : seller;
  return {
    gross: money(gross),
    debt: money(debt),
    covered: money(covered),
    aboveLimit: money(debt.minus(covered)),
    paid: money(paid),
    retained: money(covered.minus(paid)),
    borne: money(own),
    recovered: {
      total: money(insurer.plus(seller)),
      insurer: money(insurer),
      seller: money(seller),
    },
    net: { insurer: money(paid.minus(insurer)), seller: money(own.minus(takenOff)) },
  };
}

function creditLimit(
  { debt, limit, covered }: LossUnderCover,
  money: (amount: Decimal) => Money,
): IndemnityStage {
  return {
    term: 'credit-limit',
    value: limit && money(limit),
    before: money(debt),
    cut: money(debt.minus(covered)),
    after: money(covered),
  };
}

function stated(
  { term, value, before, after }: PassedStage,
  { percentage }: LossUnderCover,
  money: (amount: Decimal) => Money,
): IndemnityStage {
  const text = term === 'insured-percentage' ? percentage : value && money(value);
  const cut = money(before.minus(after));
  return { term, value: text, before: money(before), cut, after: money(after) };
}
