import { Decimal, decimal, decimalText } from '../values/decimal.js';
import type { Finding } from '../quoted/findings.js';
import type { MadeStep } from '../quoted/made-step.js';
import { carriedShare, mostPayable } from './most-payable.js';
import { paymentOutcomes } from './payment-outcomes.js';
import { historyExtent } from './history-extent.js';
import { isHistoryEmpty } from './empty-history.js';
import { numberOfLosses } from './largest-loss.js';
import { largestToLimit, largestToTurnover } from './loss-proportions.js';
import { isHistoryContradicted } from '../submission/history-contradiction.js';
import type { LossBearing, Premium, Technical } from '../quoted/quote-record.js';
import type { Risk } from './risk.js';
import { tierFloorFinding } from './tier-floor.js';
import type { Path } from '../values/text.js';
import type { Guideline, RateBook } from '../rules/read/rate-book.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import {
  type GuidelineSide,
  isOfHighValues,
  isOnSide,
  levelOf,
} from '../rules/read/guideline-level.js';
import type { GuidelineMeasure } from '../rules/read/guideline-measures.js';

/** What guidelines look at: the risk, and once there is one its price. */
export interface Considered {
  readonly risk: Risk;
  readonly steps?: readonly MadeStep[];
  readonly premium?: Premium;
  readonly technical?: Omit<Technical, 'ledger'> | null;
  /** Worked out when a guideline asks. */
  readonly losses?: { readonly present: { readonly borne: () => LossBearing } } | null;
  /** The maximum liability as an amount, a multiple of the premium solved. */
  readonly maximum?: Decimal | null;
  /** The largest loss a buyer can bring, in binary64; null for a book without a loss distribution. */
  readonly largestLoss?: number | null;
  /** Raw measures of the loss history, worked out when a guideline asks. */
  readonly history?: () => { readonly lossRatio: string; readonly actualToExpected: string } | null;
}

interface Compares<Looked> {
  readonly path: Path;
  /** True for amounts: the level is then converted from the book's currency. */
  readonly money?: true;
  /** Null when there is nothing to compare yet. */
  readonly value: (looked: Looked) => Decimal | null;
}

/** What the risk alone says, whatever its price. */
interface OfRisk extends Compares<Pick<Considered, 'risk'>> {
  readonly ofPrice?: never;
}

/** What may look at the price. */
interface OfPrice extends Compares<Considered> {
  readonly ofPrice: true;
}

type Compared = OfRisk | OfPrice;

const flag = (set: boolean): Decimal => decimal(set ? 1 : 0);
const numberOr = (text: string | undefined): Decimal | null =>
  text === undefined ? null : decimal(text);

const compared: Readonly<Record<GuidelineMeasure, Compared>> = {
  'insurable-turnover': {
    path: '/turnover/estimated',
    money: true,
    value: ({ risk }) => risk.exposure.annualTurnover,
  },
  'insured-percentage': {
    path: '/cover/insuredPercentage',
    value: ({ risk: { cover } }) =>
      Decimal.max(
        cover.insuredPercentage,
        cover.discretionaryInsuredPercentage,
        ...Object.values(cover.politicalPerils ?? {}).flatMap((peril) =>
          peril.insured ? peril.insuredPercentage : [],
        ),
      ),
  },
  'top-buyer-share': { path: '/buyers', value: ({ risk }) => risk.exposure.topBuyerShare },
  'top-five-share': { path: '/buyers', value: ({ risk }) => risk.exposure.topFiveShare },
  'buyer-count': { path: '/buyers', value: ({ risk }) => risk.exposure.buyers },
  'overdue-share': { path: '/buyers', value: ({ risk }) => paymentOutcomes(risk).overdueShare },
  'ungraded-share': { path: '/buyers', value: ({ risk }) => risk.exposure.ungradedShare },
  'collection-ratio': {
    path: '/creditControl/daysSalesOutstanding',
    value: ({ risk }) => paymentOutcomes(risk).collectionRatio,
  },
  'discretionary-share': { path: '/buyers', value: ({ risk }) => risk.exposure.discretionaryShare },
  'cover-gap-share': {
    path: '/buyers',
    value: ({ risk: { exposure } }) => {
      const wanted = exposure.coverGap.plus(exposure.peakBalance);
      return wanted.isZero() ? decimal(0) : exposure.coverGap.dividedBy(wanted);
    },
  },
  'restricted-country-share': {
    path: '/buyers',
    value: ({ risk }) => risk.exposure.restrictedCountryShare,
  },
  'unlisted-country-share': {
    path: '/buyers',
    value: ({ risk }) => risk.exposure.unlistedCountryShare,
  },
  'terms-beyond-maximum-share': {
    path: '/cover/maximumTermsDays',
    value: ({ risk }) => risk.exposure.termsBeyondMaximumShare,
  },
  'turnover-mismatch': { path: '/turnover', value: ({ risk }) => risk.exposure.turnoverMismatch },
  'no-history': {
    path: '/lossHistory',
    value: ({ risk }) => flag(isHistoryEmpty(risk)),
  },
  'history-contradiction': {
    path: '/lossHistory/statement',
    value: ({ risk: { submission } }) => flag(isHistoryContradicted(submission)),
  },
  'adverse-experience': {
    ofPrice: true,
    path: '/lossHistory',
    value: ({ steps }) => steps?.find(({ kind }) => kind === 'loss-experience')?.operand ?? null,
  },
  'raw-loss-ratio': {
    ofPrice: true,
    path: '/lossHistory',
    value: ({ history }) => numberOr(history?.()?.lossRatio),
  },
  'actual-to-expected': {
    ofPrice: true,
    path: '/lossHistory',
    value: ({ history }) => numberOr(history?.()?.actualToExpected),
  },
  'largest-loss-to-turnover': {
    path: '/lossHistory',
    value: ({ risk: { submission } }) => largestToTurnover(submission),
  },
  'largest-loss-to-limit': {
    path: '/lossHistory',
    value: ({ risk }) => largestToLimit(risk),
  },
  'loss-count': {
    path: '/lossHistory',
    value: ({ risk: { submission } }) => decimal(numberOfLosses(submission)),
  },
  'history-turnover-ratio': {
    path: '/lossHistory/years',
    value: ({ risk }) => historyExtent(risk)?.farthest ?? null,
  },
  'offered-share': {
    path: '/turnover/offeredShare',
    value: ({ risk: { submission } }) => {
      const share = submission.turnover.offeredShare;
      return share === undefined ? null : decimal(share);
    },
  },
  'largest-limit': {
    path: '/buyers',
    money: true,
    value: ({ risk }) => risk.exposure.largestLimit,
  },
  'estimated-premium': {
    ofPrice: true,
    path: '',
    money: true,
    value: ({ premium }) => (premium ? decimal(premium.estimated) : null),
  },
  'rate-adequacy': {
    ofPrice: true,
    path: '',
    value: ({ technical }) => (technical ? decimal(technical.adequacy) : null),
  },
  'maximum-liability-below-largest-loss': {
    ofPrice: true,
    path: '/cover',
    value: ({ steps, maximum = null, largestLoss = null }) => {
      const isMade = steps?.some(({ kind }) => kind === 'maximum-liability') === true;
      if (!isMade || maximum === null || largestLoss === null) return null;
      return flag(decimal(largestLoss.toFixed(2)).greaterThan(maximum));
    },
  },
  'expected-loss-ratio': {
    ofPrice: true,
    path: '/cover',
    value: ({ premium, losses: summary }) => {
      return !premium || !summary || decimal(premium.estimated).isZero()
        ? null
        : decimal(summary.present.borne().insured).dividedBy(premium.estimated);
    },
  },
  'premium-to-most-payable': {
    ofPrice: true,
    path: '/cover',
    value: ({ risk, maximum, premium }) => {
      if (!premium) return null;
      const most = mostPayable(risk, maximum ?? null);
      const ratio = most.isZero() ? mostTimes : decimal(premium.estimated).dividedBy(most);
      return Decimal.min(mostTimes, ratio);
    },
  },
  'carried-share': { path: '/buyers', value: ({ risk }) => carriedShare(risk) },
  'buyers-under-multiple': {
    path: '/cover/maximumLiabilityMultiple',
    value: ({ risk: { cover, exposure } }) =>
      cover.maximumLiabilityMultiple === undefined || exposure.herfindahl.isZero()
        ? null
        : decimal(1).dividedBy(exposure.herfindahl),
  },
};

/** Proportions beyond this say no more. */
const mostTimes = decimal(10_000);

/** What each guideline of a book says of a risk, in their order; nothing where it does not speak, or looks at a price. */
export type Spoken = readonly (readonly Finding[])[];

/** What the guidelines say before there is a price. */
export function spokenOf(risk: Risk): Spoken {
  const guidelines = preparedFor(risk.book, risk.cover.tier);
  if (guidelines.length === 0) return nothing;
  return guidelines.map((each) => (isOfPrice(each) ? nothing : speak(each, { risk })));
}

/** Every guideline of the book that speaks, never only the first; of the risk alone each speaks once. */
export function guidelineFindings(considered: Considered, spoken: Spoken): readonly Finding[] {
  const { book, cover } = considered.risk;
  const guidelines = preparedFor(book, cover.tier);
  if (guidelines.length === 0) return nothing;
  const findings: Finding[] = [];
  guidelines.forEach((each, place) => {
    findings.push(...(isOfPrice(each) ? speak(each, considered) : (spoken[place] ?? nothing)));
  });
  return findings;
}

function isOfPrice({ guideline }: Prepared): boolean {
  return compared[guideline.measure as GuidelineMeasure].ofPrice === true;
}

/** A guideline with its level as a number. */
interface Prepared {
  readonly guideline: Guideline;
  readonly side: GuidelineSide;
  readonly level: Decimal;
}

function preparedFor(book: LoadedRateBook, tier: string | undefined): readonly Prepared[] {
  if (book.guidelines.length === 0) return nothingPrepared;
  const known = compiled(book, noGuidelines);
  const before = known.get(tier);
  if (before !== undefined) return before;
  const prepared = guidelinesFor(book, tier).map((guideline) => {
    const { side, level } = levelOf(guideline);
    return { guideline, side, level: decimal(level) };
  });
  known.set(tier, prepared);
  return prepared;
}

const nothingPrepared: readonly Prepared[] = [];

function noGuidelines(): Map<string | undefined, readonly Prepared[]> {
  return new Map();
}

/** The guidelines for a cover: those of its tier in place of those for all that look at the same. */
export function guidelinesFor(
  { guidelines }: Pick<RateBook, 'guidelines'>,
  tier: string | undefined,
): readonly Guideline[] {
  const own = tier === undefined ? [] : guidelines.filter((each) => each.tier === tier);
  const sight = (guideline: Guideline): string =>
    `${guideline.measure} ${String(isOfHighValues(levelOf(guideline).side))}`;
  const replaced = new Set(own.map(sight));
  return guidelines.filter(
    (each) => own.includes(each) || (each.tier === undefined && !replaced.has(sight(each))),
  );
}

const nothing: readonly never[] = Object.freeze([]);

function speak({ guideline, side, level }: Prepared, considered: Considered): readonly Finding[] {
  const { path, money, value: read } = compared[guideline.measure as GuidelineMeasure];
  const value = read(considered);
  if (value === null) return nothing;
  const { money: amounts, submission } = considered.risk;
  const limit = money ? amounts.agreed(level) : level;
  if (!isOnSide(value, limit, side)) return nothing;
  const floored =
    guideline.measure === 'premium-to-most-payable'
      ? tierFloorFinding(considered, guideline, decimalText(value))
      : null;
  if (floored !== null) return [floored];
  const { id, title, measure, outcome } = guideline;
  return [
    {
      code: 'guideline',
      severity: outcome,
      path,
      facts: {
        measure,
        value: decimalText(value.toDecimalPlaces(6)),
        level: decimalText(limit),
        side,
        ...(money && { currency: submission.currency }),
      },
      guideline: { id, title, level: decimalText(limit) },
    },
  ];
}
