import { Decimal, decimal, sum } from '../../values/decimal.js';
import { type CoveredLoss, passWaterfall, type Waterfall } from '../../risk/waterfall.js';
import { insuredShare, perilShare } from '../../risk/insured-share.js';
import type { GatedLine, Risk } from '../../risk/risk.js';
import { statedLimit } from '../../risk/stated-limits.js';
import { waterfallOf } from '../../rules/read/waterfall-order.js';
import type { PastLoss } from '../../submission/submission.js';
import { decimalOf, type Units } from '../../values/units.js';
import { firstLossOf } from '../structure/resolved-structure.js';
import { type GroupedLosses, groupedLosses, type LossGroup, sumOfGroup } from './loss-groups.js';
import type { RestatedLosses, Restatement } from './restatement.js';

/** A loss after the terms on each loss, and the part of it that is not recovered. */
interface InsuredLoss {
  readonly amount: Decimal;
  readonly kept: Decimal;
}

/**
 * Single losses of a past year under the present cover, as the claims waterfall would pay them: the terms on each loss
 * first, then first loss and maximum as large in proportion as the trade of the past years. The insurer has its part of
 * the recoveries. A political loss counts where its peril is insured, at its own percentage; it says nothing of how
 * buyers default, so it is left out of what is limited for credibility.
 */
export function singleLosses(
  losses: readonly PastLoss[],
  risk: Risk,
  { cap, scale }: Pick<Restatement, 'cap' | 'scale'>,
): RestatedLosses {
  if (losses.length === 0) return { limited: decimal(0), whole: decimal(0) };
  const known = risk.memory.of(groupedLosses, { losses }, null);
  const year = termsOnYear(risk, scale);
  return {
    get limited() {
      return paid(commercialOf(known), { risk, year, cap });
    },
    get whole() {
      return paid(known, { risk, year, cap: null });
    },
  };
}

/** What losses are passed through. */
interface Passing {
  readonly risk: Risk;
  readonly year: Waterfall;
  readonly cap: Decimal | null;
}

function commercialOf({ groups, recovered, ordered }: GroupedLosses): GroupedLosses {
  const isCommercial = ({ peril }: Pick<LossGroup, 'peril'>): boolean => peril === undefined;
  return groups.every(isCommercial) && recovered.every(isCommercial)
    ? { groups, recovered, ordered }
    : {
        groups: groups.filter(isCommercial),
        recovered: recovered.filter(isCommercial),
        ordered: ordered.filter(isCommercial),
      };
}

/**
 * What is paid of the losses. Without recoveries terms on the year cut their sum, whatever the order; where parts of
 * some losses are recovered, the order says which of them a first loss or a maximum cuts.
 */
function paid({ groups, recovered, ordered }: GroupedLosses, by: Passing): Decimal {
  const { aggregateFirstLoss, maximumLiability } = by.year;
  const isCut = maximumLiability !== null || aggregateFirstLoss?.isZero() === false;
  if (recovered.length > 0 && isCut)
    return oneByOne(
      ordered.map((loss) => insuredLoss(loss, by)),
      by.year,
    );
  const some = recovered.map((loss) => insuredLoss(loss, by));
  const kept = sum(some.map((loss) => loss.kept.times(loss.amount)));
  const whole = sum(groups.map((group) => insuredOfGroup(group, by)));
  const [passed] = passWaterfall([{ covered: whole, insuredShare: decimal(1) }], by.year);
  return kept.plus(passed?.paid ?? 0);
}

function insuredOfGroup(group: LossGroup, { risk, cap }: Passing): Decimal {
  const { share, after } = termsFor(group, risk);
  return sumOfGroup(group, share, (amount) => {
    const insured = after(amount);
    return cap === null ? insured : Decimal.min(cap, insured);
  });
}

function insuredLoss(
  { buyer, gross, recoveries = '0', peril }: PastLoss,
  { risk, cap }: Passing,
): InsuredLoss {
  const loss = decimal(gross);
  const amount = termsFor({ buyer, peril }, risk).after(loss);
  const recovered = loss.isZero() ? decimal(0) : decimal(recoveries).dividedBy(loss);
  const kept = Decimal.max(0, decimal(1).minus(recovered));
  return { amount: cap === null ? amount : limitedTo(cap, amount, kept), kept };
}

interface TermsOnLoss {
  readonly share: Decimal;
  /** What the terms leave of a loss. */
  readonly after: (loss: Decimal) => Decimal;
}

function termsFor({ buyer, peril }: Pick<LossGroup, 'buyer' | 'peril'>, risk: Risk): TermsOnLoss {
  const line = buyer === undefined ? undefined : risk.exposure.exact.byId.get(buyer);
  const limit = line === undefined ? null : limitOf(line, risk);
  const discretionary = line?.discretionary ?? false;
  const share =
    peril === undefined
      ? insuredShare(discretionary, risk.cover)
      : perilShare(peril, discretionary, risk.cover);
  const terms = termsOnLoss(risk);
  return {
    share,
    after: (loss) => {
      const covered = limit === null ? loss : Decimal.min(loss, limit);
      const [passed] = passWaterfall([{ covered, insuredShare: share }], terms);
      return passed?.paid ?? covered;
    },
  };
}

/**
 * The limit a loss on a buyer is insured up to: that of today, or of a buyer no longer insured the last one stated.
 * Withdrawing a limit does not erase the loss that led to it. Null where none is known.
 */
function limitOf({ id, limit, gate }: GatedLine<Units>, { submission }: Risk): Decimal | null {
  if (limit === null) return null;
  if (limit > 0 && gate === null) return decimalOf(limit);
  const { buyers = [], renewal } = submission;
  const stated = [...buyers, ...(renewal?.buyers ?? [])]
    .filter((buyer) => buyer.id === id)
    .map((buyer) => statedLimit(buyer, submission))
    .reduce((most, each) => Decimal.max(most, each), decimalOf(limit));
  return stated.isZero() ? null : stated;
}

/** The loss at which the unrecovered part reaches the cap. */
function limitedTo(cap: Decimal, amount: Decimal, kept: Decimal): Decimal {
  return amount.times(kept).greaterThan(cap) ? cap.dividedBy(kept) : amount;
}

function oneByOne(losses: readonly InsuredLoss[], year: Waterfall): Decimal {
  const covered = losses.map(({ amount }): CoveredLoss => ({
    covered: amount,
    insuredShare: decimal(1),
  }));
  const passed = passWaterfall(covered, year);
  return sum(losses.map(({ kept }, index) => kept.times(passed[index]?.paid ?? 0)));
}

function termsOnLoss({ cover, book }: Risk): Waterfall {
  const amount = (text: string | undefined): Decimal | null =>
    text === undefined ? null : decimal(text);
  return {
    order: waterfallOf(book),
    nonQualifyingLoss: amount(cover.nonQualifyingLoss),
    eachLoss: amount(cover.eachLoss),
    aggregateFirstLoss: null,
    maximumLiability: null,
    round: unrounded,
  };
}

/** First loss and maximum in terms of insured losses; a maximum that is a multiple of the premium is not known yet. */
function termsOnYear(risk: Risk, scale: Decimal): Waterfall {
  const { maximumLiability } = risk.cover;
  return {
    order: waterfallOf(risk.book),
    nonQualifyingLoss: null,
    eachLoss: null,
    aggregateFirstLoss: firstLossOf(risk).times(scale),
    maximumLiability: maximumLiability === undefined ? null : scale.times(maximumLiability),
    round: unrounded,
  };
}

function unrounded(amount: Decimal): Decimal {
  return amount;
}
