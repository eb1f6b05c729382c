import { whole } from '../gate/given.js';
import { type Decimal, Decimal as Decimals, decimal } from '../values/decimal.js';
import { deepFreeze } from '../values/freeze.js';
import { inWords } from '../values/in-words.js';
import type { InWords, IssueWords, MaybeInWords, WordedIssue } from '../values/issues.js';
import { minorUnits } from '../values/money.js';
import { usualWaterfall } from '../rules/read/waterfall-order.js';
import { type Indemnifying, indemnifiedLoss, type LossUnderCover } from './indemnified-loss.js';
import { checkIndemnity } from './indemnity-check.js';
import type { IndemnityCover, IndemnityLoss, IndemnityOptions } from './indemnity-input.js';
import { indemnityNotes } from './indemnity-notes.js';
import type { Indemnity, StatedIndemnity } from './indemnity-record.js';
import type { IndemnityRequest } from './indemnity-schema.js';
import { totalsOf } from './indemnity-totals.js';
import { type LimitSetting, lossLimit } from './loss-limit.js';
import { insuredCause } from './loss-peril.js';
import { recoveriesOf } from './recoveries.js';
import { settlementDays, settlementRule } from './settlement.js';
import { passWaterfall, type Waterfall } from '../risk/waterfall.js';

/**
 * What a cover would pay on a list of losses: every stage of every loss in the order of the wording, who bears what,
 * who receives what is recovered, what is left of first loss and maximum liability, and when payment is expected.
 * Losses pass in the order of their dates, on one day in the order given. A loss that states no limit takes that of its
 * buyer, where the options give the buyers. Amounts of the cover are rounded to the minor unit first; then only the
 * insured percentage is rounded, once a loss, so that all sums are exact. Losses that look out of place are noted, never
 * left out. A bad input gives everything that is wrong, never an amount. Pure: the result is plain frozen JSON. Never
 * throws.
 *
 * ```ts
 * import { indemnity } from 'trade-credit-pricing/indemnity';
 *
 * const paid = indemnity(
 *   { insuredPercentage: '90', aggregateFirstLoss: '50000', maximumLiability: '2000000' },
 *   [{ date: '2026-03-31', gross: '400000', limit: '300000' }],
 *   { currency: 'CNY' },
 * );
 * paid.status === 'stated' && paid.totals.paid; // => "220000.00"
 * ```
 */
export function indemnity(
  cover: IndemnityCover,
  losses: readonly IndemnityLoss[],
  options: IndemnityOptions & InWords,
): Indemnity<WordedIssue>;
export function indemnity(
  cover: IndemnityCover,
  losses: readonly IndemnityLoss[],
  options: IndemnityOptions & MaybeInWords,
): Indemnity;
export function indemnity(
  cover: IndemnityCover,
  losses: readonly IndemnityLoss[],
  given: IndemnityOptions & MaybeInWords,
): Indemnity {
  return whole({ cover, losses, given }, ({ cover, losses, given }) => {
    const [options, words] = withoutWordsOption(given);
    const checked = checkIndemnity({ cover, losses, options });
    return deepFreeze(
      checked.ok
        ? notedIn(stated(checked.request), words)
        : { status: 'invalid', issues: inWords(checked.issues, words) },
    );
  });
}

/** The options as they are read, and the words beside them; what is no record is left to be refused. */
function withoutWordsOption(
  given: IndemnityOptions & MaybeInWords,
): readonly [IndemnityOptions, IssueWords | undefined] {
  const descriptor =
    typeof given === 'object' && (given as unknown) !== null
      ? Object.getOwnPropertyDescriptor(given, 'words')
      : undefined;
  if (descriptor === undefined) return [given, undefined];
  const { words, ...options } = given;
  return [options, words];
}

function notedIn(made: StatedIndemnity, words: IssueWords | undefined): StatedIndemnity {
  return words === undefined ? made : { ...made, notes: inWords(made.notes, words) };
}

function stated(request: IndemnityRequest): StatedIndemnity {
  const { cover, losses, options } = request;
  const { currency, recoveries = 'pro-rata' } = options;
  const waterfall = waterfallUnder(cover, options);
  const setting: Indemnifying = {
    currency,
    recoveries,
    round: waterfall.round,
    settlementOf: settlementDays(cover, options),
  };
  const buyers = new Map((options.buyers ?? []).map((buyer) => [buyer.id, buyer]));
  const looking = { cover, buyers, recoveries, round: waterfall.round };
  const under = inOrder(losses).map(({ loss, index }) => underCover(loss, index, looking));
  const passed = passWaterfall(under, waterfall);
  const indemnified = under.flatMap((loss, place) => {
    const way = passed[place];
    return way === undefined ? [] : [indemnifiedLoss(loss, way, setting)];
  });
  const left = passed[passed.length - 1]?.left ?? waterfall;
  return {
    status: 'stated',
    currency,
    waterfall: waterfall.order,
    recoveries,
    settlement: settlementRule(options),
    losses: indemnified,
    totals: totalsOf(indemnified, left, currency),
    notes: indemnityNotes(under, request, buyers),
    issues: [],
  };
}

function waterfallUnder(cover: IndemnityCover, options: IndemnityOptions): Waterfall {
  const decimals = minorUnits(options.currency) ?? 0;
  const round = (amount: Decimal): Decimal =>
    amount.toDecimalPlaces(decimals, Decimals.ROUND_HALF_UP);
  const amount = (text: string | undefined): Decimal | null =>
    text === undefined ? null : round(decimal(text));
  const deductible = (text: string | undefined): Decimal | null =>
    amount(text)?.isZero() === false ? amount(text) : null;
  return {
    order: options.waterfall ?? cover.waterfall ?? usualWaterfall,
    nonQualifyingLoss: deductible(cover.nonQualifyingLoss),
    eachLoss: deductible(cover.eachLoss),
    aggregateFirstLoss: deductible(cover.aggregateFirstLoss),
    maximumLiability: amount(cover.maximumLiability),
    round,
  };
}

function inOrder(
  losses: readonly IndemnityLoss[],
): { readonly loss: IndemnityLoss; readonly index: number }[] {
  return losses
    .map((loss, index) => ({ loss, index }))
    .sort((a, b) => (a.loss.date < b.loss.date ? -1 : Number(a.loss.date > b.loss.date)));
}

function underCover(
  loss: IndemnityLoss,
  index: number,
  looking: LimitSetting & { readonly recoveries: 'pro-rata' | 'before' },
): LossUnderCover {
  const found = lossLimit(loss, looking);
  const { peril, insured, percentage } = insuredCause(
    loss.cause,
    found.discretionary,
    looking.cover,
  );
  const gross = decimal(loss.gross);
  const first = looking.recoveries === 'before' ? recoveriesOf(loss) : [];
  const debt = first.reduce((left, { amount }) => left.minus(amount), gross);
  const within = found.limit === null ? debt : Decimals.min(debt, found.limit);
  const covered = insured ? within : decimal(0);
  const insuredShare = decimal(percentage).dividedBy(100);
  const cause = { peril, perilInsured: insured };
  return { loss, index, gross, debt, covered, ...found, ...cause, percentage, insuredShare };
}
