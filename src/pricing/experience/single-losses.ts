import { Decimal, decimal, sum } from '../../values/decimal.js';
import { type CoveredLoss, passWaterfall, type Waterfall } from '../waterfall.js';
import { insuredShare, perilShare } from '../../risk/insured-share.js';
import type { GatedLine, Risk } from '../../risk/risk.js';
import { statedLimit } from '../../risk/stated-limits.js';
import { waterfallOf } from '../../rules/read/waterfall-order.js';
import type { PastLoss } from '../../submission/submission.js';
import { decimalOf, type Units } from '../../values/units.js';
import { firstLossOf } from '../structure/resolved-structure.js';
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
  const ordered = inOrder(losses);
  const commercial = ordered.filter(({ peril }) => peril === undefined);
  const insuredOf = (some: readonly PastLoss[]) => some.map((loss) => insuredLoss(loss, risk));
  const year = termsOnYear(risk, scale);
  return {
    limited: paid(
      insuredOf(commercial).map(({ amount, kept }) => ({
        amount: limitedTo(cap, amount, kept),
        kept,
      })),
      year,
    ),
    whole: paid(insuredOf(ordered), year),
  };
}

function inOrder(losses: readonly PastLoss[]): PastLoss[] {
  return [...losses].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function insuredLoss({ buyer, gross, recoveries = '0', peril }: PastLoss, risk: Risk): InsuredLoss {
  const line = buyer === undefined ? undefined : risk.exposure.exact.byId.get(buyer);
  const loss = decimal(gross);
  const limit = line === undefined ? null : limitOf(line, risk);
  const covered = limit === null ? loss : Decimal.min(loss, limit);
  const discretionary = line?.discretionary ?? false;
  const insured =
    peril === undefined
      ? insuredShare(discretionary, risk.cover)
      : perilShare(peril, discretionary, risk.cover);
  const [passed] = passWaterfall([{ covered, insuredShare: insured }], termsOnLoss(risk));
  const recovered = loss.isZero() ? decimal(0) : decimal(recoveries).dividedBy(loss);
  return { amount: passed?.paid ?? covered, kept: Decimal.max(0, decimal(1).minus(recovered)) };
}

/**
 * The limit a loss on a buyer is insured up to: that of today, or of a buyer no longer insured the last one stated.
 * Withdrawing a limit does not erase the loss that led to it. Null where none is known.
 */
function limitOf({ id, limit, gate }: GatedLine<Units>, { submission }: Risk): Decimal | null {
  if (limit === null) return null;
  if (limit > 0n && gate === null) return decimalOf(limit);
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

function paid(losses: readonly InsuredLoss[], year: Waterfall): Decimal {
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
