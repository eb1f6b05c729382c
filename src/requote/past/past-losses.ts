import { indemnity } from '../../indemnity/indemnity.js';
import type { BuyerLimit, IndemnityCover, LossCause } from '../../indemnity/indemnity-input.js';
import { Decimal, decimal, decimalText, sum } from '../../values/decimal.js';
import { roundMoney } from '../../values/money.js';
import type { PoliticalPeril } from '../../submission/political-perils.js';
import type { LossYear, Money } from '../../submission/submission.js';
import type { DecimalText, IsoDate } from '../../values/text.js';

/** A cover past losses are put through. */
export interface CoverOfToday {
  readonly cover: IndemnityCover;
  readonly currency: string;
  /** Limits of today. */
  readonly buyers: readonly BuyerLimit[];
  /** Aggregate first loss and maximum liability in terms of what passed the terms on each loss; null without one. */
  readonly firstLoss: Decimal;
  readonly maximum: Decimal | null;
  /** Insurable turnover of the period the cover is for. */
  readonly turnover: Decimal;
}

/** A past year as if today's cover had been in force, at the turnover of today; net of recoveries. */
export interface AsIfYear {
  readonly from: IsoDate;
  readonly insurableTurnover: Money;
  /** Turnover of today over that of the year: as many more losses of the same size. */
  readonly growth: DecimalText;
  /** Number of losses at the turnover of today. */
  readonly losses: DecimalText;
  /** Lost, recoveries taken off. */
  readonly lost: Money;
  /** What the insurer would have paid of it. */
  readonly paid: Money;
  /** What the seller would have borne: `lost = paid + retained`. */
  readonly retained: Money;
}

/** A year that cannot be put through a cover: its single losses are not known. */
export interface YearWithoutLosses {
  readonly from: IsoDate;
  readonly reason: 'totals-only';
}

/**
 * A past year brought to today. The turnover scales the number of the losses, never their size: each passes the terms
 * on a loss as it was, under the limits of today, or the discretionary limit where the buyer is none today; what they come to is multiplied, and then meets the first loss and the
 * maximum of the year. Recoveries are shared in proportion. Null where only totals are known.
 */
export function asIfYear(year: LossYear, today: CoverOfToday): AsIfYear | null {
  const losses = year.losses ?? (isClean(year) ? [] : null);
  if (losses === null) return null;
  const { currency, firstLoss, maximum, turnover } = today;
  const growth = turnover.dividedBy(year.insurableTurnover).toDecimalPlaces(6);
  const { aggregateFirstLoss: _first, aggregateFirstLossShare: _share, ...terms } = today.cover;
  const { maximumLiability: _most, maximumLiabilityMultiple: _multiple, ...cover } = terms;
  const known = new Set(today.buyers.map(({ id }) => id));
  const apart = cover.discretionaryLimit !== undefined && { discretionary: true };
  const passed = indemnity(
    cover,
    losses.map(({ date, buyer, gross, peril }) => ({
      ...{ date, gross, ...causeOf(peril, cover) },
      ...(buyer !== undefined && known.has(buyer) ? { buyer } : apart),
    })),
    { currency, buyers: today.buyers },
  );
  if (passed.status === 'invalid') return null;
  const kept = losses.map(keptPart);
  const part = (of: readonly Decimal[]): Decimal =>
    sum(of.map((amount, index) => amount.times(kept[index] ?? 1))).times(growth);
  const paidOn = losses.map((_, index) =>
    decimal(passed.losses.find((loss) => loss.index === index)?.paid ?? '0'),
  );
  const lost = part(losses.map(({ gross }) => decimal(gross)));
  const claimed = sum(paidOn).times(growth);
  const afterFirst = Decimal.max(0, claimed.minus(firstLoss));
  const afterAll = maximum === null ? afterFirst : Decimal.min(maximum, afterFirst);
  const paid = claimed.isZero() ? decimal(0) : afterAll.times(part(paidOn)).dividedBy(claimed);
  const [lostMoney, paidMoney] = [roundMoney(lost, currency), roundMoney(paid, currency)];
  return {
    from: year.from,
    insurableTurnover: roundMoney(decimal(year.insurableTurnover), currency),
    growth: decimalText(growth),
    losses: decimalText(growth.times(losses.length).toDecimalPlaces(1)),
    lost: lostMoney,
    paid: paidMoney,
    retained: roundMoney(decimal(lostMoney).minus(paidMoney), currency),
  };
}

/** The peril of a political loss. What made a commercial one is not recorded: it counts as what the cover insures. */
function causeOf(
  peril: PoliticalPeril | undefined,
  { insolvencyOnly }: IndemnityCover,
): { readonly cause?: LossCause } {
  if (peril !== undefined) return { cause: peril };
  return insolvencyOnly === true ? { cause: 'insolvency' } : {};
}

/** The part of a loss that was not recovered. */
function keptPart({ gross, recoveries = '0' }: NonNullable<LossYear['losses']>[number]): Decimal {
  if (decimal(gross).isZero()) return decimal(1);
  return Decimal.max(0, decimal(1).minus(decimal(recoveries).dividedBy(gross)));
}

function isClean({ paid = '0', outstanding = '0' }: LossYear): boolean {
  return decimal(paid).isZero() && decimal(outstanding).isZero();
}

/** Past years as if, and those that cannot be looked at. */
export interface PastYearsAsIf {
  readonly years: readonly AsIfYear[];
  readonly leftOut: readonly YearWithoutLosses[];
  /** True where insolvency alone is insured: past commercial losses are then taken to be insolvencies. */
  readonly takenAsInsolvencies: boolean;
  /** Sums over the years looked at. */
  readonly paid: Money;
  readonly retained: Money;
}

/** All past years of a submission through a cover. */
export function pastYearsAsIf(years: readonly LossYear[], today: CoverOfToday): PastYearsAsIf {
  const made = years.map((year) => asIfYear(year, today));
  const known = made.filter((year) => year !== null);
  const money = (of: (year: AsIfYear) => Money): Money =>
    roundMoney(sum(known.map((year) => decimal(of(year)))), today.currency);
  return {
    years: known,
    leftOut: years.flatMap(({ from }, index) =>
      made[index] === null ? [{ from, reason: 'totals-only' as const }] : [],
    ),
    takenAsInsolvencies: today.cover.insolvencyOnly === true,
    paid: money(({ paid }) => paid),
    retained: money(({ retained }) => retained),
  };
}
